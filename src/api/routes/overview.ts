import { createRoute, z } from '@hono/zod-openapi';
import type { BuildMark } from '../../store/overview-store.ts';
import { errorAnswers, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { OverviewShape, writeMark } from '../shapes/overview.ts';
import { router } from './router.ts';

const OverviewQuery = z.object({
  since: z
    .string()
    .max(40)
    .optional()
    .openapi({ description: 'The `now` of an answer before; what changed since is told against it.' }),
});

const readOverview = createRoute({
  method: 'get',
  path: '/overview',
  summary: 'What the collection holds, counted, and what changed since it was last looked at',
  request: { query: OverviewQuery },
  responses: {
    200: { description: 'The counts and the changes.', content: jsonOf(OverviewShape) },
    ...errorAnswers(400),
  },
});

export function overviewRoutes(collection: Pick<CollectionReader, 'overview' | 'changesSince'>) {
  return router().openapi(readOverview, async (context) => {
    const { since } = context.req.valid('query');
    const { documents, events, types, places, placesInAll, refusals } = await collection.overview();
    const changed = await collection.changesSince(since === undefined ? null : readMark(since));
    return context.json(
      {
        documents,
        events,
        types,
        places,
        placesInAll,
        refusals,
        now: changed.now === null ? null : writeMark(changed.now),
        changed:
          changed.since === null
            ? null
            : {
                since: writeMark(changed.since),
                documents: changed.documents,
                engineChanged: changed.engineChanged,
                cut: changed.cut,
                changes: changed.changes,
              },
      },
      200,
    );
  });
}

/** Reads what `writeMark` wrote; null for anything else, which is then a mark of no collection. */
function readMark(written: string): BuildMark | null {
  const match = /^(\d{1,9})-(.+)$/.exec(written);
  return match === null ? null : { number: Number(match[1]), basis: match[2] ?? '' };
}
