import type {
  DatedInterval,
  DayInterval,
  Direction,
  IsoDay,
  Portion,
  Precision,
  TimeExpression,
} from '../model/index.ts';
import { addDays, addMonths, dayNumber, isoDay, later, partsOf, weekdayOf } from './day.ts';
import {
  type ClosedInterval,
  monthInterval,
  onDay,
  oneSeason,
  quarterInterval,
  seasonInterval,
  yearsInterval,
} from './interval.ts';
import { feastIn, feastsAround } from './feasts.ts';
import { portionOf } from './portion.ts';
import { distance, move, precisionOfUnit, unitAround, yearsIn } from './units.ts';

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { form: F }>;
type Calendar = Form<'calendar'>;
type Offset = Form<'offset'>;

/** 29 February comes every fourth year, except across a century that is no leap year. */
const YEARS_TO_TRY = 8;
const FURTHEST_OFFSET_YEARS = 9_998;

/**
 * Gives a time expression its value under an anchor. The anchor may itself be an interval, and the
 * value is then the hull of what the words mean under each of its days; an open end of the anchor
 * leaves that end open. Null when nothing can be told: no anchor for a relative expression, a
 * length or a set without place in time, a day the calendar does not have.
 *
 * @example
 * resolveTime({ form: 'offset', unit: 'day', amount: -1, whole: false, portion: null }, { earliest: '2016-08-05' as IsoDay, latest: '2016-08-08' as IsoDay }); // { earliest: '2016-08-04', latest: '2016-08-07', precision: 'day' }
 */
export function resolveTime(expression: TimeExpression, anchor: DayInterval | null): DatedInterval | null {
  const precision = precisionOfExpression(expression);
  if (!needsAnchor(expression)) {
    const value = resolveOn(expression, '2000-01-01' as IsoDay);
    return value === null ? null : { ...value, precision };
  }
  if (anchor === null || (anchor.earliest === null && anchor.latest === null)) return null;
  const low = anchor.earliest === null ? null : resolveOn(expression, anchor.earliest);
  const high = anchor.latest === null ? null : resolveOn(expression, anchor.latest);
  const value = { earliest: low?.earliest ?? null, latest: high?.latest ?? null };
  if (value.earliest === null && value.latest === null) return null;
  if (value.earliest !== null && value.latest !== null && value.earliest > value.latest) return null;
  return { ...value, precision };
}

/**
 * Tells whether the value hangs on an anchor; a date named with its year does not.
 *
 * @example
 * needsAnchor({ form: 'vague', ref: 'past' }); // true
 */
export function needsAnchor(expression: TimeExpression): boolean {
  switch (expression.form) {
    case 'calendar':
      return expression.year === null || expression.portion === 'so-far';
    case 'interval':
      // "Since 2012" runs up to the anchor; "until 2012" begins nobody knows when.
      return (
        expression.to === null ||
        needsAnchor(expression.to) ||
        (expression.from !== null && needsAnchor(expression.from))
      );
    case 'offset':
    case 'weekday':
    case 'duration':
    case 'set':
    case 'vague':
    case 'counted':
      return true;
  }
}

/** How fine the words are, whatever the anchor. */
export function precisionOfExpression(expression: TimeExpression): Precision {
  switch (expression.form) {
    case 'calendar':
      if (expression.feast === 'ramadan') return 'month';
      if (expression.day !== null || expression.feast !== undefined) return 'day';
      if (expression.month !== null) return 'month';
      if (expression.season !== null || expression.quarter !== undefined) return 'season';
      return 'year';
    case 'weekday':
      return 'day';
    case 'offset':
      return expression.from === undefined
        ? precisionOfUnit(expression.unit)
        : precisionOfExpression(expression.from);
    case 'interval': {
      const sides = [expression.from, expression.to].filter((side) => side !== null);
      return sides.map(precisionOfExpression)[0] ?? 'unknown';
    }
    case 'duration':
    case 'set':
    case 'vague':
    case 'counted':
      return 'unknown';
  }
}

