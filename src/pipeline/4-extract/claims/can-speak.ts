import { MUTE_NOUNS } from '../../../lexicon/speech/index.ts';
import { headNoun } from '../../../names/index.ts';
import type { Attribution } from './attribution.ts';
import type { NamedVoice } from './name-voice.ts';
import { namesSpeaker } from './noun-phrase.ts';

/** Verbs whose subject speaks whatever it is; for others it must be a name or a noun for a speaker. */
const PLAIN_SPEECH =
  /^(?:say|tell|according to|announce|declare|write|report|ask|warn|deny|insist|argue|state|add|note|explain|reply|claim|confirm|stress)$/;
/** Of these what stands behind may be the thing told of: "had earlier reported 12 dead". */
const TAKES_THINGS = /^(?:report|claim|announce|confirm|deny|note|stress|explain|warn)$/;
/** Verbs that only people have for their own. */
const SAYS = /^(?:say|tell|add|according to)$/;
const NOBODY = /^(?:no|neither|nobody|none)$/;
const PRONOUN = /^(?:he|she|they|some|others|many)$/i;

/**
 * Tells whether a phrase in the place of a speaker can be one: `the billionaire said` has a speaker, `the
 * attack added pressure`, `26 raids were reported` and `no group has claimed` have none, nor has a town that
 * stands for no government (`Homs once dubbed the capital`).
 */
export function canSpeak(one: Pick<Attribution, 'lemma' | 'rule'>, voice: NamedVoice): boolean {
  const [first = ''] = voice.phrase;
  if (NOBODY.test(first)) return false;
  if (PRONOUN.test(voice.name)) return true;
  const isTown = voice.kind === 'official' && voice.actor === null && voice.phrase.length === 1;
  if (isTown && voice.named && !namesSpeaker(first) && !SAYS.test(one.lemma)) return false;
  const head = headNoun(voice.name);
  if (!voice.named && MUTE_NOUNS.has(head)) return false;
  if (voice.named || voice.actor !== null || namesSpeaker(head)) return true;
  if (/^\d/.test(voice.name) || MUTE_NOUNS.has(headNoun(voice.phrase.join(' ')))) return false;
  if (voice.phrase.some((word) => namesSpeaker(word))) return true;
  if (one.rule === 'speech-inverted' && TAKES_THINGS.test(one.lemma)) return false;
  if (/^(?:its|their|his|her)$/.test(first)) return false;
  return PLAIN_SPEECH.test(one.lemma) && one.rule !== 'speech-object' && one.rule !== 'according-to';
}
