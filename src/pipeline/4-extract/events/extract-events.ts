import { eventId } from '../../../identity/identity.ts';
import type {
  EventPlace,
  MaybeSpan,
  DocumentDate,
  Event,
  EventType,
  ResolvedTime,
  Sentence,
  Span,
  Token,
} from '../../../model/index.ts';
import { bySpan, overlap } from '../../../model/index.ts';
import { type Party, placeIn, placeMeant } from './event-place.ts';
import { knownPlaces, type NamedPlace, unlistedPlaces } from './named-places.ts';
import { eventTime, isBackground, type TimeValue } from './event-time.ts';
import {
  claimOf,
  type ExtractContext,
  ofType,
  reportingMatter,
  type SentenceMatter,
} from './extract-context.ts';
import { BLASTS, type Happening, happeningsOf } from './happening.ts';
import { localFactuality } from './local-factuality.ts';
import { agentOf, type Cast, targetOf } from './participants.ts';
import { tellsOfWar } from './war-total.ts';
import { MECHANISMS, type Trigger, triggersIn } from './trigger.ts';

export type { ExtractContext } from './extract-context.ts';

/** Triggers of one happening are shown as one span up to this length, in code units. */
const LONGEST_SPAN = 110;
/** "The town" seldom means a place named more than so many places ago. */
const PLACES_KEPT = 12;
/** A story is taken to go on for so many sentences after it named its deed, time or place. */
const STORY_REACH = 2;

/** Openings that turn to another place. */
const TURNS = /^(?:elsewhere|separately|meanwhile|in other news|also)\b/i;

/** What the story told last, for the sentences that go on with it. */
interface Story {
  readonly sentence: Sentence;
  readonly event: Event;
}

/** What is behind a sentence: the deed told just before, and the last blast, however long ago. */
interface Told {
  readonly story: Story | null;
  readonly blast: Story | null;
  /** Places named so far, in text order. */
  readonly places: readonly NamedPlace[];
  /** Those of the sentence at hand. */
  readonly here: readonly NamedPlace[];
}

/**
 * Finds what the claims are about: one event for each thing told of in each claim's content, typed
 * by its most specific word, with agent, target, time and place as the words nearest to it give
 * them. What the words of a claim deny, plan or suppose keeps that factuality.
 */
export function extractEvents(context: ExtractContext): Event[] {
  const events: Event[] = [];
  let told: Told = { story: null, blast: null, places: [], here: [] };
  for (const matter of reportingMatter(context)) {
    const here = placesOf(context, matter);
    for (const event of eventsIn(context, matter, within({ ...told, here }, matter.sentence))) {
      events.push(event);
      const story = { sentence: matter.sentence, event };
      if (MECHANISMS.has(event.type)) told = { ...told, story };
      if (BLASTS.has(event.type)) told = { ...told, blast: story };
    }
    if (here.length > 0) told = { ...told, places: [...told.places.slice(-PLACES_KEPT), ...here] };
  }
  return [...new Map(events.map((event) => [event.id, event])).values()].sort(bySpan);
}

/** What of it still speaks for a sentence: nothing crosses into or out of a reprint. */
function placesOf({ annotated }: ExtractContext, { sentence, annotations }: SentenceMatter): NamedPlace[] {
  const known = knownPlaces(ofType(annotations, 'place'));
  const taken = [
    ...known.filter((place) => place.gazetteer !== null),
    ...ofType(annotations, 'actor'),
    ...ofType(annotations, 'time'),
  ];
  const unlisted = unlistedPlaces(annotated.parsed.document.text, sentence, taken);
  const kept = known.filter((place) => !unlisted.some((other) => overlap(place, other) > 0));
  return [...kept, ...unlisted].sort(bySpan);
}

function within({ story, blast, ...rest }: Told, sentence: Sentence): Told {
  const near = story !== null && sentence.index - story.sentence.index <= STORY_REACH;
  const same = (one: Story | null): Story | null => (one?.sentence.reprint === sentence.reprint ? one : null);
  return { ...rest, story: near ? same(story) : null, blast: same(blast) };
}

function eventsIn(context: ExtractContext, matter: SentenceMatter, told: Told): Event[] {
  const { tokens } = context.annotated.parsed;
  const actions = ofType(matter.annotations, 'action');
  if (actions.length === 0) return [];
  const triggers = triggersIn(tokens, matter.sentence, actions, (action) => claimOf(matter.claims, action));
  return happeningsOf(triggers).flatMap((happening) => {
    const type = typeOf(tokens, happening, told);
    return type === null || isWarTotal(tokens, matter.sentence, happening)
      ? []
      : [toEvent(context, matter, happening, type, told)];
  });
}

/**
 * The type of a happening. A general word with nothing beside it ("The attack", "was hit") goes on
 * with the deed told just before; without one, a bare "hit" tells nothing and is left out.
 */
