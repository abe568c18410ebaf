const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\b\\.?';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** Dates that say their year: "12 February 2015", "Feb. 12 , 2015", "Aug 092016", "2015-02-12", "12.02.2015". */
const FULL = `(?:${DAY}[ -]?(?:of )?${MONTH}[ -]?,? ?(?:${YEAR}|['’]\\d\\d)|${MONTH} ?${DAY} ?,? ?,? ?${YEAR}|${YEAR}[-/.]\\d\\d?[-/.]\\d\\d?|\\d\\d?(?:\\\\?/|-|\\.)\\d\\d?(?:\\\\?/|-|\\.)(?:${YEAR}|\\d\\d))(?!\\d)`;
/** Dates without one: "12 February", "Feb. 12". */
const PARTIAL = `(?:${DAY} ?${MONTH}|${MONTH} ?${DAY})(?![\\d:])`;
const ZONE = '(?:GMT|UTC|BST|CES?T|EES?T|MSK|[ECMP][SD]?T|KSA|IST|UK|Z)\\b';
const CLOCK = `(?:T?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\b\\d{6}\\b|\\b\\d{4}(?= ?${ZONE})|\\d{1,2}(?= ?[ap]\\.?m))(?: ?[ap]\\.?m\\b\\.?)?(?: ?\\(?${ZONE}\\)?)?`;
const BETWEEN = '[ \\t,;|·•–—-]*(?:at |on )?';
const WITH_WEEKDAY = (date: string): string => `(?:${WEEKDAY}[ ,]{0,3})?${date}`;
const LEADS = [
  'this story is from',
  'date of publication',
  '(?:first |originally )?(?:published|posted|issued|released|filed|aired|uploaded|reposted|amended|corrected)(?: online)?(?: on| at)?',
  '(?:page |story )?(?:last )?(?:updated?|modified|edited)(?: on| at)?',
  '(?:article |publication )?date',
  'printed(?: on)?',
];
const LEAD = `\\b(?:${LEADS.join('|')})\\b[ :,;–—-]{0,4}`;

/** "Posted on 12 August 2016 at 7.05 pm GMT", wherever it stands. */
const LED = new RegExp(
  `\\(?${LEAD}(?:(?:${CLOCK}|\\d{4} )${BETWEEN})?${WITH_WEEKDAY(`(?:${FULL}|${PARTIAL})`)}(?:${BETWEEN}${CLOCK})*\\)?`,
  'gi',
);
/** A date with a clock beside it, the mark of a program: "Tue Aug 9 , 2016 7:07 pm EST". */
const CLOCKED = new RegExp(
  `(?:${WITH_WEEKDAY(FULL)}(?:${BETWEEN}${CLOCK})+|${CLOCK}${BETWEEN}${WITH_WEEKDAY(FULL)})`,
  'gi',
);
/** A weekday cut short before a date with its year, as programs write and reporters do not. */
const SHORT_WEEKDAY = new RegExp(`\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? ${FULL}`, 'g');
/** Any date with its year, or with its weekday. */
const HEAD_DATE = new RegExp(
  `(?:${WITH_WEEKDAY(FULL)}|${WEEKDAY},? ${PARTIAL})(?:${BETWEEN}${CLOCK})*`,
  'gi',
);
/** "BEIRUT, June 3 (Reuters) —": the dateline's day, between a place and an agency or a dash. */
const DATELINE = new RegExp(
  `(?<=[\\p{Lu}]{3,}[ ,|–—-]{1,4}|^|\\n)${WITH_WEEKDAY(PARTIAL)}(?=[ ,]*(?:\\(|\\||-LRB-|--|[–—]|- |\\n|$))`,
  'gu',
);
/** The mark of a printed page: "Tuesday , August 9 , 2016 ; Page A07". */
const PAGED = new RegExp(`${WITH_WEEKDAY(FULL)} ?; ?Page\\b ?[A-Z]?\\d*`, 'gi');
/** A line that holds nothing but a date, perhaps with a clock and a weekday. */
const OWN_LINE = new RegExp(
  `^[ \\t|*-]*(?:${CLOCK}${BETWEEN})?${WITH_WEEKDAY(`(?:${FULL}|${PARTIAL})`)}(?:${BETWEEN}${CLOCK})*[ \\t|.*-]*$`,
  'gim',
);
/** Datelines, stamps and bylines of collected news stand within this many characters. */
const HEAD = 400;
/** A word that takes the date into its sentence: "shells fell on 3 June 2016", "the 3 June 2016 attack". */
const GOVERNED =
  /\b(?:on|in|of|since|until|till|by|from|to|the|between|and|or|before|after|through|during|around|about|last|this|next|dated|early|late|mid|for|as|is|was|were|,\s*a)[\s-]*$/i;

/**
 * Takes the stated dates out of a text: what words of publication lead, what a clock stands beside,
 * what has a line to itself, the dateline, and in the head every date with its year or weekday that
 * no word ties into a sentence. What the report tells of stays, in the head too.
 *
 * @example
 * stripStatedDates('Published 3 June 2016 Shells fell on the port on Friday.'); // ' Shells fell on the port on Friday.'
 * @example
 * stripStatedDates('Shells fell on 3 June 2016.'); // 'Shells fell on 3 June 2016.'
 */
export function stripStatedDates(text: string): string {
  const rest = text
    .replace(LED, '')
    .replace(CLOCKED, '')
    .replace(PAGED, '')
    .replace(SHORT_WEEKDAY, '')
    .replace(OWN_LINE, '');
  const head = rest.slice(0, HEAD).replace(HEAD_DATE, ungoverned).replace(DATELINE, ungoverned);
  return head + rest.slice(HEAD);
}

function ungoverned(date: string, ...more: readonly unknown[]): string {
  const offset = more.find((one): one is number => typeof one === 'number') ?? 0;
  const whole = more.filter((one): one is string => typeof one === 'string').at(-1) ?? '';
  return GOVERNED.test(whole.slice(0, offset)) ? date : '';
}