/** The value under one single day; every branch moves forward when the day does. */
function resolveOn(expression: TimeExpression, day: IsoDay): DayInterval | null {
  switch (expression.form) {
    case 'calendar':
      return onCalendar(expression, day);
    case 'weekday':
      return onWeekday(expression, day);
    case 'offset':
      return atOffset(expression, day);
    case 'duration':
      return stretch(expression, day);
    case 'set':
    case 'counted':
      return null;
    case 'interval':
      return between(expression, day);
    case 'vague':
      if (expression.anchor === 'narrative') return onDay(day);
      if (expression.ref === 'past') return { earliest: null, latest: day };
      return expression.ref === 'present' ? onDay(day) : { earliest: day, latest: null };
  }
}

function onCalendar(expression: Calendar, day: IsoDay): DayInterval | null {
  const { year, yearOffset, direction, feast, portion } = expression;
  const fixed = year ?? (yearOffset === undefined ? null : partsOf(day).year + yearOffset);
  if (fixed !== null) {
    const named = feast === undefined ? namedIn(fixed, expression, year !== null) : feastIn(feast, fixed);
    return portionOf(named, restless(portion), day);
  }
  const candidates =
    feast === undefined ? candidatesOf(expression, day) : feastsAround(feast, day, YEARS_TO_TRY);
  // "Mid-January", said of the past on the first of January, is last year's: the part is what must have begun.
  const cut = isPart(portion) ? candidates.map((one) => portionOf(one, portion, day) ?? one) : candidates;
  const meant = pick(cut as ClosedInterval[], day, direction);
  if (isPart(portion)) return meant;
  return portionOf(meant, direction === 'future' ? portion : restless(portion), day);
}

/** Parts that are where they are, whatever the anchor. */
function isPart(portion: Portion | null): boolean {
  return portion === 'early' || portion === 'mid' || portion === 'late';
}

/** "Later in May", said of the past or of a named year, is later than something told of, not than today. */
function restless(portion: Portion | null): Portion | null {
  return portion === 'rest' ? null : portion;
}

function yearsAround(day: IsoDay): [first: number, last: number] {
  const middle = partsOf(day).year;
  return [middle - YEARS_TO_TRY, middle + YEARS_TO_TRY];
}

/** What the expression names in one year; a season named with its year may be either winter. */
function namedIn(year: number, expression: Calendar, stated: boolean): ClosedInterval | null {
  const { month, day, season, quarter } = expression;
  if (season !== null) return stated ? seasonInterval(year, season) : oneSeason(year, season);
  if (quarter !== undefined) return quarterInterval(year, quarter);
  if (month === null) return yearsInterval(year, expression.years);
  if (day === null) return monthInterval(year, month);
  const only = isoDay(year, month, day);
  return only === null ? null : onDay(only);
}

