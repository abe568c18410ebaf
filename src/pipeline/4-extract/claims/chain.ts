import type { Annotation, Span, Voice } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './can-speak.ts';
import { coordinated, nameVoice, type NamedVoice } from './name-voice.ts';
import { subjectBefore } from './find-subject.ts';
import { isSpeakerWord, startsClause } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { isFinite } from './verb-group.ts';
import { isOutletName } from './voice-kind.ts';
import type { VoiceMemory } from './voice-memory.ts';
import type { Word } from './words.ts';

/** The voice of words whose speaker nobody names; it has no words of its own. */
export const UNSTATED: Voice = { name: 'unstated', kind: 'unstated', actor: null, start: null, end: null };

/** What naming voices needs besides the words. */
export interface ChainContext {
  readonly views: readonly SentenceView[];
  /** Actors and places found in the document, in text order. */
  readonly known: readonly Annotation[];
  readonly memory: VoiceMemory;
}

/**
 * Names the voices of one attribution, the nearest to the publisher first, and remembers them: one
 * list for each of the speakers that say it together. There is none when the source is the speaker of
 * a quotation around it ("I think") or no speaker at all.
 */
export function voicesOf(one: Attribution, context: ChainContext): (readonly Voice[])[] {
  const carriers = one.through.flatMap((span) => carrierOf(one, span, context));
  if (one.source === null)
    return one.rule.startsWith('speech') ? listed(carriers) : [[...carriers, UNSTATED]];
  const words = wordsIn(context.views, one.source);
  if (words.length === 1 && /^(?:i|we|you)$/.test(words[0]?.lower ?? '')) return [];
  const speakers = coordinated(words, context.known).flatMap((part) => {
    const voice = voiceOf(relativeAntecedent(context.views, part) ?? part, context) ?? unresolved(part);
    return voice !== null && canSpeak(one, voice) ? [voice] : [];
  });
  for (const voice of speakers) context.memory.remember(voice);
  return speakers.map((voice) => [...carriers, plain(voice)]);
}

function listed(voices: readonly Voice[]): (readonly Voice[])[] {
  return voices.length === 0 ? [] : [voices];
}

/** Whoever carries the words: an outlet that is told, or anyone who quotes. */
function carrierOf(one: Attribution, span: Span, context: ChainContext): Voice[] {
  const words = wordsIn(context.views, span);
  const carrier = voiceOf(words, context);
  if (carrier === null) return [];
  const told =
    one.rule.startsWith('speech') && one.rule !== 'speech-quoted-by' && one.rule !== 'speech-citing';
  const within = one.source !== null && span.start > one.source.start && span.end <= one.cue.start;
  if (!told || within) return [plain(carrier)];
  if (!isOutletName(words) && carrier.kind !== 'outlet' && carrier.kind !== 'agency') return [];
  return [outletOf(carrier, words, context)];
}

/** Puts the speaker with which a sentence begins in memory, for the pronouns that follow it. */
export function noticeSubject(view: SentenceView, context: ChainContext): void {
  const { words } = view;
  const verb = words.findIndex((_, at) => isFinite(words, at));
  if (verb < 1) return;
  let end = verb;
  while (end > 0 && /^(?:ADV|PART)$/.test(words[end - 1]?.upos ?? '')) end -= 1;
  const subject = subjectBefore(words, end, 0);
  if (subject === null || !startsClause(words, subject.from) || !isSpeakerWord(words[subject.end - 1]))
    return;
  const voice = voiceOf(words.slice(subject.from, subject.end), context);
  if (voice !== null) context.memory.notice(voice);
}

/** A pronoun that reaches nobody stays as it is written; "that" and "which" are no speakers. */
function unresolved(words: readonly Word[]): NamedVoice | null {
  const [only] = words;
  if (only === undefined || words.length > 1 || !/^(?:he|she|they|some|others|many)$/.test(only.lower))
    return null;
  const { start, end, text, lower } = only;
  return {
    start,
    end,
    name: text,
    kind: 'anonymous',
    actor: null,
    named: false,
    phrase: [lower],
    plural: false,
  };
}

/** `an AFP correspondent` who is told something stands for the agency. */
function outletOf(voice: NamedVoice, words: readonly Word[], context: ChainContext): Voice {
  const proper = words.filter((word) => word.upos === 'PROPN');
  const first = proper[0];
  const last = proper[proper.length - 1];
  const text = context.views[0]?.text ?? '';
  if (first === undefined || last === undefined) return plain(voice);
  return { ...plain(voice), name: text.slice(first.start, last.end), start: first.start, end: last.end };
}

function voiceOf(words: readonly Word[], context: ChainContext): NamedVoice | null {
  const text = context.views[0]?.text ?? '';
  const isPronoun = words.length === 1 && words[0]?.upos === 'PRON';
  return context.memory.resolve(words, isPronoun ? null : nameVoice(words, text, context.known));
}

/** `officials, who said`: the pronoun stands for the phrase before it. */
function relativeAntecedent(views: readonly SentenceView[], part: readonly Word[]): readonly Word[] | null {
  const pronoun = part[0];
  const view = pronoun === undefined ? undefined : viewAt(views, pronoun.start);
  if (
    view === undefined ||
    pronoun === undefined ||
    part.length > 1 ||
    !/^(?:who|which)$/.test(pronoun.lower)
  )
    return null;
  const at = view.words.findIndex((word) => word.start === pronoun.start);
  const words: Word[] = [];
  for (let back = at - 1; back >= 0; back -= 1) {
    const word = view.words[back];
    if (word === undefined || !/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.upos)) {
      if (word?.text === ',' && words.length === 0) continue;
      break;
    }
    words.unshift(word);
    if (word.upos === 'DET') break;
  }
  return words.length === 0 ? null : words;
}

function viewAt(views: readonly SentenceView[], offset: number): SentenceView | undefined {
  let low = 0;
  let high = views.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((views[middle]?.sentence.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return views[low];
}

function wordsIn(views: readonly SentenceView[], span: Span): Word[] {
  const view = viewAt(views, span.start);
  return (view?.words ?? []).filter((word) => word.start >= span.start && word.end <= span.end);
}

function plain({ name, kind, actor, start, end }: NamedVoice): Voice {
  return { name, kind, actor, start, end };
}
