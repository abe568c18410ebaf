import { createRoute, z } from '@hono/zod-openapi';
import type { DocumentId, OriginId } from '../../model/index.ts';
import { readSettledSummary } from '../../settled.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readEach } from '../reader.ts';
import { OriginShape, RelationShape } from '../shapes/dossier.ts';
import { list } from '../shapes/record.ts';
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
    });
}
