import { createRoute, z } from '@hono/zod-openapi';
import type { DocumentId } from '../../model/index.ts';
import { listSettled, readSettled, readSettledSummary } from '../../settled.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readAll, readEach } from '../reader.ts';
import { OriginShape, RelationShape, StatusShape } from '../shapes/dossier.ts';
import { JudgedPartShape, SettledOneShape } from '../shapes/judgement.ts';
import { list, PrecisionShape, ProvenanceShape, RecordShape } from '../shapes/record.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

export const DocumentSummaryShape = z
  .object({
    id: z.string(),
    names: list(z.string()),
    provenance: list(ProvenanceShape),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    engine: z.string(),
    bytes: z.int(),
    date: z.object({
      earliest: z.string().nullable(),
      latest: z.string().nullable(),
      best: z.string().nullable(),
      precision: PrecisionShape,
    }),
    claims: z.int(),
    events: z.int(),
    figures: z.int(),
    diagnostics: z.int(),
  })
  .openapi('DocumentSummary', { description: 'A document in a list, without its text.' });

const ReadDocumentShape = z
  .object({
    record: RecordShape,
    dating: list(SettledOneShape),
    judged: list(JudgedPartShape),
    origins: list(OriginShape),
    relations: list(z.object({ relation: RelationShape, other: DocumentSummaryShape.nullable() })),
    told: list(
      z.object({ id: z.string(), title: z.string(), status: StatusShape, mentions: list(z.string()) }),
    ),
  })
  .openapi('ReadDocument', {
    description:
      'A record with the origins its claims rest on, its relations to other documents, and the events ' +
      'across documents that it gives an account of (`mentions` are its own events among theirs). All ' +
      'dates in the record are those that count; `dating` tells for the document, and then for each ' +
      'reprint in it, who has the last word and what the text alone says. Claims, figures and tellings are ' +
      'as people decided; `judged` tells what the machine had said, and of what is left out.',
  });

/** Names one document in an address. */
export const DocumentParams = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/, 'is no document id') });

const listDocuments = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The documents of the collection, in the order of their ids',
  request: { query: PageQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(DocumentSummaryShape).openapi('DocumentPage')) },
    ...errorAnswers(400),
  },
});

const readDocument = createRoute({
  method: 'get',
  path: '/documents/{id}',
  summary: 'One document with everything it says',
  request: { params: DocumentParams },
  responses: {
    200: { description: 'The document.', content: jsonOf(ReadDocumentShape) },
    ...errorAnswers(400, 404),
  },
});

export function documentRoutes(collection: CollectionReader) {
  return router()
    .openapi(listDocuments, async (context) => {
      const documents = await listSettled(collection, pageRequest(context.req.valid('query')));
      return context.json(page(documents), 200);
    })
    .openapi(readDocument, async (context) => {
      const id = context.req.valid('param').id as DocumentId;
      const settled = await readSettled(collection, id);
      if (settled === null) return context.json(errorBody('not-found', 'No such document.'), 404);
      const { record, dating, judged } = settled;
      const wanted = record.claims.map((claim) => claim.origin);
      return context.json(
        {
          record,
          dating,
          judged,
          origins: await readEach(wanted, (origin) => collection.origin(origin)),
          relations: await relationsOf(id, collection),
          told: await toldIn(id, collection),
        },
        200,
      );
    });
}

async function relationsOf(id: DocumentId, collection: CollectionReader) {
  const relations = await readAll((range) => collection.relations(id, range));
  const others = relations.map(({ a, b }) => (a === id ? b : a));
  const summaries = await readEach(others, (other) => readSettledSummary(collection, other));
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return relations.map((relation, index) => {
    const other = others[index];
    return { relation, other: other === undefined ? null : (byId.get(other) ?? null) };
  });
}

async function toldIn(document: DocumentId, collection: CollectionReader) {
  const events = await readAll((range) => collection.dossierEvents({ document }, range));
  return events.map(({ id, title, status, accounts }) => {
    const own = accounts.filter((account) => account.document === document);
    return { id, title, status, mentions: own.flatMap((account) => account.events) };
  });
}
