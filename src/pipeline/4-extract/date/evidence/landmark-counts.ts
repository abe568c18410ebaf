import { addDays, daysBetween, resolveTime, weekdayOf } from '../../../../calendar/index.ts';
import type {
  ChronicleEntry,
  ChronicleKind,
  DayInterval,
  IsoDay,
  Span,
  TimeAnnotation,
  TimeExpression,
  TimeUnit,
} from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';
import type { Telling } from './landmarks.ts';
import type { Manner } from './manner-of.ts';

/** A time further from the landmark's words than this many characters belongs to something else. */
const BESIDE = 40;
/**
 * What makes words tell of the beginning of something that went on; "launched an air strike" tells of
 * one of many.
 */
const BEGINNING =
  /\b(?:beg[aiu]ns?(?:ning)?|start(?:ed|s|ing)?|launch(?:ed|es|ing)?|since|anniversary|entered|intervened)\b(?! (?:an?|another|more|fresh|new|several|dozens|hundreds)\b(?! (?:air|aerial|bombing|military) (?:campaign|war|intervention)))/i;
/** The word of beginning stands with the landmark and its time, or this many characters from them. */
const BEGINNING_REACH = 24;
/** Words that lead from a time to what was there before it. */
const BETWEEN =
  /^ ?['’]s?\b.*(?:,|\b(?:was|were|went|of)\b)|\b(?:(?<!(?:hours?|minutes|moments|shortly|soon|just) )after|following|since|(?:site|scene|anniversary|victims|survivors|aftermath|wake) of)\b/i;
/** Kinds that have a first day of their own. */
const COUNTED_KINDS: readonly ChronicleKind[] = ['landmark', 'period'];
/** A landmark of more days than this is no day to count from, only a beginning. */
const LONGEST_DAY_LANDMARK = 3;
/** How far from a landmark a report may count back to it: anniversaries of ten years are printed. */
const YEARS_SEARCHED = 12;

/** A time expression whose day the chronicle knows: "Saturday", said of the breach of a siege. */
export interface NamedDay extends Span, DayInterval {
  readonly what: string;
}

/** Evidence of a landmark, with the time expression that names its day where one does. */
export interface LandmarkEvidence extends Evidence {
  readonly names?: NamedDay;
  /** The time is a weekday: no other weekday of the text can say more. */
  readonly byWeekday?: true;
}

/**
 * A time beside the words of a landmark ("yesterday", "for 10 days", "one year ago this week") says
 * how long before the writing it was; null where none stands there.
 */
export function countedFrom(telling: Telling, testimony: Testimony, manner: Manner): LandmarkEvidence | null {
  const { entry, sentence } = telling;
  if (entry.precision !== 'day' || !COUNTED_KINDS.includes(entry.kind)) return null;
  const beside = testimony.times
    .filter((time) => time.start >= sentence.start && time.end <= sentence.end)
    .map((time) => ({ time, gap: gapBetween(time, telling) }))
    .filter(({ time, gap }) => gap <= BESIDE && !isWithin(time, telling) && countsBack(time, manner))
    .filter(({ time }) => !isParted(time, telling, testimony))
    .sort((a, b) => a.gap - b.gap)[0];
  if (beside === undefined) return null;
  const { time } = beside;
  const isLength = time.expression.form === 'duration';
  if (isLong(entry) && !isLength && !tellsOfBeginning(time, telling)) return null;
  const days = daysFrom(time.expression, entry);
  if (days === null) return null;
  const { text } = testimony.annotated.parsed.document;
  return {
    start: Math.min(time.start, telling.start),
    end: Math.max(time.end, telling.end),
    ...days,
    strength: 'firm',
    rule: 'landmark-counted',
    ...(time.expression.form === 'weekday' ? { byWeekday: true } : {}),
    says: `“${text.slice(time.start, time.end)}” is said of ${entry.start}, ${entry.what}.`,
    ...(isLength
      ? {}
      : {
          names: {
            start: time.start,
            end: time.end,
            earliest: entry.start,
            latest: entry.end ?? entry.start,
            what: entry.what,
          },
        }),
  };
}

/** What went on is counted from its beginning, and only where the words say so. */
function isLong({ start, end }: ChronicleEntry): boolean {
  return end === null || daysBetween(start, end) > LONGEST_DAY_LANDMARK;
}

function tellsOfBeginning(time: Span, { start, end, sentence, twin }: Telling): boolean {
  const from = Math.min(time.start, start) - BEGINNING_REACH - sentence.start;
  const to = Math.max(time.end, end) + BEGINNING_REACH - sentence.start;
  return BEGINNING.test(twin.text.slice(Math.max(0, from), to));
}

/**
 * What stands between takes the time to itself: another verb ("yesterday convicted ... over the killing"), a
 * distance of its own ("on Wednesday, a week after the fire"), a thing that is left of it ("on Tuesday, the
 * site of the blast") or an owner ("last year's prize went to the owner of the rig").
 */
function isParted(time: Span, { start, end, sentence, twin }: Telling, { annotated }: Testimony): boolean {
  const [from, to] = time.end <= start ? [time.end, start] : [end, time.start];
  if (time.end <= start && BETWEEN.test(twin.text.slice(from - sentence.start, to - sentence.start)))
    return true;
  return annotated.parsed.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some((token) => token.upos === 'VERB' && token.start >= from && token.end <= to);
}

/** "The September 11 attacks": a date in the landmark's own name counts nothing. */
function isWithin(time: Span, { start, end }: Telling): boolean {
  return start <= time.start && time.end <= end;
}

function gapBetween(time: Span, words: Span): number {
  if (time.end <= words.start) return words.start - time.end;
  return Math.max(0, time.start - words.end);
}

/** Forms that tell how far back the landmark lies; a date with its year tells nothing about today. */
function countsBack({ rule, expression, clock }: TimeAnnotation, manner: Manner): boolean {
  // "At 4.20 pm" is an hour of any day.
  if (clock !== null && expression.form === 'offset' && expression.amount === 0) return false;
  switch (expression.form) {
    case 'weekday':
      return expression.direction !== 'future';
    case 'offset':
      return expression.anchor === undefined && expression.amount <= 0;
    case 'duration':
      // "For ten days" runs from the beginning; "in the past three days" says nothing of it.
      return rule.startsWith('duration') && expression.ends === 'anchor' && expression.low !== null;
    case 'calendar':
      // "April 20", said of what happened on one, is of the year before the writing.
      if (expression.year !== null) return false;
      return expression.yearOffset !== undefined || (manner !== 'past' && isBareDate(expression));
    case 'set':
    case 'interval':
    case 'vague':
    case 'counted':
      return false;
  }
}

function isBareDate({ month, years, portion }: Extract<TimeExpression, { form: 'calendar' }>): boolean {
  return month !== null && years === 1 && portion === null;
}

/** How many days after a landmark the words can still mean it; beyond them no day need be asked. */
function reachOf(expression: TimeExpression): number {
  if (expression.form === 'weekday') return 7 * (2 + Math.abs(expression.weeks));
  if (expression.form === 'calendar') return 367 * (1 + Math.abs(expression.yearOffset ?? 0));
  if (expression.form !== 'offset' || expression.from !== undefined) return 366 * YEARS_SEARCHED;
  const [days] = UNIT_DAYS[expression.unit] ?? [366];
  return Math.min(366 * YEARS_SEARCHED, Math.ceil(days * (2 + Math.abs(expression.amount))));
}

/** The days on which the words would have meant the landmark's day; null when no day fits. */
function daysFrom(
  expression: TimeExpression,
  entry: ChronicleEntry,
): { earliest: IsoDay; latest: IsoDay } | null {
  if (expression.form === 'duration') return afterLength(expression, entry.start);
  const last = entry.end === null || isLong(entry) ? entry.start : entry.end;
  if (expression.form === 'weekday' && !namesWeekdayOf(expression.weekday, entry.start, last)) return null;
  const on = (day: IsoDay): DayInterval | null => resolveTime(expression, { earliest: day, latest: day });
  // Every form moves forward with its anchor, so the days on which it is meant lie in one row.
  const reach = reachOf(expression) + daysBetween(entry.start, last);
  const first = firstWhere(reach, (count) => {
    const value = on(addDays(entry.start, count));
    return value !== null && value.latest !== null && value.latest >= entry.start;
  });
  const after = firstWhere(reach, (count) => {
    const value = on(addDays(entry.start, count));
    return value !== null && value.earliest !== null && value.earliest > last;
  });
  if (first >= after) return null;
  // "Last Wednesday" may be the one of last week also after this week's has passed.
  const more = expression.form === 'weekday' && expression.strict === true ? 6 : 0;
  return { earliest: addDays(entry.start, first), latest: addDays(entry.start, after - 1 + more) };
}

/** The least count from 0 on for which a test holds that goes on holding; `most` where none does. */
function firstWhere(most: number, test: (count: number) => boolean): number {
  let [from, to] = [0, most];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function namesWeekdayOf(weekday: number, first: IsoDay, last: IsoDay): boolean {
  for (let day = first; day <= last; day = addDays(day, 1)) if (weekdayOf(day) === weekday) return true;
  return false;
}

/** Days of a unit and the room a count of it leaves; "for 10 days" may count the first day or not. */
const UNIT_DAYS: Readonly<Partial<Record<TimeUnit, readonly [days: number, room: number]>>> = {
  day: [1, 2],
  week: [7, 4],
  month: [30.44, 16],
  year: [365.25, 183],
};

/** A count that ends in 0 or 5, or a dozen, may be round; another is exact to half its unit. */
function isRound(count: number): boolean {
  return count % 5 === 0 || count === 12;
}

/** Round lengths leave a tenth to both sides, others half their unit. */
function afterLength(
  { unit, low, high }: Extract<TimeExpression, { form: 'duration' }>,
  start: IsoDay,
): { earliest: IsoDay; latest: IsoDay } | null {
  const most = high ?? low;
  const known = UNIT_DAYS[unit];
  if (low === null || most === null || known === undefined) return null;
  const [days, slack] = known;
  const room = isRound(low) ? Math.max(slack, Math.round(low * days * 0.1)) : slack;
  return {
    earliest: addDays(start, Math.max(0, Math.round(low * days) - room)),
    latest: addDays(start, Math.round(most * days) + room),
  };
}
