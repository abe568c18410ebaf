import type { Found } from '../rule.ts';

const LEAD = /\b(?:the )?week (?:of|beginning|starting|ending|ended)(?: on)? $/i;

/**
 * Widens a day to its week where the words say so: "the week of 5 September", "the week ending Friday".
 * The week is the calendar's, since papers do not say on which day theirs begins.
 */
export function joinWeek(found: readonly Found[], text: string): Found[] {
  const joined = found.map((one): Found => {
    const { expression, clock } = one;
    const isDay =
      expression.form === 'weekday' || (expression.form === 'calendar' && expression.day !== null);
    if (!isDay || clock !== null) return one;
    const lead = LEAD.exec(text.slice(Math.max(0, one.start - 32), one.start))?.[0];
    if (lead === undefined) return one;
    return {
      ...one,
      start: one.start - lead.length,
      rule: `${one.rule}/week`,
      expression: { form: 'offset', unit: 'week', amount: 0, whole: true, portion: null, from: expression },
    };
  });
  // "The week" of "the week ending Friday" was found by itself.
  return joined.filter((one, i) => {
    const next = joined[i + 1];
    return next === undefined || one.end <= next.start;
  });
}