function typeOf(
  tokens: readonly Token[],
  { main, type }: Happening,
  { story, blast }: Told,
): EventType | null {
  if (main.action.strength === 'result') return /^(?:wound|injure)/.test(main.action.lemma) ? null : type;
  if (main.action.strength === 'specific') return type;
  const told = story?.event.type ?? null;
  if (type === 'bombing') {
    if (told !== null && BLASTS.has(told)) return told;
    return isDefinite(tokens, main) ? (blast?.event.type ?? type) : type;
  }
  if (type !== 'other') return type;
  const isNoun = main.action.form === 'noun';
  const goesOnWith = !isNoun || isPlural(tokens, main) || isDefinite(tokens, main);
  return goesOnWith ? (told ?? (isNoun ? type : null)) : type;
}

/** "The attack", "Tuesday's deadly attack": told before, unlike "an attack". */
function isDefinite(tokens: readonly Token[], main: Trigger): boolean {
  let before = main.first - 1;
  while (before > main.first - 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[before]?.upos ?? '')) before -= 1;
  return /^(?:the|this|that|these|those|['’]s)$/.test(tokens[before]?.lower ?? '');
}

/** "The war has killed thousands and displaced millions": a sum of everything, no happening. */
function isWarTotal(tokens: readonly Token[], sentence: Sentence, { type, main }: Happening): boolean {
  if (type !== 'killing' && type !== 'displacement') return false;
  return tellsOfWar(tokens.slice(sentence.firstToken, sentence.endToken), main.first - sentence.firstToken);
}

function isPlural(tokens: readonly Token[], main: Trigger): boolean {
  return /s$/.test(tokens[main.end - 1]?.lower ?? '');
}

function toEvent(
  context: ExtractContext,
  { sentence, annotations, times }: SentenceMatter,
  happening: Happening,
  type: EventType,
  told: Told,
): Event {
  const { story } = told;
  const { parsed } = context.annotated;
  const { claim } = happening.main;
  const span = spanOf(happening);
  const actors = ofType(annotations, 'actor');
  const cast: Cast = { text: parsed.document.text, tokens: parsed.tokens, sentence, actors };
  const date = dateFor(context, sentence);
  const goingOn = story !== null && story.event.type === type ? story.event : null;
  const when = eventTime(happening, span, {
    times: valuesOf(context, times),
    cues: ofType(annotations, 'cue'),
    text: parsed.document.text,
    others: ofType(annotations, 'action').filter((action) => overlap(action, span) === 0),
    date,
    before: goingOn === null ? null : statedIn(story, goingOn.when),
  });
  const agent = agentOf(cast, happening);
  const target = targetOf(cast, happening);
  const background = isBackground(when, date);
  return {
    ...span,
    id: eventId(parsed.document.id, span.start, span.end, type, claim.id),
    document: parsed.document.id,
    claim: claim.id,
    type,
    when,
    where: whereIn(
      context,
      sentence,
      told,
      target,
      [...actors, ...(agent === null ? [] : [agent])],
      span,
      background,
    ),
    agent,
    target,
    factuality:
      claim.factuality === 'asserted'
        ? (localFactuality(parsed.tokens, sentence, happening.main) ?? claim.factuality)
        : claim.factuality,
    background,
    rule: happening.rule,
  };
}

/**
 * Where it happened: named in the sentence, meant by "the town", or the place of the story it goes
 * on with; what is told from long before keeps to its own words.
 */
function whereIn(
  { annotated }: ExtractContext,
  sentence: Sentence,
  { here, places, story }: Told,
  target: Span | null,
  parties: readonly Party[],
  span: Span,
  background: boolean,
): EventPlace | null {
  const { document, tokens } = annotated.parsed;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  // What is hit or taken is where it happened: "seized Narvel".
  const stated = here.map((place) =>
    target !== null && overlap(place, target) > 0 ? { ...place, explicit: true } : place,
  );
  const named =
    placeIn(document.text, words, stated, parties, span) ?? placeMeant(document.text, sentence, places);
  if (named !== null || story === null) return named;
  const turns = TURNS.test(document.text.slice(sentence.start, sentence.start + 20));
  return turns || background !== story.event.background ? null : statedIn(story, story.event.where);
}

/** Only what the story's own sentence states is handed on, so that it never drifts far. */
function statedIn<T extends MaybeSpan>(story: Story | null, value: T | null): T | null {
  if (story === null || value === null || value.start === null) return null;
  return value.start >= story.sentence.start && value.start < story.sentence.end ? value : null;
}

function spanOf({ triggers, main }: Happening): Span {
  const start = Math.min(...triggers.map(({ action }) => action.start));
  const end = Math.max(...triggers.map(({ action }) => action.end));
  return end - start <= LONGEST_SPAN ? { start, end } : { start: main.action.start, end: main.action.end };
}

function dateFor({ dates }: ExtractContext, sentence: Sentence): DocumentDate {
  return (sentence.reprint === null ? undefined : dates.reprints[sentence.reprint]?.date) ?? dates.date;
}

function valuesOf({ annotated }: ExtractContext, times: readonly ResolvedTime[]): TimeValue[] {
  return times.flatMap((resolved) => {
    const annotation = annotated.annotations[resolved.annotation];
    return annotation?.type === 'time' && annotation.timex !== 'set' ? [{ annotation, resolved }] : [];
  });
}
