import { addDays, daysBetween, weekdayOf } from '../../../../calendar/index.ts';
import type { DateStep, DayInterval, IsoDay, Span } from '../../../../model/index.ts';
import type { Testimony } from './evidence.ts';
import type { WeekdayDate } from './weekday-dates.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/**
 * A report is written at most so many days after the latest day of such a run: 83 to 96 in a hundred
 * of the dated news tried (public collections of 2000 to 2018). Where a weekday already counts from a landmark
 * the run was wrong in 7 of 12 reports, and is not asked.
 */
const DAYS_AFTER = 3;
/** A longer interval holds every weekday twice, and its ends tell nothing. */
const MOST_DAYS = 10;

/** "The action on Thursday was set to move to the courts" had not come when it was told. */
const AHEAD = /^[^.,;\n]*\b(?:(?:is|are|was|were) (?:set|due|to)|scheduled|expected)\b/;
/** "Ahead of the hearings on Tuesday". */
const BEFORE = /\b(?:ahead of|before|prior to|until|by)\b[^.,;\n]*$/i;
const AHEAD_REACH = 40;

/** Weekdays in a row that a text tells of as past. */
export interface WeekdayRun extends Span {
  /** The latest of them, 1 = Monday ... 7 = Sunday. */
  readonly last: number;
  readonly length: number;
}

/**
 * The longest run of neighbouring weekdays told of as past: of "Sunday", "Monday" and "Tuesday" the
 * last is Tuesday. Null where fewer than two stand in a row, or two runs are as long.
 */
export function weekdayRun(
  { times, annotated }: Testimony,
  dates: readonly WeekdayDate[],
): WeekdayRun | null {
  const { text } = annotated.parsed.document;
  const named = new Map<number, Span>();
  for (const { expression, rule, start, end } of times) {
    if (expression.form !== 'weekday' || expression.direction !== 'past' || !rule.includes('past-verb'))
      continue;
    if (AHEAD.test(text.slice(end, end + AHEAD_REACH)) || BEFORE.test(text.slice(start - AHEAD_REACH, start)))
      continue;
    if (expression.strict !== true && expression.weeks === 0) named.set(expression.weekday, { start, end });
  }
  for (const { weekday, isPast, start, end } of dates) if (isPast) named.set(weekday, { start, end });
  const runs = [...named]
    .filter(([day]) => !named.has((day % 7) + 1))
    .map(([last, span]) => ({ last, length: lengthBack(last, named), ...span }))
    .sort((a, b) => b.length - a.length);
  const [best, second] = runs;
  if (best === undefined || best.length < 2 || best.length === second?.length) return null;
  return best;
}

function lengthBack(last: number, named: ReadonlyMap<number, Span>): number {
  let length = 1;
  while (named.has(((last - 1 - length + 7) % 7) + 1)) length += 1;
  return length;
}

/**
 * Takes the days off both ends of a short interval on which the run would not have been told so: a
 * report that tells of Sunday, Monday and Tuesday is written from that Tuesday on, to Friday. Null
 * where this changes nothing.
 */
export function fitToRun(interval: DayInterval, run: WeekdayRun): DateStep | null {
  const { earliest, latest } = interval;
  if (earliest === null || latest === null || daysBetween(earliest, latest) >= MOST_DAYS) return null;
  const days: IsoDay[] = [];
  for (let day = earliest; day <= latest; day = addDays(day, 1)) {
    if ((weekdayOf(day) - run.last + 7) % 7 <= DAYS_AFTER) days.push(day);
  }
  const [first] = days;
  const final = days.at(-1);
  if (first === undefined || final === undefined || (first === earliest && final === latest)) return null;
  const name = NAMES[run.last - 1];
  return {
    start: run.start,
    end: run.end,
    earliest: first,
    latest: final,
    rule: 'weekday-run',
    says: `The latest of ${run.length} weekdays in a row told of as past is ${name}; such reports are written then or up to ${DAYS_AFTER} days later.`,
  };
}
