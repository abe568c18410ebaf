import { partsOf } from '../../../calendar/index.ts';
import type { DatedInterval, DayInterval, TimeAnnotation, TimeExpression } from '../../../model/index.ts';

/** A time told of before, from which "two days later" and a bare month go on. */
export interface Narrative {
  readonly end: number;
  readonly words: string;
  readonly value: DatedInterval;
  /** Its year is in the text: stated beside it, or gone on with from a year that was. */
  readonly settled: boolean;
}

type Calendar = Extract<TimeExpression, { form: 'calendar' }>;

/** Words that count from a time told of ("two days later") look back this far: about two sentences. */
const REACH = 400;
/** In a text about former years a story goes on over paragraphs; chosen by eye on histories of wars. */
const STORY_REACH = 1_500;
/** Fewer former years than this are background, not what a text is about. */
const LEAST_YEARS = 3;
/** A history names former years more than this many times as often as weekdays and "last week". */
const RARELY = 4;
/** A month named this little before the one just told of is the same year's, told in looking back. */
const LOOKS_BACK_MONTHS = 2;
/** A report tells of its own year and the one before without naming it. */
const OWN_YEARS = 1;

/** Tells whether what stands at an offset can still count from a time told of. */
export function isTold(told: Narrative, start: number, text: string): boolean {
  const gap = text.slice(told.end, start);
  return gap.length <= REACH && !gap.includes('\n\n');
}

/**
 * Tells whether a text is about former years: it names them more often than it says "on Tuesday",
 * "last week" or "now". Such a text goes on with its story over paragraphs, where a report soon turns back to
 * its own days.
 *
 * @example
 * isHistory([], 2016); // false
 */
export function isHistory(times: readonly TimeAnnotation[], year: number): boolean {
  const isFormer = ({ expression }: TimeAnnotation): boolean => {
    const named = expression.form === 'interval' ? (expression.from ?? expression.to) : expression;
    return named?.form === 'calendar' && named.year !== null && named.year < year - OWN_YEARS;
  };
  const isNews = ({ expression }: TimeAnnotation): boolean =>
    expression.form === 'weekday' ||
    (expression.form === 'offset' && expression.anchor === undefined) ||
    (expression.form === 'vague' && expression.ref === 'present');
  const former = times.filter(isFormer).length;
  return former >= LEAST_YEARS && former > RARELY * times.filter(isNews).length;
}

/** "... in 1994. In January": a time at the head of the sentence carries the story on. */
const AT_HEAD =
  /[.!?]["”’]?\s+(?:(?:And|But|Then|Later|Early|Late|By|In|On|That|The|Around|From|Since)[ ,]*)*$/;

/**
 * Tells whether a story of an older year still goes on at a time. A report goes on with it only where
 * the time stands at the head of its sentence: "Two suspects of 1988 were freed. Libya agreed in April"
 * is of the report's own year. A history goes on with it until it names another.
 */
export function goesOn(told: Narrative, time: TimeAnnotation, text: string, history: boolean): boolean {
  if (!told.settled) return false;
  if (history) return time.start - told.end <= STORY_REACH;
  if (!isTold(told, time.start, text) || /future|deadline/.test(time.rule)) return false;
  return AT_HEAD.test(text.slice(told.end, time.start));
}

/**
 * A month, a season or a day after a dated sentence of an older year goes on in that story: "The war
 * began in March 2011. In July ..." means July 2011, not the July before the report. Null where the
 * words say their year, or the story is of the report's own time.
 */
export function continueStory(
  expression: TimeExpression,
  told: Narrative,
  anchor: DayInterval | null,
): TimeExpression | null {
  if (expression.form === 'interval') {
    const from = expression.from === null ? null : continueStory(expression.from, told, anchor);
    const to = expression.to === null ? null : continueStory(expression.to, told, anchor);
    if (from === null && to === null) return null;
    return { form: 'interval', from: from ?? expression.from, to: to ?? expression.to };
  }
  if (expression.form !== 'calendar' || expression.year !== null) return null;
  if (expression.yearOffset !== undefined) return null;
  const latest = anchor?.latest ?? null;
  const { earliest, precision } = told.value;
  if (!told.settled || earliest === null || latest === null || precision === 'unknown') return null;
  const { year, month } = partsOf(earliest);
  if (year >= partsOf(latest).year - OWN_YEARS) return null;
  return inStory(expression, year, precision === 'year' ? null : month);
}

/** Puts the words into the year of the story, or the next where they come round again. */
function inStory(expression: Calendar, year: number, month: number | null): TimeExpression | null {
  const own = expression.month ?? startOf(expression.season);
  if (own === null) {
    // "On the 20th": of the month told of.
    if (expression.day === null || month === null) return null;
    return { ...expression, year, month };
  }
  const isNext = month !== null && own < month - LOOKS_BACK_MONTHS;
  return { ...expression, year: isNext ? year + 1 : year };
}

/** The last month of a season, which a story in that season has not passed; a winter ends in the next year. */
function startOf(season: Calendar['season']): number | null {
  if (season === null) return null;
  return { spring: 5, summer: 8, autumn: 11, winter: 12 }[season];
}
