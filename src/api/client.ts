import { hc, type InferResponseType } from 'hono/client';
import type { App } from './app.ts';

// What the page and the server have to see alike: lists of words, and rules of the model on plain data.
export { EVENT_TYPES } from '../model/annotation.ts';
export { FACTUALITIES } from '../model/claim.ts';
export { MARKED_RULE, PART_ROLES } from '../model/document.ts';
export { FIGURE_SCOPES, MEASURES } from '../model/event.ts';
export { AUTHOR_ID, CORRECTED_FIELDS, isSameAuthor } from '../model/judgement.ts';
export { PLACE_REACH_KM } from '../model/place-reach.ts';
export { isSameQuestion } from '../model/question.ts';
export { DOUBT_KINDS, type DoubtKind } from '../model/review.ts';

/**
 * The typed client of the API. `base` is the address of the server, `''` in its own page.
 *
 * Throws nothing by itself: look at `response.ok` and, where it is false, at the error body.
 */
export function createClient(base: string, request: typeof fetch = fetch) {
  return hc<App>(base, { fetch: request });
}

export type Client = ReturnType<typeof createClient>;
type Api = Client['api'];

export type CollectionStatus = InferResponseType<Api['status']['$get'], 200>;
export type Overview = InferResponseType<Api['overview']['$get'], 200>;
export type Change = NonNullable<Overview['changed']>['changes'][number];
export type Shared = InferResponseType<Api['shared']['$get'], 200>;
export type SharedName = Shared['places'][number];
export type Additions = InferResponseType<Api['additions']['$get'], 200>;
export type Addition = Additions['items'][number];
export type AdditionSheet = InferResponseType<Api['additions'][':id']['$get'], 200>;
export type DocumentPage = InferResponseType<Api['documents']['$get'], 200>;
export type DocumentCounts = InferResponseType<Api['document-counts']['$get'], 200>;
export type DocumentSummary = DocumentPage['items'][number];
export type ReadDocument = InferResponseType<Api['documents'][':id']['$get'], 200>;
export type DocumentRecord = ReadDocument['record'];
export type SettledOne = ReadDocument['dating'][number];
export type JudgedPart = ReadDocument['judged'][number];
export type DateJudgement = SettledOne['judgements'][number];
export type Judged = InferResponseType<Api['documents'][':id']['judgements']['$post'], 201>;
export type Claim = DocumentRecord['claims'][number];
export type Voice = Claim['voices'][number];
export type Annotation = DocumentRecord['annotations'][number];
export type Part = DocumentRecord['document']['parts'][number];
export type EventPage = InferResponseType<Api['events']['$get'], 200>;
export type TimelineEvent = EventPage['items'][number];
export type MapTiles = NonNullable<InferResponseType<Api['map-tiles']['$get'], 200>['tiles']>;
export type EventMarks = InferResponseType<Api['event-marks']['$get'], 200>;
export type EventSheet = InferResponseType<Api['events'][':id']['$get'], 200>;
export type DossierEvent = EventSheet['event'];
export type Facet = DossierEvent['facets'][number];
export type OriginPage = InferResponseType<Api['origins']['$get'], 200>;
export type Origin = OriginPage['items'][number];
export type StoryOrigins = InferResponseType<Api['events'][':id']['origins']['$get'], 200>;
export type StoryReport = StoryOrigins['reports'][number];
export type StoryChange = PairSheet['pair']['changes'][number];
export type PairSheet = InferResponseType<Api['relations'][':a'][':b']['$get'], 200>;
export type TextSegment = PairSheet['pair']['a'][number];
export type Relation = PairSheet['pair']['relation'];
export type ErrorAnswer = InferResponseType<Api['documents'][':id']['$get'], 404>;
export type RefusalPage = InferResponseType<Api['refusals']['$get'], 200>;
export type ReviewPage = InferResponseType<Api['review']['$get'], 200>;
export type ReviewItem = ReviewPage['items'][number];
export type ReviewSheet = InferResponseType<Api['review'][':id']['$get'], 200>;
export type ReviewWords = ReviewSheet['words'][number];
export type ReviewCount = InferResponseType<Api['review']['counts']['$get'], 200>['items'][number];
export type FoundPlace = InferResponseType<Api['places']['$get'], 200>['items'][number];
export type FoundActor = InferResponseType<Api['actor-names']['$get'], 200>['items'][number];
export type SearchPage = InferResponseType<Api['search']['$get'], 200>;
export type SearchHit = SearchPage['items'][number];
export type Snippet = NonNullable<Extract<SearchHit, { kind: 'document' }>['snippet']>;
export type SaidClaim = Extract<SearchHit, { kind: 'claim' }>['said'];
export type HitCounts = InferResponseType<Api['search']['counts']['$get'], 200>;
export type SavedQuestion = InferResponseType<Api['questions']['$get'], 200>['items'][number];
export type SourcePage = InferResponseType<Api['sources'][':kind']['$get'], 200>;
export type FilterChoices = InferResponseType<Api['choices']['$get'], 200>;
export type Source = SourcePage['items'][number];
export type SourceSheet = InferResponseType<Api['sources'][':kind'][':key']['$get'], 200>;
export type NamedActor = InferResponseType<Api['named-actors']['$get'], 200>['items'][number];
export type OutletName = NamedActor['names'][number];
export type Decided = InferResponseType<Api['judgements']['$post'], 201>;
export type Judgement = Decided['judgement'];
export type Decision = Judgement['decision'];
export type StandingPage = InferResponseType<Api['judgements']['$get'], 200>;
export type Standing = StandingPage['items'][number];
