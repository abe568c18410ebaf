import { pattern, type Reading, type TimeRule } from '../rule.ts';
import { calendar } from '../vocabulary.ts';

/** Matches "on the 15th", "by the 3rd of the month"; not "the 15th Division", not "the 3rd attack". */
export const dayOfMonth: TimeRule = {
  name: 'day-of-month',
  needs: ['digit'],
  pattern: pattern(
    '\\b(?:on|by|until|since|before|after) (?<words>the (?<day>[12]?\\d|3[01])(?:st|nd|rd|th)(?: of (?:the|this|that|last|next) month)?)\\b',
  ),
  read: (match, sentence): Reading | null => {
    const day = Number(match.groups?.['day']);
    if (day < 1 || day > 31) return null;
    const after = sentence.after(match.index + match[0].length);
    // "The 15th Division", "the 3rd attack": what is counted follows.
    if (after !== null && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(after.upos)) return null;
    const words = match.groups?.['words'] ?? '';
    const { direction, why } = sentence.pointing(match.index);
    return {
      timex: 'date',
      expression: calendar({ day, direction }),
      from: match[0].length - words.length,
      why,
    };
  },
};
