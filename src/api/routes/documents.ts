import { createRoute, z } from '@hono/zod-openapi';
import type { DocumentId, DocumentRecord, Dossier } from '../../model/index.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { OriginShape, RelationShape, StatusShape } from '../shapes/dossier.ts';
import { list, PrecisionShape, RecordShape } from '../shapes/record.ts';
import { page, pageOf, RangeQuery } from './paging.ts';
import { router } from './router.ts';

export const DocumentHeadShape = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    date: z.object({
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      best: z.string().nullable(),
      precision: PrecisionShape,
      conflict: z.string().nullable(),
    }),
    claims: z.int(),
    events: z.int(),
    doubts: z.int(),
  })
  .openapi('DocumentHead');

const DocumentPageShape = pageOf(DocumentHeadShape).openapi('DocumentPage');

const ReadDocumentShape = z
  .object({
    record: RecordShape,
    origins: list(OriginShape),
    relations: list(
      z.object({ relation: RelationShape, other: DocumentHeadShape.nullable(), isFirst: z.boolean() }),
    ),
    told: list(
      z.object({ id: z.string(), title: z.string(), status: StatusShape, mentions: list(z.string()) }),
    ),
  })
  .openapi('ReadDocument', {
    description: 'A record with the origins, relations and dossier events it has a share in.',
  });

const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The documents of the collection, by date',
  request: { query: RangeQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(DocumentPageShape) },
    ...errorAnswers(400),
  },
});

const readDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'One document with everything it says',
  request: { params: z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'is no document id') }) },
  responses: {
    200: { description: 'The document.', content: jsonOf(ReadDocumentShape) },
    ...errorAnswers(400, 404),
  },
});

export function documentRoutes(collection: CollectionReader) {
  return router()
    .openapi(listDocuments, async (context) => {
      const range = context.req.valid('query');
      return context.json(page(await collection.documents(range), range), 200);
    })
    .openapi(readDocument, async (context) => {
      const id = context.req.valid('param').id as DocumentId;
      const record = await collection.record(id);
      if (record === null) return context.json(errorBody('not-found', 'No such document.'), 404);
      const dossier = await collection.dossier();
      return context.json(
        {
          record,
          origins: originsOf(record, dossier),
          relations: await relationsOf(id, dossier, collection),
          told: toldIn(id, dossier),
        },
        200,
      );
    });
}

function originsOf(record: DocumentRecord, dossier: Dossier) {
  const wanted = new Set(record.claims.map((claim) => claim.origin));
  return dossier.origins.filter((origin) => wanted.has(origin.id));
}

async function relationsOf(id: DocumentId, dossier: Dossier, collection: CollectionReader) {
  const relations = dossier.relations.filter(({ a, b }) => a === id || b === id);
  const others = relations.map(({ a, b }) => (a === id ? b : a));
  const heads = new Map((await collection.documentHeads(others)).map((head) => [head.id, head]));
  return relations.map((relation) => {
    const isFirst = relation.a === id;
    return { relation, other: heads.get(isFirst ? relation.b : relation.a) ?? null, isFirst };
  });
}

function toldIn(id: DocumentId, dossier: Dossier) {
  return dossier.events.flatMap(({ id: event, title, status, accounts }) => {
    const mentions = accounts.filter(({ document }) => document === id).flatMap(({ events }) => events);
    return accounts.some(({ document }) => document === id) ? [{ id: event, title, status, mentions }] : [];
  });
}
