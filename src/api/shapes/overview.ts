import { z } from '@hono/zod-openapi';
import type { BuildMark } from '../../store/overview-store.ts';
import { list } from './record.ts';

const TallyShape = z.object({ value: z.string().nullable(), count: z.int() });

const when = z.string().nullable();

const ChangeShape = z
  .object({
    kind: z.enum(['new', 'gone', 'status', 'origins', 'when', 'document-date']),
    event: z.string().nullable(),
    document: z.string().nullable(),
    title: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .openapi('Change', {
    description:
      '`before` and `after` are statuses, numbers of origins, or days as `2016-02-01/2016-02-03`, `..` for an ' +
      'open end. An event stands under the id it has now; one that is gone under its last.',
  });

export const OverviewShape = z
  .object({
    documents: list(z.object({ when, outlet: z.string().nullable(), count: z.int() })),
    events: list(z.object({ when, status: z.string(), count: z.int() })),
    types: list(TallyShape),
    places: list(TallyShape),
    placesInAll: z.int(),
    refusals: list(TallyShape),
    now: z.string().nullable(),
    changed: z
      .object({
        since: z.string(),
        documents: z.int(),
        engineChanged: z.boolean(),
        cut: z.boolean(),
        changes: list(ChangeShape),
      })
      .nullable(),
  })
  .openapi('Overview', {
    description:
      '`when` is a month (`2016-02`), a year where no single month is meant, or null. `places` are those of most ' +
      'events, with null for no place. `now` names the present state; given as `since` later it has `changed` ' +
      'tell what is different. `changed` is null where `since` is none of this collection, and `cut` says that ' +
      'more changed than is kept.',
  });

/** The beginning of the basis is enough to tell one collection from another. */
const BASIS_LENGTH = 12;

/** Writes a making of the dossier as the page remembers it. */
export function writeMark({ number, basis }: BuildMark): string {
  return `${number}-${basis.slice(0, BASIS_LENGTH)}`;
}
