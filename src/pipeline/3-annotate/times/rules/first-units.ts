import type { TimeExpression } from '../../../../model/index.ts';
import { addDays, isoDay, partsOf } from '../../../../calendar/index.ts';
import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar, FULL_MONTH, monthNumber, readAmount, unitOf, YEAR } from '../vocabulary.ts';

/**
 * Matches "the first two weeks of 2016", "the last three months of the year", "the first week of May";
 * not "the first two weeks of fighting".
 */
export const firstUnits: TimeRule = {
  name: 'first-units',
  needs: ['unit'],
  pattern: pattern(
    `\\b(?:the )?(?<which>first|last|final|opening|closing) (?:(?<amount>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|few|couple of) )?(?<unit>days?|weeks?|months?) of (?:(?<month>${FULL_MONTH})(?:,? (?<monthyear>${YEAR}))?|(?<year>${YEAR})|(?<relative>this|last|next|the) year)\\b`,
  ),
  read: (match): Reading | null => {
    const { which = '', amount = 'one', unit = '', month, monthyear, year, relative } = match.groups ?? {};
    const count = readAmount(amount).low;
    if (count === null) return null;
    const offsets: Readonly<Record<string, number>> = { this: 0, the: 0, last: -1, next: 1 };
    const shift = relative === undefined ? {} : { yearOffset: offsets[relative.toLowerCase()] ?? 0 };
    const stated = year ?? monthyear;
    const fields = { year: stated === undefined ? null : Number(stated), ...shift };
    const isFirst = /first|opening/i.test(which);
    const span = {
      isFirst,
      count,
      unit: unitOf(unit),
      month: month === undefined ? null : monthNumber(month),
    };
    const expression = edge(fields, span);
    return expression === null ? null : { timex: 'date', expression };
  },
};

interface EdgeSpan {
  readonly isFirst: boolean;
  readonly count: number;
  readonly unit: string;
  readonly month: number | null;
}

/** Writes the stretch as an interval between two days or months of the same year. */
function edge(fields: { year: number | null; yearOffset?: number }, span: EdgeSpan): TimeExpression | null {
  const { isFirst, count, unit, month } = span;
  if (unit === 'month') {
    if (month !== null || count > 12) return null;
    const [from, to] = isFirst ? [1, count] : [13 - count, 12];
    return {
      form: 'interval',
      from: calendar({ ...fields, month: from }),
      to: calendar({ ...fields, month: to }),
    };
  }
  const days = unit === 'week' ? count * 7 : count;
  // The year only matters for the length of February; a common year is right three times in four.
  const year = fields.year ?? 2001;
  const start = isoDay(year, month ?? 1, 1);
  const next = month === null || month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1);
  if (start === null || next === null) return null;
  const first = partsOf(isFirst ? start : addDays(next, -days));
  const last = partsOf(isFirst ? addDays(start, days - 1) : addDays(next, -1));
  const at = (parts: { month: number; day: number }): TimeExpression =>
    calendar({ ...fields, month: parts.month, day: parts.day });
  return { form: 'interval', from: at(first), to: at(last) };
}
