import { eventId } from '../../../identity/identity.ts';
import type {
  Diagnostic,
  DocumentDate,
  Event,
  EventTime,
  EventType,
  Factuality,
  MaybeSpan,
  ResolvedTime,
  Sentence,
  Span,
} from '../../../model/index.ts';
import { bySpan, overlap } from '../../../model/index.ts';
import { diagnose } from '../../../messages/diagnostics.ts';
import { carryPlaces, headOf, mayHaveHappened, type Told } from './carry-places.ts';
import { knownPlaces, type NamedPlace, unlistedPlaces } from './named-places.ts';
import { groundOf, isBackground, timeOn, type TimeValue } from './event-time.ts';
import {
  claimOf,
  type ExtractContext,
  ofType,
  reportingMatter,
  type SentenceMatter,
} from './extract-context.ts';
import { BLASTS, type Happening, happeningsOf } from './happening.ts';
import { localFactuality } from './local-factuality.ts';
import { type Behind, isSameScene, placeOfStory, placeStated, type Story } from './story-place.ts';
import { agentBefore, agentOf, type Cast, targetOf } from './participants.ts';
import { MECHANISMS, triggersIn } from './trigger.ts';
import { isDefinite, isHabit, typeOf } from './type-of.ts';

export type { ExtractContext } from './extract-context.ts';

/** Triggers of one happening are shown as one span up to this length, in code units. */
const LONGEST_SPAN = 110;
/** "The town" seldom means a place named more than so many places ago. */
const PLACES_KEPT = 12;
/** A story is taken to go on for so many sentences after it named its deed, time or place. */
const STORY_REACH = 2;

