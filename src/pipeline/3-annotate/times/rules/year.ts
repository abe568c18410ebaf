import { pattern, type TimeRule } from '../rule.ts';
import { calendar, fullYear, NEWS_YEAR, ordinalNumber, readAmount } from '../vocabulary.ts';
import { portionIn } from './portion.ts';

const PORTION =
  '(?<portion>(?:the )?(?:early|earlier in|mid|middle|late|later in|beginning|start|end|close|turn)(?:[- ](?:of |in )?))?';
/** Words before a number that is counted, priced or numbered, not a year. */
const NUMBERED = new Set([
  'no.',
  'resolution',
  'agenda',
  'vision',
  'unit',
  'no',
  'number',
  'page',
  'room',
  'flight',
  'act',
  '$',
  '£',
  '€',
  '#',
  'route',
  'brigade',
  'battalion',
  'regiment',
  'squadron',
  'division',
  'hill',
  'height',
  'highway',
  'decree',
]);
const YEAR_BEFORE = new Set(
  'in since of by until till from to during before after through late early and between or around about circa year years the mid than'.split(
    ' ',
  ),
);

const COUNT_BEFORE = new Set([
  'over',
  'some',
  'nearly',
  'almost',
  'least',
  'than',
  'approximately',
  'another',
]);

/** Words that make a number before a plural a year: "the 2016 elections", "its 2006 highs". */
const DETERMINER = /^(?:the|its|his|her|their|our|this|that|['’]s|last|next)$/;
/** What is counted in thousands even after an article: "the 2016 fighters who left". */
const COUNTABLE =
  /^(?:feet|thousand|million|billion|people|persons?|troops|soldiers|fighters|militants|rebels|men|women|children|civilians|refugees|migrants|prisoners|detainees|hostages|families|houses|homes|tons|tonnes|metres|meters|kilomet(?:re|er)s|km|rounds|shells|rockets|missiles|vehicles|tanks|percent|miles|hours|days|dollars|euros|votes|deaths|casualties|bodies|students|workers|residents|inhabitants|households|others|more|or|members|barrels)$/;

/**
 * Matches "in 2016", "mid-1996", "the year 2000", "fiscal 1998"; not "2,016 people", not "2016
 * people", not "over 2000 oil tankers", not "$1998", not "1998 feet".
 */
export const year: TimeRule = {
  name: 'year',
  needs: ['digit'],
  pattern: pattern(
    `\\b${PORTION}(?:(?:the )?(?:(?:fiscal|calendar|financial) (?:year )?|years? ))?(?<![\\d.,:$£€#/])(?:(?<!\\d[-–])|(?<=\\b\\d{4}[-–]))(?<year>${NEWS_YEAR})(?!\\d|[,.:]\\d|%|(?:st|nd|rd|th|s)\\b|['’]s\\d|/\\d{3}|\\.\\d|-\\d\\d-\\d)(?<on>,? (?:onwards?|and beyond)\\b)?`,
  ),
  read: (match, sentence) => {
    const end = match.index + match[0].length;
    const before = sentence.before(match.index);
    const after = sentence.after(end);
    if (before !== null && NUMBERED.has(before.lower) && before.end >= match.index - 1) return null;
    // "2016 people": a plural noun right after it is what is counted, unless a preposition says "year".
    const isCounted =
      after !== null &&
      after.start === end + 1 &&
      after.upos === 'NOUN' &&
      after.lemma !== after.lower &&
      !YEAR_BEFORE.has(before?.lower ?? '') &&
      !DETERMINER.test(before?.lower ?? '') &&
      match[0].length === 4;
    // "over 2000 oil tankers": a hedge of counts before, or a plural two words on and nothing that says "year".
    const beyond = after === null ? null : sentence.after(after.end);
    const isHedged = COUNT_BEFORE.has(before?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(after?.upos ?? '');
    const isCompound =
      after?.upos === 'NOUN' &&
      beyond?.upos === 'NOUN' &&
      beyond.lemma !== beyond.lower &&
      /^(?:VERB|ADP|CCONJ)?$/.test(before?.upos ?? '') &&
      !YEAR_BEFORE.has(before?.lower ?? '');
    if (
      isCounted ||
      isHedged ||
      isCompound ||
      (COUNTABLE.test(after?.lower ?? '') && after?.start === end + 1)
    )
      return null;
    const named = calendar({
      year: Number(match.groups?.['year']),
      portion: portionIn(match.groups?.['portion']),
    });
    const isOpen = match.groups?.['on'] !== undefined;
    return {
      timex: 'date',
      why: isOpen ? 'since' : sentence.pointing(match.index).why,
      expression: isOpen ? { form: 'interval', from: named, to: null } : named,
    };
  },
};

/**
 * Matches "in 1683", "(1789-1791)", "the 1777 campaign", "AD 43", "490 BC"; not "1683 soldiers", not
 * "sold 490". Years before Christ are negative.
 */
export const olderYear: TimeRule = {
  name: 'older-year',
  needs: ['digit', 'older-year'],
  pattern: pattern(
    '(?:(?<=\\()|(?<=\\b1\\d{3}[-–])|\\b(?:in|since|until|by|from|of|and|to|before|after|during|the|years) )?(?:ca?\\. )?(?:(?<portion>(?:the )?(?:early|late|later in|mid|end of|beginning of|start of)[- ])|A\\.?D\\.? )?(?<![\\d.,:$£€#/])\\b(?<year>1[0-7]\\d\\d(?!\\d|[,.]\\d)|\\d{1,4}(?= ?(?:AD|CE|BCE?|B\\.C)\\b|(?:-|–| to | and )\\d{1,3} ?(?:BCE?|B\\.C)\\b))(?<era> ?(?:(?:AD|CE|BCE?)\\b|B\\.C\\b\\.?))?',
  ),
  read: (match, sentence) => {
    const { year: digits = '', era = '', portion = '' } = match.groups ?? {};
    const rest = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const isBefore = /B/i.test(era) || (era === '' && /^(?:-|–| to | and )\d{1,3} ?B\.?C/i.test(rest));
    const after = sentence.after(match.index + match[0].length);
    const isMarked = era !== '' || isBefore || /^a\.?d/i.test(match[0]);
    const isSingular = after?.upos === 'NOUN' && after.lemma === after.lower && /^the /i.test(match[0]);
    if (!isMarked && after?.upos === 'NOUN' && !isSingular) return null;
    const isPlaced =
      /^\D/.test(match[0]) ||
      /[(\d][-–]?$/.test(sentence.text.slice(0, match.index)) ||
      /^[-–]1\d{3}/.test(rest);
    if (!isMarked && !isPlaced) return null;
    const counted = isBefore ? -Number(digits) : Number(digits);
    const place = match[0].indexOf(portion === '' ? (/a\.?d\.? /i.exec(match[0])?.[0] ?? digits) : portion);
    return {
      timex: 'date',
      expression: calendar({ year: counted, portion: portionIn(portion) }),
      from: place,
    };
  },
};

/** Matches the "07" of "2006-07" and "'99"; not "1995-600", not "'90s". */
export const shortYear: TimeRule = {
  name: 'short-year',
  needs: ['apostrophe'],
  pattern: pattern(
    "(?<=\\b(?<head>1[5-9]|20)(?<tail>\\d\\d)[-–])(?<year>\\d\\d)(?![\\d-])|(?<= )['’‘](?<quoted>\\d\\d)(?![\\ds])",
  ),
  read: (match) => {
    const { head = '', tail = '', year: digits, quoted } = match.groups ?? {};
    if (quoted !== undefined) return { timex: 'date', expression: calendar({ year: fullYear(quoted) }) };
    if (digits === undefined || Number(digits) <= Number(tail)) return null;
    return { timex: 'date', expression: calendar({ year: Number(head + digits) }) };
  },
};

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Matches "nineteen ninety-six", "the year two thousand"; not "nineteen people". */
export const spokenYear: TimeRule = {
  name: 'spoken-year',
  needs: ['spoken'],
  pattern: pattern(
    `\\b(?:nineteen (?<tens>${TENS.join('|')})(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?|the year two thousand)\\b`,
  ),
  read: (match) => {
    const { tens, ones } = match.groups ?? {};
    if (tens === undefined) return { timex: 'date', expression: calendar({ year: 2000 }) };
    const last = ones === undefined ? 0 : (readAmount(ones).low ?? 0);
    return {
      timex: 'date',
      expression: calendar({ year: 1920 + TENS.indexOf(tens.toLowerCase()) * 10 + last }),
    };
  },
};

/** Matches "the 1990s", "the late '70s", "the mid-1990s", "the nineties"; not "in his 90s". */
export const decade: TimeRule = {
  name: 'decade',
  needs: ['decade'],
  pattern: pattern(
    `\\b(?:the )?(?<portion>(?:early|mid|late|middle|later)(?: |-)(?:to[- ]late[- ])?)?(?:(?:the )?(?:(?<digits>(?:1[5-9]|20)\\d0)['’]?s|['’‘](?<short>[2-9]0)s|(?<=the |early |mid[- ]|late )(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)))\\b`,
  ),
  read: (match) => {
    const { digits, short, word, portion } = match.groups ?? {};
    const start = digits === undefined ? decadeStart(short, word) : Number(digits);
    const years = digits !== undefined && start % 100 === 0 && start < 2000 ? 100 : 10;
    return { timex: 'date', expression: calendar({ year: start, years, portion: portionIn(portion) }) };
  },
};

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

function decadeStart(short: string | undefined, word: string | undefined): number {
  if (short !== undefined) return 1900 + Number(short);
  return 1920 + DECADE_WORDS.indexOf(word?.toLowerCase() ?? '') * 10;
}

/** Matches "the 20th century", "the early nineteenth century"; not "a century", not "Century 21". */
export const century: TimeRule = {
  name: 'century',
  needs: ['century'],
  pattern: pattern(
    '\\b(?:the )?(?<portion>(?:early|mid|late|turn of the|middle of the|end of the|beginning of the)[- ])?(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[- ]centur(?:y|ies)\\b(?: BCE?\\b)?',
  ),
  read: (match) => {
    const { ordinal = '', portion } = match.groups ?? {};
    const words = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
    const number = ordinalNumber(ordinal) ?? words.indexOf(ordinal.toLowerCase()) + 16;
    if (number < 1 || number > 99) return null;
    if (/BCE?$/.test(match[0]))
      return { timex: 'date', expression: calendar({ year: -number * 100, years: 100 }) };
    const first = Math.max(1, (number - 1) * 100);
    return { timex: 'date', expression: calendar({ year: first, years: 100, portion: portionIn(portion) }) };
  },
};
