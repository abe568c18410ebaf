import { createRoute, z } from '@hono/zod-openapi';
import { jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { TimelineEventShape } from '../shapes/dossier.ts';
import { list } from '../shapes/record.ts';
import { inShort } from './events.ts';
import { router } from './router.ts';

/** As many as somebody reads down a column of. */
const MOST = 12;

const listCarried = createRoute({
  method: 'get',
  path: '/carried-events',
  summary: 'Events that look well covered and rest on few: most documents for each origin first',
  responses: {
    200: {
      description: `At most ${MOST}; \`words\` is null in all of them.`,
      content: jsonOf(z.object({ items: list(TimelineEventShape) }).openapi('CarriedEvents')),
    },
  },
});

export function carriedRoutes(collection: CollectionReader) {
  return router().openapi(listCarried, async (context) => {
    const events = await collection.carriedEvents(MOST);
    return context.json({ items: events.map((event) => inShort(event, new Map())) }, 200);
  });
}
