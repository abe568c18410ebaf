import type { NumericOrder } from './calendar-date.ts';

/** Regions whose press writes the month first. */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'PW']);

/**
 * Tells the order of day and month that a language tag stands for. English alone tells nothing, since
 * Britain and America differ; `en-US` does. Every other language puts the day before the month where it
 * puts the year last.
 *
 * @example
 * localeOrder('en'); // null
 */
export function localeOrder(locale: string | null): NumericOrder | null {
  const [language = '', ...subtags] = (locale ?? '').split(/[-_]/);
  if (!/^[a-z]{2,3}$/i.test(language)) return null;
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase();
  if (region !== undefined && MONTH_FIRST.has(region)) return 'month-first';
  return language.toLowerCase() === 'en' && region === undefined ? null : 'day-first';
}
