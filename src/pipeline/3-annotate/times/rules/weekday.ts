import { isCapital, pattern, type TimeRule } from '../rule.ts';
import { WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** Mastheads, mosques and massacres that carry a weekday in their name. */
const NAME_AFTER =
  /^(?:Times|Telegraph|Mirror|Herald|Mail|Express|Independent|Post|World|Mosque|Night|Review)$/;
const NAME_BEFORE = /^(?:bloody|black|palm|ash|easter|cyber|man|named|called|super|ruby)$/;
/** "Friday the dog": what stands in apposition to a name is a creature, not a day. */
const CREATURE = /^the (?:dog|cat|horse|pony|parrot|donkey|camel|puppy|kitten)\b/i;

/**
 * Matches "Tuesday", "last Friday", "on Saturdays", "Monday's raid"; not "Sunday Times", not "Bloody
 * Sunday", not "Friday the dog".
 */
export const weekday: TimeRule = {
  name: 'weekday',
  needs: ['weekday'],
  pattern: pattern(
    `\\b(?:(?<which>last|next|this past|this coming|this|the following|the previous|every|each|the past|coming) )?(?<day>${WEEKDAY})(?<plural>s)?\\b`,
  ),
  read: (match, sentence) => {
    const { which, day = '', plural } = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = sentence.after(end);
    const before = sentence.before(match.index);
    if (after !== null && after.start === end + 1 && NAME_AFTER.test(after.text) && isCapital(day))
      return null;
    if (before !== null && NAME_BEFORE.test(before.lower)) return null;
    if (CREATURE.test(sentence.text.slice(end + 1, end + 16))) return null;
    const lower = which?.toLowerCase();
    if (plural !== undefined || lower === 'every' || lower === 'each') {
      return { timex: 'set', expression: { form: 'set', unit: 'week', amount: 1 }, clock: null };
    }
    const { direction, why } = sentence.pointing(match.index);
    const named = {
      last: 'past',
      'this past': 'past',
      'the past': 'past',
      next: 'future',
      'this coming': 'future',
      coming: 'future',
    } as const;
    const own = named[lower as keyof typeof named];
    const expression = {
      form: 'weekday',
      weekday: weekdayNumber(day),
      weeks: 0,
      direction: own ?? direction,
      ...(lower === 'last' || lower === 'next' ? { strict: true as const } : {}),
    } as const;
    return { timex: 'date', expression, ...(own === undefined ? { why } : {}) };
  },
};
