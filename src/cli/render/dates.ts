import type { DatedInterval, DayInterval } from '../../model/index.ts';

/**
 * Says when in words of the calendar: a day, a whole month or year by its name in ISO form, any
 * other interval by its ends. An open end is said, never filled.
 *
 * @example
 * formatInterval({ earliest: null, latest: null }); // 'undated'
 */
export function formatInterval({ earliest, latest }: DayInterval): string {
  if (earliest === null && latest === null) return 'undated';
  if (earliest === null) return `until ${latest}`;
  if (latest === null) return `from ${earliest}`;
  if (earliest === latest) return earliest;
  const month = earliest.slice(0, 7);
  if (earliest.endsWith('-01') && latest === `${month}-${lastDayOf(month)}`) return month;
  const year = earliest.slice(0, -6);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  return `${earliest} to ${latest}`;
}

/**
 * Says when, and how fine the words behind it were where the interval does not show it.
 *
 * @example
 * formatWhen({ earliest: '2016-02-08', latest: '2016-02-14', precision: 'week' }); // '2016-02-08 to 2016-02-14 (to the week)'
 */
export function formatWhen(when: DatedInterval): string {
  const interval = formatInterval(when);
  const shown = / to |^from |^until /.test(interval);
  return shown && when.precision !== 'day' && when.precision !== 'unknown'
    ? `${interval} (to the ${when.precision})`
    : interval;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate();
  return String(last).padStart(2, '0');
}
