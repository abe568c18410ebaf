import { createRoute, z } from '@hono/zod-openapi';
import { DOCUMENT_ORDERS, type DocumentOrder } from '../../store/document-list-store.ts';
import { errorAnswers, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { list } from '../shapes/record.ts';
import { DocumentFilterQuery, documentFilterOf } from './document-query.ts';
import { DocumentSummaryShape } from './documents.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const ListQuery = PageQuery.extend({
  ...DocumentFilterQuery.shape,
  order: z.enum(DOCUMENT_ORDERS).default('date'),
});

const TallyShape = z.object({ value: z.string().nullable(), count: z.int() });

const DocumentCountsShape = z
  .object({
    documents: z.int(),
    outlets: list(TallyShape),
    languages: list(TallyShape),
    undated: z.int(),
    diagnosed: z.int(),
  })
  .openapi('DocumentCounts', {
    description: '`documents` counts what passes the filter, everything else the whole collection.',
  });

const listSorted = createRoute({
  method: 'get',
  path: '/document-list',
  summary: 'Documents in short, filtered and in an order, with the dates that count',
  request: { query: ListQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(DocumentSummaryShape)) },
    ...errorAnswers(400),
  },
});

const countListed = createRoute({
  method: 'get',
  path: '/document-counts',
  summary: 'How many documents pass a filter, and what there is to filter by',
  request: { query: DocumentFilterQuery },
  responses: {
    200: { description: 'The counts.', content: jsonOf(DocumentCountsShape) },
    ...errorAnswers(400),
  },
});

export function documentListRoutes(collection: CollectionReader) {
  return router()
    .openapi(listSorted, async (context) => {
      const query = context.req.valid('query');
      const order: DocumentOrder = query.order;
      const rows = await collection.documentList(documentFilterOf(query), order, pageRequest(query));
      return context.json(page(rows), 200);
    })
    .openapi(countListed, async (context) => {
      const counts = await collection.documentCounts(documentFilterOf(context.req.valid('query')));
      return context.json(counts, 200);
    });
}
