import type { Found } from '../rule.ts';
import { clockOfPart } from '../vocabulary.ts';

const PART_OF_DAY = /^ (?:(?:early|late) )?(morning|afternoon|evening|night|dawn|midnight|noon)\b(?!-)/i;
/**
 * Joins a day with the part of the day or clock time written beside it: "Tuesday night", "9 a.m. on
 * Friday", "the night of 5 May". The day gives the date, the other side the clock.
 */
export function joinClock(found: readonly Found[], text: string): Found[] {
  const joined: Found[] = [];
  for (const next of found.map((one) => withPartOfDay(one, text))) {
    const last = joined.at(-1);
    const merged = last === undefined ? null : merge(last, next, text);
    if (merged !== null) joined[joined.length - 1] = merged;
    else if (last === undefined || next.start >= last.end) joined.push(next);
  }
  return joined;
}

/** A day of its own: a name, a date or a distance in days, not a clock time's "that day". */
function isDay({ expression, clock, timex }: Found): boolean {
  if (clock !== null || (timex !== 'date' && timex !== 'set')) return false;
  // "Every Thursday night" returns as the day does.
  if (expression.form === 'set') return expression.each?.form === 'weekday';
  if (expression.form === 'weekday') return true;
  if (expression.form === 'calendar') return expression.day !== null;
  return expression.form === 'offset' && expression.unit === 'day';
}

function withPartOfDay(one: Found, text: string): Found {
  const match = isDay(one) ? PART_OF_DAY.exec(text.slice(one.end, one.end + 24)) : null;
  const clock = clockOfPart(match?.[1]);
  if (match === null || clock === null) return one;
  return { ...one, end: one.end + match[0].length, timex: one.timex === 'set' ? 'set' : 'time', clock };
}

/** A clock time without a day of its own stands at the anchor's day. */
function isClockOnly(one: Found): boolean {
  const { expression, clock } = one;
  return (
    clock !== null && expression.form === 'offset' && expression.amount === 0 && expression.unit === 'day'
  );
}

function merge(last: Found, next: Found, text: string): Found | null {
  const gap = text.slice(last.end, next.start);
  if (isClockOnly(last) && isDay(next) && /^,?(?: on| of)? $/i.test(gap)) {
    return { ...next, start: last.start, timex: next.timex === 'set' ? 'set' : 'time', clock: last.clock };
  }
  if (
    isDay(last) &&
    isClockOnly(next) &&
    /^(?:,? | at | around )$/i.test(gap) &&
    !/ at | around /i.test(gap)
  ) {
    return { ...last, end: next.end, timex: 'time', clock: next.clock };
  }
  return null;
}
