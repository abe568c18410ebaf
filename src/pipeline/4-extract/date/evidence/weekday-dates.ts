import { addDays, daysBetween, isoDay, weekdayOf } from '../../../../calendar/index.ts';
import type { DayInterval, IsoDay } from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** A weekday with a date and no year is written within about a month of that day; by eye on news. */
const NEARBY_DAYS = 31;
/** Beyond this every date has had every weekday twice over. */
const MOST_DAYS = 12 * 366;

/**
 * What must fit: "Saturday, Aug. 6" names one year in about six. Where the rest of the evidence
 * leaves exactly one such year, the text was written near that day.
 */
export function weekdayDateEvidence({ annotated, times }: Testimony, within: DayInterval): Evidence[] {
  const { earliest, latest } = within;
  if (earliest === null || latest === null || daysBetween(earliest, latest) > MOST_DAYS) return [];
  const { text } = annotated.parsed.document;
  return times.flatMap((time): Evidence[] => {
    const expression =
      time.expression.form === 'interval' ? (time.expression.from ?? time.expression.to) : time.expression;
    if (expression?.form !== 'calendar' || expression.year !== null) return [];
    const { month, day } = expression;
    const words = text.slice(time.start, time.end);
    const weekday = STARTS.indexOf(WEEKDAY.exec(words)?.[0].slice(0, 3).toLowerCase() ?? '') + 1;
    if (month === null || day === null || weekday === 0 || expression.yearOffset !== undefined) return [];
    const fits = yearsBetween(earliest, latest)
      .map((year) => isoDay(year, month, day))
      .filter((one): one is IsoDay => one !== null && weekdayOf(one) === weekday)
      .filter((one) => addDays(one, NEARBY_DAYS) >= earliest && addDays(one, -NEARBY_DAYS) <= latest);
    const [only] = fits;
    if (only === undefined || fits.length > 1) return [];
    return [
      {
        start: time.start,
        end: time.end,
        earliest: addDays(only, -NEARBY_DAYS),
        latest: addDays(only, NEARBY_DAYS),
        strength: 'soft',
        rule: 'weekday-date',
        says: `“${words}” fits only ${only} in the years left open.`,
      },
    ];
  });
}

function yearsBetween(earliest: IsoDay, latest: IsoDay): number[] {
  const [first, last] = [Number(earliest.slice(0, 4)) - 1, Number(latest.slice(0, 4)) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
