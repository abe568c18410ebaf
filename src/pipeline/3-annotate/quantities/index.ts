import type { Annotation, QuantityAnnotation, Sentence, Span, Token } from '../../../model/index.ts';
import { dealOut, overlap } from '../../../model/index.ts';
import type { AnnotationContext, Annotator } from '../annotator.ts';
import { articleAsOne } from './article-as-one.ts';
import { type Counted, countedNoun } from './counted-noun.ts';
import { qualify } from './qualify.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { unitOf } from './unit-of.ts';

/**
 * Finds numbers with their limits and what they count. In: tokens and times. Out: one annotation
 * for each number that is no part of a time, a date or a name; they never overlap.
 */
export const quantities: Annotator = {
  gives: 'quantity',
  needs: ['time'],
  languages: null,
  annotate: ({ parsed, earlier }: AnnotationContext): readonly Annotation[] => {
    const times = dealOut(parsed.sentences, earlier);
    return parsed.sentences.flatMap((sentence, index) =>
      quantitiesIn(parsed.tokens, sentence, times[index] ?? []),
    );
  },
};

function quantitiesIn(
  tokens: readonly Token[],
  sentence: Sentence,
  times: readonly Span[],
): QuantityAnnotation[] {
  const found: QuantityAnnotation[] = [];
  let from = sentence.firstToken;
  for (let at = from; at < sentence.endToken; at += 1) {
    const quantity = quantityAt(tokens, at, from, sentence.endToken);
    if (quantity === null) continue;
    if (times.some((time) => overlap(time, quantity.number) > 0)) continue;
    found.push(quantity.annotation);
    from = quantity.next;
    at = quantity.next - 1;
  }
  return found;
}

interface Found {
  readonly annotation: QuantityAnnotation;
  /** The span of the number itself, without hedges. */
  readonly number: Span;
  /** The first token after the number. */
  readonly next: number;
}

function quantityAt(tokens: readonly Token[], at: number, from: number, end: number): Found | null {
  const number = readNumber(tokens, at, end);
  if (number !== null) return numberAt(tokens, number, at, from, end);
  const one = articleAsOne(tokens, at, from, end);
  if (one === null) return null;
  const counted = { first: at + 1, end: one.end, head: one.head, partitive: false };
  const article = spanOf(tokens, at, at + 1);
  return {
    annotation: {
      ...article,
      type: 'quantity',
      low: 1,
      high: 1,
      qualifier: 'exact',
      ...nounOf(tokens, counted),
      unit: 'count',
      rule: 'article-as-one',
    },
    number: article,
    next: at + 1,
  };
}

function numberAt(
  tokens: readonly Token[],
  number: NumberReading,
  at: number,
  from: number,
  end: number,
): Found | null {
  if (isBareWord(tokens, number, at)) return null;
  const hedged = qualify(tokens, number, at, from, end);
  const counted = countedNoun(tokens, hedged.end, end, number.high === 1);
  const unit = unitOf(tokens, number, at, counted !== null);
  if (unit === null) return null;
  return {
    annotation: {
      ...spanOf(tokens, hedged.first, hedged.end),
      type: 'quantity',
      low: hedged.low,
      high: hedged.high,
      qualifier: hedged.qualifier,
      ...nounOf(tokens, unit === 'count' ? counted : null),
      unit,
      rule: `number-${number.kind}`,
    },
    number: spanOf(tokens, at, number.end),
    next: hedged.end,
  };
}

/** "no one", "one another", "one day": words of other kinds that look like the number one. */
function isBareWord(tokens: readonly Token[], number: NumberReading, at: number): boolean {
  if (tokens[at]?.lower !== 'one' || number.end !== at + 1) return false;
  return (
    /^(?:no|any|every|each|this|that)$/.test(tokens[at - 1]?.lower ?? '') ||
    tokens[at + 1]?.lower === 'another'
  );
}

function nounOf(
  tokens: readonly Token[],
  counted: Counted | null,
): Pick<QuantityAnnotation, 'noun' | 'nounSpan'> {
  if (counted === null) return { noun: null, nounSpan: null };
  return {
    noun: tokens[counted.head]?.lower ?? null,
    nounSpan: spanOf(tokens, counted.first, counted.end),
  };
}

function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
