import { addDays } from '../../../../calendar/index.ts';
import type { ChronicleEntry, Sentence } from '../../../../model/index.ts';
import type { Evidence, Testimony } from './evidence.ts';
import type { Telling } from './landmarks.ts';

/**
 * What a word may be the age of; a row of the chronicle is of a class by the words of its sentence. What
 * is `sudden` may be a landmark, the others go on and are periods.
 */
const CLASSES: readonly { readonly named: RegExp; readonly rows: RegExp; readonly sudden?: true }[] = [
  {
    named: /^(?:war|conflict|uprising|revolt|revolution|rebellion|insurgency)s?$/i,
    rows: /\b(?:war|uprising|revolt|rebellion|conflict|insurgency)\b/i,
  },
  { named: /^(?:spill|leak|gusher)$/i, rows: /\b(?:spill|oil|explodes)\b/i, sudden: true },
  { named: /^(?:earthquake|quake|tsunami)$/i, rows: /\b(?:earthquake|tsunami)\b/i, sudden: true },
  {
    named: /^(?:disaster|catastrophe)$/i,
    rows: /\b(?:spill|oil|explodes|earthquake|tsunami|hurricane|cyclone|typhoon)\b/i,
    sudden: true,
  },
  { named: /^crisis$/i, rows: /\b(?:spill|oil|uprising|war|protests|earthquake)\b/i },
  { named: /^(?:siege|blockade)$/i, rows: /\b(?:siege|besieged?)\b/i },
  {
    named: /^(?:campaign|offensive|operation|intervention|bombardment)$/i,
    rows: /\b(?:campaign|offensive|operation|intervention|battle)\b/i,
  },
];
const NOUN =
  '(wars?|conflict|uprising|revolt|revolution|rebellion|insurgency|spill|leak|gusher|earthquake|quake|tsunami|disaster|catastrophe|crisis|siege|blockade|campaign|offensive|operation|intervention|bombardment)';
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const HEDGE = '(?:\\b(nearly|almost|just under|more than|over) )?(?:(?:a|an|its|the|their|his|now) )?';
const COUNT = `(\\d{1,3}|${NUMBERS.join('|')})`;
const UNIT = '(day|week|month|year)s?';
/** Words between a count and what it counts describe: "five-year Syrian civil war", not "two days of war". */
const WORDS = "(?:(?!(?:of|to|for|in|on|at|by|before|after|since|the|and|or)\\b)[\\w’'-]+ ){0,3}?";
/** "The 56-day-old spill", "a nearly six-year-old civil war", "the five-year conflict", "two-month-long revolt". */
const OLD = new RegExp(`${HEDGE}\\b${COUNT}-${UNIT}[ -](?:old |long )?${WORDS}${NOUN}\\b`, 'gi');
/** "Five months into the war", "40 days since the spill". */
const INTO = new RegExp(
  `${HEDGE}\\b${COUNT} ${UNIT} (?:into|since) (?:the |a |an |this )?${WORDS}${NOUN}\\b`,
  'gi',
);
/** "The sixth week of an uprising", "the fifth year of the conflict". */
const NTH = new RegExp(
  `\\b()(${ORDINALS.join('|')}|\\d{1,3}(?:st|nd|rd|th)) ${UNIT} of (?:the |a |an |this )?${WORDS}${NOUN}\\b`,
  'gi',
);
/** "The conflict, now in its sixth year". */
const IN_ITS = new RegExp(
  `\\b${NOUN}\\b[^.;]{0,40}?\\b(?:in|into|enter\\w*) (?:its|a|the) (${ORDINALS.join('|')}) (day|week|month|year)\\b`,
  'gi',
);
/** A cheap mark that some age may stand in the sentence. */
const MARK = /(?:day|week|month|year)s?\b/i;
const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
/**
 * How far writing lies from a plain count, in units: a "five-month-old war" was 4.5 to 6.1 months old,
 * a "six-year-old war" 5.3 to 6.7 years; 36 of 37 dates of such words held the day of
 * writing (public collections of 2002 to 2018).
 */
const BEFORE: Readonly<Record<string, number>> = { day: 2, week: 0.6, month: 0.6, year: 0.75 };
const AFTER: Readonly<Record<string, number>> = { day: 2, week: 1.1, month: 1.15, year: 1 };

/**
 * A war is said to be in its fifth week or fourth month some time before and after, and its hundredth day is
 * counted from another first one; set by eye, on few reports. In units.
 */
