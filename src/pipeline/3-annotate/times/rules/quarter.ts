import { pattern, type SentenceView, type TimeRule } from '../rule.ts';
import { calendar, offset, ordinalNumber, YEAR } from '../vocabulary.ts';

const OF_YEAR = `(?:(?: of|,)? (?:(?:fiscal|calendar) )?(?<year>${YEAR})|(?: of)? (?<relative>last|this|next|the) year)?`;

/** A part of a town: "the quarter's houses were shelled", "the first quarter of the city". */
const OF_TOWN =
  /\b(?:shell(?:ed|ing|s)?|bomb(?:ed|ing|s|ardment)?|raid(?:ed|s)?|raze[ds]?|storm(?:ed)?|captur(?:ed?|ing)|overr[au]n|besieg(?:ed|ing)|siege|snipers?|rebels|fighters|militants|militia(?:men)?|gunmen|soldiers|troops|residents|inhabitants|houses|homes|streets?|alleys?|mosque|church|rockets?|mortars?|airstrikes?|clashes)\b/i;
/** Words of money, which have quarters of a year. */
const OF_MONEY =
  /[$£€¥%]|\b(?:profits?|earn(?:ed|s|ings)?|revenues?|sales|sold|loss(?:es)?|income|shares?|dividends?|results?|percent|per cent|economy|economic|growth|gdp|output|exports?|imports?|prices?|inflation|budgets?|spending|orders|bank|company|investors?|analysts?|fiscal|year|months?)\b/i;
const OF_PLACE = /^ of (?:the |an? )?(?:[a-z]+ )?(?:city|town|village|capital|port|medina|settlement)\b/i;

const WITHIN = /^(?:in|during|throughout|since|until|by|for|from)$/;

function isOfPlace(match: RegExpExecArray, { text }: SentenceView): boolean {
  return OF_PLACE.test(text.slice(match.index + match[0].length));
}

/** Tells the part of a town from the part of a year by what else the sentence speaks of. */
function isTownQuarter(match: RegExpExecArray, sentence: SentenceView): boolean {
  return isOfPlace(match, sentence) || (OF_TOWN.test(sentence.text) && !OF_MONEY.test(sentence.text));
}

/** Matches "the third quarter of 1998", "third-quarter", "Q3 2016"; not "a quarter of the city", not "the third quarter was shelled". */
export const quarter: TimeRule = {
  name: 'quarter',
  needs: ['quarter'],
  pattern: pattern(
    `\\b(?:the )?(?:(?<before>${YEAR}|(?:this|last|next) year['’]s|year-ago|year-earlier) )?(?:fiscal[- ])?(?:(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)(?: fiscal)?[- ]quarters?|Q(?<digit>[1-4]))\\b${OF_YEAR}`,
  ),
  read: (match, sentence) => {
    const { ordinal, digit, year, relative, before = '' } = match.groups ?? {};
    const number = (digit === undefined ? ordinalNumber(ordinal ?? '') : Number(digit)) as 1 | 2 | 3 | 4;
    const stated = year ?? /^\d{4}$/.exec(before)?.[0];
    const isDated = stated !== undefined || relative !== undefined || digit !== undefined || before !== '';
    // "Attacks by militants rose in the third quarter": what goes on within one is told by time.
    const isWithin = WITHIN.test(sentence.before(match.index)?.lower ?? '') && !isOfPlace(match, sentence);
    if (!isDated && !isWithin && isTownQuarter(match, sentence)) return null;
    const shift = offsetOf(relative ?? /^(?:this|last|next)/i.exec(before)?.[0]);
    const earlier = /year-(?:ago|earlier)/i.test(before) ? { yearOffset: -1 } : {};
    // "The third-quarter loss": the article belongs to the loss.
    const from = /^the [^ ]+-quarter/i.test(match[0]) ? 4 : 0;
    return {
      timex: 'date',
      from,
      expression: calendar({
        quarter: number,
        year: stated === undefined ? null : Number(stated),
        ...shift,
        ...earlier,
      }),
    };
  },
};

function offsetOf(word: string | undefined): { yearOffset?: number } {
  const shift = { last: -1, this: 0, next: 1, the: 0 }[word?.toLowerCase() ?? ''];
  return shift === undefined ? {} : { yearOffset: shift };
}

/** Matches "the latest quarter", "the current quarter", "the quarter"; not "a quarter of the city", not "the quarter was shelled". */
export const bareQuarter: TimeRule = {
  name: 'bare-quarter',
  needs: ['quarter'],
  pattern: pattern(
    '\\b(?:the (?:(?<which>latest|current|year-ago|year-earlier|comparable(?: year-ago)?) )?|(?<this>this|that) )quarter\\b(?! (?:of|final|mile|century|million|back))',
  ),
  read: (match, sentence) => {
    const which = match.groups?.['which'] ?? match.groups?.['this'] ?? '';
    if (isTownQuarter(match, sentence)) return null;
    const back = /year/i.test(which) ? -5 : /current|this/i.test(which) ? 0 : -1;
    return { timex: 'date', expression: offset('quarter', back, { whole: true }) };
  },
};

/** Matches "the first half of 2016", "H1 2016", "the second half of the year"; not "the first half of the match". */
export const half: TimeRule = {
  name: 'half',
  needs: ['half'],
  pattern: pattern(
    `\\b(?:the )?(?<which>first|second|last|latter) half of (?:(?<year>${YEAR})|(?<relative>this|last|next|the) year)\\b|\\bH(?<short>[12])(?: of)? ?(?<shortyear>${YEAR})\\b|\\b(?<leadyear>${YEAR})[- ]?H(?<shortlast>[12])\\b`,
  ),
  read: (match) => {
    const { which = '', relative, short, shortlast, shortyear, leadyear } = match.groups ?? {};
    const year = match.groups?.['year'] ?? shortyear ?? leadyear;
    const isFirst = which.toLowerCase() === 'first' || short === '1' || shortlast === '1';
    const fields = { year: year === undefined ? null : Number(year), ...offsetOf(relative) };
    const [from, to] = isFirst ? [1, 6] : [7, 12];
    return {
      timex: 'date',
      expression: {
        form: 'interval',
        from: calendar({ ...fields, month: from }),
        to: calendar({ ...fields, month: to }),
      },
    };
  },
};
