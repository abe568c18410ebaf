import { SPEAKER_NOUNS } from '../../../lexicon/speech/index.ts';
import { singular } from '../../../names/index.ts';
import type { Span, TextChange } from '../../../model/index.ts';
import { WORD_CLASSES } from '../text/word-classes.ts';
import { type Attribution, otherSurname, sameMouth } from './attributions.ts';
import { harmOf } from './pair-numbers.ts';
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
  const same = pairUp(here, there, (x, y) => touch(a, x, y) && !isOther(a, b, x, y));
  const open = <T>(all: readonly T[], pairs: readonly (readonly [T, T])[]): T[] =>
    all.filter((one) => !pairs.some((pair) => pair.includes(one)));
  same.push(
    ...pairUp(open(here, same), open(there, same), (x, y) => sameMouth(x.attribution, y.attribution)),
  );
  for (const [x, y] of same) takeSame(a, b, x, y);
  const [left, right] = [open(here, same), open(there, same)];
  const swapped = pairUp(
    left,
    right,
    (x, y) =>
      isVoice(a, x) &&
      isVoice(b, y) &&
      isOther(a, b, x, y) &&
      (touch(a, x, y) || (isGone(a, x) && isGone(b, y))) &&
      isToldOf(a, x) &&
      isToldOf(b, y),
  );
  const changes: TextChange[] = swapped.map(([x, y]) => {
    const [from, to] = [wholeVoice(a, x), wholeVoice(b, y)];
    take(a, x.words);
    take(b, y.words);
    return { kind: 'attribution', how: 'swapped', a: from, b: to, rule: 'other-voice' };
  });
  for (const one of left.filter((x) => !swapped.some(([y]) => x === y))) {
    const lost = goneFrom(a, b, one);
    if (lost !== null) changes.push({ kind: 'attribution', how: 'lost', ...lost, rule: 'voice-missing' });
  }
  for (const one of right.filter((y) => !swapped.some(([, x]) => x === y))) {
    const gained = goneFrom(b, a, one);
    if (gained === null) continue;
    changes.push({ kind: 'attribution', how: 'gained', a: gained.b, b: gained.a, rule: 'voice-missing' });
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

/** Whether another speaks: the words that name the one are gone, and those of the other new. */
function isOther(a: SentenceSide, b: SentenceSide, x: Placed, y: Placed): boolean {
  if (x.voice.length === 0 || y.voice.length === 0) return false;
  if (!isMostlyGone(a, x.voice) || !isMostlyGone(b, y.voice)) return false;
  // "Omar Haddad", "Omar Hamdan": the name is another, and told as that.
  if (isRenamed(a, b, x, y)) return false;
  return !sameMouth(x.attribution, y.attribution) && !sameClass(a, b, x, y);
}

/** The same given name with another surname, in one place. */
function isRenamed(a: SentenceSide, b: SentenceSide, x: Placed, y: Placed): boolean {
  const written = ({ words }: SentenceSide, places: readonly number[]): string =>
    places.flatMap((at) => words[at]?.written ?? []).join(' ');
  const given = x.voice.some((at) => a.words[at]?.name === true && y.voice.includes(a.met[at] ?? -1));
  return given && otherSurname(written(a, x.voice), written(b, y.voice)) !== null;
}

/** A name, or somebody who speaks; not every word beside a cue is one ("signalling growing impatience"). */
function isVoice({ words, layers }: SentenceSide, { voice, attribution }: Placed): boolean {
  const span = attribution.voice;
  if (span === null) return false;
  if (voice.some((at) => words[at]?.name === true)) return true;
  if (voice.some((at) => isSpeaker(singular(words[at]?.key ?? '')))) return true;
  return layers.within(span).some((one) => one.type === 'actor' && one.start < span.end);
}

/** Who speaks, or what is read out. */
function isSpeaker(noun: string): boolean {
  return SPEAKER_NOUNS.has(noun) || /^(?:statement|report|communique|account|website|bulletin)$/.test(noun);
}

/** "Rebels" and "terrorists", "residents" and "inhabitants": a matter of words. */
function sameClass(a: SentenceSide, b: SentenceSide, x: Placed, y: Placed): boolean {
  const classes = (side: SentenceSide, places: readonly number[]): string[] =>
    places
      .filter((at) => (side.met[at] ?? -1) < 0)
      .flatMap((at) => WORD_CLASSES.get(side.words[at]?.key ?? '') ?? []);
  const there = classes(b, y.voice);
  return classes(a, x.voice).some((one) => there.includes(one));
}

function isMostlyGone(side: SentenceSide, places: readonly number[]): boolean {
  const words = places.filter((at) => side.words[at]?.small === false);
  const told = words.length === 0 ? places : words;
  return told.filter((at) => (side.met[at] ?? -1) < 0).length * 2 >= told.length;
}

/**
 * One voice under two names, said in two ways: none of these words is a change. Where most words of the name
 * are kept, the others stand for themselves ("residents of Homs", "residents of Hama").
 */
function takeSame(a: SentenceSide, b: SentenceSide, x: Placed, y: Placed): void {
  take(a, x.cue);
  take(b, y.cue);
  if (isRenamed(a, b, x, y)) return;
  if (!sameMouth(x.attribution, y.attribution)) return;
  if (!isMostlyGone(a, x.voice) && !isMostlyGone(b, y.voice)) return;
  wholeVoice(a, x);
  wholeVoice(b, y);
  take(a, x.words);
  take(b, y.words);
}

/** So many words before a name may describe whose it is. */
const DESCRIBES = 5;

/** The voice with the words before it that went or came with it ("the Britain-based", "activist"). */
function wholeVoice(side: SentenceSide, { attribution, voice, words }: Placed): Span {
  const first = voice[0] ?? words[0];
  const last = voice.at(-1) ?? words.at(-1);
  if (first === undefined || last === undefined) return attribution;
  let from = first;
  const isArticle = (at: number): boolean => /^(?:the|an?)$/.test(side.words[at]?.plain ?? '');
  while (first - from < DESCRIBES && !isArticle(from) && isDescription(side, from - 1)) from -= 1;
  while (from < first && /^(?:and|of)$/.test(side.words[from]?.plain ?? '')) from += 1;
  take(
    side,
    Array.from({ length: first - from }, (_, index) => from + index),
  );
  return spanOver(side, from, last);
}

function isDescription({ words, met, taken, layers }: SentenceSide, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  // "23 people: monitor": what stands before a mark describes something else.
  if (next !== undefined && /[,:;]/.test(layers.record.document.text.slice(word?.end, next.start)))
    return false;
  if (word === undefined || word.number || word.time || taken[at] === 1 || (met[at] ?? -1) >= 0) return false;
  return !word.small || /^(?:the|a|an|of|one|two|some|and)$/.test(word.plain);
}

/** The cue has no counterpart, and most words of the voice have none. */
function isGone(side: SentenceSide, { cue, voice }: Placed): boolean {
  return cue.every((at) => (side.met[at] ?? -1) < 0) && (voice.length === 0 || isMostlyGone(side, voice));
}

const LEADING = /^(?:an?|the|on|as|and|but|also|late|early|he|she|they|it|who|have|has|had)$/;
const TRAILING = /^(?:that|on|late|early|also)$/;

/** Speech that goes on from sentence to sentence, or within quotation marks, is told on the word of whom it began with. */
function isCarriedOn({ layers, span }: SentenceSide, { attribution }: Placed): boolean {
  return layers.record.claims.some(({ start, end, cue, voices, quoted }) => {
    if (end <= span.start || start >= span.end || cue === null) return false;
    if (!quoted && !attribution.pronoun) return false;
    if (cue.start < span.end && span.start < cue.end) return false;
    const actors = voices.flatMap(({ actor }) => (actor === null ? [] : [actor]));
    const names = voices.map(({ name }) => name);
    return names.length > 0 && sameMouth(attribution, { ...attribution, pronoun: false, names, actors });
  });
}

/** A quotation is somebody's word, whoever is named before it. */
function isQuoting({ layers, span }: SentenceSide): boolean {
  return /["“”]/u.test(layers.record.document.text.slice(span.start, span.end));
}

/** "Suspected militants": said by nobody named. */
const HEDGED = /^(?:suspect|presume|allege|purport|believe|fear|think)$/;

/** "He expects", "they sent a letter saying": words of speech of its own, though the reader knows no voice for them. */
function hasOtherCue({ layers, span, words, met }: SentenceSide): boolean {
  const cues = layers
    .within(span)
    .filter((one) => one.type === 'cue' && one.form !== 'noun' && !HEDGED.test(one.lemma));
  return words.some(
    (word, at) => (met[at] ?? -1) < 0 && cues.some(({ start, end }) => start < word.end && word.start < end),
  );
}

/** From so many times the other's, two counts of one harm in sentences put otherwise are tolls of two things. */
const TIMES = 4;

function isOtherToll(from: SentenceSide, to: SentenceSide): boolean {
  const tolls = ({ words, met }: SentenceSide): Map<string, number> =>
    new Map(
      words.flatMap(({ number, key }, at) => {
        const harm = number && (met[at] ?? -1) < 0 ? harmOf(words, { first: at, last: at }) : null;
        return harm === null ? [] : [[harm, Number.parseFloat(key)] as const];
      }),
    );
  const there = tolls(to);
  return [...tolls(from)].some(([harm, count]) => {
    const other = there.get(harm);
    return other !== undefined && Math.max(count, other) >= TIMES * Math.min(count, other);
  });
}

/** The words of an attribution that is gone though what it said is kept; null for any other. */
function goneFrom(from: SentenceSide, to: SentenceSide, one: Placed): { a: Span; b: Span } | null {
  if (one.words.length === 0 || !isGone(from, one) || !isContentKept(from, one)) return null;
  // "He" may be whoever the other names.
  if (one.attribution.pronoun && (to.attributions.length > 0 || isQuoting(to))) return null;
  if (hasOtherCue(to)) return null;
  if (isCarriedOn(to, one) || isOtherToll(from, to)) return null;
  wholeVoice(from, one);
  let first = Math.min(...one.words);
  let last = Math.max(...one.words);
  const isLoose = (at: number, small: RegExp): boolean => {
    const word = from.words[at];
    if (word === undefined || (from.met[at] ?? -1) >= 0) return false;
    return (from.taken[at] === 1 && !word.name) || word.time || small.test(word.plain);
  };
  // "A" before the monitor, "that" and "on Monday" behind.
  while (isLoose(first - 1, LEADING)) first -= 1;
  while (isLoose(last + 1, TRAILING)) last += 1;
  while (last > first && from.words[last]?.plain === 'on') last -= 1;
  take(
    from,
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return { a: spanOver(from, first, last), b: placeIn(from, to, first, last) };
}

/** Of so many telling words nearest to an attribution half is kept with what it was said of. Chosen by eye. */
const NEAREST = 6;

/** Of the places of some words those nearest to the words of an attribution. */
export function nearestTo(own: readonly number[], places: readonly number[]): number[] {
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const away = (at: number): number => (at < first ? first - at : at - last);
  return [...places].sort((x, y) => away(x) - away(y) || x - y).slice(0, NEAREST);
}

/**
 * At least two words that say something, and a third of them, stand in the other sentence too; so does half
 * of those nearest to the attribution, since a clause that went with its voice has lost nobody.
 */
function isContentKept(from: SentenceSide, one: Placed): boolean {
  const { content, kept } = contentOf(from, one);
  const near = nearestTo(one.words, content);
  const enough = kept.length >= Math.min(2, content.length) && kept.length * 3 >= content.length;
  return enough && kept.length > 0 && near.filter((at) => kept.includes(at)).length * 2 >= near.length;
}

/** Of what is told on a voice's word something is told on the other side too. */
function isToldOf(from: SentenceSide, one: Placed): boolean {
  const { content, kept } = contentOf(from, one);
  return kept.length >= Math.min(2, content.length);
}

function contentOf(
  from: SentenceSide,
  { attribution, words }: Placed,
): { readonly content: readonly number[]; readonly kept: readonly number[] } {
  const spans = attribution.content.length === 0 ? [from.span] : attribution.content;
  const content = [...new Set(spans.flatMap((span) => wordsOver(from, span)))].filter(
    (at) => !words.includes(at) && from.words[at]?.small === false,
  );
  return { content, kept: content.filter((at) => (from.met[at] ?? -1) >= 0) };
}

function take(side: SentenceSide, places: readonly number[]): void {
  for (const at of places) side.taken[at] = 1;
}
