import type { ActorAnnotation, Annotation, Span, Voice } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import { singular } from '../../../names/index.ts';
import { NAME_CLASSES, SPEAKER_NOUNS, SPEAKING_THINGS } from '../../../lexicon/speech/index.ts';
import { trimName } from './trim-name.ts';
import { voiceKind } from './voice-kind.ts';
import type { Word } from './words.ts';

/** A voice with what later mentions can be matched against. */
export interface NamedVoice extends Voice {
  readonly start: number;
  readonly end: number;
  /** False for a voice told only by a common noun. */
  readonly named: boolean;
  /** Lower-case words of the whole phrase, apposition included. */
  readonly phrase: readonly string[];
  readonly plural: boolean;
}

/**
 * Names the voice that a phrase stands for: articles, titles and appositions are left out, the span
 * keeps the exact words that name it. Null when nothing in the phrase is a name or a noun.
 * `known` are the actors and places found in the document.
 */
export function nameVoice(
  words: readonly Word[],
  text: string,
  known: readonly Annotation[],
): NamedVoice | null {
  const core = asKnown(withoutClass(unglued(trimName(words), known), known), words, known);
  const first = core[0];
  const last = core[core.length - 1];
  if (first === undefined || last === undefined) return null;
  const written = text.slice(first.start, last.end);
  const bare = written.replace(/['’]s$/, '');
  const span: Span = { start: first.start, end: first.start + bare.length };
  const here = known.filter((one) => overlap(one, span) * 2 > span.end - span.start && one.end >= span.end);
  const actor = here.find((one) => one.type === 'actor') ?? groupOfMembers(core, words, text, known);
  return {
    ...span,
    name: bare.replace(/\s+/g, ' '),
    kind: voiceKind(
      actor,
      core,
      words,
      here.some((one) => one.type === 'place'),
    ),
    actor: actor?.actor ?? null,
    named: headOf(core)?.upos === 'PROPN',
    phrase: words.map((word) => word.lower),
    plural: isPlural(core),
  };
}

/**
 * The known armed group whose members speak for it: `Hezbollah fighters said`. Not a number of them (`three
 * Hezbollah fighters`), nor one, nor those that are only like it (`Hezbollah-backed fighters`).
 */
function groupOfMembers(
  core: readonly Word[],
  words: readonly Word[],
  text: string,
  known: readonly Annotation[],
): ActorAnnotation | undefined {
  const [first, last] = [core[0], core[core.length - 1]];
  if (first === undefined || last === undefined || !MEMBERS.has(last.lower)) return undefined;
  const before = words.filter((word) => word.start < first.start);
  const written = text.slice(Math.max(0, first.start - 20), first.start);
  if (before.some((word) => word.lower !== 'the') || SOME_OF_THEM.test(written)) return undefined;
  for (const one of known) {
    if (one.type !== 'actor' || one.actor === null || one.kind !== 'armed-group') continue;
    if (one.start > first.start || one.end <= first.start) continue;
    const between = core.filter((word) => word.start >= one.end && word !== last);
    if (one.end <= last.start && between.every((word) => word.lower === 'group')) return one;
  }
  return undefined;
}

/** A number or share of people before their name. */
const SOME_OF_THEM =
  /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|some|several|many|few|other|more|of))[^\S\n]+(?:the[^\S\n]+)?$/i;

/** Nouns for those who fight for a group, all of them together. */
const MEMBERS: ReadonlySet<string> = new Set(
  'fighters militants insurgents rebels jihadists jihadis extremists gunmen terrorists'.split(' '),
);

/**
 * Where a known name stands right behind a place or another known name, the one before belongs to what was
 * told: `fighting in Idlib and Aleppo DAESH said`, in text that lost its commas.
 */
