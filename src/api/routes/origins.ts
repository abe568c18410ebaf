import { createRoute, z } from '@hono/zod-openapi';
import type { OriginId } from '../../model/index.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { OriginShape, RelationShape } from '../shapes/dossier.ts';
import { list } from '../shapes/record.ts';
import { DocumentHeadShape } from './documents.ts';
import { page, pageOf, RangeQuery, sliceOf } from './paging.ts';
import { router } from './router.ts';

const OriginSheetShape = z
  .object({ origin: OriginShape, documents: list(DocumentHeadShape) })
  .openapi('OriginSheet');

const listOrigins = createRoute({
  method: 'get',
  path: '/origins',
  summary: 'The voices on which claims rest, those with most claims first',
  request: { query: RangeQuery },
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
  request: { query: RangeQuery.extend({ document: z.string().optional() }) },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(RelationShape).openapi('RelationPage')) },
    ...errorAnswers(400),
  },
});

export function originRoutes(collection: CollectionReader) {
  return router()
    .openapi(listOrigins, async (context) => {
      const range = context.req.valid('query');
      const { origins } = await collection.dossier();
      const byWeight = [...origins].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
      return context.json(page(sliceOf(byWeight, range), range), 200);
    })
    .openapi(readOrigin, async (context) => {
      const id = context.req.valid('param').id as OriginId;
      const origin = (await collection.dossier()).origins.find((candidate) => candidate.id === id);
      if (origin === undefined) return context.json(errorBody('not-found', 'No such origin.'), 404);
      return context.json({ origin, documents: await collection.documentHeads(origin.documents) }, 200);
    })
    .openapi(listRelations, async (context) => {
      const { document, ...range } = context.req.valid('query');
      const { relations } = await collection.dossier();
      const found =
        document === undefined ? relations : relations.filter(({ a, b }) => a === document || b === document);
      return context.json(page(sliceOf(found, range), range), 200);
    });
}
