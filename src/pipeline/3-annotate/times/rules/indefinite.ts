import { pattern, type Reading, type TimeRule } from '../rule.ts';

/** Matches "a long time", "a while", "some time", "a short period"; not "for the first time". */
export const indefinite: TimeRule = {
  name: 'indefinite-length',
  needs: ['while'],
  pattern: pattern(
    '\\b(?:an? (?:very |fairly |relatively |extremely )?(?:short|long|brief|lengthy|considerable|limited) (?:amount of time|period of time|period|time|while)|a while|(?<=for |in |over )some time)\\b(?! ago)',
  ),
  read: (match, sentence): Reading | null => {
    // "A long time friend": the words belong to the friend.
    const end = match.index + match[0].length;
    const after = sentence.after(end);
    if (after?.upos === 'NOUN' && after.start === end + 1) return null;
    return {
      timex: 'duration',
      expression: { form: 'duration', unit: 'day', low: null, high: null, ends: null },
    };
  },
};
