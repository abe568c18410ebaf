import type { VoiceKind } from '../../model/index.ts';

/** Common nouns that speak, by the kind of voice they are. Keys are singular and lower case. */
const BY_KIND: Readonly<Record<Exclude<VoiceKind, 'unstated'>, string>> = {
  agency: 'agency wire',
  outlet:
    'newspaper paper magazine daily weekly channel station broadcaster outlet website site blog media ' +
    'television tv radio press correspondent reporter journalist photographer newsroom',
  official:
    'official spokesman spokeswoman spokesperson minister ministry government president premier ' +
    'ambassador envoy diplomat police policeman authority governor mayor lawmaker senator ' +
    'congressman parliament administration presidency prosecutor judge chancellor deputy military ' +
    'army navy force general colonel officer kremlin pentagon regime commander coalition court ' +
    'council state cabinet secretary embassy office candidate',
  'armed-group':
    'rebel militant insurgent fighter jihadist militia gunman faction brigade guerrilla separatist group',
  organisation:
    'organisation organization monitor observatory watchdog ngo charity foundation institute union ' +
    'network committee party opposition agency hospital company university centre center movement ' +
    'campaign command association federation commission alliance body fund bank firm think-tank',
  person:
    'activist doctor medic analyst expert lawyer leader chief head director member professor scientist ' +
    'researcher teacher priest cleric scholar adviser advisor aide author chairman chairwoman man woman ' +
    'worker rescuer critic supporter opponent economist historian historian founder manager executive',
  witness:
    'witness resident survivor villager refugee bystander relative neighbour neighbor civilian ' +
    'inhabitant local eyewitness mother father son daughter brother sister victim',
  anonymous: 'source people insider person someone observer some many others',
};

/** Kind of voice by singular common noun; a noun under two kinds keeps the first. */
export const SPEAKER_NOUNS: ReadonlyMap<string, VoiceKind> = new Map(
  (Object.entries(BY_KIND) as [VoiceKind, string][])
    .flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const))
    .reverse(),
);

/** Offices and honours that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof professor sir dame lord lady sheikh shaykh sayyed sayyid ayatollah imam mullah ' +
    'president vice prime minister premier chancellor king queen prince princess crown emir secretary ' +
    'general gen lt lieutenant col colonel maj major brig brigadier capt captain sgt adm admiral ' +
    'commander marshal chief deputy ambassador envoy spokesman spokeswoman spokesperson director head ' +
    'leader senator sen representative rep governor gov mayor activist journalist lawmaker analyst ' +
    'official undersecretary coordinator chairman chairwoman pope bishop archbishop judge justice ' +
    'congressman congresswoman rev reverend father sister brother cleric officer executive attorney ' +
    'candidate nominee frontrunner republican democrat democratic expert author reporter correspondent'
  ).split(' '),
);

/** Nouns that follow a proper name only to say what it is: "the Barada Monitor group". */
export const NAME_CLASSES: ReadonlySet<string> = new Set(
  'monitor group watchdog organisation organization movement agency network newspaper'.split(' '),
);

/** Common nouns by which a report comes back to an organisation it named before. */
export const ORGANISATION_ANAPHORS: ReadonlySet<string> = new Set(
  (
    'group monitor organisation organization agency network ministry newspaper paper daily channel ' +
    'outlet website statement report observatory coalition committee council body watchdog charity ' +
    'army military government party movement station broadcaster centre center office page'
  ).split(' '),
);

/** Hearers that are the press in general: nothing is learned from naming them as a link. */
export const PRESS_IN_GENERAL: ReadonlySet<string> = new Set(
  'reporter journalist press media briefing news correspondent conference audience crowd'.split(' '),
);
