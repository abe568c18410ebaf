import { isoDay } from '../../../calendar/index.ts';

/** What the words of a date field come to. */
export type EntryDate =
  /** ISO 8601 as precise as written, in the zone it was written in. */
  | { readonly kind: 'date'; readonly value: string }
  /** `05/02/2016`: two days, and nothing in the words tells which; only the year is sure. */
  | { readonly kind: 'ambiguous'; readonly year: string; readonly days: readonly [string, string] }
  | { readonly kind: 'unread' };

/** Nobody writes a date in more; what is longer is another field's text. */
const LONGEST = 80;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
/** A clock with what may follow it; the words of the zone are read apart. */
const CLOCK =
  '(?:(?:,|\\s+at|\\s*[-–|]|t)?\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\.?)?\\s*(\\(?[a-z]{1,5}\\)?|(?:gmt|utc)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?)?)?';

/** The zones of RFC 822, and those of the feeds of Europe and Russia; other letters say nothing sure. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
};

/** What a group of a form's pattern holds. */
type Field = 'y' | 'm' | 'd';

interface Form {
  readonly pattern: RegExp;
  /** Which groups hold year, month and day; the clock's five groups follow them. */
  readonly fields: readonly Field[];
}

const form = (date: string, fields: string, clock = CLOCK): Form => ({
  pattern: new RegExp(`^${WEEKDAY}${date}${clock}$`, 'i'),
  fields: [...fields] as Field[],
});

/** The forms with one reading. */
const FORMS: readonly Form[] = [
  form('(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})', 'ymd'),
  form('(\\d{4})(\\d{2})(\\d{2})', 'ymd', '(?:t?(\\d{2})(\\d{2})(\\d{2})?()(z)?)?'),
  form(`(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4}|\\d{2})`, 'dmy'),
  form(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'mdy'),
  form('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})', 'dmy'),
  form('(\\d{4})[-/](\\d{1,2})', 'ym', ''),
  form(`${MONTH},?\\s+(\\d{4})`, 'my', ''),
  form('(\\d{4})', 'y', ''),
];

/** `Fri Feb 05 10:30:00 +0000 2016`, as C libraries and social networks write it. */
const C_STYLE = new RegExp(
  `^${WEEKDAY}${MONTH}\\s+(\\d{1,2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([a-z]{1,5}|[+-]\\d{4})?\\s+(\\d{4})$`,
  'i',
);

/** Day and month in an order that only their size can tell. */
const NUMBERS = form('(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})', 'dmy');

/** Seconds from 1973 on or milliseconds from 1973 on, perhaps with a fraction as tables write it. */
const EPOCH = /^(\d{9,10}|\d{12,13})(?:\.\d{1,9})?$/;

/**
 * Reads the date of a feed item or dataset row by its string, never by the machine's time zone. What
 * was written with a zone keeps it.
 *
 * Reads: `Fri, 05 Feb 2016 10:30:00 GMT`, `2016/02/05`, `1454668200`. Must not read: `31/02/2016`,
 * `2 hours ago`.
 *
 * @example
 * readEntryDate('Feb 5, 2016'); // { kind: 'date', value: '2016-02-05' }
 */
export function readEntryDate(words: string): EntryDate {
  const written = words.replace(/\s+/g, ' ').trim();
  if (written === '' || written.length > LONGEST) return { kind: 'unread' };
  const epoch = EPOCH.exec(written)?.[1];
  if (epoch !== undefined) return fromEpoch(epoch);
  for (const { pattern, fields } of FORMS) {
    const match = pattern.exec(written);
    if (match !== null) return fromFields(match, fields);
  }
  const cStyle = C_STYLE.exec(written);
  if (cStyle !== null) return fromCStyle(cStyle);
  const numbers = NUMBERS.pattern.exec(written);
  return numbers === null ? { kind: 'unread' } : fromNumbers(numbers);
}

function fromEpoch(digits: string): EntryDate {
  const value = new Date(Number(digits) * (digits.length > 10 ? 1 : 1_000)).toISOString();
  return { kind: 'date', value: value.replace('.000Z', 'Z') };
}

function fromFields(match: RegExpExecArray, fields: readonly Field[]): EntryDate {
  const get = (field: Field): string | undefined => match[fields.indexOf(field) + 1];
  const year = fullYear(get('y') ?? '');
  const month = fields.includes('m') ? monthNumber(get('m') ?? '') : null;
  if (month === null) return isoDay(year, 1, 1) === null ? { kind: 'unread' } : whole(pad(year, 4));
  if (!fields.includes('d')) {
    return isoDay(year, month, 1) === null ? { kind: 'unread' } : whole(`${pad(year, 4)}-${pad(month, 2)}`);
  }
  const day = isoDay(year, month, Number(get('d')));
  if (day === null) return { kind: 'unread' };
  return whole(day + clockOf(match.slice(fields.length + 1)));
}

function fromCStyle(match: RegExpExecArray): EntryDate {
  const [, month = '', day, hour, minute, second, zone, year] = match;
  const date = isoDay(Number(year), monthNumber(month), Number(day));
  if (date === null) return { kind: 'unread' };
  return whole(date + clockOf([hour, minute, second, undefined, zone]));
}

function fromNumbers(match: RegExpExecArray): EntryDate {
  const [, first, second, year = ''] = match;
  const dayFirst = isoDay(Number(year), Number(second), Number(first));
  const monthFirst = isoDay(Number(year), Number(first), Number(second));
  const clock = clockOf(match.slice(4));
  const only = dayFirst === monthFirst ? dayFirst : (dayFirst ?? monthFirst);
  if (only === null) return { kind: 'unread' };
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return whole(only + clock);
  return { kind: 'ambiguous', year, days: [dayFirst, monthFirst] };
}

function whole(value: string): EntryDate {
  return { kind: 'date', value };
}

/** `T10:30:00+02:00`; empty where there is no clock, or none that exists. */
function clockOf(groups: readonly (string | undefined)[]): string {
  const [hour, minute, second, half, zone] = groups;
  if (hour === undefined || minute === undefined) return '';
  const inHalf = half === undefined || half === '' ? Number(hour) : hourOfDay(Number(hour), half);
  if (inHalf > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return '';
  const seconds = second === undefined ? '' : `:${second}`;
  return `T${pad(inHalf, 2)}:${minute}${seconds}${zoneOf(zone ?? '')}`;
}

function hourOfDay(hour: number, half: string): number {
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function zoneOf(written: string): string {
  const name = written.toLowerCase().replace(/[()\s]/g, '');
  const offset = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (offset !== null) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
  return ZONES[name] ?? '';
}

/** Two figures of a year as RFC 2822 reads them. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2_000 + year : 1_900 + year;
}

function monthNumber(written: string): number {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(written);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
