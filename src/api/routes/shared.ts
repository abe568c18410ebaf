import { createRoute } from '@hono/zod-openapi';
import { jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { SharedShape } from '../shapes/shared.ts';
import { router } from './router.ts';

const readShared = createRoute({
  method: 'get',
  path: '/shared',
  summary: 'What several documents share: places, actors, voices, events and texts, the most shared first',
  responses: { 200: { description: 'What links the documents.', content: jsonOf(SharedShape) } },
});

export function sharedRoutes(collection: Pick<CollectionReader, 'shared'>) {
  return router().openapi(readShared, async (context) => context.json(await collection.shared(), 200));
}
