import type { Feast } from '../../../../model/index.ts';
import { pattern, type Reading, type SentenceView, type TimeRule } from '../rule.ts';
import { calendar, YEAR } from '../vocabulary.ts';

/** Feasts that stand on the same day of every year. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  nowruz: [3, 21],
  newroz: [3, 21],
};
/** Feasts whose day changes with the year, by the tables and rules of the calendar. */
const MOVABLE: Readonly<Record<string, Feast>> = {
  ramadan: 'ramadan',
  'eid al-fitr': 'eid-al-fitr',
  'eid ul-fitr': 'eid-al-fitr',
  'eid al fitr': 'eid-al-fitr',
  'eid al-adha': 'eid-al-adha',
  'eid ul-adha': 'eid-al-adha',
  'eid al adha': 'eid-al-adha',
  eid: 'eid',
  ashura: 'ashura',
  ashoura: 'ashura',
  easter: 'easter',
  'easter sunday': 'easter',
  'good friday': 'good-friday',
  thanksgiving: 'thanksgiving',
  'thanksgiving day': 'thanksgiving',
  'election day': 'election-day',
  'labor day': 'labor-day',
  'memorial day': 'memorial-day',
};
const NAMES = [...Object.keys(FIXED), ...Object.keys(MOVABLE)]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll("'", "['’]");
/** What a feast may be the adjective of and still be the time: "the Eid truce", "an Easter offensive". */
const AT_FEAST =
  /^(?:truces?|ceasefires?|offensives?|attacks?|bombings?|weekend|holidays?|massacre|prayers|lull|march|rally|protests?|siege)$/;

/**
 * Matches "Christmas 2015", "New Year's Eve", "last Ramadan", "Eid al-Fitr", "the Easter truce"; not
 * "Christmas trees", not "White Christmas", not "Easter Street", not "Ramadan Shallah".
 */
export const holiday: TimeRule = {
  name: 'holiday',
  needs: ['feast'],
  pattern: pattern(
    `\\b(?:(?<portion>(?:the )?(?:beginning|start|end|first days?|last days?|middle) of(?: the (?:Muslim |Islamic )?(?:holy |fasting )?month of)? |(?:early|mid|late)[- ]))?(?:(?<which>last|next|this) (?:year['’]s )?)?(?<name>${NAMES})\\b(?:(?: of|,)? (?<year>${YEAR}))?`,
  ),
  read: (match, sentence): Reading | null => {
    const { name = '', which, year } = match.groups ?? {};
    const key = name.toLowerCase().replace('’', "'");
    if (!/^[A-Z]/.test(name) || !isFeastHere(match, sentence)) return null;
    const named = ({ last: 'past', next: 'future', this: 'nearest' } as const)[which?.toLowerCase() ?? ''];
    const { direction, why } = sentence.pointing(match.index);
    const fields = { year: year === undefined ? null : Number(year), direction: named ?? direction };
    const feast = MOVABLE[key];
    const [month, day] = FIXED[key] ?? [null, null];
    return {
      timex: 'date',
      expression: calendar(feast === undefined ? { ...fields, month, day } : { ...fields, feast }),
      ...(named === undefined && year === undefined ? { why } : {}),
    };
  },
};

/** Tells the feast from what is named after it: trees, streets, songs and persons. */
function isFeastHere(match: RegExpExecArray, sentence: SentenceView): boolean {
  const before = sentence.before(match.index);
  const after = sentence.after(match.index + match[0].length);
  const touches = before !== null && before.end >= match.index - 1;
  if (touches && before.upos === 'PROPN' && /^[A-Z]/.test(before.text)) return false;
  if (after === null || after.start > match.index + match[0].length + 1) return true;
  if (AT_FEAST.test(after.lower)) return true;
  return after.upos !== 'NOUN' && !(after.upos === 'PROPN' && /^[A-Z]/.test(after.text));
}
