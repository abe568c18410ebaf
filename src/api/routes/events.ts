import { createRoute, z } from '@hono/zod-openapi';
import type { Dossier, DossierEvent, DossierEventId } from '../../model/index.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import {
  DossierEventShape,
  OriginShape,
  RelationShape,
  StatusShape,
  TimelineEventShape,
} from '../shapes/dossier.ts';
import { ClaimShape, EventTypeShape, list } from '../shapes/record.ts';
import { DocumentHeadShape } from './documents.ts';
import { page, pageOf, RangeQuery, sliceOf } from './paging.ts';
import { router } from './router.ts';

const EventQuery = RangeQuery.extend({
  type: EventTypeShape.optional(),
  status: StatusShape.optional(),
  text: z.string().max(200).optional(),
});

const EventSheetShape = z
  .object({
    event: DossierEventShape,
    claims: list(ClaimShape),
    documents: list(DocumentHeadShape),
    origins: list(OriginShape),
    relations: list(RelationShape),
  })
  .openapi('EventSheet', {
    description: 'An event with every claim, document and origin it names, and how those documents relate.',
  });

const listEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Events across documents, earliest first, undated last',
  request: { query: EventQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(TimelineEventShape).openapi('EventPage')) },
    ...errorAnswers(400),
  },
});

const readEvent = createRoute({
  method: 'get',
  path: '/events/{id}',
  summary: 'One event, account by account, with the exact words',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The event.', content: jsonOf(EventSheetShape) }, ...errorAnswers(404) },
});

export function eventRoutes(collection: CollectionReader) {
  return router()
    .openapi(listEvents, async (context) => {
      const query = context.req.valid('query');
      const { events } = await collection.dossier();
      const found = events.filter((event) => isWanted(event, query)).sort(byTime);
      return context.json(page(sliceOf(found.map(inShort), query), query), 200);
    })
    .openapi(readEvent, async (context) => {
      const id = context.req.valid('param').id as DossierEventId;
      const dossier = await collection.dossier();
      const event = dossier.events.find((candidate) => candidate.id === id);
      if (event === undefined) return context.json(errorBody('not-found', 'No such event.'), 404);
      return context.json(await sheetOf(event, dossier, collection), 200);
    });
}

async function sheetOf(event: DossierEvent, dossier: Dossier, collection: CollectionReader) {
  const inAccounts = event.accounts.flatMap((account) => account.claims);
  const inAnswers = event.facets.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims));
  const claims = await collection.claimsById([...new Set([...inAccounts, ...inAnswers])]);
  const documents = new Set(event.accounts.map((account) => account.document));
  const origins = new Set([
    ...event.origins,
    ...event.accounts.map((account) => account.origin),
    ...claims.map((claim) => claim.origin),
  ]);
  return {
    event,
    claims,
    documents: await collection.documentHeads([...documents]),
    origins: dossier.origins.filter((origin) => origins.has(origin.id)),
    relations: dossier.relations.filter(({ a, b }) => documents.has(a) && documents.has(b)),
  };
}

/** The line of the timeline that stands for an event. */
function inShort({ id, title, type, when, where, origins, status, accounts, facets }: DossierEvent) {
  const disputed = facets.filter(({ verdict }) => verdict === 'contradiction');
  return {
    id,
    title,
    type,
    when,
    where,
    origins,
    status,
    accounts: accounts.length,
    contested: [...new Set(disputed.map(({ question }) => question))],
  };
}

function isWanted(event: DossierEvent, query: z.output<typeof EventQuery>): boolean {
  const text = query.text?.trim().toLowerCase() ?? '';
  return (
    (query.type === undefined || event.type === query.type) &&
    (query.status === undefined || event.status === query.status) &&
    `${event.title} ${event.where?.name ?? ''}`.toLowerCase().includes(text)
  );
}

/** Undated events come last: to put them anywhere else would be to date them. */
function byTime(a: DossierEvent, b: DossierEvent): number {
  const key = ({ when, id }: DossierEvent) =>
    [when.earliest ?? when.latest ?? '9999', when.latest ?? when.earliest ?? '9999', id] as const;
  const [from, to, id] = key(a);
  const [otherFrom, otherTo, otherId] = key(b);
  return compare(from, otherFrom) || compare(to, otherTo) || compare(id, otherId);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
