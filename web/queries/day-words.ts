const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A calendar day taken apart; `month` is 1 to 12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An inclusive stretch of days as the API gives it; a null end is not known. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Takes an ISO day apart; null when it is none.
 *
 * @example
 * readDay('2016-08-06'); // { year: 2016, month: 8, day: 6 }
 */
export function readDay(iso: string): Day | null {
  const match = /^(-?\d{4,6})-(\d{2})-(\d{2})/.exec(iso);
  if (match === null) return null;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/**
 * Number of days of a month.
 *
 * @example
 * daysInMonth(2016, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month, 0);
  return moment.getUTCDate();
}

/**
 * Says a stretch of days as shortly as it can be said without saying more than is known.
 *
 * @example
 * dayWords({ earliest: '2016-08-06', latest: '2016-08-06' }); // '6 August 2016'
 * dayWords({ earliest: '2016-02-01', latest: '2016-02-29' }); // 'February 2016'
 * dayWords({ earliest: '2016-09-27', latest: '2016-10-03' }); // '27 September – 3 October 2016'
 * dayWords({ earliest: null, latest: '2016-02-29' }); // 'by 29 February 2016'
 */
export function dayWords({ earliest, latest }: Days): string {
  const from = earliest === null ? null : readDay(earliest);
  const to = latest === null ? null : readDay(latest);
  if (from === null && to === null) return 'not known';
  if (from === null || to === null) {
    return from === null ? `by ${wholeDay(to as Day)}` : `from ${wholeDay(from)} on`;
  }
  if (from.year === to.year && from.month === to.month && from.day === to.day) return wholeDay(from);
  if (isWholeMonths(from, to)) return monthsWords(from, to);
  if (from.year !== to.year) return `${wholeDay(from)} – ${wholeDay(to)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} – ${wholeDay(to)}`;
  return `${from.day}–${wholeDay(to)}`;
}

/**
 * The same without the year and with short months, for a list already under its year.
 *
 * @example
 * shortDayWords({ earliest: '2016-01-31', latest: '2016-02-05' }); // '31 Jan – 5 Feb'
 */
export function shortDayWords(days: Days): string {
  const from = days.earliest === null ? null : readDay(days.earliest);
  const to = days.latest === null ? null : readDay(days.latest);
  const words = dayWords(days);
  const isOneYear = from === null || to === null || from.year === to.year;
  const year = from?.year ?? to?.year;
  const yearless = isOneYear && year !== undefined ? words.replace(new RegExp(` ${year}\\b`), '') : words;
  return MONTHS.reduce((said, month) => said.replaceAll(month, month.slice(0, 3)), yearless);
}

/**
 * The same where nothing else says that a date is meant.
 *
 * @example
 * writtenWords({ earliest: null, latest: null }); // 'date not known'
 */
export function writtenWords(days: Days): string {
  return days.earliest === null && days.latest === null ? 'date not known' : dayWords(days);
}

const ISO_DAYS = /^(\d{4}-\d{2}-\d{2})(?: to (\d{4}-\d{2}-\d{2}))?$/;

/**
 * Says an answer to "when?" as the page says days elsewhere; other words stay as they are.
 *
 * @example
 * sayDays('2016-09-24 to 2016-09-25'); // '24–25 September 2016'
 * sayDays('last winter'); // 'last winter'
 */
export function sayDays(value: string): string {
  const [, earliest, latest] = ISO_DAYS.exec(value) ?? [];
  return earliest === undefined ? value : dayWords({ earliest, latest: latest ?? earliest });
}

/**
 * Says a stretch of days by its two ends as they are stored; an open end is said.
 *
 * @example
 * isoDays({ earliest: '2016-08-06', latest: null }); // '2016-08-06 to open'
 */
export function isoDays({ earliest, latest }: Days): string {
  return earliest === latest ? (earliest ?? 'not known') : `${earliest ?? 'open'} to ${latest ?? 'open'}`;
}

function wholeDay({ year, month, day }: Day): string {
  return `${day} ${monthName(month)} ${year}`;
}

function isWholeMonths(from: Day, to: Day): boolean {
  return from.day === 1 && to.day === daysInMonth(to.year, to.month);
}

function monthsWords(from: Day, to: Day): string {
  const isWholeYears = from.month === 1 && to.month === 12;
  if (isWholeYears) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  if (from.year !== to.year)
    return `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`;
  if (from.month === to.month) return `${monthName(from.month)} ${from.year}`;
  return `${monthName(from.month)} – ${monthName(to.month)} ${from.year}`;
}
