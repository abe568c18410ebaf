import { DEMONYMS } from '../../../lexicon/places/demonyms.ts';
import { sameVoice } from '../../../names/index.ts';
import type { ActorId, AnnotationOf, Claim, Span } from '../../../model/index.ts';
import { isOneName } from './one-name.ts';
import { spokenFor, stateBehind } from '../relate/spoken-for.ts';
import type { RecordLayers } from './change-words.ts';

/** Words of a sentence that say whose word its content is. */
export interface Attribution extends Span {
  readonly cue: Span;
  /** Where the voices are named in the sentence, or null for a voice named elsewhere ("he"). */
  readonly voice: Span | null;
  /** Names of the voices and ids of their actors, the innermost last. */
  readonly names: readonly string[];
  readonly actors: readonly ActorId[];
  /** What is attributed, within the sentence. */
  readonly content: readonly Span[];
  /** True for a voice told only by a pronoun. */
  readonly pronoun: boolean;
}

/** A voice farther from its cue than this stands in another clause. In characters, chosen by eye. */
const NEAR = 60;
const PRONOUN = /^(?:he|she|it|they|who|which|i|we|that)$/i;

/** The attributions of a sentence, in order: those of its claims, and cues with a name that no claim took up. */
export function attributionsIn(layers: RecordLayers, sentence: Span): Attribution[] {
  const byCue = new Map<number, Claim[]>();
  for (const claim of layers.record.claims) {
    const { cue } = claim;
    if (cue === null || cue.start < sentence.start || cue.end > sentence.end) continue;
    if (claim.voices.every(({ kind }) => kind === 'unstated')) continue;
    const list = byCue.get(cue.start);
    if (list === undefined) byCue.set(cue.start, [claim]);
    else list.push(claim);
  }
  const annotations = layers.within(sentence);
  // "The army pressed an offensive", "the mayor urged calm": deeds of an actor, which rest on no one's word.
  const isDeed = (start: number): boolean =>
    annotations.some(
      (one) =>
        one.type === 'cue' && one.start === start && (one.stance === 'demand' || TALKS.test(one.lemma)),
    );
  const told = [...byCue].flatMap(([start, claims]) => (isDeed(start) ? [] : [claims]));
  const claimed = told.flatMap((claims) => {
    const one = ofClaims(claims, sentence, layers.record.document.text);
    const cue = annotations.find((layer) => layer.type === 'cue' && layer.start === one.cue.start);
    // "Reportedly" and "were feared to be" name nobody: they are hedges.
    const isHedge = cue?.type === 'cue' && /^(?:believe|reportedly)$/.test(cue.stance) && one.voice === null;
    return isHedge ? [] : [one];
  });
  const loose = annotations
    .flatMap((one) => (one.type === 'cue' && !byCue.has(one.start) ? [one] : []))
    .flatMap((cue) => ofCue(cue, layers, sentence))
    .concat(claimed.length === 0 ? ofNouns(layers, sentence) : [])
    .filter((one) => !claimed.some((other) => one.start < other.end && other.start < one.end));
  return [...claimed, ...loose].sort((x, y) => x.start - y.start);
}

function ofClaims(claims: readonly Claim[], sentence: Span, text: string): Attribution {
  const cue = claims[0]?.cue as Span;
  const voices = claims.flatMap((claim) => claim.voices);
  const named = voices.flatMap(({ start, end }) =>
    start !== null &&
    end !== null &&
    start >= sentence.start &&
    end <= sentence.end &&
    isNear({ start, end }, cue)
      ? [{ start, end }]
      : [],
  );
  // A voice told of before ("the group said") stands in the record where it was first named.
  const voice = named.length === 0 ? phraseBeside(text, sentence, claims[0] as Claim, cue) : hull(named);
  const names = [...new Set(voices.map(({ name }) => name))];
  return {
    ...hull(voice === null ? [cue] : [cue, voice]),
    cue: { start: cue.start, end: cue.end },
    voice,
    names,
    actors: voices.flatMap(({ actor }) => (actor === null ? [] : [actor])),
    content: claims.flatMap(({ start, end }) =>
      start < sentence.end && sentence.start < end
        ? [{ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }]
        : [],
    ),
    pronoun: voice === null || names.every((name) => PRONOUN.test(name)),
  };
}

