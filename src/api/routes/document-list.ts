import { createRoute, z } from '@hono/zod-openapi';
import { DOCUMENT_ORDERS, type DocumentFilter, type DocumentOrder } from '../../store/document-list-store.ts';
import { errorAnswers, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { list } from '../shapes/record.ts';
import { DocumentSummaryShape } from './documents.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const FilterQuery = z.object({
  outlet: z
    .string()
    .optional()
    .openapi({ description: 'Name of an outlet; empty for documents of which none is known.' }),
  language: z
    .string()
    .optional()
    .openapi({ description: 'Code of a language; empty for documents whose language cannot be told.' }),
  undated: z.literal('yes').optional(),
  diagnosed: z.literal('yes').optional(),
});

const ListQuery = PageQuery.extend({
  ...FilterQuery.shape,
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
  request: { query: FilterQuery },
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
      const rows = await collection.documentList(filterOf(query), order, pageRequest(query));
      return context.json(page(rows), 200);
    })
    .openapi(countListed, async (context) => {
      const counts = await collection.documentCounts(filterOf(context.req.valid('query')));
      return context.json(counts, 200);
    });
}

function filterOf({ outlet, language, undated, diagnosed }: z.output<typeof FilterQuery>): DocumentFilter {
  return {
    ...(outlet !== undefined && { outlet: outlet === '' ? null : outlet }),
    ...(language !== undefined && { language: language === '' ? null : language }),
    ...(undated !== undefined && { undated: true }),
    ...(diagnosed !== undefined && { diagnosed: true }),
  };
}
