import { isNominal, isSpeakerNoun, type Range } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import type { SentenceView } from './sentence-view.ts';
import { bodyEnd } from './clause-edges.ts';
import { hasMainVerb } from './verb-group.ts';
import type { Word } from './words.ts';

/**
 * Reads the speaker that follows its verb: `said Amal Haddad, head of the clinic`, and without the
 * comma `said Amal Haddad head of the clinic`. Null when no phrase follows.
 */
export function invertedSource(view: SentenceView, from: number): Range | null {
  const { words } = view;
  const limit = bodyEnd(words);
  let end = phraseEnd(words, from, limit);
  if (end <= from) return null;
  if (startsApposition(words, end)) end = Math.max(end, phraseEnd(words, end, limit));
  const comma = words[end];
  if (comma?.text === ',' && startsApposition(words, end + 1)) end = afterApposition(words, end, limit);
  return { from, end };
}

/** `head of the clinic`, `a member of the council`, after a name. */
function startsApposition(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.lower === 'who') return true;
  if (word.upos === 'DET' || word.upos === 'ADJ')
    return words.slice(at + 1, at + 5).some((next) => isNominal(next));
  return isSpeakerNoun(word);
}

function afterApposition(words: readonly Word[], comma: number, limit: number): number {
  let at = comma + 1;
  while (at < limit && !/^[,.;:—–]$/.test(words[at]?.text ?? '')) at += 1;
  const inner = { from: comma + 1, end: at };
  return words[comma + 1]?.lower !== 'who' && hasMainVerb(words, inner) ? comma : at;
}
