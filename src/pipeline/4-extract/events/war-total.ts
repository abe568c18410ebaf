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
  return isSinceLongAgo(sentence) || isWarSubject(sentence, at) || isMillions(sentence, at);
}

/**
 * Whether a sentence only recalls how a war began: `the conflict, which erupted with protests in
 * 2011`. Must not be: `protests erupted in the capital`.
 */
export function tellsHowWarBegan(sentence: readonly Token[]): boolean {
  const began = sentence.some(({ lower }) =>
    /^(?:began|begun|erupted|started|broke|beginning|grew|spiral)/.test(lower),
  );
  return began && sentence.some(({ lower }) => WARS.test(lower));
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

/** How far a count may stand ahead of its verb: "millions have been displaced". */
const COUNT_REACH = 6;

/** Millions are driven out by a war and by no single happening. */
function isMillions(sentence: readonly Token[], at: number): boolean {
  return sentence
    .slice(Math.max(0, at - COUNT_REACH), at)
    .some(({ lower }) => lower === 'millions' || lower === 'million');
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
