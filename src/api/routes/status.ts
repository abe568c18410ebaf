import { createRoute, z } from '@hono/zod-openapi';
import { errorAnswers, jsonOf } from '../errors.ts';
import type { Deciding } from '../judge.ts';
import type { CollectionReader } from '../reader.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const CollectionStatusShape = z
  .object({
    counts: z.object({
      documents: z.int(),
      claims: z.int(),
      events: z.int(),
      figures: z.int(),
      origins: z.int(),
      relations: z.int(),
      dossierEvents: z.int(),
      judgements: z.int(),
      refusals: z.int(),
    }),
    // Not where it lies: the page needs no path of the machine.
    format: z.int(),
    createdBy: z.string(),
    encrypted: z.boolean(),
    dossier: z.object({ engine: z.string(), basis: z.string() }).nullable(),
    building: z.boolean(),
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .openapi('CollectionStatus', {
    description:
      '`dossier` is null while the records are not yet compared; `building` while they are compared anew; `problem` tells why that failed last, so that what is read is older than what was decided.',
  });

const RefusalShape = z
  .object({
    name: z.string(),
    document: z.string().nullable(),
    code: z.string(),
    message: z.string(),
    kept: z.boolean(),
  })
  .openapi('Refusal', {
    description: '`kept` where bytes and record are stored all the same, without text.',
  });

const getStatus = createRoute({
  method: 'get',
  path: '/status',
  summary: 'What the collection holds, counted',
  responses: { 200: { description: 'The counts.', content: jsonOf(CollectionStatusShape) } },
});

const listRefusals = createRoute({
  method: 'get',
  path: '/refusals',
  summary: 'Files that were refused, and why',
  request: { query: PageQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(RefusalShape).openapi('RefusalPage')) },
    ...errorAnswers(400),
  },
});

export function statusRoutes(
  collection: CollectionReader,
  deciding: Pick<Deciding, 'building' | 'problem'> | null = null,
) {
  return router()
    .openapi(getStatus, async (context) => {
      const { format, createdBy, encrypted } = collection.meta;
      const counts = await collection.counts();
      const dossier = await collection.dossierStamp();
      const building = deciding?.building ?? false;
      const problem = deciding?.problem ?? null;
      return context.json({ counts, format, createdBy, encrypted, dossier, building, problem }, 200);
    })
    .openapi(listRefusals, async (context) => {
      const refusals = await collection.refusals(pageRequest(context.req.valid('query')));
      return context.json(page(refusals), 200);
    });
}
