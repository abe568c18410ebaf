import type { Range } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Word } from './words.ts';

/** Words for an occasion on which somebody speaks, before "to" or "with". */
const OCCASION =
  /^(?:speaking|talking|interviews?|statements?|remarks|comments|e-?mails?|calls?|conversation|messages?)$/;
/** Words between the verb and the occasion: "said on Monday in a telephone interview with". */
const NEAR = 8;

/**
 * Finds the one spoken to where the verb does not take him as its object: `Speaking to AFP, the mayor
 * said`, `the mayor said in an interview with AP that`. Null where no such occasion is told beside the
 * verb; whether the one spoken to is press is not asked here.
 */
export function spokenTo(words: readonly Word[], subject: Range | null, verbEnd: number): Range | null {
  return (
    (subject === null ? null : occasionIn(words, 0, subject.from)) ??
    occasionIn(words, verbEnd, Math.min(words.length, verbEnd + NEAR))
  );
}

function occasionIn(words: readonly Word[], from: number, limit: number): Range | null {
  for (let at = from; at + 2 < limit + 1; at += 1) {
    const word = words[at];
    if (OCCASION.test(word?.lower ?? '') && /^(?:to|with)$/.test(words[at + 1]?.lower ?? '')) {
      const whole = phraseEnd(words, at + 2, from === 0 ? limit : words.length);
      const end = at + 2 + words.slice(at + 2, whole).findIndex(({ upos }) => upos === 'ADP');
      return whole > at + 2 ? { from: at + 2, end: end < at + 2 ? whole : end } : null;
    }
    // An occasion in what is said, behind "that", a verb or a quotation mark, is another's.
    if (from > 0 && (word === undefined || !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PUNCT|ADV)$/.test(word.upos)))
      return null;
    if (/["“”»]/.test(word?.text ?? '')) return null;
  }
  return null;
}
