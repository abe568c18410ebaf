import { COUNTED_NOUNS, type CountedKind } from '../../../lexicon/numbers/index.ts';
import type { Measure, QuantityAnnotation, Sentence, Token } from '../../../model/index.ts';

/** A count of a sentence in token terms; all indices are into the document's tokens. */
export interface Count {
  readonly quantity: QuantityAnnotation;
  /** First token of the number or its hedge. */
  readonly first: number;
  /** Token after the number and after the counted noun, where there is one. */
  readonly end: number;
  /** Where the noun phrase begins; equal to `end` when there is none. */
  readonly nounFirst: number;
  readonly kind: CountedKind | null;
  readonly partitive: boolean;
}

/** What a count measures, and the word that says so. */
export interface Measured {
  readonly measure: Measure;
  /** Index of the deciding token, which the quote is stretched to. */
  readonly word: number;
  readonly rule: string;
}

/** The counts of one sentence in text order; measures, ages, sums and dates are left out. */
export function countsIn(
  tokens: readonly Token[],
  sentence: Sentence,
  quantities: readonly QuantityAnnotation[],
): Count[] {
  return quantities.flatMap((quantity) => {
    if (quantity.unit !== 'count') return [];
    const first = indexAt(tokens, sentence, quantity.start);
    const numberEnd = indexAt(tokens, sentence, quantity.end);
    const noun = quantity.nounSpan;
    const nounFirst = noun === null ? numberEnd : indexAt(tokens, sentence, noun.start);
    const end = noun === null ? numberEnd : indexAt(tokens, sentence, noun.end);
    const known = quantity.noun === null ? undefined : COUNTED_NOUNS.get(quantity.noun);
    const isNamed = noun !== null && tokens[end - 1]?.upos === 'PROPN';
    // A proper plural that is counted names a people: "600,000 Syrians".
    const kind = known ?? (isNamed ? 'people' : null);
    const partitive = noun !== null && tokens[numberEnd]?.lower === 'of' && quantity.qualifier !== 'vague';
    return [{ quantity, first, end, nounFirst, kind, partitive }];
  });
}

/** Index of the first token that begins at or after an offset, within the sentence. */
function indexAt(tokens: readonly Token[], sentence: Sentence, offset: number): number {
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if ((tokens[index]?.start ?? 0) >= offset) return index;
  }
  return sentence.endToken;
}
