import type { TimeExpression, TimeUnit } from '../../../model/index.ts';

/** Pieces of patterns shared by the rules. All rules match without regard to case and check it after. */

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|r?\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|jun(?:e|\\.)?|jul(?:y|\\.)?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
/** Months written out, with May and March last because they are words of their own. */
export const FULL_MONTH =
  '(?:january|february|april|june|july|august|september|october|november|december|march|may)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SHORT_WEEKDAY = `(?:${WEEKDAY}|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\.?`;
export const YEAR = '(?:1\\d{3}|20\\d\\d)';
/** Years as news prose writes them without saying that they are years. */
export const NEWS_YEAR = '(?:1[89]\\d\\d|20[0-5]\\d)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const HEDGE =
  '(?:(?:nearly|almost|about|around|approximately|roughly|at least|at most|close to|more than|less than|fewer than|over(?= an? )|up to|as (?:many|much) as|no (?:more|less|fewer) than|just (?:over|under)|well over|under|some) )';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')})`;
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?(?:[ -]1/2)?|(?:a |one )?(?:half[- ])?dozen|(?:an? |${SMALL} )?(?:hundred|thousand|million)|${SMALL}(?: and a half)?)`;
/** An amount of time units: a number, a range of two, an article, or a vague word. */
export const AMOUNT = `(?:${NUMBER}(?:(?: to | or |-|–)${NUMBER})?|half an?|several|(?:a |another |the |these )?few|(?:an?other |a )?couple(?: of)?|dozens of|hundreds of|many|another(?: ${NUMBER})?|an?)`;
export const UNIT =
  '(?:seconds|minutes?|hours?|days?|nights?|weekends?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries)';

const MONTH_STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_STARTS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Number of a month by its name or abbreviation.
 *
 * @example
 * monthNumber('Sept.'); // 9
 */
export function monthNumber(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Number of a weekday by its name, 1 = Monday. */
export function weekdayNumber(name: string): Weekday {
  return (WEEKDAY_STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1) as Weekday;
}

/** Value of an ordinal in words or digits; null when it is none. */
export function ordinalNumber(word: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word);
  if (digits !== null) return Number(digits[1]);
  const index = ORDINALS.indexOf(word.toLowerCase());
  return index < 0 ? null : index + 1;
}

/** How TIMEX3 writes the parts of a day. */
const PART_CLOCKS: Readonly<Record<string, string>> = {
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  morning: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  afternoon: 'TAF',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
  evening: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
};

/**
 * The clock of a part of the day; null for other words.
 *
 * @example
 * clockOfPart('dawn'); // 'TMO'
 */
export function clockOfPart(word: string | undefined): string | null {
  return PART_CLOCKS[word?.toLowerCase() ?? ''] ?? null;
}

/** Full four-digit year of a short one: the press of 1950 to 2049 writes two digits. */
export function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

export function seasonName(word: string): 'spring' | 'summer' | 'autumn' | 'winter' {
  const lower = word.toLowerCase();
  return lower === 'spring' || lower === 'summer' || lower === 'winter' ? lower : 'autumn';
}

/** The unit a word names; nights count as days. */
export function unitOf(word: string): TimeUnit {
  const lower = word.toLowerCase();
  if (lower.startsWith('centur')) return 'century';
  const stem = lower.replace(/s$/, '');
  if (stem === 'night') return 'day';
  if (stem === 'fortnight') return 'week';
  return stem as TimeUnit;
}

/** An amount with its limits; null on both sides where the words give no number. */
export interface Amount {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Reads an amount of units.
 *
 * @example
 * readAmount('two or three'); // { low: 2, high: 3 }
 */
export function readAmount(words: string): Amount {
  const text = words.toLowerCase().trim();
  const range = new RegExp(`^(${NUMBER})(?: to | or |-|–)(${NUMBER})$`).exec(text);
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return { low: readNumber(range[1]), high: readNumber(range[2]) };
  }
  const number = readNumber(text);
  return { low: number, high: number };
}

function readNumber(text: string): number | null {
  if (/couple/.test(text)) return 2;
  if (/^half an?$/.test(text)) return 0.5;
  if (/^(?:an?|another)$/.test(text)) return 1;
  if (text.startsWith('another ')) return readNumber(text.slice(8));
  if (/few|several|many|dozens|hundreds of/.test(text)) return null;
  const digits = /^(\d[\d,]*(?:\.\d+)?)([ -]1\/2)?$/.exec(text);
  if (digits !== null) return Number(digits[1]?.replaceAll(',', '')) + (digits[2] === undefined ? 0 : 0.5);
  if (/dozen$/.test(text)) return text.includes('half') ? 6 : 12;
  const half = text.endsWith(' and a half') ? 0.5 : 0;
  let sum = 0;
  for (const word of text.replace(' and a half', '').split(/[- ]/)) {
    if (word === 'hundred') sum = Math.max(1, sum) * 100;
    else if (word === 'thousand') sum = Math.max(1, sum) * 1_000;
    else if (word === 'million') sum = Math.max(1, sum) * 1_000_000;
    else sum += smallNumber(word);
  }
  return sum + half;
}

function smallNumber(word: string): number {
  const one = ONES.indexOf(word);
  if (one >= 0) return one + 1;
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return teen + 10;
  const ten = TENS.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : 0;
}

/** A calendar expression with everything unsaid left open. */
export function calendar(
  fields: Partial<Extract<TimeExpression, { form: 'calendar' }>>,
): Extract<TimeExpression, { form: 'calendar' }> {
  return {
    form: 'calendar',
    year: null,
    month: null,
    day: null,
    season: null,
    years: 1,
    portion: null,
    direction: 'past',
    ...fields,
  };
}

/** An offset expression; `whole` means the unit itself ("last week"), not a distance. */
export function offset(
  unit: TimeUnit,
  amount: number,
  more: Partial<Extract<TimeExpression, { form: 'offset' }>> = {},
): Extract<TimeExpression, { form: 'offset' }> {
  return { form: 'offset', unit, amount, whole: false, portion: null, ...more };
}
