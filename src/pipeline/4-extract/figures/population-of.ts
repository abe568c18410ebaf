import type { Token } from '../../../model/index.ts';
import type { Count, Measured } from './count.ts';

/** What stands for those counted when the words name nobody ("kills 12"): the plainest word. */
const UNNAMED = 'people';
const EMPTY_NOUNS =
  /^(?:others?|more|them|whom|lives|life|dead|killed|wounded|injured|missing|displaced|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|bodies|injuries)$/;

/**
 * Names the population of a count as the words do: the noun phrase, or for "two of them were
 * children" what they were; for a count without a noun that of the count before it.
 */
export function populationOf(
  text: string,
  tokens: readonly Token[],
  count: Count,
  measured: Measured,
  before: string | null,
): string {
  const { noun, nounSpan } = count.quantity;
  const predicate = count.partitive ? predicateNoun(tokens, count.end) : null;
  if (predicate !== null) return predicate;
  if (noun !== null && nounSpan !== null && !EMPTY_NOUNS.test(noun)) {
    return text.slice(nounSpan.start, nounSpan.end).replace(/^(?:other|more|additional) /, '');
  }
  return measured.measure === 'strikes' ? (before ?? 'strikes') : (before ?? UNNAMED);
}

function predicateNoun(tokens: readonly Token[], from: number): string | null {
  if (!/^(?:were|was|are|is)$/.test(tokens[from]?.lower ?? '')) return null;
  const words: string[] = [];
  for (let index = from + 1; index < from + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^(?:NOUN|ADJ)$/.test(token.upos)) break;
    words.push(token.text);
    if (token.upos === 'NOUN' && /s$|children|women|men$/.test(token.lower)) return words.join(' ');
  }
  return null;
}
