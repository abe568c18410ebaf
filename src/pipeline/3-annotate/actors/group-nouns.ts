import type { ActorKind } from '../../../model/index.ts';

/** Common nouns of people who act, speak or are hit, with the kind of actor they are. */
const GROUPS: readonly (readonly [ActorKind, string])[] = [
  [
    'armed-group',
    'rebels rebel militants militant insurgents insurgent fighters fighter militias militia militiamen gunmen ' +
      'gunman jihadists jihadist jihadis extremists extremist separatists guerrillas guerrilla mujahideen ' +
      'mujahedeen terrorists terrorist factions faction mercenaries mercenary loyalists attackers attacker assailants assailant ' +
      'bombers bomber islamists islamist radicals hijackers kidnappers paramilitaries warlords warlord snipers sniper takfiris ' +
      'pirates bandits gangs gang vigilantes',
  ],
  [
    'military',
    'troops soldiers soldier army military forces servicemen policemen policeman warplanes warplane jets navy gunships aircraft helicopters helicopter planes drones airforce',
  ],
  [
    'government',
    'government regime authorities police parliament ministry officials official leadership opposition administration',
  ],
  [
    'people',
    'activists activist residents resident witnesses witness civilians civilian eyewitnesses eyewitness villagers villager refugees ' +
      'refugee locals inhabitants protesters protester protestors demonstrators demonstrator doctors doctor medics medic nurses ' +
      'paramedics rescuers rescuer volunteers volunteer children families women men people analysts analyst experts expert ' +
      'journalists journalist reporters reporter correspondent correspondents photographer observers observer monitors sources source ' +
      'diplomats diplomat lawmakers lawmaker lawyers lawyer prisoners prisoner hostages hostage detainees detainee ' +
      'captives settlers settler worshippers pilgrims students student farmers teachers teacher workers worker citizens citizen ' +
      'survivors survivor investigators investigator inspectors negotiators negotiator defectors defector relatives kurds arabs migrants ' +
      'evacuees peacekeepers peacekeeper tribesmen tribesman campaigners campaigner',
  ],
  [
    'person',
    'spokesman spokeswoman spokesperson commander commanders leader leaders chief general colonel envoy ambassador minister president',
  ],
  [
    'organisation',
    'coalition alliance charity charities ngos ngo group groups agency agencies organisation organisations organization organizations monitor watchdog',
  ],
  ['outlet', 'media television newspaper newspapers tv'],
];

/** The kind of actor a common noun names. */
export const GROUP_KINDS: ReadonlyMap<string, ActorKind> = new Map(
  GROUPS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Nouns too general to be an actor unless something says which ("rescue workers", not "workers"). */
export const NEEDS_MODIFIER: ReadonlySet<string> = new Set(
  (
    'men people women children families workers worker forces force leader leaders chief general colonel envoy ambassador ' +
    'minister president sources source students student teachers teacher farmers volunteers volunteer administration ' +
    'leadership police ministry parliament jets aircraft planes drones experts expert factions faction coalition alliance president official ' +
    'relatives citizens citizen radicals group groups agency agencies organisation organisations organization organizations monitor watchdog ' +
    'media television newspaper newspapers tv opposition members'
  ).split(' '),
);

/** Modifiers that make a general noun somebody ("aid workers", "security sources"). */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'takfiri interior justice education suicide terror monitoring non-governmental nongovernmental armed smaller main various news pro-opposition pro-rebel activist state-run state-owned ' +
    'rebel rebels opposition militant insurgent islamist jihadist jihadi extremist separatist pro-government anti-government ' +
    'government regime army military security police intelligence medical aid rescue relief humanitarian hospital health media ' +
    'emergency civil defense defence defence local tribal political diplomatic western arab sunni shiite shia kurdish christian ' +
    'foreign allied loyalist moderate armed hardline ultra-hardline state official senior top opposition-linked antiregime ' +
    'rights human peace border resistance liberation guerrilla paramilitary militia tribal field war conflict coalition ' +
    'united occupation local special elite ground air riot un field bank news official unnamed anonymous well-informed ' +
    'informed independent veteran religious community village district provincial regional national prison civilian ' +
    'trapped displaced stranded besieged wounded injured unarmed innocent suspected alleged masked foreign-backed'
  ).split(' '),
);

/** Words that take a side when a report uses them for a party of the war. */
export const LOADED_NOUNS: ReadonlySet<string> = new Set(
  'terrorist terrorists regime takfiri takfiris puppet mercenary mercenaries bandit bandits thug thugs dictator martyr martyrs'.split(
    ' ',
  ),
);
