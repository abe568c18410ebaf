import { createRoute, z } from '@hono/zod-openapi';
import type { ClaimId, DocumentId, OriginId } from '../../model/index.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { ClaimFilter, CollectionReader } from '../reader.ts';
import { ClaimShape, FactualityShape } from '../shapes/record.ts';
import { page, pageOf, RangeQuery } from './paging.ts';
import { router } from './router.ts';

const ClaimQuery = RangeQuery.extend({
  document: z.string().optional(),
  origin: z.string().optional(),
  factuality: FactualityShape.optional(),
  text: z.string().max(200).optional(),
});

const listClaims = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims, by document and place in the text',
  request: { query: ClaimQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(ClaimShape).openapi('ClaimPage')) },
    ...errorAnswers(400),
  },
});

const readClaim = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'One claim',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The claim.', content: jsonOf(ClaimShape) }, ...errorAnswers(404) },
});

export function claimRoutes(collection: CollectionReader) {
  return router()
    .openapi(listClaims, async (context) => {
      const query = context.req.valid('query');
      return context.json(page(await collection.claims(filterOf(query), query), query), 200);
    })
    .openapi(readClaim, async (context) => {
      const [claim] = await collection.claimsById([context.req.valid('param').id as ClaimId]);
      if (claim === undefined) return context.json(errorBody('not-found', 'No such claim.'), 404);
      return context.json(claim, 200);
    });
}

function filterOf({ document, origin, factuality, text }: z.output<typeof ClaimQuery>): ClaimFilter {
  return {
    ...(document === undefined ? {} : { document: document as DocumentId }),
    ...(origin === undefined ? {} : { origin: origin as OriginId }),
    ...(factuality === undefined ? {} : { factuality }),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
  };
}
