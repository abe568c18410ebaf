import { createRoute, z } from '@hono/zod-openapi';
import type { DossierEventId } from '../../model/index.ts';
import { errorAnswers, jsonOf } from '../errors.ts';
import { type CollectionReader, readClaims, readEach } from '../reader.ts';
import { TimelineEventShape } from '../shapes/dossier.ts';
import { EventMarksShape } from '../shapes/event-marks.ts';
import { list } from '../shapes/record.ts';
import { EventFilterQuery, filterOf } from './event-query.ts';
import { firstClaim, inShort } from './events.ts';
import { router } from './router.ts';

/** Rows given at once; a list on the page asks for those it is about to draw. */
const MOST_ROWS = 100;

const readMarks = createRoute({
  method: 'get',
  path: '/event-marks',
  summary: 'All events that fit, in columns, as a timeline or a map draws them',
  request: { query: EventFilterQuery },
  responses: {
    200: { description: 'The events in the order of the dossier.', content: jsonOf(EventMarksShape) },
    ...errorAnswers(400),
  },
});

const readRows = createRoute({
  method: 'get',
  path: '/event-rows',
  summary: 'The events with these ids, in short and in the order asked for',
  request: {
    query: z.object({
      ids: z
        .string()
        .regex(/^[\w-]+(,[\w-]+)*$/, 'is no list of ids with commas between')
        .refine((ids) => ids.split(',').length <= MOST_ROWS, `holds more than ${MOST_ROWS} ids`)
        .openapi({ description: `Up to ${MOST_ROWS} ids with commas between; unknown ones are left out.` }),
    }),
  },
  responses: {
    200: {
      description: 'The events that are there.',
      content: jsonOf(z.object({ items: list(TimelineEventShape) }).openapi('EventRows')),
    },
    ...errorAnswers(400),
  },
});

/** What the timeline and the map draw by, and the rows of what they show. */
export function eventMarkRoutes(collection: CollectionReader) {
  return router()
    .openapi(readMarks, async (context) => {
      const marks = await collection.eventMarks(filterOf(context.req.valid('query')));
      return context.json(marks, 200);
    })
    .openapi(readRows, async (context) => {
      const ids = context.req.valid('query').ids.split(',') as DossierEventId[];
      const events = await readEach(ids, (id) => collection.dossierEvent(id));
      const first = await readClaims(collection, events.flatMap(firstClaim), true);
      return context.json({ items: events.map((event) => inShort(event, first)) }, 200);
    });
}
