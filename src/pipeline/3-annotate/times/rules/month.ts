import {
  isCapital,
  pattern,
  type Pointing,
  type Reading,
  type SentenceView,
  type TimeRule,
} from '../rule.ts';
import { calendar, FULL_MONTH, MONTH, monthNumber, YEAR } from '../vocabulary.ts';
import { portionIn } from './portion.ts';

const PORTION =
  '(?<portion>(?:(?:the )?(?:beginning|start|end|middle|first half|second half|close|latter part|early part)(?: of | in )|(?:early|earlier|mid|middle|late|later)(?:-to-late|-to-mid)?(?:[- ](?:of |in )?)))?';

/**
 * Matches "February 2016", "mid-February", "the end of May 2012", "July last year"; not "May said",
 * not "March on the capital".
 */
export const month: TimeRule = {
  name: 'month',
  needs: ['month'],
  pattern: pattern(
    `\\b${PORTION}(?:(?<which>last|next|this past|this coming|this|that|the following|the previous) )?\\b(?<month>${MONTH})(?![a-z\\d]|['’]s [a-z]+ing)(?:(?<joint>,? (?:of )?|[-/])(?<year>${YEAR})(?!\\d|,\\d|[:-]\\d)|(?: of)? (?<relative>last|this|next|the same|that|the following|the previous) year)?(?:,? (?<era>\\d{1,4}) ?(?:BCE?\\b|B\\.C\\.))?(?!\\.? ?\\d{1,2}(?![\\d:]))`,
  ),
  read: readMonth,
};

/** Words before which a bare "May" or "March" is the month: prepositions and parts of it. */
const SUPPORT = new Set(
  'in since by until till of from to through throughout during before after around between and or last next this early late mid every each for as between'.split(
    ' ',
  ),
);
/** Prepositions of time that hardly stand before a person's first name. */
const MONTH_PREPOSITION = /^(?:in|since|until|till|during|throughout|before|after|early|late|mid|last|next)$/;
const POSSESSIVE = /^(?:his|her|its|their|our|['’]s)$/;
const DOUBTFUL = /^(?:may|march|mar|august|april|june|jan|jun|dec|sept?)\.?$/i;

function readMonth(match: RegExpExecArray, sentence: SentenceView): Reading | null {
  const { month: name = '', year, relative, which, portion, era } = match.groups ?? {};
  const inMatch = match[0].lastIndexOf(name);
  if (!isMonthHere(name, match.index + inMatch, sentence, { year: year ?? era, relative, which, portion }))
    return null;
  const { direction, why } = monthPointing(sentence, match.index);
  const fields = {
    month: monthNumber(name),
    year: era !== undefined ? -Number(era) : year === undefined ? null : Number(year),
    portion: portionIn(portion),
    ...yearOffsetOf(relative ?? (which?.toLowerCase() === 'this' ? which : undefined)),
    direction: directionOf(which) ?? direction,
  };
  const kept = relative === undefined && which === undefined ? { why } : {};
  return { timex: 'date', expression: calendar(fields), ...kept };
}

/** A month told of in the present may be the last or the next: "the case is heard in May". */
function monthPointing(sentence: SentenceView, at: number): Pointing {
  const pointing = sentence.pointing(at);
  if (pointing.why !== 'present-verb') return pointing;
  return { direction: 'nearest', why: 'nearest-month/present-verb' };
}

function yearOffsetOf(relative: string | undefined): { yearOffset?: number } {
  switch (relative?.toLowerCase()) {
    case 'last':
    case 'the previous':
      return { yearOffset: -1 };
    case 'this':
      return { yearOffset: 0 };
    case 'next':
    case 'the following':
      return { yearOffset: 1 };
    default:
      return {};
  }
}

function directionOf(which: string | undefined): 'past' | 'future' | null {
  switch (which?.toLowerCase()) {
    case 'last':
    case 'this past':
      return 'past';
    case 'next':
    case 'this coming':
      return 'future';
    default:
      return null;
  }
}

interface Around {
  readonly year: string | undefined;
  readonly relative: string | undefined;
  readonly which: string | undefined;
  readonly portion: string | undefined;
}

/** Tells the month from the person, the modal verb and the walk. */
function isMonthHere(name: string, at: number, sentence: SentenceView, around: Around): boolean {
  const bare = name.replace('.', '').toLowerCase();
  const isFull = new RegExp(`^${FULL_MONTH}$`, 'i').test(bare);
  const supported = around.year !== undefined || around.relative !== undefined;
  if (!isFull && !supported && !isCapital(name)) return false;
  if (!isCapital(name) && /^(?:may|march|mar|august|dec|sep)$/.test(bare)) return supported && bare !== 'mar';
  if (supported) return true;
  const previous = sentence.before(at);
  const next = sentence.after(at + name.length);
  // "Theresa May", "April Jones": a name beside it makes it one.
  if (
    previous !== null &&
    previous.upos === 'PROPN' &&
    isCapital(previous.text) &&
    !SUPPORT.has(previous.lower)
  ) {
    return false;
  }
  if (!DOUBTFUL.test(name)) return true;
  if (around.which !== undefined || around.portion !== undefined) return true;
  const isNounNext = next?.upos === 'NOUN' && !isCapital(next.text);
  // "The March talks", "the costly August battles": what it belongs to follows.
  if (isNounNext && /^(?:DET|ADJ)$/.test(previous?.upos ?? '')) return true;
  if (isNounNext && POSSESSIVE.test(previous?.lower ?? '')) return true;
  if (!SUPPORT.has(previous?.lower ?? '')) return false;
  // "In April Nixon ..." is the month; "of May said" and "by April Smith" are names.
  if (MONTH_PREPOSITION.test(previous?.lower ?? '')) return true;
  return next === null || next.upos !== 'PROPN' || !isCapital(next.text) || next.start > at + name.length + 1;
}
