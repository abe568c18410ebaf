import type { DayInterval } from '../model/index.ts';
import { intervalOfIso } from './interval.ts';

const GIVEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const OPEN = /^(?:\.\.)?$/;

/**
 * Reads days as a person gives them: `2016`, `2016-02` or `2016-02-05`, or two of these with a slash
 * between, of which one may be empty or `..` for an open end. A coarse value is all its days. Null
 * when it is none of these, has no such day, or ends before it begins.
 *
 * @example
 * readGivenDays('2016-02'); // { earliest: '2016-02-01', latest: '2016-02-29' }
 * readGivenDays('2016-02-05/..'); // { earliest: '2016-02-05', latest: null }
 */
export function readGivenDays(value: string): DayInterval | null {
  const [from = '', to, ...more] = value.trim().split('/');
  if (more.length > 0) return null;
  if (to === undefined) return GIVEN.test(from) ? intervalOfIso(from) : null;
  const first = readEnd(from);
  const last = readEnd(to);
  if (first === null || last === null || (first === 'open' && last === 'open')) return null;
  const earliest = first === 'open' ? null : first.earliest;
  const latest = last === 'open' ? null : last.latest;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { earliest, latest };
}

function readEnd(value: string): DayInterval | 'open' | null {
  const end = value.trim();
  if (OPEN.test(end)) return 'open';
  return GIVEN.test(end) ? intervalOfIso(end) : null;
}
