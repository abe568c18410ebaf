import {
  isNominal,
  isSpeakerNoun,
  isSpeakerWord,
  isSubjectPronoun,
  POSSESSIVES,
  SPEAKER_PREPOSITIONS,
} from './noun-phrase.ts';
import { isMark, isTimeWord, type Word } from './words.ts';

/**
 * Finds where the noun phrase ends that begins at `from`, reading rightwards: the simple phrase and
 * what prepositions hang on it. Stops at a mark, a verb, or where a new phrase meets this one.
 */
export function phraseEnd(words: readonly Word[], from: number, limit = words.length): number {
  let at = from;
  let seenHead = false;
  if (isSubjectPronoun(words[at]) || /^(?:him|her|them|us|me)$/.test(words[at]?.lower ?? '')) {
    if (words[at]?.upos === 'PRON' && !isNominal(words[at + 1]) && words[at + 1]?.upos !== 'ADJ')
      return at + 1;
  }
  while (at < limit) {
    const word = words[at];
    if (word === undefined) break;
    if (isNominal(word)) {
      if (
        seenHead &&
        word.upos === 'PROPN' &&
        words[at - 1]?.upos === 'NOUN' &&
        !isSpeakerNoun(words[at - 1])
      )
        break;
      seenHead = true;
      at += 1;
      continue;
    }
    if (word.upos === 'DET' || POSSESSIVES.has(word.lower)) {
      if (seenHead) break;
      at += 1;
      continue;
    }
    if (word.upos === 'NUM' || word.upos === 'ADJ' || word.upos === 'SYM') {
      if (seenHead) break;
      at += 1;
      continue;
    }
    if (word.upos === 'VERB' && !seenHead && /(?:ed|en|ing)$/.test(word.lower) && at > from) {
      at += 1;
      continue;
    }
    if (word.upos === 'PART' && /^['’]s?$/.test(word.lower)) {
      seenHead = false;
      at += 1;
      continue;
    }
    if (seenHead && continuesWithPreposition(words, at)) {
      seenHead = false;
      at += 1;
      continue;
    }
    if (seenHead && isMark(word, '([')) {
      const close = words.findIndex((other, index) => index > at && isMark(other, ')]'));
      if (close > 0 && close - at < 8 && close < limit) {
        at = close + 1;
        continue;
      }
    }
    break;
  }
  while (at > from && !isNominal(words[at - 1]) && !/^[)\]]$/.test(words[at - 1]?.text ?? '')) {
    if (words[at - 1]?.upos === 'ADP' || words[at - 1]?.upos === 'DET' || words[at - 1]?.upos === 'CCONJ')
      at -= 1;
    else break;
  }
  return at;
}

function continuesWithPreposition(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || isTimeWord(next)) return false;
  if (word.lower === 'and' || word.lower === '&') {
    return (
      (isSpeakerNoun(words[at - 1]) || words[at - 1]?.upos === 'PROPN') &&
      (isSpeakerWord(next) || isSpeakerNoun(words[at + 2]))
    );
  }
  if (word.upos !== 'ADP' || !SPEAKER_PREPOSITIONS.has(word.lower)) return false;
  if (isTimeWord(words[at + 2]) && (next.upos === 'DET' || next.upos === 'ADJ')) return false;
  if (word.lower === 'with' && tellsBesides(words, at + 1)) return false;
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(next.upos) || POSSESSIVES.has(next.lower);
}

/** `state media said with a monitor counting nine`: whoever does something beside the speaker is no part of him. */
function tellsBesides(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < from + 8 && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(words[at]?.upos ?? '')) at += 1;
  return at > from && words[at]?.upos === 'VERB' && /ing$/.test(words[at]?.lower ?? '');
}
