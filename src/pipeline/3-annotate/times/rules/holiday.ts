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

/** Matches "Christmas 2015", "New Year's Eve", "last Christmas"; not "Christmas trees". */
export const holiday: TimeRule = {
  name: 'holiday',
  pattern: pattern(
    `\\b(?:(?<which>last|next|this) )?(?<name>Christmas Day|Christmas Eve|Christmas|New Year['’]s (?:Day|Eve)|Halloween|Valentine['’]s Day|Nowruz)\\b(?:(?: of|,)? (?<year>${YEAR}))?`,
  ),
  read: (match, sentence): Reading | null => {
    const { name = '', which, year } = match.groups ?? {};
    const key = name.toLowerCase().replace("new year's", 'new year’s').replace('valentine’s', "valentine's");
    const fixed = FIXED[key];
    if (fixed === undefined || sentence.after(match.index + match[0].length)?.upos === 'NOUN') return null;
    const own = { last: 'past', next: 'future', this: 'nearest' } as const;
    const named = own[which?.toLowerCase() as keyof typeof own];
    const { direction, why } = sentence.pointing(match.index);
    return {
      timex: 'date',
      expression: calendar({
        month: fixed[0],
        day: fixed[1],
        year: year === undefined ? null : Number(year),
        direction: named ?? direction,
      }),
      ...(named === undefined && year === undefined ? { why } : {}),
    };
  },
};
