/** Nouns that make a state's or group's adjective an actor: what fights for it. */
export const FIGHTING_NOUNS: ReadonlySet<string> = new Set(
  (
    'army military troops troop soldiers soldier forces force navy marines commandos commando paratroopers ' +
    'servicemen serviceman artillery tanks gunners brigade brigades battalion division regiment units unit ' +
    'conscripts recruits snipers infantry'
  ).split(' '),
);

/** Nouns for what flies: resolved to an air force where the registry has one. */
export const FLYING_NOUNS: ReadonlySet<string> = new Set(
  (
    'warplanes warplane jets jet planes plane aircraft helicopters helicopter gunships gunship bombers bomber ' +
    'fighter-jets drones drone airforce pilots pilot'
  ).split(' '),
);

/** Nouns for those who govern and speak for a state. */
export const GOVERNING_NOUNS: ReadonlySet<string> = new Set(
  (
    'government regime authorities administration leadership cabinet parliament officials official ministry ' +
    'embassy diplomats diplomat police intelligence lawmakers delegation negotiators negotiator envoy ' +
    'ambassador minister president coastguard'
  ).split(' '),
);

/** Nouns for what a state does: the adjective alone is then the actor ("Russian airstrikes"). */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  (
    'airstrikes airstrike strikes strike raids raid bombing bombings bombardment shelling shells offensive ' +
    'attack attacks assault assaults incursion invasion intervention campaign operation operations missiles ' +
    'missile rockets rocket fire bombs blockade siege occupation advance onslaught blitz bombardments barrage ' +
    'barrages warships warship airpower warheads proposal threats threat sanctions support backing demands'
  ).split(' '),
);

/** Words that may stand between an adjective and its noun. */
export const BETWEEN: ReadonlySet<string> = new Set(
  (
    'government air aerial armed special security military defense defence ground naval regime state army ' +
    'foreign interior health justice fighter border riot elite combat allied attack surveillance senior top ' +
    'local warring regular federal police coast national central presidential occupation new former transitional ' +
    'interim caretaker troop missile rocket drone artillery and -'
  ).split(' '),
);

/** After a hyphen these make an adjective of what stands before it ("U.S.-backed"). */
export const BACKING: ReadonlySet<string> = new Set(
  (
    'backed led linked allied affiliated supported sponsored trained armed funded friendly aligned dominated ' +
    'organized organised inspired run brokered based held controlled occupied ruled besieged made designated'
  ).split(' '),
);
