import type { Span, TextChange } from '../../../model/index.ts';
import { type Attribution, sameSpeaker } from './attributions.ts';
import { placeIn, type SentencesAligned, type SentenceSide, spanOver, wordsOver } from './align-sentences.ts';

/** An attribution with the places of its words. */
interface Placed {
  readonly attribution: Attribution;
  readonly words: readonly number[];
  readonly cue: readonly number[];
  readonly voice: readonly number[];
}

/**
 * Voices that are gone, new, or another's, beside content that both sentences tell. A voice under another
 * name, a pronoun for it, or "added" for "said" is none.
 */
export function compareAttributions({ a, b }: SentencesAligned): TextChange[] {
  const here = a.attributions.map((one) => placed(a, one));
  const there = b.attributions.map((one) => placed(b, one));
  const kept = pairUp(here, there, (x, y) => sameSpeaker(x.attribution, y.attribution) && touch(a, x, y));
  const same =
    kept.length > 0 ? kept : pairUp(here, there, (x, y) => sameSpeaker(x.attribution, y.attribution));
  for (const [x, y] of same) {
    take(a, x.words);
    take(b, y.words);
  }
  const left = here.filter((one) => !same.some(([x]) => x === one));
  const right = there.filter((one) => !same.some(([, y]) => y === one));
  const swapped = pairUp(left, right, (x, y) => touch(a, x, y) || (isGone(a, x) && isGone(b, y)));
  const changes: TextChange[] = swapped.map(([x, y]) => {
    const [from, to] = [voiceOf(x), voiceOf(y)];
    take(a, x.words);
    take(b, y.words);
    return { kind: 'attribution', how: 'swapped', a: from, b: to, rule: 'other-voice' };
  });
  for (const one of left.filter((x) => !swapped.some(([y]) => x === y))) {
    const lost = goneFrom(a, b, one);
    if (lost !== null) changes.push({ kind: 'attribution', how: 'lost', ...lost, rule: 'voice-gone' });
  }
  for (const one of right.filter((y) => !swapped.some(([, x]) => x === y))) {
    const gained = goneFrom(b, a, one);
    if (gained === null) continue;
    changes.push({ kind: 'attribution', how: 'gained', a: gained.b, b: gained.a, rule: 'voice-new' });
  }
  return changes;
}

function placed(side: SentenceSide, attribution: Attribution): Placed {
  return {
    attribution,
    words: wordsOver(side, attribution),
    cue: wordsOver(side, attribution.cue),
    voice: attribution.voice === null ? [] : wordsOver(side, attribution.voice),
  };
}

function pairUp(
  here: readonly Placed[],
  there: readonly Placed[],
  fits: (x: Placed, y: Placed) => boolean,
): (readonly [Placed, Placed])[] {
  const used = new Set<Placed>();
  return here.flatMap((x) => {
    const y = there.find((one) => !used.has(one) && fits(x, one));
    if (y === undefined) return [];
    used.add(y);
    return [[x, y] as const];
  });
}

/** Their cues are one word, or one of their other words is. */
function touch(a: SentenceSide, x: Placed, y: Placed): boolean {
  return [...x.cue, ...x.voice].some((at) => [...y.cue, ...y.voice].includes(a.met[at] ?? -1));
}

function voiceOf({ attribution }: Placed): Span {
  return attribution.voice ?? attribution;
}

/** The cue has no counterpart, and most words of the voice have none. */
function isGone(side: SentenceSide, { cue, voice }: Placed): boolean {
  const missing = (places: readonly number[]): number =>
    places.filter((at) => (side.met[at] ?? -1) < 0).length;
  return missing(cue) === cue.length && missing(voice) * 2 >= voice.length;
}

/** The words of an attribution that is gone though what it said is kept; null for any other. */
function goneFrom(from: SentenceSide, to: SentenceSide, one: Placed): { a: Span; b: Span } | null {
  if (!isGone(from, one) || !isContentKept(from, one)) return null;
  let first = Math.min(...one.words);
  let last = Math.max(...one.words);
  const isLoose = (at: number): boolean => {
    const word = from.words[at];
    return word !== undefined && (from.met[at] ?? -1) < 0 && (word.small || word.time);
  };
  // "A" before the monitor, "that" and "on Monday" behind.
  while (isLoose(first - 1)) first -= 1;
  while (isLoose(last + 1)) last += 1;
  take(
    from,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return { a: spanOver(from, first, last), b: placeIn(from, to, first) };
}

/** At least two words that say something, and a third of them, stand in the other sentence too. */
function isContentKept(from: SentenceSide, { attribution, words }: Placed): boolean {
  const spans = attribution.content.length === 0 ? [from.span] : attribution.content;
  const content = [...new Set(spans.flatMap((span) => wordsOver(from, span)))].filter(
    (at) => !words.includes(at) && from.words[at]?.small === false,
  );
  const kept = content.filter((at) => (from.met[at] ?? -1) >= 0);
  return kept.length >= Math.min(2, content.length) && kept.length * 3 >= content.length && kept.length > 0;
}

function take(side: SentenceSide, places: readonly number[]): void {
  for (const at of places) side.taken[at] = 1;
}
