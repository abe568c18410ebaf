import type { Sentence, Token } from '../../../model/index.ts';
import type { SentenceView } from './rule.ts';
import { pointingAt } from './tense.ts';

/**
 * The view of one sentence that rules get: words around an offset and the tense around it, looked up
 * only when a rule asks.
 */
export function viewSentence(text: string, sentence: Sentence, tokens: readonly Token[]): SentenceView {
  const { start, firstToken, endToken } = sentence;
  /** Index of the first token that begins at or after the offset; `endToken` when none does. */
  const from = (at: number): number => {
    let low = firstToken;
    let high = endToken;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle] as Token).start < start + at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const local = (token: Token | undefined): Token | null =>
    token === undefined ? null : { ...token, start: token.start - start, end: token.end - start };
  return {
    text,
    before: (at) => (from(at) > firstToken ? local(tokens[from(at) - 1]) : null),
    after: (at) => (from(at) < endToken ? local(tokens[from(at)]) : null),
    pointing: (at) => pointingAt(tokens, firstToken, endToken, from(at)),
  };
}
