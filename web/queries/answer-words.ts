import type { Facet } from '../../src/api/client.ts';
import { sayDays } from './day-words.ts';
import { grouped } from './words.ts';

/** Questions that are not answered with numbers. */
const UNCOUNTED: readonly Facet['question'][] = ['occurred', 'when', 'where', 'agent', 'target'];

/** Whether a question is answered with numbers. */
export function isCounted({ question }: Pick<Facet, 'question'>): boolean {
  return !UNCOUNTED.includes(question);
}

/**
 * An answer to a question for people: days in words, the thousands of a count grouped.
 *
 * @example
 * answerWords({ question: 'when' }, '2016-09-24'); // '24 September 2016'
 * answerWords({ question: 'killed' }, 'at least 290000'); // 'at least 290,000'
 */
export function answerWords(facet: Pick<Facet, 'question'>, value: string): string {
  return isCounted(facet) ? value.replace(/\d{4,15}/g, (digits) => grouped(Number(digits))) : sayDays(value);
}
