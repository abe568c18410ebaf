import type { DayInterval, Feast, IsoDay, TimeExpression, TimeUnit } from '../model/index.ts';
import { addDays, daysBetween, isoWeek, partsOf } from './day.ts';
import { namedDayOf } from './feasts.ts';
import type { ClosedInterval } from './interval.ts';
import { resolveTime } from './resolve-time.ts';

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { form: F }>;

const SEASONS = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' } as const;
const UNIT_LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'SN',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/**
 * Writes the TIMEX3 value of a time expression, as precise as the words and the anchor allow. What
 * the anchor leaves open stays `X`; the words' own precision is kept ("2016-02" stays a month).
 * `clock` is the clock time as written (`T07:07`, `TNI`), or null.
 *
 * @example
 * timex3({ form: 'calendar', year: null, month: 5, day: null, season: null, years: 1, portion: null, direction: 'past' }, null); // 'XXXX-05'
 */
export function timex3(
  expression: TimeExpression,
  anchor: DayInterval | null,
  clock: string | null = null,
): string {
  if (clock === null) return dateValue(expression, anchor);
  // The night of 3 to 4 May is named by the day on which it begins, and so is an open stretch.
  const day = expression.form === 'interval' ? (expression.from ?? expression.to ?? expression) : expression;
  const value = dateValue(day, anchor);
  return /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-[\dX])$/.test(value)
    ? value + clock
    : `XXXX-XX-XX${clock}`;
}

