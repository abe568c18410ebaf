import type {
  Event,
  EventPlace,
  EventType,
  MaybeSpan,
  Participant,
  Sentence,
  Span,
} from '../../../model/index.ts';
import { ELSEWHERE, isApart, isNear } from './carry-places.ts';
import { isCoarse, leavesUnnamed, placeIn, placeMeant } from './event-place.ts';
import { type ExtractContext, ofType, type SentenceMatter } from './extract-context.ts';
import type { NamedPlace } from './named-places.ts';

/** What the story told last, for the sentences that go on with it. */
export interface Story {
  readonly sentence: Sentence;
  readonly event: Event;
}

/** What is behind a sentence: the deed told just before, and the last blast, however long ago. */
export interface Behind {
  readonly story: Story | null;
  readonly blast: Story | null;
  /** Places named so far, in text order. */
  readonly places: readonly NamedPlace[];
  /** Places at which something happened, in text order. */
  readonly happened: readonly EventPlace[];
  /** Places of the sentence at hand. */
  readonly here: readonly NamedPlace[];
}

/** What is known of an event when its place is looked for. */
export interface Deed {
  readonly span: Span;
  readonly type: EventType;
  readonly agent: Participant | null;
  readonly target: Participant | null;
  /** Where the other things told of in the sentence stand. */
  readonly others: readonly Span[];
}

const LEAVING: ReadonlySet<EventType> = new Set(['withdrawal', 'displacement', 'evacuation']);
const MOVING: ReadonlySet<EventType> = new Set([...LEAVING, 'movement']);
/** What is agreed or delivered somewhere need not be at the scene told of before. */
const APART: ReadonlySet<EventType> = new Set([...ELSEWHERE, 'ceasefire', 'aid-delivery', 'aid-blocked']);

/** Where it happened as its own sentence says: by name, or by "the town" for one named before. */
export function placeStated(
  { annotated }: ExtractContext,
  { sentence, annotations }: SentenceMatter,
  { here, places, happened }: Behind,
  { span, type, agent, target, others }: Deed,
): EventPlace | null {
  const { document, tokens } = annotated.parsed;
  const named = placeIn(span, {
    text: document.text,
    tokens: tokens.slice(sentence.firstToken, sentence.endToken),
    places: here,
    parties: ofType(annotations, 'actor'),
    cues: ofType(annotations, 'cue'),
    agent,
    target,
    others,
    leaves: LEAVING.has(type),
    moves: MOVING.has(type),
  });
  return named ?? placeMeant(document.text, sentence, happened, places);
}

/** The place of the story a sentence goes on with, where it does not turn elsewhere. */
export function placeOfStory(
  text: string,
  sentence: Sentence,
  story: Story | null,
  type: EventType,
): EventPlace | null {
  if (story === null || APART.has(type) || leavesUnnamed(text, sentence)) return null;
  return isApart(text, sentence) ? null : statedIn(story, story.event.where);
}

/** Whether a place that is named speaks against going on with a story. */
export function isSameScene(stated: EventPlace | null, told: EventPlace | null): boolean {
  if (stated === null || told === null || isCoarse(stated) || isCoarse(told)) return true;
  return isNear(stated, told) ?? true;
}

/** Only what the story's own sentence states is handed on, so that it never drifts far. */
function statedIn<T extends MaybeSpan>(story: Story | null, value: T | null): T | null {
  if (story === null || value === null || value.start === null) return null;
  return value.start >= story.sentence.start && value.start < story.sentence.end ? value : null;
}
