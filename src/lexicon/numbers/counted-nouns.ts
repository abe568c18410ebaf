/** What kind of thing a counted noun names; it decides what a bare count of it measures. */
export type CountedKind =
  | 'people'
  | 'fighters'
  | 'strikes'
  | 'dead'
  | 'wounded'
  | 'casualties'
  | 'missing'
  | 'detained'
  | 'displaced'
  | 'territory'
  | 'things';

const LISTS: Readonly<Record<CountedKind, string>> = {
  people:
    'person persons people civilian civilians citizen citizens resident residents inhabitant inhabitants ' +
    'woman women man men child children boy boys girl girls baby babies infant infants minor minors ' +
    'youth youths teenager teenagers student students schoolchildren pupil pupils teacher teachers ' +
    'worker workers employee employees staff medic medics paramedic paramedics doctor doctors nurse nurses ' +
    'patient patients rescuer rescuers volunteer volunteers journalist journalists reporter reporters ' +
    'family families relative relatives villager villagers protester protesters demonstrator demonstrators ' +
    'worshipper worshippers passenger passengers bystander bystanders mourner mourners farmer farmers ' +
    'life lives soul souls victim victims colleague colleagues member members other others them ' +
    'local locals national nationals foreigner foreigners official officials son daughter brother sister ' +
    'father mother wife husband driver drivers guard guards pilot pilots peacekeeper peacekeepers ' +
    'personnel policeman policemen policewoman policewomen police',
  fighters:
    'fighter fighters militant militants rebel rebels insurgent insurgents soldier soldiers troop troops ' +
    'jihadist jihadists jihadi jihadis terrorist terrorists gunman gunmen militiaman militiamen ' +
    'combatant combatants commander commanders officer officers extremist extremists loyalist loyalists ' +
    'serviceman servicemen mercenary mercenaries guerrilla guerrillas conscript conscripts recruit recruits ' +
    'bomber bombers attacker attackers sniper snipers',
  strikes:
    'airstrike airstrikes strike strikes raid raids airraid sortie sorties bombing bombings bombardment ' +
    'bombardments attack attacks bomb bombs rocket rockets shell shells missile missiles mortar mortars ' +
    'round rounds projectile projectiles blast blasts explosion explosions salvo salvos grenade grenades ' +
    'breach breaches violation violations',
  dead: 'dead death deaths fatality fatalities killed slain martyr martyrs body bodies corpse corpses',
  wounded: 'wounded injured injury injuries',
  casualties: 'casualty casualties',
  missing: 'missing',
  detained:
    'detainee detainees prisoner prisoners captive captives hostage hostages inmate inmates abductee abductees',
  displaced:
    'displaced displacement displacements refugee refugees idp idps migrant migrants evacuee evacuees',
  territory:
    'village villages town towns city cities district districts neighborhood neighborhoods neighbourhood ' +
    'neighbourhoods hamlet hamlets hill hills hilltop hilltops position positions base bases checkpoint ' +
    'checkpoints settlement settlements area areas territory territories post posts',
  things:
    'building buildings house houses home homes school schools hospital hospitals bridge bridges vehicle ' +
    'vehicles tank tanks truck trucks car cars target targets launcher launchers aircraft plane planes ' +
    'helicopter helicopters drone drones shop shops clinic clinics mosque mosques church churches depot depots',
};

/** The kind of each counted noun known, by its form in lower case. */
export const COUNTED_NOUNS: ReadonlyMap<string, CountedKind> = new Map(
  (Object.keys(LISTS) as CountedKind[]).flatMap((kind) =>
    LISTS[kind].split(' ').map((word): [string, CountedKind] => [word, kind]),
  ),
);

/** Plurals and collectives that do not end in -s. */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = new Set(
  (
    'people children men women policemen policewomen gunmen servicemen militiamen personnel staff police ' +
    'schoolchildren dead wounded injured killed missing displaced aircraft them youth infantry'
  ).split(' '),
);
