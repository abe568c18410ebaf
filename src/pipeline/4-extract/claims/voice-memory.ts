import { ORGANISATION_ANAPHORS, SPEAKING_THINGS } from '../../../lexicon/speech/index.ts';
import { isAcronymOf, singular } from '../../../names/index.ts';
import type { NamedVoice } from './name-voice.ts';
import type { Word } from './words.ts';

/** How many voices back a pronoun may reach; further back its meaning is a guess. */
const REACH = 12;

/**
 * Remembers who has spoken in a document, so that "he", "the group" and a surname find the voice they
 * stand for. A mention that finds none stays as it is written.
 */
export class VoiceMemory {
  readonly #voices: NamedVoice[] = [];
  /** Those that said something, and were not only told of. */
  readonly #spoke = new Set<NamedVoice>();

  /** Puts a voice on top of the memory. */
  remember(voice: NamedVoice): void {
    this.#voices.push(voice);
    this.#spoke.add(voice);
  }

  /** Puts somebody on top who is told of and has said nothing yet. */
  notice(voice: NamedVoice): void {
    this.#voices.push(voice);
  }

  /** The last voice, whoever it was. */
  last(): NamedVoice | null {
    return this.#voices[this.#voices.length - 1] ?? null;
  }

  /** Resolves a mention by its words; `voice` is how it would be named on its own. */
  resolve(words: readonly Word[], voice: NamedVoice | null): NamedVoice | null {
    const [first] = words;
    if (first === undefined) return voice;
    if (words.length === 1 && PRONOUNS.test(first.lower)) return this.#pronoun(first.lower);
    if (voice === null) return null;
    if (voice.named) return this.#fuller(voice) ?? voice;
    return /^(?:the|this|its|their)$/.test(first.lower) ? (this.#definite(words, voice) ?? voice) : voice;
  }

  #find(test: (voice: NamedVoice) => boolean): NamedVoice | null {
    return this.#voices.slice(-REACH).findLast(test) ?? null;
  }

  #pronoun(pronoun: string): NamedVoice | null {
    if (/^(?:he|she|him|his|her)$/.test(pronoun)) return this.#find((voice) => isPerson(voice));
    if (/^(?:it|its)$/.test(pronoun)) return this.#find((voice) => !isPerson(voice) && !voice.plural);
    return this.#find((voice) => voice.plural) ?? this.#find((voice) => !isPerson(voice));
  }

  /** `Haddad` after `Amal Haddad`, `the Watch` after `the Barada Watch`, initials after the name. */
  #fuller(voice: NamedVoice): NamedVoice | null {
    const short = voice.name.toLowerCase().split(' ');
    return this.#find((one) => {
      if (!one.named || one.name === voice.name) return false;
      const long = one.name.toLowerCase().split(' ');
      if (isAcronymOf(voice.name, one.name)) return true;
      return (
        long.length > short.length &&
        (endsWith(long, short) || (short.length === 1 && !isPerson(one) && long.includes(short[0] ?? '')))
      );
    });
  }

  /** `the activist` after `an activist in the town`, `the group` after the name of one. */
  #definite(words: readonly Word[], voice: NamedVoice): NamedVoice | null {
    const noun = singular(words[headAt(words)]?.lower ?? '');
    // "the French government" names its own; only a bare description stands for one named before.
    const own = words.slice(0, headAt(words) + 1);
    const specific = own
      .filter((word, at) => {
        if (/[-‐‑]based$/.test(word.lower)) return false;
        if (word.upos === 'PROPN' || /\p{L}[-‐‑]\p{L}/u.test(word.text)) return true;
        return at > 0 && word.upos === 'NOUN' && singular(word.lower) !== noun;
      })
      .map((word) => word.lower);
    const same = this.#find(
      (one) =>
        one.plural === voice.plural &&
        specific.every((word) => one.phrase.includes(word)) &&
        one.phrase.some((word) => singular(word) === noun),
    );
    if (specific.length > 0 || voice.plural) return same;
    if (SPEAKING_THINGS.has(noun)) {
      const body = (one: NamedVoice): boolean => !isPerson(one);
      return this.#find((one) => body(one) && this.#spoke.has(one)) ?? this.#find(body) ?? this.last();
    }
    if (same !== null || !ORGANISATION_ANAPHORS.has(noun)) return same;
    const alike = this.#find((one) => one.kind === voice.kind && one.named && !isPerson(one));
    return alike ?? (noun === 'group' ? this.#find((one) => one.named && !isPerson(one)) : null);
  }
}

const PRONOUNS = /^(?:he|she|it|they|him|her|his|its|their|them)$/;

function headAt(words: readonly Word[]): number {
  const cut = words.findIndex(
    (word, at) => at > 0 && (word.upos === 'ADP' || /^(?:who|which|that|,)$/.test(word.lower)),
  );
  return (cut > 0 ? cut : words.length) - 1;
}

/** A person has a personal name or is told of in the singular as one of a people. */
export function isPerson(voice: NamedVoice): boolean {
  if (voice.plural) return false;
  if (voice.kind === 'person' || voice.kind === 'witness') return true;
  if (voice.kind === 'anonymous') return /source|insider|someone/.test(voice.name);
  if (voice.kind !== 'official' && voice.kind !== 'armed-group' && voice.kind !== 'outlet') return false;
  return voice.phrase.some((word) => PERSONAL.test(word));
}

const PERSONAL =
  /^(?:minister|president|premier|ambassador|envoy|spokesman|spokeswoman|spokesperson|general|colonel|col\.?|gen\.?|lt\.?|maj\.?|secretary|chancellor|senator|sen\.?|governor|gov\.?|mayor|commander|admiral|prosecutor|official|officer|diplomat|lawmaker|judge|leader|chief|head|fighter|rebel|correspondent|reporter|journalist|photographer)$/;

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  const offset = long.length - short.length;
  return short.every((word, at) => long[offset + at] === word);
}
