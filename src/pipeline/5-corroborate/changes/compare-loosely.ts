import type { SharedSpan, TextChange } from '../../../model/index.ts';
import { WORD_CLASSES } from '../text/word-classes.ts';
import { type SentencesAligned, type SentenceSide, spanOver, wordsOver } from './align-sentences.ts';
import type { Attribution } from './attributions.ts';
import { nearestTo } from './compare-attributions.ts';

/**
 * Of the telling words of what a voice said that stand nearest to it so many, or words for the same, stand in a
 * sentence that tells it anew.
 */
const LEAST_TOLD = 2;

/**
 * Voices gone or new between two sentences that tell one thing in other words. Of other words nobody can say
 * what became what; that the one names its source and the other none is plain.
 */
export function compareLoosely({ a, b }: SentencesAligned, pair: SharedSpan): TextChange[] {
  const [here, there] = [a, b].map(({ attributions }) => attributions);
  if (here === undefined || there === undefined || (here.length > 0 && there.length > 0)) return [];
  const [from, to] = here.length > 0 ? [a, b] : [b, a];
  return from.attributions.flatMap((one): TextChange[] => {
    const words = wordsOver(from, one);
    if (one.voice === null || one.pronoun || words.length === 0 || !isToldIn(from, to, one, words)) return [];
    const span = spanOver(from, words[0] ?? 0, words.at(-1) ?? 0);
    const rule = 'voice-missing';
    return from === a
      ? [{ kind: 'attribution', how: 'lost', a: span, b: { start: pair.b.end, end: pair.b.end }, rule }]
      : [{ kind: 'attribution', how: 'gained', a: { start: pair.a.end, end: pair.a.end }, b: span, rule }];
  });
}

function isToldIn(
  from: SentenceSide,
  to: SentenceSide,
  { content }: Attribution,
  own: readonly number[],
): boolean {
  const keyOf = (key: string): string => WORD_CLASSES.get(key) ?? key;
  const there = new Set(to.words.flatMap(({ key, small }) => (small ? [] : [keyOf(key)])));
  const places = (content.length === 0 ? [from.span] : content).flatMap((span) => wordsOver(from, span));
  const telling = places.filter((at) => from.words[at]?.small === false && !own.includes(at));
  const told = new Set(nearestTo(own, telling).map((at) => keyOf(from.words[at]?.key ?? '')));
  return [...told].filter((key) => there.has(key)).length >= LEAST_TOLD;
}
