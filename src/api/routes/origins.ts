import { createRoute, z } from '@hono/zod-openapi';
import type { DocumentId, DossierEventId, OriginId } from '../../model/index.ts';
import { readSettledSummary } from '../../settled.ts';
import { type NoPair, readPair, readStory } from '../../story.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readEach } from '../reader.ts';
import { OriginShape, RelationShape } from '../shapes/dossier.ts';
import { list } from '../shapes/record.ts';
import { ComparedPairShape, StoryOriginsShape } from '../shapes/story.ts';
import { DocumentSummaryShape } from './documents.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const OriginSheetShape = z
  .object({ origin: OriginShape, documents: list(DocumentSummaryShape) })
  .openapi('OriginSheet');

const listOrigins = createRoute({
  method: 'get',
  path: '/origins',
  summary: 'The voices on which claims rest',
  request: { query: PageQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(OriginShape).openapi('OriginPage')) },
    ...errorAnswers(400),
  },
});

const readOrigin = createRoute({
  method: 'get',
  path: '/origins/{id}',
  summary: 'One origin and the documents that rest on it',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The origin.', content: jsonOf(OriginSheetShape) }, ...errorAnswers(404) },
});

const listRelations = createRoute({
  method: 'get',
  path: '/relations',
  summary: 'How documents stand to each other: copies, rewrites, shared roots',
  request: { query: PageQuery.extend({ document: z.string().optional() }) },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(RelationShape).openapi('RelationPage')) },
    ...errorAnswers(400),
  },
});

export const PairSheetShape = z
  .object({
    pair: ComparedPairShape,
    documents: z.object({ a: DocumentSummaryShape, b: DocumentSummaryShape }),
  })
  .openapi('PairSheet', { description: 'Two documents side by side, with their names, outlets and dates.' });

const documentId = z.string().regex(/^[0-9a-f]{64}$/, 'is no document id');

const readRelation = createRoute({
  method: 'get',
  path: '/relations/{a}/{b}',
  summary: 'Two documents side by side: what they share, what was changed, what each adds',
  request: { params: z.object({ a: documentId, b: documentId }) },
  responses: {
    200: {
      description: 'The pair, `a` before `b` by document id in whichever order they were named.',
      content: jsonOf(PairSheetShape),
    },
    ...errorAnswers(400, 404),
  },
});

const readStoryOrigins = createRoute({
  method: 'get',
  path: '/events/{id}/origins',
  summary:
    'How the word of one event travelled: origins, agencies, and each report under what it was made from',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    200: { description: 'The origins of the story.', content: jsonOf(StoryOriginsShape) },
    ...errorAnswers(404),
  },
});

const NO_PAIR: Readonly<Record<NoPair, string>> = {
  'no-document': 'No such document.',
  'one-document': 'A document stands in no relation to itself.',
  'no-relation':
    'These two documents share no text and lead with no common event, so that nothing ties them.',
};

export function originRoutes(collection: CollectionReader) {
  return router()
    .openapi(listOrigins, async (context) => {
      const origins = await collection.origins(pageRequest(context.req.valid('query')));
      return context.json(page(origins), 200);
    })
    .openapi(readOrigin, async (context) => {
      const origin = await collection.origin(context.req.valid('param').id as OriginId);
      if (origin === null) return context.json(errorBody('not-found', 'No such origin.'), 404);
      const documents = await readEach(origin.documents, (document) =>
        readSettledSummary(collection, document),
      );
      return context.json({ origin, documents }, 200);
    })
    .openapi(listRelations, async (context) => {
      const query = context.req.valid('query');
      const document = query.document === undefined ? null : (query.document as DocumentId);
      return context.json(page(await collection.relations(document, pageRequest(query))), 200);
    })
    .openapi(readRelation, async (context) => {
      const { a, b } = context.req.valid('param');
      const pair = await readPair(collection, a as DocumentId, b as DocumentId);
      if (typeof pair === 'string') return context.json(errorBody('not-found', NO_PAIR[pair]), 404);
      const first = await readSettledSummary(collection, pair.relation.a);
      const second = await readSettledSummary(collection, pair.relation.b);
      if (first === null || second === null)
        return context.json(errorBody('not-found', 'No such document.'), 404);
      return context.json({ pair, documents: { a: first, b: second } }, 200);
    })
    .openapi(readStoryOrigins, async (context) => {
      const event = await collection.dossierEvent(context.req.valid('param').id as DossierEventId);
      if (event === null) return context.json(errorBody('not-found', 'No such event.'), 404);
      return context.json(await readStory(collection, event), 200);
    });
}
