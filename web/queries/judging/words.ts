import { dayWords } from '../day-words.ts';
import { counted, plainWords } from '../words.ts';
import type { ConfirmedField, Decision } from './decision.ts';

/** What a field is called in the middle of a sentence. */
export const FIELD_WORD: Readonly<Record<ConfirmedField, string>> = {
  type: 'type',
  title: 'title',
  agent: 'agent (who did it)',
  target: 'target (who was hit)',
  factuality: 'factuality',
  voice: 'voice (on whose word)',
  low: 'lower limit',
  high: 'upper limit',
  measure: 'measure',
  scope: 'scope',
  who: 'people counted',
  when: 'time',
  place: 'place',
};

/** What doubts are called in lists. */
export const DOUBT_WORD: Readonly<Record<string, string>> = {
  conflict: 'Decisions in conflict',
  'second-look': 'Second look',
  contested: 'Accounts disagree',
  date: 'Refused dates',
  undated: 'Undated',
  place: 'Places',
  merge: 'One event?',
  split: 'Two events?',
  relation: 'Independent?',
  figure: 'Nameless numbers',
  actor: 'Unknown names',
};

/** Kinds of decisions, as a list names them. */
export const KIND_OF_DECISION: Readonly<Record<string, string>> = {
  confirm: 'confirmed',
  correct: 'corrected',
  when: 're-dated event',
  date: 'dated document',
  place: 're-placed',
  merge: 'merged',
  split: 'split',
  hide: 'hidden',
  link: 'linked actor',
  part: 'marked part',
  note: 'note',
  undo: 'taken back',
};

/** What may have become of a decision. */
export const STATE_WORD: Readonly<Record<string, string>> = {
  holds: 'holds',
  undone: 'taken back',
  overruled: 'overruled',
  'second-look': 'second look',
  conflict: 'conflict',
};

export const STATE_WHY: Readonly<Record<string, string>> = {
  holds: 'It counts.',
  undone: 'Somebody took it back.',
  overruled: 'A later decision, by somebody who knew of this one, counts instead.',
  'second-look': 'The words it rests on are gone, or stand in several events now.',
  conflict: 'Somebody decided otherwise without having seen it.',
};

/** A decision that this version of the page may not know. */
type Stored = Decision | { readonly kind: 'unread' };

/**
 * What a person did, after their name.
 *
 * @example
 * decisionWords({ kind: 'undo', judgement: 'j1' }); // 'took a decision back'
 */
export function decisionWords(decision: Stored): string {
  switch (decision.kind) {
    case 'confirm':
      return decision.field === null ? 'confirmed it' : `confirmed the ${FIELD_WORD[decision.field]}`;
    case 'correct':
      return decision.value === null
        ? `said that nobody can tell the ${FIELD_WORD[decision.field]}`
        : `set the ${FIELD_WORD[decision.field]} to “${plainValue(decision.field, decision.value)}”`;
    case 'place':
      return decision.place === null
        ? 'said that nobody can tell where'
        : `placed it at “${decision.place.name}”`;
    case 'when':
      return isOpen(decision) ? 'said that nobody can tell when' : `dated it ${dayWords(decision)}`;
    case 'date':
      return isOpen(decision) ? 'took the date back' : `dated the document ${dayWords(decision)}`;
    case 'merge':
      return 'merged it with another event';
    case 'split':
      return `took ${counted(decision.out.length, 'telling')} out of it`;
    case 'hide':
      return 'hid it';
    case 'link':
      return decision.actor === null
        ? 'said that no actor of the registry is meant'
        : `linked the name to “${decision.actor}”`;
    case 'part':
      return `marked a stretch as ${decision.role}`;
    case 'note':
      return `noted: “${decision.text}”`;
    case 'undo':
      return 'took a decision back';
    case 'unread':
      return 'decided something that this version cannot read';
    default:
      return decision satisfies never;
  }
}

function plainValue(field: string, value: string): string {
  return field === 'type' || field === 'measure' ? plainWords(value) : value;
}

function isOpen({
  earliest,
  latest,
}: {
  readonly earliest: string | null;
  readonly latest: string | null;
}): boolean {
  return earliest === null && latest === null;
}

/**
 * A moment as it was given, by the day and minute of universal time.
 *
 * @example
 * momentWords('2026-01-05T09:30:12Z'); // '5 January 2026, 09:30 UTC'
 */
export function momentWords(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const iso = moment.toISOString();
  const day = iso.slice(0, 10);
  return `${dayWords({ earliest: day, latest: day })}, ${iso.slice(11, 16)} UTC`;
}
