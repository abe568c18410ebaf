import type { TimeExpression } from '../../../../model/index.ts';
import { pattern, type TimeRule } from '../rule.ts';
import { offset } from '../vocabulary.ts';

/**
 * Matches "yesterday", "tonight", "the day before yesterday", "last night", "this morning"; not "USA
 * Today", not "yesterday's man" less its mark.
 */
export const relativeDay: TimeRule = {
  name: 'relative-day',
  needs: ['day-word'],
  pattern: pattern(
    '\\b(?:(?:earlier|later|late|early) )?(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow|tonight|overnight|(?:last|this|tomorrow|yesterday) (?:night|morning|afternoon|evening)|(?:yesterday|tomorrow) (?:night|morning|afternoon|evening))\\b',
  ),
  read: (match, sentence) => {
    const word = match.groups?.['word']?.toLowerCase() ?? '';
    const before = sentence.before(match.index);
    // Mastheads: "USA Today", "Russia Today".
    if (
      match[0] === 'Today' &&
      before?.upos === 'PROPN' &&
      before.text.length > 1 &&
      before.end >= match.index - 1
    ) {
      return null;
    }
    const clock = clockOf(word);
    return { timex: clock === null ? 'date' : 'time', expression: dayOf(word), clock };
  },
};

function dayOf(word: string): TimeExpression {
  if (word === 'the day before yesterday') return offset('day', -2);
  if (word === 'the day after tomorrow') return offset('day', 2);
  if (word.startsWith('yesterday') || word === 'last night') return offset('day', -1);
  if (word.startsWith('tomorrow')) return offset('day', 1);
  if (word.startsWith('last')) return offset('day', -1);
  // The night to a day is told of on that day.
  if (word === 'overnight') {
    return { form: 'interval', from: offset('day', -1), to: offset('day', 0) };
  }
  return offset('day', 0);
}

function clockOf(word: string): string | null {
  if (/night$/.test(word)) return 'TNI';
  if (word.endsWith('morning')) return 'TMO';
  if (word.endsWith('afternoon')) return 'TAF';
  return word.endsWith('evening') ? 'TEV' : null;
}

/**
 * Matches "that day", "the same day", "the next day", "the following morning", "the day before"; not
 * "the day care". The time told of before is the anchor.
 */
export const narrativeDay: TimeRule = {
  name: 'narrative-day',
  needs: ['day-word'],
  pattern: pattern(
    '\\b(?:(?:earlier|later|early|late|on) )?(?<word>(?:that|this) (?:same |very )?(?:day|night|morning|afternoon|evening)|the (?:very )?same (?:day|night|morning|evening|afternoon)|the (?:next|following|previous|preceding) (?:day|night|morning|afternoon|evening)|the day (?:before|after)(?! (?:yesterday|tomorrow))|the night before)\\b',
  ),
  read: (match) => {
    const word = match.groups?.['word']?.toLowerCase() ?? '';
    if (/^this (?:morning|afternoon|evening|night)/.test(word)) return null;
    const amount = /next|following|day after/.test(word)
      ? 1
      : /previous|preceding|before/.test(word)
        ? -1
        : 0;
    const clock = clockOf(word.replace(/ before$/, ''));
    const from = /^on /i.test(match[0]) ? 3 : 0;
    return {
      timex: clock === null ? 'date' : 'time',
      expression: offset('day', amount, { anchor: 'narrative' }),
      clock,
      from,
    };
  },
};
