import type { Annotation, Claim, Facet, Part, Relation, TimelineEvent, Voice } from '../../src/api/client.ts';
import type { LinkKind } from '../selection/views/story.ts';

/**
 * The words the page uses for the codes of the API, in one place, so that a thing has one name in
 * every view. Records are keyed by every code: one forgotten does not compile.
 */

export const FACTUALITY_WORD: Readonly<Record<Claim['factuality'], string>> = {
  asserted: 'asserted',
  denied: 'denied',
  possible: 'possible',
  planned: 'planned',
  demanded: 'demanded',
  hypothetical: 'hypothetical',
};

export const FACTUALITY_WHY: Readonly<Record<Claim['factuality'], string>> = {
  asserted: 'The voice says that it is so.',
  denied: 'The voice says that it is not so.',
  possible: 'The voice leaves open whether it is so.',
  planned: 'The voice announces or threatens it.',
  demanded: 'The voice asks for it.',
  hypothetical: 'The voice only supposes it.',
};

export const VERDICT_WORD: Readonly<Record<Facet['verdict'], string>> = {
  agree: 'agree',
  contradiction: 'contradict',
  revision: 'revised',
  scope: 'different scope',
  wording: 'other words',
  single: 'one origin',
};

export const VERDICT_WHY: Readonly<Record<Facet['verdict'], string>> = {
  agree: 'Independent accounts give the same answer.',
  contradiction: 'The answers cannot all hold.',
  revision: 'A later answer replaces an earlier one.',
  scope: 'The answers count or describe different things.',
  wording: 'The answers name one thing in different words.',
  single: 'Only one origin answers this.',
};

export const STATUS_WORD: Readonly<Record<TimelineEvent['status'], string>> = {
  corroborated: 'corroborated',
  single: 'single origin',
  contested: 'contested',
  denied: 'denied',
};

export const STATUS_WHY: Readonly<Record<TimelineEvent['status'], string>> = {
  corroborated: 'Two or more independent origins say that it happened, and none that it did not.',
  single: 'It rests on the word of one origin, however many outlets carry it.',
  contested: 'Some say or hold it possible that it happened; others deny it.',
  denied: 'It is only told as something that did not happen.',
};

export const VOICE_KIND_WORD: Readonly<Record<Voice['kind'], string>> = {
  agency: 'news agency',
  outlet: 'outlet',
  official: 'official',
  'armed-group': 'armed group',
  organisation: 'organisation',
  person: 'person',
  witness: 'witness',
  anonymous: 'unnamed',
  unstated: 'not stated',
};

export const LINK_WORD: Readonly<Record<LinkKind, string>> = {
  'rests-on': 'rests on',
  'came-through': 'came through',
  copy: 'copy',
  rewrite: 'rewrite',
  revision: 'revision',
  unclear: 'unclear',
};

export const LINK_WHY: Readonly<Record<LinkKind, string>> = {
  'rests-on': 'What it says of the event is vouched for by this voice or text.',
  'came-through': 'The word came by way of this agency or outlet.',
  copy: 'The same text with light edits.',
  rewrite: 'The same text, cut or reworded.',
  revision: 'Another version of one article by one outlet: no further origin.',
  unclear: 'They share something, but not enough to tell whether one rests on the other.',
};

export const RELATION_WORD: Readonly<Record<Relation['relation'], string>> = {
  copy: 'copy',
  rewrite: 'rewrite',
  'shared-root': 'one root, two texts',
  independent: 'independent',
  unclear: 'unclear',
};

export const RELATION_WHY: Readonly<Record<Relation['relation'], string>> = {
  copy: 'The same text with light edits.',
  rewrite: 'The same text, cut or reworded.',
  'shared-root': 'Different texts whose main fact rests on one voice or agency.',
  independent: 'Different texts that rest on different voices.',
  unclear: 'Too little to go by: not shown to be one, nor to be independent.',
};

export const CHANGE_WORD: Readonly<Record<Relation['changes'][number]['kind'], string>> = {
  number: 'number',
  name: 'name',
  word: 'word',
  hedge: 'hedge',
  attribution: 'attribution',
};

