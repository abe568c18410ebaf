import type { Measure } from '../../model/index.ts';

/** A verb that says what became of people, with the measure of a count it governs. */
export interface CasualtyVerb {
  readonly measure: Measure;
  /** `patient`: done to those counted; `undergo`: those counted are its subject ("died", "fled"). */
  readonly counts: 'patient' | 'undergo';
}

const ROWS: readonly (readonly [measure: Measure, counts: CasualtyVerb['counts'], forms: string])[] = [
  [
    'killed',
    'patient',
    'kill kills killed killing slay slays slew slain slaying massacre massacred massacring',
  ],
  [
    'killed',
    'patient',
    'murder murders murdered murdering execute executes executed executing behead beheaded beheading',
  ],
  ['killed', 'patient', 'assassinate assassinated assassinating martyr martyred martyring'],
  ['killed', 'undergo', 'die dies died dying perish perishes perished perishing'],
  [
    'wounded',
    'patient',
    'wound wounds wounded wounding injure injures injured injuring maim maimed maiming hurt',
  ],
  [
    'detained',
    'patient',
    'detain detains detained detaining arrest arrests arrested arresting imprison imprisoned jail jailed',
  ],
  ['detained', 'patient', 'kidnap kidnaps kidnapped kidnapping abduct abducts abducted abducting'],
  [
    'displaced',
    'patient',
    'displace displaces displaced displacing uproot uproots uprooted uprooting evacuate evacuated evacuating',
  ],
  ['displaced', 'undergo', 'flee flees fled fleeing'],
  [
    'besieged',
    'patient',
    'besiege besieges besieged besieging encircle encircled encircling trap traps trapped trapping',
  ],
];

/** Casualty verbs by each of their forms, lower case. */
export const CASUALTY_VERBS: ReadonlyMap<string, CasualtyVerb> = new Map(
  ROWS.flatMap(([measure, counts, forms]) =>
    forms.split(' ').map((form): [string, CasualtyVerb] => [form, { measure, counts }]),
  ),
);

/** Adjectives that say what became of those they follow ("12 dead", "6 missing"). */
export const CASUALTY_ADJECTIVES: ReadonlyMap<string, Measure> = new Map([
  ['dead', 'killed'],
  ['missing', 'missing'],
  ['hostage', 'detained'],
  ['captive', 'detained'],
  ['homeless', 'displaced'],
  ['lifeless', 'killed'],
]);

/** Nouns that make a count out of what follows them with "of" or before it ("the deaths of 43 people"). */
export const CASUALTY_NOUNS: ReadonlyMap<string, Measure> = new Map([
  ['death', 'killed'],
  ['deaths', 'killed'],
  ['killing', 'killed'],
  ['killings', 'killed'],
  ['murder', 'killed'],
  ['execution', 'killed'],
  ['massacre', 'killed'],
  ['bodies', 'killed'],
  ['martyrdom', 'killed'],
  ['injury', 'wounded'],
  ['injuries', 'wounded'],
  ['wounding', 'wounded'],
  ['arrest', 'detained'],
  ['detention', 'detained'],
  ['abduction', 'detained'],
  ['kidnapping', 'detained'],
  ['displacement', 'displaced'],
  ['evacuation', 'displaced'],
]);

/** Forms of "be" and "get", with the auxiliaries and adverbs that may stand between count and verb. */
export const PASSIVE_LINKS: ReadonlySet<string> = new Set('was were is are been being be got get'.split(' '));
