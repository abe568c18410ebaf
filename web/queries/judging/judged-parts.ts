import type { JudgedPart } from '../../../src/api/client.ts';
import { dayWords, sayDays } from '../day-words.ts';
import { withDays } from './review-list.ts';
import { FIELD_WORD } from './words.ts';

const OWN_WORD: Readonly<Record<'all' | 'shown' | 'actor' | 'part', string>> = {
  all: 'right as it stands',
  shown: 'counts for nothing',
  actor: 'means',
  part: 'stands in',
};

const SUBJECT_WORD: Readonly<Record<Exclude<JudgedPart['subject']['kind'], 'name'>, string>> = {
  claim: 'Claim',
  figure: 'Figure',
  mention: 'Event told',
  event: 'Event',
  document: 'Document',
};

/**
 * What a person decided of a part of a record, in a few words.
 *
 * @example
 * partWords({ subject: { kind: 'claim', claim: 'c1' }, field: 'factuality', value: 'denied', machine: 'asserted', judgement: 'j1', who: 'Mira', claims: ['c1'] }); // 'Claim, factuality: denied'
 */
export function partWords({ subject, field, value }: JudgedPart): string {
  const name = subject.kind === 'name' ? `“${subject.name}”` : SUBJECT_WORD[subject.kind];
  if (field === 'all' || field === 'shown') return `${name}: ${OWN_WORD[field]}`;
  const asked = field === 'actor' || field === 'part' ? OWN_WORD[field] : FIELD_WORD[field];
  const unknown =
    field === 'voice' ? 'the publisher’s own' : field === 'actor' ? 'nobody known' : 'nobody can tell';
  return `${name}, ${asked}: ${value === null ? unknown : valueWords(field, value)}`;
}

/**
 * A value that a person or the machine gave, as the page says it: days as everywhere else.
 *
 * @example
 * valueWords('when', 'from 2016-05-01 on'); // 'from 1 May 2016 on'
 */
export function valueWords(field: string, value: string): string {
  if (field !== 'when') return value;
  return withDays(sayDays(value), (iso) => dayWords({ earliest: iso, latest: iso }));
}

/** Values that count, with the machine's own in the fields that people decided. */
export function machineValues<T extends Readonly<Record<string, string | null | undefined>>>(
  now: T,
  subject: JudgedPart['subject'],
  judged: readonly JudgedPart[],
): T {
  const key = JSON.stringify(subject);
  const own = judged.filter((one) => one.field in now && JSON.stringify(one.subject) === key);
  return { ...now, ...Object.fromEntries(own.map(({ field, machine }) => [field, machine])) };
}
