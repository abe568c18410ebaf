import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar, DAY, MONTH, monthNumber, YEAR } from '../vocabulary.ts';

const TO = '(?: to | and | into |-|–|/)(?:the )?';
const ST = '(?:st|nd|rd|th)?';

/**
 * Matches "the night of 3 to 4 May", "the night between 3 and 4 May 2016", "the night of May 3-4"; not
 * "the nights of 3 to 9 May". It is named by the day on which it begins and reaches into the next.
 */
export const nightBetween: TimeRule = {
  name: 'night-between',
  needs: ['digit', 'month', 'day-word'],
  pattern: pattern(
    `\\b(?:the )?night (?:of|between|from) (?:the )?(?:(?<day>${DAY})${ST}${TO}(?<next>${DAY})${ST}(?: of)? (?<month>${MONTH})|(?<monthfirst>${MONTH}) (?<dayafter>${DAY})${ST}${TO}(?<nextafter>${DAY})${ST})(?![\\da-z])(?:,? (?<year>${YEAR}))?`,
  ),
  read: (match, sentence): Reading | null => {
    const { day, next, month, monthfirst, dayafter, nextafter, year } = match.groups ?? {};
    const first = Number(day ?? dayafter);
    if (Number(next ?? nextafter) !== first + 1) return null;
    const named = {
      month: monthNumber(month ?? monthfirst ?? ''),
      year: year === undefined ? null : Number(year),
      direction: 'nearest',
    } as const;
    return {
      timex: 'time',
      expression: {
        form: 'interval',
        from: calendar({ ...named, day: first }),
        to: calendar({ ...named, day: first + 1 }),
      },
      clock: 'TNI',
      why: `nearest-year/${sentence.pointing(match.index).why}`,
    };
  },
};
