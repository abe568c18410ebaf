import type { TimeExpression } from '../../../../model/index.ts';
import type { Found } from '../rule.ts';

const JOINTS = /^,? ?(?:to|and|or|until|till|through|-|–|—|&)(?: the| early| late| mid)? ?$/i;
const ONSET = /\b(?:since|from|between)(?: (?:about|around|the))? $/i;
const LIMIT = /\b(?:until|till|by|through|up to)(?: (?:about|around|the))? $/i;
const SINCE = /\bsince(?: (?:about|around|the|at least|late|early))? $/i;

/**
 * Completes times by their neighbours: "April and May 2016" share the year; "at 9 a.m. on Friday ...
 * at noon" share nothing. Then opens intervals: "since 2012" runs on, "until March 2017" ends there,
 * and "from May to July" bounds both ways.
 */
export function shareFields(found: readonly Found[], text: string): Found[] {
  const withYears = found.map((one, i) => {
    const next = found[i + 1];
    if (next === undefined || !JOINTS.test(text.slice(one.end, next.start))) return one;
    return { ...one, expression: withYearOf(one.expression, next.expression) };
  });
  return withYears.map((one, i) => {
    const next = withYears[i + 1];
    const previous = withYears[i - 1];
    const lead = text.slice(Math.max(0, one.start - 24), one.start);
    const opensPair =
      next !== undefined && ONSET.test(lead) && JOINTS.test(text.slice(one.end, next.start)) && isPoint(next);
    const closesPair =
      previous !== undefined &&
      isPoint(previous) &&
      JOINTS.test(text.slice(previous.end, one.start)) &&
      ONSET.test(text.slice(Math.max(0, previous.start - 24), previous.start));
    if (!isPoint(one)) return one;
    if (
      closesPair ||
      (LIMIT.test(lead) && one.clock === null) ||
      (LIMIT.test(lead) && /\bby |\buntil /i.test(lead))
    ) {
      return opened(one, 'until', { form: 'interval', from: null, to: one.expression });
    }
    if (opensPair || SINCE.test(lead)) {
      return opened(one, 'since', { form: 'interval', from: one.expression, to: null });
    }
    return one;
  });
}

function opened(one: Found, way: string, expression: TimeExpression): Found {
  return { ...one, rule: `${one.rule}/${way}`, expression };
}

function isPoint({ timex, expression }: Found): boolean {
  if (timex === 'duration' || timex === 'set') return false;
  return expression.form === 'calendar' || expression.form === 'weekday' || expression.form === 'offset';
}

function withYearOf(expression: TimeExpression, next: TimeExpression): TimeExpression {
  if (expression.form !== 'calendar' || next.form !== 'calendar') return expression;
  if (expression.year !== null || expression.yearOffset !== undefined || next.year === null)
    return expression;
  // "Summer and autumn 1918"; a winter before a spring may be the one of the year before.
  if (expression.season !== null && next.season !== null) return { ...expression, year: next.year };
  if (expression.month === null || next.month === null) return expression;
  // "December and January 2016": the first is the year before.
  const year = expression.month > next.month ? next.year - 1 : next.year;
  return { ...expression, year };
}
