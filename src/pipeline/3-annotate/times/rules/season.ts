import { pattern, type TimeRule } from '../rule.ts';
import { calendar, SEASON, seasonName, YEAR } from '../vocabulary.ts';
import { portionIn } from './portion.ts';

/**
 * Matches "last spring", "the summer of 2012", "this fall", "in winter"; not "the fall of Aleppo", not
 * "a spring offensive"'s article alone, not "Arab Spring".
 */
export const season: TimeRule = {
  name: 'season',
  needs: ['season'],
  pattern: pattern(
    `\\b(?:the )?(?<portion>(?:early|mid|late|end of the|beginning of the)[- ])?(?:(?<which>last|next|this past|this coming|this|that|the|in|over the) )?(?<season>${SEASON})(?![a-z])(?:(?: of|,)? (?<year>${YEAR})|(?: of)? (?<relative>last|this|next) year)?`,
  ),
  read: (match, sentence) => {
    const { season: word = '', which, year, relative, portion } = match.groups ?? {};
    const lower = which?.toLowerCase() ?? '';
    const dated = year !== undefined || relative !== undefined;
    const named = /^(?:last|next|this|this past|this coming)$/.test(lower);
    if (!dated && !named && portion === undefined) {
      if (lower === '' || word.toLowerCase() === 'fall' || word !== word.toLowerCase()) return null;
      if (sentence.after(match.index + match[0].length)?.upos === 'NOUN') return null;
    }
    if (/^(?:fall|spring)$/i.test(word) && sentence.after(match.index + match[0].length)?.lower === 'of')
      return null;
    const { direction, why } = sentence.pointing(match.index);
    // "This winter" may be the one that began last year; the other seasons lie within the year.
    const own = lower === 'this' && seasonName(word) !== 'winter' ? 'this' : undefined;
    const shift = { last: -1, this: 0, next: 1 }[relative?.toLowerCase() ?? own ?? ''];
    const from = /^(?:in|over the)$/.test(lower) ? (lower === 'in' ? 3 : 5) : 0;
    return {
      timex: 'date',
      expression: calendar({
        season: seasonName(word),
        year: year === undefined ? null : Number(year),
        ...(shift === undefined ? {} : { yearOffset: shift }),
        portion: portionIn(portion),
        direction: directionOf(lower) ?? direction,
      }),
      from,
      ...(named || dated ? {} : { why }),
    };
  },
};

function directionOf(which: string): 'past' | 'future' | 'nearest' | null {
  if (which === 'last' || which === 'this past') return 'past';
  if (which === 'next' || which === 'this coming') return 'future';
  return which === 'this' ? 'nearest' : null;
}
