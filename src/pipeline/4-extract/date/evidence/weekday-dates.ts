import { addDays, daysBetween, intersect, isoDay, weekdayOf } from '../../../../calendar/index.ts';
import type { DayInterval, IsoDay, Span, TimeAnnotation } from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A weekday with a date and no year is written within about a month of that day; by eye on news. */
const NEARBY_DAYS = 31;
/** A date without its year is never further off than this: beyond, it could be either year's. */
const FURTHEST_DAYS = 300;
/** Beyond this every date has had every weekday twice over. */
const MOST_DAYS = 12 * 366;

/** "Saturday, Aug. 6": a weekday named with a day and a month, without a year. */
export interface WeekdayDate extends Span {
  readonly words: string;
  /** 1 = Monday ... 7 = Sunday. */
  readonly weekday: number;
  readonly month: number;
  readonly day: number;
  /** It is told of as past, so nothing was written before it. */
  readonly isPast: boolean;
}

/** Lists the weekdays a text names with a day and a month. */
export function weekdayDatesIn({ annotated, times }: Testimony): WeekdayDate[] {
  const { text } = annotated.parsed.document;
  return times.flatMap((time) => weekdayDateOf(time, text.slice(time.start, time.end)));
}

function weekdayDateOf(
  { start, end, rule, expression: whole }: TimeAnnotation,
  words: string,
): WeekdayDate[] {
  const expression = whole.form === 'interval' ? (whole.from ?? whole.to) : whole;
  if (expression?.form !== 'calendar' || expression.year !== null) return [];
  const { month, day, yearOffset } = expression;
  const weekday = STARTS.indexOf(WEEKDAY.exec(words)?.[0].slice(0, 3).toLowerCase() ?? '') + 1;
  if (month === null || day === null || weekday === 0 || yearOffset !== undefined) return [];
  const isPast = whole.form === 'calendar' && rule.includes('past-verb');
  return [{ start, end, words, weekday, month, day, isPast }];
}

/**
 * What must fit: "Saturday, Aug. 6" names one year in about six. The text was written near a day
 * that has both, so the years left open shrink to those windows; several such dates shrink them
 * further, and one that fits no window is left out.
 */
export function weekdayDateEvidence(dates: readonly WeekdayDate[], within: DayInterval): Evidence[] {
  // Without a last day the search ends where weekdays begin to come round a second time.
  const latest = within.latest ?? (within.earliest === null ? null : addDays(within.earliest, MOST_DAYS));
  if (latest === null) return [];
  const earliest = within.earliest ?? addDays(latest, -MOST_DAYS);
  if (daysBetween(earliest, latest) > MOST_DAYS) return [];
  let windows: DayInterval[] = [{ earliest, latest }];
  const evidence: Evidence[] = [];
  for (const date of dates) {
    const fits = daysOf(date, yearsBetween(earliest, latest));
    const next = windows.flatMap((window) =>
      fits.map((day) => intersect(window, near(day, date))).filter((one) => one !== null),
    );
    const [first] = next;
    const last = next.at(-1);
    if (first === undefined || last === undefined) continue;
    windows = next;
    const named = fits.filter((day) => next.some((one) => intersect(one, near(day, date)) !== null));
    evidence.push({
      start: date.start,
      end: date.end,
      // Before the search began lie further years with the same weekday.
      earliest: within.earliest === null ? null : first.earliest,
      latest: within.latest === null ? null : last.latest,
      strength: 'soft',
      rule: 'weekday-date',
      says: `“${date.words}” fits only ${named.join(' and ')} in the years left open.`,
    });
  }
  return evidence;
}

/**
 * A weekday that the calendar does not give to its date anywhere near a stated day; null while all
 * fit. One who wrote on 14 March 2021 did not call 6 August a Saturday.
 */
export function misfit(dates: readonly WeekdayDate[], stated: DayInterval): string | null {
  const { earliest, latest } = stated;
  if (earliest === null || latest === null) return null;
  for (const date of dates) {
    const years = yearsBetween(earliest, latest);
    const isNear = (day: IsoDay): boolean =>
      addDays(day, FURTHEST_DAYS) >= earliest && addDays(day, -FURTHEST_DAYS) <= latest;
    if (daysOf(date, years).some(isNear)) continue;
    const closest = years
      .map((year) => isoDay(year, date.month, date.day))
      .find((day): day is IsoDay => day !== null && isNear(day));
    if (closest === undefined) continue;
    return `It names “${date.words}”, but ${closest} was a ${NAMES[weekdayOf(closest) - 1]}.`;
  }
  return null;
}

/** The days of these years that have the date and the weekday. */
function daysOf({ weekday, month, day }: WeekdayDate, years: readonly number[]): IsoDay[] {
  return years
    .map((year) => isoDay(year, month, day))
    .filter((one): one is IsoDay => one !== null && weekdayOf(one) === weekday);
}

function near(day: IsoDay, { isPast }: WeekdayDate): DayInterval {
  return { earliest: isPast ? day : addDays(day, -NEARBY_DAYS), latest: addDays(day, NEARBY_DAYS) };
}

function yearsBetween(earliest: IsoDay, latest: IsoDay): number[] {
  const [first, last] = [Number(earliest.slice(0, 4)) - 1, Number(latest.slice(0, 4)) + 1];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
