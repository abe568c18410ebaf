import { pattern, type Reading, type TimeRule } from '../rule.ts';

const PAST =
  'recently|at the time|(?:at|by|during|until|since) (?:that|this) (?:same )?time|by then|back then|in the past|long ago|more recently|the distant past|recent(?= (?:attack|clash|fighting|violence|visit|advance|offensive|gain|strike|airstrike|air|bomb|collapse|sale|report|event|move))';
const PRESENT = 'now|nowadays|currently|at present|these days|at the moment|for the time being|current';
const FUTURE = 'soon|the (?:near |not-too-distant )?future';

/**
 * Matches "recently", "now", "currently", "in the near future"; not "as soon as", not "the future of the
 * city", not "past the checkpoint", not "at the time of the raid".
 */
export const vague: TimeRule = {
  name: 'vague',
  needs: ['vague'],
  pattern: pattern(`\\b(?:(?<past>${PAST})|(?<present>${PRESENT})|(?<future>${FUTURE}))(?![-a-z])`),
  read: (match, sentence): Reading | null => {
    const { past, present } = match.groups ?? {};
    const word = match[0].toLowerCase();
    const after = sentence.after(match.index + match[0].length)?.lower ?? '';
    if (word === 'soon' && /^(?:as|after|before|enough)$/.test(after)) return null;
    if (word === 'soon' && /^(?:as|too|how)$/.test(sentence.before(match.index)?.lower ?? '')) return null;
    // "The mobs soon had the guard's support": told of the past, it lies ahead of nothing known.
    if (word === 'soon' && sentence.pointing(match.index).why === 'past-verb') return null;
    if (/future$/.test(word) && after === 'of') return null;
    if (
      word === 'current' &&
      !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(sentence.after(match.index + word.length)?.upos ?? '')
    )
      return null;
    const ref = past !== undefined ? 'past' : present !== undefined ? 'present' : 'future';
    const lead =
      /^(?:in|at|for|by|during|until|since) (?=the past|the time|th[ai][ts] |then)/.exec(word)?.[0].length ??
      0;
    // "At the time" means when what was just told of happened, and "at the time of the raid" when that did.
    const isTold = /\btime$|\bthen$/.test(word);
    if (/\btime$/.test(word) && /^(?:of|when|that|the|it|they|he|she)$/.test(after)) return null;
    return {
      timex: 'date',
      expression: { form: 'vague', ref, ...(isTold ? { anchor: 'narrative' as const } : {}) },
      from: lead,
    };
  },
};