function dateValue(expression: TimeExpression, anchor: DayInterval | null): string {
  switch (expression.form) {
    case 'duration':
      return lengthValue(expression.unit, expression.low ?? expression.high);
    case 'set':
      if (expression.each !== undefined) return dateValue(expression.each, null);
      return lengthValue(expression.unit, expression.amount);
    case 'counted':
      return named(null, expression.returns ? 'day' : expression.unit);
    case 'vague':
      return { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' }[expression.ref];
    case 'interval':
      return intervalValue(expression, anchor);
    case 'calendar':
    case 'weekday':
    case 'offset':
      return pointValue(expression, anchor);
  }
}

function intervalValue(expression: Form<'interval'>, anchor: DayInterval | null): string {
  const { from, to } = expression;
  if (from === null) return to === null ? 'XXXX' : dateValue(to, anchor);
  if (to === null) return dateValue(from, anchor);
  if (isOneOfTwoDays(from, to)) return `${digits(from.year ?? 0, 4)}-XX-XX`;
  const [a, b] = [dateValue(from, anchor), dateValue(to, anchor)];
  const half =
    `${a.slice(0, 4)}${b.slice(0, 4)}` === a.slice(0, 4).repeat(2) ? `${a.slice(4)}/${b.slice(4)}` : '';
  if (half === '-01/-06') return `${a.slice(0, 4)}-H1`;
  return half === '-07/-12' ? `${a.slice(0, 4)}-H2` : `${a}/${b}`;
}

/** "05/08/2016" is one day, 5 August or 8 May; a stretch of months would be misread from its value. */
function isOneOfTwoDays(from: TimeExpression, to: TimeExpression): from is Form<'calendar'> {
  if (from.form !== 'calendar' || to.form !== 'calendar' || from.year === null) return false;
  return from.year === to.year && from.month !== null && from.month === to.day && from.day === to.month;
}

function pointValue(expression: Form<'calendar' | 'weekday' | 'offset'>, anchor: DayInterval | null): string {
  const low = underDay(expression, anchor?.earliest ?? null);
  const high = underDay(expression, anchor?.latest ?? null);
  if (low === high) return low;
  // Weekdays are written as days; where the anchor leaves them open, the day of the week is what is known.
  if (expression.form === 'weekday') return `XXXX-WXX-${expression.weekday}`;
  return agree(low, high);
}

/** Keeps the fields on which two values agree and writes the others as unknown. */
function agree(a: string, b: string): string {
  const [left, right] = [a.split('-'), b.split('-')];
  if (left.length !== right.length) return a.length < b.length ? a : b;
  return left.map((field, i) => (field === right[i] ? field : field.replace(/\d/g, 'X'))).join('-');
}

function underDay(expression: Form<'calendar' | 'weekday' | 'offset'>, day: IsoDay | null): string {
  const anchor = day === null ? null : { earliest: day, latest: day };
  switch (expression.form) {
    case 'calendar':
      return calendarValue(expression, anchor);
    case 'weekday':
      return resolveTime(expression, anchor)?.earliest ?? `XXXX-WXX-${expression.weekday}`;
    case 'offset':
      return offsetValue(expression, anchor);
  }
}

function calendarValue(expression: Form<'calendar'>, anchor: DayInterval | null): string {
  const { month, day, season, quarter, years, feast } = expression;
  // Years before Christ have no day in the calendar here, only a name.
  if (expression.year !== null && expression.year < 0) return beforeChrist(-expression.year, expression);
  if (feast !== undefined) return feastValue(feast, expression, anchor);
  const known = resolveTime({ ...expression, portion: null }, anchor);
  // A season with a stated year is named by that year, whichever winter is meant.
  const start = expression.year === null || season === null ? known?.earliest : null;
  const of = start === null || start === undefined ? null : partsOf(start);
  const year =
    expression.year === null ? (of === null ? 'XXXX' : digits(of.year, 4)) : digits(expression.year, 4);
  if (season !== null) return `${year}-${SEASONS[season]}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  if (years >= 100) return year.slice(0, 2);
  if (years >= 10) return year.slice(0, 3);
  if (month === null)
    return day === null ? year : `${year}-${of === null ? 'XX' : digits(of.month, 2)}-${digits(day, 2)}`;
  return day === null ? `${year}-${digits(month, 2)}` : `${year}-${digits(month, 2)}-${digits(day, 2)}`;
}

function beforeChrist(year: number, { month, season, years }: Form<'calendar'>): string {
  const name = `BC${digits(year, 4)}`;
  if (years > 1) return name.slice(0, years >= 100 ? -2 : -1);
  if (season !== null) return `${name}-${SEASONS[season]}`;
  return month === null ? name : `${name}-${digits(month, 2)}`;
}

/** No feast of one year lasts longer; Easter is 35 days from the western to the eastern at most. */
const LONGEST_FEAST = 40;

/** A feast is named by its day, Ramadan as a stretch of days; one of two in a year by the year alone. */
function feastValue(feast: Feast, expression: Form<'calendar'>, anchor: DayInterval | null): string {
  const known = resolveTime({ ...expression, portion: null }, anchor);
  if (known === null || known.earliest === null || known.latest === null) return 'XXXX-XX-XX';
  if (expression.year !== null && daysBetween(known.earliest, known.latest) > LONGEST_FEAST) {
    return `${digits(expression.year, 4)}-XX-XX`;
  }
  const first = namedDayOf(feast, known as ClosedInterval);
  return feast === 'ramadan' ? `${first}/${addDays(first, 29)}` : first;
}

function offsetValue(expression: Form<'offset'>, anchor: DayInterval | null): string {
  const { from, unit, whole } = expression;
  if (from !== undefined && !whole) {
    const value = resolveTime(expression, anchor);
    return named(middle(value), unitOf(from));
  }
  if (whole) return named(resolveTime({ ...expression, portion: null }, anchor)?.earliest ?? null, unit);
  const value = resolveTime({ ...expression, portion: null }, anchor);
  // The value reaches to both sides of the day that was counted to; its middle is that day.
  return named(middle(value), unit === 'decade' || unit === 'century' ? 'year' : unit);
}

function middle(value: DayInterval | null): IsoDay | null {
  if (value === null || value.earliest === null || value.latest === null) return null;
  const ms = (Date.parse(`${value.earliest}T00:00:00Z`) + Date.parse(`${value.latest}T00:00:00Z`)) / 2;
  return new Date(ms).toISOString().slice(0, 10) as IsoDay;
}

function unitOf(expression: TimeExpression): TimeUnit {
  switch (expression.form) {
    case 'calendar':
      if (expression.day !== null) return 'day';
      if (expression.month !== null) return 'month';
      if (expression.quarter !== undefined) return 'quarter';
      return expression.season === null ? 'year' : 'season';
    case 'offset':
      return expression.from === undefined ? expression.unit : unitOf(expression.from);
    case 'weekday':
    case 'interval':
    case 'duration':
    case 'set':
    case 'vague':
    case 'counted':
      return 'day';
  }
}

/** Names the unit that holds a day; `X` for what is not known. */
function named(day: IsoDay | null, unit: TimeUnit): string {
  const parts = day === null ? null : partsOf(day);
  const year = parts === null ? 'XXXX' : digits(parts.year, 4);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return day ?? 'XXXX-XX-XX';
    case 'weekend':
      return `${weekValue(day)}-WE`;
    case 'week':
      return weekValue(day);
    case 'month':
      return day === null ? 'XXXX-XX' : day.slice(0, 7);
    case 'quarter':
      return parts === null ? 'XXXX-QX' : `${year}-Q${Math.ceil(parts.month / 3)}`;
    case 'season':
      return parts === null ? 'XXXX' : `${year}-${seasonLetters(parts.month)}`;
    case 'year':
      return year;
    case 'decade':
      return year.slice(0, 3);
    case 'century':
      return year.slice(0, 2);
  }
}

function weekValue(day: IsoDay | null): string {
  if (day === null) return 'XXXX-WXX';
  const { year, week } = isoWeek(day);
  return `${digits(year, 4)}-W${digits(week, 2)}`;
}

function seasonLetters(month: number): string {
  if (month <= 2 || month === 12) return SEASONS.winter;
  if (month <= 5) return SEASONS.spring;
  return month <= 8 ? SEASONS.summer : SEASONS.autumn;
}

/** Units that ISO 8601 writes as many of another. */
const WRITTEN_AS: Partial<Readonly<Record<TimeUnit, readonly [TimeUnit, number]>>> = {
  quarter: ['month', 3],
  season: ['month', 3],
  decade: ['year', 10],
  century: ['year', 100],
};

function lengthValue(unit: TimeUnit, amount: number | null): string {
  const other = WRITTEN_AS[unit];
  if (other !== undefined) return lengthValue(other[0], amount === null ? null : amount * other[1]);
  const time = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (amount === null) return `P${time}X${UNIT_LETTERS[unit]}`;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  if (rest === 0) return `P${time}${whole}${UNIT_LETTERS[unit]}`;
  const head = whole === 0 ? '' : `${whole}${UNIT_LETTERS[unit]}`;
  if (unit === 'year' && Number.isInteger(rest * 12)) return `P${head}${rest * 12}M`;
  if (unit === 'hour') return `PT${head}${Math.round(rest * 60)}M`;
  if (unit === 'minute') return `PT${head}${Math.round(rest * 60)}S`;
  if (unit === 'day') return `P${head}T${Math.round(rest * 24)}H`;
  return `P${time}${amount}${UNIT_LETTERS[unit]}`;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