/** Every time the words come round near a day, in order. */
function candidatesOf(expression: Calendar, day: IsoDay): ClosedInterval[] {
  if (expression.month === null && expression.day !== null) return daysOfMonths(expression.day, day);
  const candidates: ClosedInterval[] = [];
  const [first, last] = yearsAround(day);
  for (let year = first; year <= last; year += 1) {
    const candidate = namedIn(year, expression, false);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

function daysOfMonths(number: number, day: IsoDay): ClosedInterval[] {
  const candidates: ClosedInterval[] = [];
  for (let months = -2; months <= 2; months += 1) {
    const { year, month } = partsOf(addMonths(day, months));
    const only = isoDay(year, month, number);
    if (only !== null) candidates.push(onDay(only));
  }
  return candidates;
}

/** News looks back: of two days as far away, the one behind is meant; a date four months ahead is. */
const AHEAD_WEIGHT = 2;

/** Of intervals in order of time: the last begun, the first not ended, or the one least far away. */
function pick(
  candidates: readonly ClosedInterval[],
  day: IsoDay,
  direction: Direction,
): ClosedInterval | null {
  if (direction === 'past') return candidates.filter((c) => c.earliest <= day).at(-1) ?? null;
  if (direction === 'future') return candidates.find((c) => c.latest >= day) ?? null;
  const middle = (c: ClosedInterval): number => (dayNumber(c.earliest) + dayNumber(c.latest)) / 2;
  const far = (c: ClosedInterval): number => {
    const ahead = middle(c) - dayNumber(day);
    return ahead > 0 ? ahead * AHEAD_WEIGHT : -ahead;
  };
  return candidates.reduce<ClosedInterval | null>(
    (best, c) => (best === null || far(c) < far(best) ? c : best),
    null,
  );
}

function onWeekday(expression: Form<'weekday'>, day: IsoDay): DayInterval | null {
  const { weekday, weeks, direction, strict, of } = expression;
  if (of !== undefined) {
    const first = resolveOn(of, day)?.earliest ?? null;
    if (first === null) return null;
    return onDay(addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + weeks * 7));
  }
  const back = (((weekdayOf(day) - weekday) % 7) + 7) % 7;
  const own = strict === true && back === 0;
  let days: number;
  if (direction === 'past') days = own ? -7 : -back;
  else if (direction === 'future') days = back === 0 ? (own ? 7 : 0) : 7 - back;
  else days = back <= 3 ? -back : 7 - back;
  return onDay(addDays(day, days + weeks * 7));
}

function atOffset(expression: Offset, day: IsoDay): DayInterval | null {
  const { unit, amount, whole, portion, from } = expression;
  if (Math.abs(amount) * yearsIn(unit) > FURTHEST_OFFSET_YEARS) return null;
  if (from !== undefined) {
    const base = resolveOn(from, day);
    if (base === null) return null;
    // "The weekend" of last Saturday: the unit that holds the day counted from.
    if (whole && base.earliest !== null)
      return portionOf(unitAround(move(base.earliest, unit, amount), unit), portion, day);
    return {
      earliest: base.earliest === null ? null : move(base.earliest, unit, amount),
      latest: base.latest === null ? null : move(base.latest, unit, amount),
    };
  }
  const moved = move(day, unit, amount);
  if (whole) return portionOf(unitAround(moved, unit), portion, day);
  // A distance has no early or late part; a window that happens to be a month would be cut like one.
  return distance(moved, unit, amount);
}

function stretch(expression: Form<'duration'>, day: IsoDay): DayInterval | null {
  const { unit, low, high, ends, starts } = expression;
  const longest = high ?? low;
  if (longest !== null && longest * yearsIn(unit) > FURTHEST_OFFSET_YEARS) return null;
  if (ends === 'anchor') {
    return { earliest: longest === null ? null : move(day, unit, -Math.ceil(longest)), latest: day };
  }
  if (starts === 'anchor') {
    return { earliest: day, latest: longest === null ? null : move(day, unit, Math.ceil(longest)) };
  }
  return null;
}

function between(expression: Form<'interval'>, day: IsoDay): DayInterval | null {
  const from = expression.from === null ? null : resolveOn(expression.from, day);
  const to = expression.to === null ? null : resolveOn(expression.to, day);
  if ((expression.from !== null && from === null) || (expression.to !== null && to === null)) return null;
  const earliest = from?.earliest ?? null;
  if (to !== null || expression.from === null) return { earliest, latest: to?.latest ?? null };
  // "From Friday on", said of what is to come, has no end; what runs now has run up to the anchor.
  if (pointsAhead(expression.from)) return { earliest, latest: null };
  return { earliest, latest: later(day, earliest ?? day) };
}

function pointsAhead(expression: TimeExpression): boolean {
  if (expression.form === 'offset') return expression.amount > 0;
  if (expression.form === 'weekday' && expression.of !== undefined) return pointsAhead(expression.of);
  return (
    (expression.form === 'calendar' || expression.form === 'weekday') && expression.direction === 'future'
  );
}
