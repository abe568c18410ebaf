import { z } from '@hono/zod-openapi';
import { DocumentSummaryShape } from '../routes/documents.ts';
import { TimelineEventShape } from './dossier.ts';
import { ClaimShape, list, SpanShape } from './record.ts';

/** Who speaks, or who and what is named, with what is counted. */
export const SourceShape = z
  .object({
    kind: z.enum(['voice', 'outlet', 'actor', 'place']),
    key: z.string(),
    name: z.string(),
    sort: z.string(),
    documents: z.int(),
    claims: z.int(),
    mentions: z.int(),
    events: z.int(),
    alone: z.int(),
    denied: z.int(),
    revised: z.int(),
    document: DocumentSummaryShape.nullable().optional(),
  })
  .openapi('Source', {
    description:
      'A voice, outlet, actor or place. `alone`, `denied` and `revised` count events: those for which nobody ' +
      'else vouches, those where another answers so that both cannot hold, those where it changed its answer. ' +
      '`document` is there for a voice without a name of its own: the document in which it speaks.',
  });

const SnippetShape = z
  .object({ start: z.int(), end: z.int(), words: z.string(), marks: list(SpanShape) })
  .openapi('Snippet', {
    description: 'Words of a text with the hits in it; all offsets are of the whole text.',
  });

/** A claim with where it stands and which of its words were looked for. */
export const SaidShape = z
  .object({ claim: ClaimShape, marks: list(SpanShape), document: DocumentSummaryShape.nullable() })
  .openapi('Said');

export const SearchHitShape = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('document'),
      document: DocumentSummaryShape,
      snippet: SnippetShape.nullable(),
    }),
    z.object({ kind: z.literal('claim'), said: SaidShape }),
    z.object({ kind: z.literal('event'), event: TimelineEventShape, said: SaidShape.nullable() }),
    z.object({ kind: z.literal('name'), source: SourceShape }),
  ])
  .openapi('SearchHit');

export const HitCountsShape = z
  .object({
    document: z.int(),
    claim: z.int(),
    event: z.int(),
    actor: z.int(),
    place: z.int(),
    /** Documents that are stored and not yet searched. */
    pending: z.int(),
  })
  .openapi('HitCounts', { description: '`pending` documents are stored and not yet searched.' });

const ChoiceShape = z.object({ value: z.string(), name: z.string(), events: z.int() });

export const ChoicesShape = z
  .object({
    types: list(ChoiceShape),
    statuses: list(ChoiceShape),
    factualities: list(ChoiceShape),
    places: list(ChoiceShape),
    countries: list(ChoiceShape),
    outlets: list(ChoiceShape),
    actors: list(ChoiceShape),
  })
  .openapi('Choices', {
    description: 'What events may be filtered by, with how many have it, the most frequent first.',
  });

const OutletNameShape = z.object({
  outlet: z.string().nullable(),
  written: z.string(),
  count: z.int(),
  documents: z.int(),
  document: z.string(),
  start: z.int(),
  end: z.int(),
});

/** A row of the matrix of names: an actor, and how outlets write its name. */
export const NamedActorShape = z
  .object({ source: SourceShape, names: list(OutletNameShape) })
  .openapi('NamedActor');

const RelianceShape = z.object({
  on: z.enum(['voice', 'outlet', 'link']),
  key: z.string(),
  name: z.string(),
  claims: z.int(),
});

export const SourceSheetShape = z
  .object({
    source: SourceShape,
    relies: list(RelianceShape),
    voices: list(SourceShape),
    names: list(OutletNameShape),
    actor: z.string().nullable(),
  })
  .openapi('SourceSheet', {
    description:
      '`relies`: of an outlet, on whose word it writes; of a voice, which outlets carry it and through whom it ' +
      'is heard. `voices` and `names` are those of an actor; `actor` is who a voice is, where that is known.',
  });

export const SavedQuestionShape = z
  .object({ name: z.string(), query: z.string(), who: z.string() })
  .openapi('SavedQuestion', {
    description: '`query` is the part of the page’s address after the question mark.',
  });