/** Events with what was left out on the way. */
export interface ExtractedEvents {
  readonly events: readonly Event[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds what the claims are about: one event for each thing told of in each claim's content, typed
 * by its most specific word, with agent, target, time and place as the words nearest to it give
 * them. What the words of a claim deny, plan or suppose keeps that factuality. What stands in no
 * claim is left out with a diagnostic, since nobody in the text vouches for it.
 */
export function extractEvents(context: ExtractContext): ExtractedEvents {
  const told: Told[] = [];
  const diagnostics: Diagnostic[] = [];
  let behind: Behind = { story: null, blast: null, places: [], happened: [], here: [] };
  const order = new Map<number | null, number>();
  for (const matter of reportingMatter(context)) {
    const { sentence } = matter;
    const place = order.get(sentence.reprint) ?? 0;
    order.set(sentence.reprint, place + 1);
    const here = placesOf(context, matter);
    for (const one of eventsIn(context, matter, within({ ...behind, here }, sentence), diagnostics)) {
      told.push({ ...one, place });
      const { event } = one;
      const story = { sentence, event };
      if (MECHANISMS.has(event.type)) behind = { ...behind, story };
      if (BLASTS.has(event.type)) behind = { ...behind, blast: story };
      if (event.where !== null) {
        behind = { ...behind, happened: [...behind.happened.slice(-PLACES_KEPT), event.where] };
      }
    }
    if (here.length > 0) behind = { ...behind, places: [...behind.places.slice(-PLACES_KEPT), ...here] };
  }
  const events = carryPlaces(context.annotated.parsed.document.text, told);
  const once = [...new Map(events.map((event) => [event.id, event])).values()];
  return { events: once.sort(bySpan), diagnostics };
}

/** The places a sentence names, known or told by the noun beside them. */
function placesOf({ annotated }: ExtractContext, { sentence, annotations }: SentenceMatter): NamedPlace[] {
  const known = knownPlaces(ofType(annotations, 'place'));
  const taken = [...known.filter((place) => place.gazetteer !== null), ...ofType(annotations, 'time')];
  const { text } = annotated.parsed.document;
  const unlisted = unlistedPlaces(text, sentence, taken, ofType(annotations, 'actor'));
  const kept = known.filter((place) => !unlisted.some((other) => overlap(place, other) > 0));
  return [...kept, ...unlisted].sort(bySpan);
}

/** What of it still speaks for a sentence: nothing crosses into or out of a reprint. */
function within({ story, blast, ...rest }: Behind, sentence: Sentence): Behind {
  const near = story !== null && sentence.index - story.sentence.index <= STORY_REACH;
  const same = (one: Story | null): Story | null => (one?.sentence.reprint === sentence.reprint ? one : null);
  return { ...rest, story: near ? same(story) : null, blast: same(blast) };
}

function eventsIn(
  context: ExtractContext,
  matter: SentenceMatter,
  behind: Behind,
  diagnostics: Diagnostic[],
): Omit<Told, 'place'>[] {
  const { tokens } = context.annotated.parsed;
  const { sentence } = matter;
  const actions = ofType(matter.annotations, 'action');
  if (actions.length === 0) return [];
  const triggers = triggersIn(tokens, sentence, actions, (action) => {
    const claim = claimOf(matter.claims, action);
    if (claim === null) diagnostics.push(diagnose('extract/event-without-claim', {}, spanAlone(action)));
    return claim;
  });
  const types = { last: behind.story?.event.type ?? null, blast: behind.blast?.event.type ?? null };
  const found: Omit<Told, 'place'>[] = [];
  for (const happening of happeningsOf(triggers)) {
    const type = typeOf(tokens, sentence, happening, types);
    if (type === null) continue;
    const event = toEvent(context, matter, happening, type, behind, found.at(-1)?.event ?? null);
    found.push({
      event,
      sentence,
      definite: isDefinite(tokens, sentence, happening.main),
      habit: isHabit(tokens, sentence, happening.main),
      named: behind.here.length > 0,
      knownTarget: knownHead(context, event),
    });
  }
  return found;
}

function spanAlone({ start, end }: Span): Span {
  return { start, end };
}

/** Nouns that many deeds of one report share, so that "the city" does not tell which is meant. */
const SHARED_TARGETS =
  /^(?:people|civilians?|rebels?|residents|soldiers|troops|fighters|militants|terrorists|forces|army|regime|targets?|positions?|areas?|regions?|cit(?:y|ies)|towns?|villages?|districts?|country|group|government)$/;

/** The head of a target named as known: "the hospital", "the general". */
function knownHead(context: ExtractContext, event: Event): string | null {
  const head = headOf(event);
  if (event.target === null || head === null || !/^\p{Ll}/u.test(head) || SHARED_TARGETS.test(head))
    return null;
  const before = context.annotated.parsed.document.text.slice(event.target.start - 6, event.target.start);
  return /\b(?:the|this|that) $/i.test(before) ? head : null;
}

function toEvent(
  context: ExtractContext,
  matter: SentenceMatter,
  happening: Happening,
  type: EventType,
  behind: Behind,
  before: Event | null,
): Event {
  const { sentence, annotations, times } = matter;
  const { story } = behind;
  const { parsed } = context.annotated;
  const { claim } = happening.main;
  const span = spanOf(happening);
  const cast: Cast = {
    text: parsed.document.text,
    tokens: parsed.tokens,
    sentence,
    actors: ofType(annotations, 'actor'),
    taken: annotations.filter(({ type: one }) => one === 'time' || one === 'cue'),
  };
  const date = dateFor(context, sentence);
  const others = ofType(annotations, 'action').filter((action) => overlap(action, span) === 0);
  const agent = agentOf(cast, happening) ?? agentBefore(cast, happening, before);
  const target = targetOf(cast, happening);
  const stated = placeStated(context, matter, behind, { span, type, agent, target, others });
  const goesOn = story?.event.type === type && isSameScene(stated, story.event.where);
  const values = valuesOf(context, times);
  const stands = goesOn ? statedNear(context, story, story.event.when) : null;
  const ground = groundOf(span, {
    times: values,
    cues: ofType(annotations, 'cue'),
    text: parsed.document.text,
    others,
    before: stands?.restsOn ?? null,
  });
  const own = values.find(
    ({ resolved }) => ground.kind === 'time' && resolved.annotation === ground.annotation,
  );
  const isCarried = ground.kind === 'time' && ground.carried && stands !== null;
  const when: EventTime = isCarried
    ? { ...stands, restsOn: ground }
    : timeOn(ground, own ?? null, claim.factuality, date);
  const background = isBackground(when, date);
  const factuality = factualityIn(context, sentence, happening);
  const isOfStory =
    background === story?.event.background &&
    mayHaveHappened(factuality) &&
    !isHabit(parsed.tokens, sentence, happening.main);
  return {
    ...span,
    id: eventId(parsed.document.id, span.start, span.end, type, claim.id),
    document: parsed.document.id,
    claim: claim.id,
    type,
    when,
    where: stated ?? (isOfStory ? placeOfStory(parsed.document.text, sentence, story, type) : null),
    agent,
    target,
    factuality,
    background,
    rule: happening.rule,
  };
}

/** What the claim makes of it, unless the words around the deed itself take more back. */
function factualityIn(context: ExtractContext, sentence: Sentence, { main }: Happening): Factuality {
  const { factuality } = main.claim;
  const local = localFactuality(context.annotated.parsed.tokens, sentence, main);
  if (factuality === 'asserted') return local ?? factuality;
  if (factuality === 'denied' && local === 'asserted') return local;
  // What is only supposed stays so, however sure the voice is of what would follow.
  if (factuality === 'hypothetical' && local === 'possible') return local;
  return local === 'hypothetical' && factuality !== 'demanded' ? local : factuality;
}

/** A time goes on for some sentences after the one that states it. */
function statedNear<T extends MaybeSpan>(
  { annotated }: ExtractContext,
  story: Story | null,
  value: T,
): T | null {
  if (story === null || value.start === null) return null;
  const first = annotated.parsed.sentences[Math.max(0, story.sentence.index - STORY_REACH)];
  return value.start >= (first?.start ?? 0) && value.start < story.sentence.end ? value : null;
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
