import type { DocumentRecord } from '../../src/api/client.ts';
import { dayWords } from './day-words.ts';

type ResolvedTime = DocumentRecord['times'][number];

/**
 * Says what a time expression comes to: the days meant and its TIMEX3 value, or the value alone
 * where the words name no place in time.
 *
 * @example
 * timeWords({ value: { earliest: '2016-08-06', latest: '2016-08-06', precision: 'day' }, timex3: '2016-08-06' }); // '6 August 2016 · 2016-08-06'
 * timeWords({ value: null, timex3: 'P10D' }); // 'no day can be told · P10D'
 */
export function timeWords({ value, timex3 }: Pick<ResolvedTime, 'value' | 'timex3'>): string {
  const days = value === null ? 'no day can be told' : dayWords(value);
  return timex3 === '' ? days : `${days} · ${timex3}`;
}
