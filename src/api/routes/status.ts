import { createRoute, z } from '@hono/zod-openapi';
import { jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { list } from '../shapes/record.ts';
import { router } from './router.ts';

const CountsShape = z
  .object({
    engine: z.string(),
    documents: z.int(),
    claims: z.int(),
    events: z.int(),
    origins: z.int(),
    refused: list(z.object({ name: z.string(), code: z.string(), message: z.string() })),
  })
  .openapi('CollectionCounts');

const getStatus = createRoute({
  method: 'get',
  path: '/status',
  summary: 'What the collection holds, counted',
  responses: { 200: { description: 'The counts.', content: jsonOf(CountsShape) } },
});

export function statusRoutes(collection: CollectionReader) {
  return router().openapi(getStatus, async (context) => context.json(await collection.counts(), 200));
}
