import { pattern, type Reading, type SentenceView, type TimeRule } from '../rule.ts';
import { calendar, SEASON, seasonName, YEAR } from '../vocabulary.ts';
import { portionIn } from './portion.ts';

/** What a season begins or goes on with in reports of war: "a spring offensive", "the Summer War". */
const SEASONAL =
  /^(?:(?:counter)?-?(?:offensives?|attacks?|assaults?|campaigns?)|fighting|operations?|battles?|advance|retreat|truce|ceasefire|monsoon|rains|floods|months|season)$/i;
const NEIGHBOUR = new RegExp(`\\b${SEASON}(?: and| or|-| to|,)(?: the| early| late)? ?$`, 'i');
const PREPOSITION = /^(?:in|by|since|during|through|throughout|until|till|before|after|each|every|from)$/;

/**
 * Matches "last spring", "the summer of 2012", "this fall", "in winter", "spring and summer", "a spring
 * offensive"; not "the fall of Aleppo", not "Arab Spring", not "Spring Street", not "a spring of water".
 */
export const season: TimeRule = {
  name: 'season',
  needs: ['season'],
  pattern: pattern(
    `\\b(?:(?:the )?(?<portion>(?:early|mid|late|middle of|(?:end|beginning|start|middle) of the)[- ](?:in )?))?(?:(?<which>last|next|this past|this coming|this|that same|the same|that|the) )?(?<season>${SEASON})(?![a-z])(?:(?: of|,)? (?:(?<year>${YEAR})|(?<era>\\d{1,4}) ?(?:BCE?\\b|B\\.C\\.))|(?: of)? (?<relative>last|this|next) year)?`,
  ),
  read: (match, sentence) => {
    const { season: word = '', which, year, era, relative, portion } = match.groups ?? {};
    const lower = which?.toLowerCase() ?? '';
    const dated = year !== undefined || era !== undefined || relative !== undefined;
    const named = /^(?:last|next|this|this past|this coming)$/.test(lower);
    if (!dated && !named && portion === undefined && !isSeasonHere(match, word, lower, sentence)) return null;
    if (/^(?:fall|spring)$/i.test(word) && sentence.after(match.index + match[0].length)?.lower === 'of')
      return null;
    const { direction, why } = sentence.pointing(match.index);
    // "This winter" may be the one that began last year; the other seasons lie within the year.
    const own = lower === 'this' && seasonName(word) !== 'winter' ? 'this' : undefined;
    const shift = { last: -1, this: 0, next: 1 }[relative?.toLowerCase() ?? own ?? ''];
    return {
      timex: 'date',
      expression: calendar({
        season: seasonName(word),
        year: era !== undefined ? -Number(era) : year === undefined ? null : Number(year),
        ...(shift === undefined ? {} : { yearOffset: shift }),
        portion: portionIn(portion),
        direction: directionOf(lower) ?? direction,
      }),
      // "The winter offensive": the article belongs to the offensive.
      from: isAdjective(match, sentence) && lower === 'the' ? 4 : 0,
      ...(named || dated ? {} : { why }),
    } satisfies Reading;
  },
};

/** Tells the season from the street, the source, the fall of a town and the name of an uprising. */
function isSeasonHere(match: RegExpExecArray, word: string, which: string, sentence: SentenceView): boolean {
  if (isAdjective(match, sentence)) return sentence.before(match.index)?.upos !== 'PROPN' || which !== '';
  const isName = word !== word.toLowerCase();
  if (isName || sentence.after(match.index + match[0].length)?.upos === 'NOUN') return false;
  if (word === 'fall') return false;
  if (word === 'spring' && which === 'the' && isWater(match, sentence)) return false;
  if (which !== '') return true;
  if (NEIGHBOUR.test(sentence.text.slice(0, match.index))) return true;
  return PREPOSITION.test(sentence.before(match.index)?.lower ?? '');
}

/**
 * "They camped at the spring", "they crossed by the spring": at water. By a season things come to be
 * done that lie ahead or had been done: "it must end by the spring", "by the spring they had left".
 */
function isWater(match: RegExpExecArray, sentence: SentenceView): boolean {
  const preposition = sentence.before(match.index);
  if (/^(?:at|near|beside|into|above|below|behind|around)$/.test(preposition?.lower ?? '')) return true;
  if (preposition?.lower !== 'by' || sentence.before(preposition.start) === null) return false;
  const isPluperfect = /\bhad\b/i.test(sentence.text.slice(0, match.index));
  return !isPluperfect && pointsBack(sentence, preposition.start);
}

/** The tense before the preposition; "by" itself would be taken for a deadline. */
function pointsBack(sentence: SentenceView, at: number): boolean {
  return sentence.pointing(at).why === 'past-verb';
}

/** "A spring offensive", "the Spring Offensive"; a fall is more often that of a town. */
function isAdjective(match: RegExpExecArray, sentence: SentenceView): boolean {
  const { season: word = '' } = match.groups ?? {};
  if (word.toLowerCase() === 'fall') return false;
  const end = match.index + match[0].length;
  const after = sentence.after(end);
  return after !== null && after.start === end + 1 && SEASONAL.test(after.text);
}

function directionOf(which: string): 'past' | 'future' | 'nearest' | null {
  if (which === 'last' || which === 'this past') return 'past';
  if (which === 'next' || which === 'this coming') return 'future';
  return which === 'this' ? 'nearest' : null;
}
