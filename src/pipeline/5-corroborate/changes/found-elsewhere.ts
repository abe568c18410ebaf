import type { SharedSpan, Span, TextChange } from '../../../model/index.ts';
import { type Attribution, attributionsIn, sameSpeaker } from './attributions.ts';
import { changeWords, type RecordLayers } from './change-words.ts';

/**
 * Tells of a change seen from `a` whether what is gone stands elsewhere in `b`: a number or name anywhere, and
 * a voice with its cue in a sentence whose counterpart has another. What only moved is no loss.
 */
export function foundElsewhere(
  a: RecordLayers,
  b: RecordLayers,
  told: readonly SharedSpan[],
): (change: TextChange) => boolean {
  let free: readonly Attribution[] | null = null;
  let all: readonly (readonly Attribution[])[] | null = null;
  /** Who is cited twice here and once there is no longer cited for something. */
  const isToldAsOften = (one: Attribution): boolean => {
    all ??= [a, b].map(namedIn);
    const [here, there] = all.map((named) => named.filter((other) => sameSpeaker(one, other)).length);
    return (there ?? 0) >= (here ?? 0);
  };
  return ({ kind, how, a: span }) => {
    if (how !== 'lost') return false;
    switch (kind) {
      case 'number':
      case 'name': {
        // Whether a capital tells a name hangs on the words before it.
        const words = changeWords(a, sentenceOf(a, span)).filter(
          (word) => word[kind] && word.start < span.end && span.start < word.end,
        );
        return words.length > 0 && words.every(({ key }) => b.holds(key));
      }
      case 'attribution': {
        free ??= freeAttributions(a, b, told);
        const sentence = sentenceOf(a, span);
        const gone = attributionsIn(a, sentence).filter(
          (one) => !one.pronoun && one.start < span.end && span.start < one.end,
        );
        return gone.some(
          (one) => (free ?? []).some((other) => sameSpeaker(one, other)) && isToldAsOften(one),
        );
      }
      case 'hedge':
      case 'word':
        return false;
      default:
        return kind satisfies never;
    }
  };
}

/** Attributions of `b` to named voices whose counterparts in `a`, where they have any, are not theirs. */
function freeAttributions(a: RecordLayers, b: RecordLayers, told: readonly SharedSpan[]): Attribution[] {
  return b.record.sentences.flatMap((sentence) => {
    const named = attributionsIn(b, sentence).filter(({ pronoun }) => !pronoun);
    const pair = told.find((one) => one.b.start < sentence.end && sentence.start < one.b.end);
    if (pair === undefined || named.length === 0) return named;
    const there = attributionsIn(a, pair.a);
    return named.filter((one) => !there.some((other) => sameSpeaker(one, other)));
  });
}

function namedIn(layers: RecordLayers): Attribution[] {
  return layers.record.sentences
    .flatMap((sentence) => attributionsIn(layers, sentence))
    .filter(({ pronoun }) => !pronoun);
}

function sentenceOf({ record }: RecordLayers, span: Span): Span {
  return record.sentences.find(({ start, end }) => start < span.end && span.start < end) ?? span;
}