const LATE: Readonly<Record<string, number>> = { day: 4, week: 1.3, month: 0.2, year: 0.2 };
/** A war of more years than this is not among those of the chronicle. */
const OLDEST_DAYS = 16 * 366;

interface Age {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly noun: string;
  /** Days since the beginning, at least and at most. */
  readonly low: number;
  readonly high: number;
}

/**
 * How old the text calls what the chronicle dates: "the 56-day-old spill", "five months into the war",
 * "the conflict, now in its sixth year". Silent where two rows told of in the text could be meant.
 */
export function conflictAgeEvidence(
  { annotated, sentences }: Testimony,
  told: readonly Telling[],
): Evidence[] {
  const { text } = annotated.parsed.document;
  const rows = [...new Set(told.map(({ entry }) => entry))].filter(
    ({ kind, precision }) => precision === 'day' && (kind === 'landmark' || kind === 'period'),
  );
  if (rows.length === 0) return [];
  return sentences
    .flatMap((sentence) => agesIn(sentence, text))
    .flatMap((age) => {
      const entry = meantBy(age, rows);
      return entry === null ? [] : [evidenceOf(age, entry)];
    });
}

function evidenceOf(age: Age, entry: ChronicleEntry): Evidence {
  return {
    start: age.start,
    end: age.end,
    earliest: addDays(entry.start, age.low),
    latest: addDays(entry.start, age.high),
    strength: 'soft',
    leastDays: 1,
    rule: 'age',
    says: `“${age.words}” counts from ${entry.start}: ${entry.what} (${entry.source}).`,
  };
}

/** The first beginning of its class, unless another lies far from it and fits as well. */
function meantBy({ noun }: Age, rows: readonly ChronicleEntry[]): ChronicleEntry | null {
  const wanted = CLASSES.find(({ named }) => named.test(noun));
  if (wanted === undefined) return null;
  const fits = rows
    .filter(({ what, kind }) => wanted.rows.test(what) && (kind === 'period' || wanted.sudden === true))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const [first] = fits;
  const last = fits.at(-1);
  if (first === undefined || last === undefined) return null;
  return first.start === last.start ? first : null;
}

function agesIn(sentence: Sentence, text: string): Age[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!MARK.test(words)) return [];
  const plain = [OLD, INTO].flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => ageOf(match, sentence.start, plainSpan(match))),
  );
  const nth = [...words.matchAll(NTH)].map((match) =>
    ageOf(match, sentence.start, nthSpan(match[2], match[3])),
  );
  const inIts = [...words.matchAll(IN_ITS)].map((match) => ({
    ...ageOf(match, sentence.start, nthSpan(match[2], match[3])),
    noun: match[1] ?? '',
  }));
  // The first day or week of something is history.
  const told = [...nth, ...inIts].filter((age) => !/\bfirst\b/i.test(age.words));
  return [...plain, ...told].filter((age) => age.high > 0 && age.high <= OLDEST_DAYS);
}

function ageOf(match: RegExpExecArray, offset: number, [low, high]: readonly [number, number]): Age {
  const start = offset + match.index;
  return { start, end: start + match[0].length, words: match[0].trim(), noun: match[4] ?? '', low, high };
}

function plainSpan(match: RegExpExecArray): readonly [number, number] {
  const [, hedge = '', count = '', unit = ''] = match;
  const days = UNIT_DAYS[unit.toLowerCase()] ?? 0;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.toLowerCase()) + 1;
  const kind = unit.toLowerCase();
  const before = /more|over/i.test(hedge) ? 0 : (BEFORE[kind] ?? 0);
  const after = /nearly|almost|under/i.test(hedge) ? 0.1 : (AFTER[kind] ?? 0);
  return [Math.max(0, Math.floor((number - before) * days)), Math.ceil((number + after) * days)];
}

/** The sixth week is the one after five weeks. */
function nthSpan(ordinal = '', unit = ''): readonly [number, number] {
  const days = UNIT_DAYS[unit.toLowerCase()] ?? 0;
  const number = /^\d/.test(ordinal)
    ? Number.parseInt(ordinal, 10)
    : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
  const kind = unit.toLowerCase();
  const back = kind === 'month' ? 2 : 1.1;
  return [Math.max(0, Math.floor((number - back) * days)), Math.ceil((number + (LATE[kind] ?? 0)) * days)];
}