function unglued(core: readonly Word[], known: readonly Annotation[]): readonly Word[] {
  const [first, last] = [core[0], core[core.length - 1]];
  if (first === undefined || last === undefined || core.length < 2) return core;
  const own = known.find(
    (one) => one.type === 'actor' && one.actor !== null && one.start > first.start && one.end === last.end,
  );
  const at = own === undefined ? -1 : core.findIndex((word) => word.start === own.start);
  const before = core[at - 1];
  if (before?.upos !== 'PROPN') return core;
  const isKnown = known.some((one) => one.start === first.start && one.end === before.end);
  return isKnown ? core.slice(at) : core;
}

/** `the Barada Watch monitoring group`: behind a known name small words only say what it is. */
function withoutClass(core: readonly Word[], known: readonly Annotation[]): readonly Word[] {
  const [first, last] = [core[0], core[core.length - 1]];
  if (first === undefined || last === undefined || !CLASSES.has(last.lower)) return core;
  const own = known.find(
    (one) => one.type === 'actor' && one.actor !== null && one.start <= first.start && one.end > first.start,
  );
  if (own === undefined || own.end >= last.end) return core;
  const rest = core.filter((word) => word.start >= own.end);
  const isSmall = rest.every((word) => /^(?:NOUN|ADJ|VERB)$/.test(word.upos) && /^\p{Ll}/u.test(word.text));
  return isSmall && rest.length <= 3 ? core.filter((word) => word.end <= own.end) : core;
}

/** What follows a name only to say what it is, and things that speak for it. */
const CLASSES: ReadonlySet<string> = new Set([...NAME_CLASSES, ...SPEAKING_THINGS]);

/** Takes the whole of a known name of which grammar left a part ("Committee" of "Committee of the Red Cross"). */
function asKnown(
  core: readonly Word[],
  words: readonly Word[],
  known: readonly Annotation[],
): readonly Word[] {
  const first = core[0];
  const last = core[core.length - 1];
  if (first === undefined || last === undefined) return core;
  const wider = known.find(
    (one) =>
      one.type === 'actor' &&
      one.actor !== null &&
      one.start <= first.start &&
      last.end < one.end &&
      last.upos === 'PROPN',
  );
  return wider === undefined
    ? core
    : words.filter(
        (word) =>
          wider.start <= word.start &&
          word.end <= wider.end &&
          !(word.upos === 'DET' && word.start === wider.start),
      );
}

function headOf(core: readonly Word[]): Word | undefined {
  const preposition = core.findIndex((word) => word.upos === 'ADP');
  return core[(preposition > 0 ? preposition : core.length) - 1];
}

function isPlural(core: readonly Word[]): boolean {
  const head = headOf(core);
  if (head === undefined || head.upos === 'PROPN') return false;
  return head.lower !== singular(head.lower) || /^(?:police|people|media)$/.test(head.lower);
}

/**
 * Takes apart speakers joined by "and": `a monitor and two officials` are two voices, `the Ministry of
 * Defence and Armed Forces` one. Gives the word lists of the speakers, one or more.
 */
export function coordinated(words: readonly Word[], known: readonly Annotation[]): (readonly Word[])[] {
  const at = words.findIndex(
    (word, index) => word.lower === 'and' && index > 0 && joinsSpeakers(words, index, known),
  );
  if (at < 0) return [words];
  return [words.slice(0, at), ...coordinated(words.slice(at + 1), known)];
}

function joinsSpeakers(words: readonly Word[], at: number, known: readonly Annotation[]): boolean {
  const before = words[at - 1];
  const after = words.slice(at + 1);
  const next = after[0];
  if (before === undefined || next === undefined) return false;
  if (words.slice(0, at).some((word) => word.upos === 'ADP' && word.lower !== 'of' && word.lower !== 'for'))
    return false;
  if (next.upos === 'DET' || /^(?:its|their|his|her|other|several|local|some)$/.test(next.lower)) return true;
  const isNoun = (word: Word): boolean => word.upos === 'NOUN' && SPEAKER_NOUNS.has(singular(word.lower));
  if (isNoun(before) && after.some(isNoun)) return true;
  // Two names are two voices only where both are known by themselves.
  const actors = known.filter((one) => one.type === 'actor');
  return actors.some((one) => one.end === before.end) && actors.some((one) => one.start === next.start);
}
