import type { Token } from '../../../model/index.ts';

const WARS =
  /^(?:war|wars|conflict|conflicts|uprising|revolution|insurgency|crisis|violence|rebellion|unrest)$/;
const BEGINNINGS = /^(?:then|start|beginning|outbreak|began|broke|erupted|started)$/;
/** A subject stands at most so many words ahead of its verb. */
const SUBJECT_REACH = 14;

/**
 * Whether what a sentence says at a word is the sum of a war and no single happening: the war
 * itself did it, or it is counted since the war or a year began.
 *
 * Sum: `the conflict has killed`, `since 2011`. Must not be: `has not stopped since early Saturday`.
 */
export function tellsOfWar(sentence: readonly Token[], at: number): boolean {
  return isSinceLongAgo(sentence) || isWarSubject(sentence, at);
}

function isSinceLongAgo(sentence: readonly Token[]): boolean {
  return sentence.some((token, index) => {
    if (token.lower !== 'since') return false;
    return sentence
      .slice(index + 1, index + 6)
      .some(
        (next) => /^(?:19|20)\d\d$/.test(next.text) || WARS.test(next.lower) || BEGINNINGS.test(next.lower),
      );
  });
}

function isWarSubject(sentence: readonly Token[], at: number): boolean {
  const ahead = sentence.slice(0, at + 1);
  const verb = ahead.findLastIndex((token) =>
    /^(?:kill|claim|left|leav|displac|driv|cost|forc|wound)/.test(token.lower),
  );
  const aux = ahead.findIndex((token) => /^(?:has|have)$/.test(token.lower));
  if (verb < 0 || aux < 0 || aux > verb) return false;
  return sentence.slice(Math.max(0, aux - SUBJECT_REACH), aux).some((token) => WARS.test(token.lower));
}
