import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar, YEAR } from '../vocabulary.ts';

/** Feasts that stand on the same day of every year. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'new year’s day': [1, 1],
  'new year’s eve': [12, 31],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  nowruz: [3, 21],
};
/** Feasts on a weekday of a month: the days on which they can fall. */
const WITHIN: Readonly<Record<string, readonly [month: number, first: number, last: number]>> = {
  thanksgiving: [11, 22, 28],
  'thanksgiving day': [11, 22, 28],
  'election day': [11, 2, 8],
  'labor day': [9, 1, 7],
  'memorial day': [5, 25, 31],
};

/** Matches "Christmas 2015", "New Year's Eve", "last Christmas"; not "Christmas trees". */
export const holiday: TimeRule = {
  name: 'holiday',
  needs: ['feast'],
  pattern: pattern(
    `\\b(?:(?<which>last|next|this) )?(?<name>Christmas Day|Christmas Eve|Christmas|New Year['’]s (?:Day|Eve)|Halloween|Valentine['’]s Day|Nowruz|Thanksgiving Day|Thanksgiving|Election Day|Labor Day|Memorial Day)\\b(?:(?: of|,)? (?<year>${YEAR}))?`,
  ),
  read: (match, sentence): Reading | null => {
    const { name = '', which, year } = match.groups ?? {};
    const key = name.toLowerCase().replace("new year's", 'new year’s').replace('valentine’s', "valentine's");
    const fixed = FIXED[key];
    const within = WITHIN[key];
    if (
      (fixed === undefined && within === undefined) ||
      sentence.after(match.index + match[0].length)?.upos === 'NOUN'
    )
      return null;
    const own = { last: 'past', next: 'future', this: 'nearest' } as const;
    const named = own[which?.toLowerCase() as keyof typeof own];
    const { direction, why } = sentence.pointing(match.index);
    const on = (month: number, day: number) =>
      calendar({
        month,
        day,
        year: year === undefined ? null : Number(year),
        direction: named ?? direction,
      });
    const [month, first, last] = within ?? [fixed?.[0] ?? 1, fixed?.[1] ?? 1, fixed?.[1] ?? 1];
    return {
      timex: 'date',
      expression:
        within === undefined
          ? on(month, first)
          : { form: 'interval', from: on(month, first), to: on(month, last) },
      ...(named === undefined && year === undefined ? { why } : {}),
    };
  },
};
