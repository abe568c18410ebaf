import { z } from '@hono/zod-openapi';
import { StatusShape } from './dossier.ts';
import { EventPlaceShape, EventTypeShape, list, PrecisionShape } from './record.ts';

const index = z.int().min(0);
const day = z.int().nullable();

export const EventMarksShape = z
  .object({
    ids: list(z.string()),
    titles: list(z.string()),
    earliest: list(day).openapi({ description: 'Days since 1970-01-01, inclusive; null is not known.' }),
    latest: list(day).openapi({ description: 'Days since 1970-01-01, inclusive; null is not known.' }),
    precision: list(index),
    type: list(index),
    status: list(index),
    place: list(z.int().min(-1)).openapi({ description: '-1 where no place is named.' }),
    agents: list(list(index)),
    origins: list(z.int().min(0)).openapi({
      description: 'Origins of each; an upper bound where the event says `originsAtMost`.',
    }),
    precisions: list(PrecisionShape),
    types: list(EventTypeShape),
    statuses: list(StatusShape),
    places: list(
      z.object({
        name: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        precision: EventPlaceShape.shape.precision,
        country: z.string().nullable(),
      }),
    ),
    agentNames: list(z.string()),
  })
  .openapi('EventMarks', {
    description:
      'Events in columns, one entry an event: `precision`, `type`, `status`, `place` and `agents` are indexes into the lists of the same kind.',
  });