/** Of these verbs what follows is no word of theirs: "a farmer speaks out", "officials discuss ways to". */
const TALKS = /^(?:speak|talk|discuss|debate|begin|start)$/;

/** From the article, at most six words back, or the one word right before the cue. */
const BEFORE =
  /(?:(?:^|\s)(?:the|an?|one|another|some|its|his|her|their)\s+(?:(?!(?:that|and|in|on|at|to|by|was|were|the|an?)\s)[\p{L}\p{N}.'’-]+\s+){0,5}?|(?<=^|\s))[\p{L}\p{N}.'’-]+\s*$/iu;
const AFTER = /^\s*(?:(?:the|an?|one|some|its|his|her|their)\s+)?(?:\p{Lu}[\p{L}.'’-]*\s+){0,4}[\p{L}.'’-]+/u;
const NO_VOICE =
  /(?:^|\s)(?:he|she|it|they|who|which|i|we|you|also|and|has|have|had|was|were|as|that|later|earlier)\s*$/i;

/** The words that name a voice beside its cue; null for a pronoun or none. */
function phraseBeside(text: string, sentence: Span, content: Span, cue: Span): Span | null {
  const before = text.slice(sentence.start, cue.start);
  const behind = text.slice(cue.end, sentence.end);
  const isAfter =
    /^according\b|^citing\b|^cited\b|^quoting\b/i.test(text.slice(cue.start, cue.end)) ||
    // "... two soldiers said Observatory director Rahman": what is told, the cue, a name.
    (content.end <= cue.start && /^\s+(?:the\s+|an?\s+)?(?!\p{Lu}\p{Ll}+day\b)\p{Lu}/u.test(behind));
  if (!isAfter && !/["”’,]\s*$/.test(before)) {
    const found = BEFORE.exec(before);
    if (found === null || NO_VOICE.test(found[0])) return null;
    const start = sentence.start + found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
    return { start, end: start + found[0].trim().length };
  }
  const found = AFTER.exec(behind);
  if (found === null || NO_VOICE.test(found[0])) return null;
  const start = cue.end + (/^\s*/.exec(found[0])?.[0].length ?? 0);
  return { start, end: cue.end + found[0].length };
}

const SPEECH_NOUN =
  /\b(?:claims?|reports?|statements?|allegations?|accusations?|accounts?)\s+(?:by|from)\s+/giu;

/** "The claim by activists that ...", "reports from the ministry". */
function ofNouns(layers: RecordLayers, sentence: Span): Attribution[] {
  const { text } = layers.record.document;
  const actors = layers.within(sentence).filter((one) => one.type === 'actor');
  return [...text.slice(sentence.start, sentence.end).matchAll(SPEECH_NOUN)].flatMap((found) => {
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    const beside = actors.find((actor) => actor.start >= end && isOpen(text.slice(end, actor.start)));
    if (beside === undefined) return [];
    return [attributionOf({ start, end: start + found[0].trimEnd().length }, beside, text)];
  });
}

/** "According to the ministry", "officials said" that the claims passed over: a cue beside a name. */
function ofCue(cue: AnnotationOf<'cue'>, layers: RecordLayers, sentence: Span): Attribution[] {
  if (cue.form !== 'preposition' && (cue.form !== 'verb' || cue.stance !== 'say')) return [];
  const { text } = layers.record.document;
  const actors = layers.within(sentence).filter((one) => one.type === 'actor');
  const beside = actors.find((actor) =>
    cue.form === 'preposition'
      ? actor.start >= cue.end && isOpen(text.slice(cue.end, actor.start))
      : actor.end <= cue.start && isOpen(text.slice(actor.end, cue.start)),
  );
  return beside === undefined ? [] : [attributionOf(cue, beside, text)];
}

function attributionOf(cue: Span, { start, end, actor }: AnnotationOf<'actor'>, text: string): Attribution {
  return {
    ...hull([cue, { start, end }]),
    cue: { start: cue.start, end: cue.end },
    voice: { start, end },
    names: [text.slice(start, end)],
    actors: actor === null ? [] : [actor],
    content: [],
    pronoun: false,
  };
}

/** Nothing between but an article and a few words of description. */
function isOpen(between: string): boolean {
  return /^\s*(?:[\p{L}'’.-]+\s+){0,3}$/u.test(between);
}

function isNear(voice: Span, cue: Span): boolean {
  return voice.start - cue.end <= NEAR && cue.start - voice.end <= NEAR;
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Whether two attributions name one voice; a pronoun may stand for any. */
export function sameSpeaker(a: Attribution, b: Attribution): boolean {
  if (a.pronoun || b.pronoun) return true;
  if (a.actors.some((actor) => b.actors.includes(actor))) return true;
  const states = statesOf(a);
  if (statesOf(b).some((state) => states.includes(state))) return true;
  if (a.names.some((name) => b.names.some((other) => sameVoice(name, other)))) return true;
  // "Observatory head Rahman" speaks for the Observatory.
  return a.names.some((name) => b.names.some((other) => shareOwnWords(name, other)));
}

function shareOwnWords(name: string, other: string): boolean {
  const there = new Set(ownWords(other));
  return ownWords(name).some((word) => there.has(word)) && otherSurname(name, other) === null;
}

const CAPITALISED = /^(?:[Aa]l[-‐]|[Ee]l[-‐])?\p{Lu}\p{L}+/u;

/**
 * The last words of two names alike in all before them: two people of one given name, or two bodies of one
 * town. Null where the last are spellings of one, or the names are built otherwise.
 *
 * @example
 * otherSurname('Omar Haddad', 'Omar Hamdan'); // ['Haddad', 'Hamdan']
 * otherSurname('Omar Haddad', 'Omar al-Haddad'); // null
 * otherSurname('Observatory head Rahman', 'the Observatory'); // null
 */
export function otherSurname(name: string, other: string): readonly [string, string] | null {
  const [here, there] = [name, other].map((one) =>
    one.split(/\s+/).filter((word) => CAPITALISED.test(word) && !TITLES.test(word)),
  ) as [string[], string[]];
  const [last, otherLast] = [here.at(-1), there.at(-1)];
  if (last === undefined || otherLast === undefined || here.length < 2) return null;
  if (here.length !== there.length || SHARED.test(last) || SHARED.test(otherLast)) return null;
  if (!here.slice(0, -1).every((word, at) => isOneName(word, there[at] ?? ''))) return null;
  return isOneName(last, otherLast) ? null : [last, otherLast];
}

/** Whether one of two attributions names the other's voice, or who speaks for it: the head of a body gives its word. */
export function sameMouth(a: Attribution, b: Attribution): boolean {
  const bodies = b.actors.map(bodyBehind);
  return sameSpeaker(a, b) || a.actors.some((actor) => bodies.includes(bodyBehind(actor)));
}

function bodyBehind(actor: ActorId): ActorId {
  return spokenFor(actor)?.id ?? actor;
}

/** The states for whose governments the voices speak: "Moscow" and "the Kremlin" are one mouth. */
function statesOf({ actors, names }: Attribution): ActorId[] {
  const found = [
    ...actors.map((actor) => stateBehind(actor, '')),
    ...names.map((name) => stateBehind(null, name)),
  ];
  return found.filter((state) => state !== null);
}

/** The capitalised words of a name that are its own: no peoples, no titles, no kinds of body. */
function ownWords(name: string): string[] {
  return name
    .split(/\s+/)
    .filter(
      (word) => /^\p{Lu}\p{L}{3,}/u.test(word) && !DEMONYMS.has(word.toLowerCase()) && !SHARED.test(word),
    );
}

/** What stands before a name and is none of its words. */
const TITLES =
  /^(?:The|An?|Mr|Mrs|Ms|Dr|Mayor|Sheikh|President|Minister|General|Colonel|Major|Captain|Lieutenant|Brigadier|Gen|Col|Maj|Capt|Lt|Brig|Commander|Secretary|Foreign|Prime|Defen[cs]e|Interior)\.?$/;

const SHARED =
  /^(?:State|Ministry|Minister|Ministers|Foreign|Defen[cs]e|Interior|Prime|President|General|Army|News|Agency|National|United|Human|Rights|Local|Media|Islamic|Security|Council|Committee|Secretary|Centre|Center|Group|Colonel|Lieutenant|North|South|East|West|Opposition|Official|Military|Police|House|White|Department|Government|Party|Senior|Free|Democratic)$/;
