import { createRoute, z } from '@hono/zod-openapi';
import type { Claim, ClaimId, DocumentId, OriginId } from '../../model/index.ts';
import { settleClaims } from '../../settled.ts';
import type { ClaimFilter } from '../../store/store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { ClaimShape, FactualityShape } from '../shapes/record.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const ClaimQuery = PageQuery.extend({
  document: z.string().optional(),
  origin: z.string().optional(),
  factuality: FactualityShape.optional(),
});

const listClaims = createRoute({
  method: 'get',
  path: '/claims',
  summary: 'Claims, by document and place in the text',
  description:
    'As people decided: what they hid is left out, and the others are found by what holds now; `judged` says who ' +
    'decided and what the machine had read.',
  request: { query: ClaimQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(ClaimShape).openapi('ClaimPage')) },
    ...errorAnswers(400),
  },
});

const readClaim = createRoute({
  method: 'get',
  path: '/claims/{id}',
  summary: 'One claim as people decided, also where they hid it',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The claim.', content: jsonOf(ClaimShape) }, ...errorAnswers(404) },
});

export function claimRoutes(collection: CollectionReader) {
  return router()
    .openapi(listClaims, async (context) => {
      const query = context.req.valid('query');
      const { rows, next } = await collection.claims(filterOf(query), pageRequest(query));
      // What was decided since the dossier was made is not in its tables yet.
      const { claims } = await settleClaims(collection, rows);
      const shown = claims.flatMap(({ claim, isHidden }, place) => {
        const judged = rows[place]?.judged;
        return isHidden || !fits(claim, query) ? [] : [judged === undefined ? claim : { ...claim, judged }];
      });
      return context.json(page({ rows: shown, next }), 200);
    })
    .openapi(readClaim, async (context) => {
      const { rows } = await collection.claims({ ids: [context.req.valid('param').id as ClaimId] });
      const { claims } = await settleClaims(collection, rows);
      const claim = claims[0]?.claim;
      if (claim === undefined) return context.json(errorBody('not-found', 'No such claim.'), 404);
      return context.json(claim, 200);
    });
}

/** Whether a claim as it counts is still of the factuality asked for. */
function fits({ factuality }: Claim, query: z.output<typeof ClaimQuery>): boolean {
  return query.factuality === undefined || query.factuality === factuality;
}

function filterOf({ document, origin, factuality }: z.output<typeof ClaimQuery>): ClaimFilter {
  return {
    asDecided: true,
    ...(document === undefined ? {} : { document: document as DocumentId }),
    ...(origin === undefined ? {} : { origin: origin as OriginId }),
    ...(factuality === undefined ? {} : { factuality }),
  };
}
