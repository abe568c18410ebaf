import { addDays, daysBetween } from '../../../../calendar/index.ts';
import type { DayInterval, IsoDay, Span, TimeAnnotation } from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';

/** A longer interval holds every date twice, and no date of it can be told from its neighbour's. */
const MOST_DAYS = 400;
/**
 * The nearest date that a report names without its year lies at most so far from its writing: 97 in a
 * hundred of 682 such reports, and 93 within a hundred days (public collections of 2002 to 2018).
 */
const NEAREST_DAYS = 150;
/** A date told of as past lies no further back than this, or the year would stand with it. */
const FURTHEST_BACK = 300;
/** The tense is sometimes misread: "the march 15 programme was opposed" tells of what lies ahead. */
const MISREAD_DAYS = 31;
/** A date told of as still to come lies no further ahead. */
const FURTHEST_AHEAD = 180;

/** Dates so near a landmark's own belong to its story, which is told at any time. */
const STORY_DAYS = 7;
const YEAR_DAYS = 366;
/** The name of the attacks of 2001, and no date of a report. */
const SEPTEMBER_11 = 254;
/** Days of a leap year before each month. */
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/** "June 15", with neither year nor weekday needed. */
interface BareDate extends Span {
  readonly words: string;
  /** Its place in a year of 366 days. */
  readonly place: number;
  readonly manner: 'past' | 'coming' | 'open';
}

/**
 * What must fit: dates named without their year lie near the day of writing, those told of as past
 * before it. Within an interval of about a year this places the report among them. `known` are days of
 * landmarks, whose dates are names and may be told at any time.
 */
export function bareDateEvidence(
  testimony: Testimony,
  within: DayInterval,
  known: readonly IsoDay[],
): Evidence[] {
  const { earliest, latest } = within;
  if (earliest === null || latest === null || daysBetween(earliest, latest) > MOST_DAYS) return [];
  const told = known.map(placeOf);
  const dates = bareDatesIn(testimony).filter(
    ({ place }) => place !== SEPTEMBER_11 && !told.some((day) => apart(day, place) <= STORY_DAYS),
  );
  const [first] = dates;
  if (first === undefined) return [];
  let from: IsoDay | null = null;
  let to: IsoDay | null = null;
  for (let day = earliest; day <= latest; day = addDays(day, 1)) {
    if (!fits(dates, placeOf(day))) continue;
    from ??= day;
    to = day;
  }
  if (from === null || to === null || (from === earliest && to === latest)) return [];
  const words = [...new Set(dates.map((date) => `“${date.words}”`))];
  return [
    {
      start: first.start,
      end: first.end,
      earliest: from,
      latest: to,
      strength: 'soft',
      rule: 'bare-dates',
      leastDays: 1,
      says: `It names ${listOf(words)} without a year; reports do so within about ${NEAREST_DAYS} days of the nearest.`,
    },
  ];
}

function bareDatesIn({ annotated, times }: Testimony): BareDate[] {
  const { text } = annotated.parsed.document;
  // "September 1 , 1969" has its year after a blank.
  return times
    .filter(({ end }) => !/^ ?, ?\d{4}\b/.test(text.slice(end, end + 8)))
    .flatMap((time) => bareDateOf(time, text.slice(time.start, time.end)));
}

function bareDateOf({ start, end, rule, expression: whole }: TimeAnnotation, words: string): BareDate[] {
  const expression = whole.form === 'interval' ? (whole.from ?? whole.to) : whole;
  if (expression?.form !== 'calendar' || expression.year !== null || expression.yearOffset !== undefined)
    return [];
  const { month, day } = expression;
  // A feast is named months before and after it.
  if (month === null || day === null || expression.years !== 1 || !/\d/.test(words)) return [];
  const isComing = /future|deadline|until/.test(rule);
  const manner = isComing ? 'coming' : rule.includes('past-verb') ? 'past' : 'open';
  return [{ start, end, words, place: dayOfYear(month, day), manner }];
}

function fits(dates: readonly BareDate[], today: number): boolean {
  let nearest = YEAR_DAYS;
  for (const { place, manner } of dates) {
    const back = (today - place + YEAR_DAYS) % YEAR_DAYS;
    const ahead = (place - today + YEAR_DAYS) % YEAR_DAYS;
    if (manner === 'past' && back > FURTHEST_BACK && ahead > MISREAD_DAYS) return false;
    if (manner === 'coming' && ahead > FURTHEST_AHEAD && back > MISREAD_DAYS) return false;
    nearest = Math.min(nearest, back, ahead);
  }
  return nearest <= NEAREST_DAYS;
}

function placeOf(day: IsoDay): number {
  return dayOfYear(Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** The place of a day in a year of 366 days. */
function dayOfYear(month: number, day: number): number {
  return (MONTH_STARTS[month - 1] ?? 0) + day - 1;
}

/** Days between two places in the year, the shorter way round. */
function apart(a: number, b: number): number {
  const days = Math.abs(a - b);
  return Math.min(days, YEAR_DAYS - days);
}

function listOf(words: readonly string[]): string {
  const shown = words.slice(0, 4);
  return words.length > shown.length ? `${shown.join(', ')} and others` : shown.join(', ');
}