export const ROLE_WORD: Readonly<Record<Part['role'], string>> = {
  headline: 'Headline',
  byline: 'Byline',
  dateline: 'Dateline',
  caption: 'Caption',
  body: 'Body',
  reprint: 'Reprint',
  comment: 'Reader’s comment',
  related: 'Related link',
  keywords: 'Keywords',
  boilerplate: 'Page furniture',
};

export const KIND_WORD: Readonly<Record<Annotation['type'] | 'claim', string>> = {
  claim: 'Claims',
  time: 'Times',
  place: 'Places',
  actor: 'Actors',
  quantity: 'Numbers',
  cue: 'Cues of speech',
  action: 'Actions',
};

export const KIND_NAME: Readonly<Record<Annotation['type'] | 'claim', string>> = {
  claim: 'Claim',
  time: 'Time',
  place: 'Place',
  actor: 'Actor',
  quantity: 'Number',
  cue: 'Cue of speech',
  action: 'Action',
};

const QUESTION: Readonly<Record<Facet['question'], string>> = {
  occurred: 'Did it happen?',
  when: 'When?',
  where: 'Where?',
  agent: 'Who did it?',
  target: 'Who was hit?',
  killed: 'How many killed?',
  wounded: 'How many wounded?',
  casualties: 'How many casualties?',
  displaced: 'How many displaced?',
  detained: 'How many detained?',
  missing: 'How many missing?',
  fighters: 'How many fighters?',
  strikes: 'How many strikes?',
  besieged: 'How many besieged?',
  captured: 'How much captured?',
  other: 'How many?',
};

/** Facets in the order a reader asks: whether, when, where, who, whom, how many. */
export const QUESTION_ORDER = Object.keys(QUESTION) as readonly Facet['question'][];

/** Words for a facet's question. */
export function questionWords(question: Facet['question']): string {
  return QUESTION[question];
}

/**
 * Words for an event type or a measure: its code without the hyphens.
 *
 * @example
 * plainWords('capture-of-territory'); // 'capture of territory'
 */
export function plainWords(code: string): string {
  return code.replaceAll('-', ' ');
}

/**
 * A number with its noun, in the singular where it is one.
 *
 * @example
 * counted(1, 'origin'); // '1 origin'
 * counted(1200, 'document'); // '1,200 documents'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/**
 * A whole number with its thousands grouped, the same in every locale.
 *
 * @example
 * grouped(1234567); // '1,234,567'
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/**
 * A count with its limits; a null limit is open.
 *
 * @example
 * rangeWords(null, 3000); // 'up to 3,000'
 * rangeWords(25, null); // 'at least 25'
 * rangeWords(250, 250); // '250'
 */
export function rangeWords(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'number not given';
  if (low === null) return `up to ${grouped(high ?? 0)}`;
  if (high === null) return `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`;
}

/** Plurals that are not made by an ending. */
const PLURAL: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  policeman: 'policemen',
  policewoman: 'policewomen',
  serviceman: 'servicemen',
  gunman: 'gunmen',
  militiaman: 'militiamen',
  fireman: 'firemen',
  businessman: 'businessmen',
  fisherman: 'fishermen',
};

/** Words that name several as they stand. */
const SEVERAL = new Set(
  'people police staff military personnel infantry press crew troops militia'.split(' '),
);

/**
 * Whom a number counts, as more than one: the number is kept with the bare word.
 *
 * @example
 * whoWords('civilian'); // 'civilians'
 * whoWords('child'); // 'children'
 * whoWords('aid worker'); // 'aid workers'
 */
export function whoWords(who: string): string {
  const [, before = '', last = who] = /^(.*[ -])?([^ -]+)$/.exec(who) ?? [];
  const word = last.toLowerCase();
  if (PLURAL[word] !== undefined) return `${before}${PLURAL[word]}`;
  // Other scripts, and what is several already, stand as they are.
  if (SEVERAL.has(word) || !/[a-z]$/.test(word) || /ese$/.test(word) || /[^s]s$/.test(word)) return who;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${who}es`;
  return /[^aeiou]y$/.test(word) ? `${who.slice(0, -1)}ies` : `${who}s`;
}
