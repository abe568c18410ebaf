import { createRoute, z } from '@hono/zod-openapi';
import type { Claim, ClaimId, DocumentId, DossierEvent, DossierEventId, IsoDay } from '../../model/index.ts';
import type { DossierEventFilter } from '../../store/store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readAll, readEach } from '../reader.ts';
import {
  DossierEventShape,
  OriginShape,
  RelationShape,
  StatusShape,
  TimelineEventShape,
} from '../shapes/dossier.ts';
import { ClaimShape, EventTypeShape, list } from '../shapes/record.ts';
import { DocumentSummaryShape } from './documents.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day of the form 2016-08-06')
  .optional();

const EventQuery = PageQuery.extend({
  type: EventTypeShape.optional(),
  status: StatusShape.optional(),
  document: z.string().optional(),
  from: day,
  to: day,
});

const EventSheetShape = z
  .object({
    event: DossierEventShape,
    claims: list(ClaimShape),
    documents: list(DocumentSummaryShape),
    origins: list(OriginShape),
    relations: list(RelationShape),
  })
  .openapi('EventSheet', {
    description: 'An event with every claim, document and origin it names, and how those documents relate.',
  });

const listEvents = createRoute({
  method: 'get',
  path: '/events',
  summary: 'Events across documents, in short',
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
      const { rows, next } = await collection.dossierEvents(filterOf(query), pageRequest(query));
      return context.json(page({ rows: rows.map(inShort), next }), 200);
    })
    .openapi(readEvent, async (context) => {
      const event = await collection.dossierEvent(context.req.valid('param').id as DossierEventId);
      if (event === null) return context.json(errorBody('not-found', 'No such event.'), 404);
      return context.json(await sheetOf(event, collection), 200);
    });
}

async function sheetOf(event: DossierEvent, collection: CollectionReader) {
  const claims = await claimsOf(event, collection);
  const documents = new Set(event.accounts.map((account) => account.document));
  const origins = [
    ...event.origins,
    ...event.accounts.map((account) => account.origin),
    ...claims.map((claim) => claim.origin),
  ];
  return {
    event,
    claims,
    documents: await readEach([...documents], (document) => collection.document(document)),
    origins: await readEach(origins, (origin) => collection.origin(origin)),
    relations: await relationsAmong(documents, collection),
  };
}

async function claimsOf(event: DossierEvent, collection: CollectionReader): Promise<readonly Claim[]> {
  const inAccounts = event.accounts.flatMap((account) => account.claims);
  const inAnswers = event.facets.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims));
  const ids: readonly ClaimId[] = [...new Set([...inAccounts, ...inAnswers])];
  if (ids.length === 0) return [];
  return readAll((range) => collection.claims({ ids }, range));
}

async function relationsAmong(documents: ReadonlySet<DocumentId>, collection: CollectionReader) {
  const lists = await readEach([...documents], (document) =>
    readAll((range) => collection.relations(document, range)),
  );
  // Each relation stands in the lists of both its documents: it is taken from the first one's.
  return lists.flatMap((relations, index) =>
    relations.filter(({ a, b }) => a === [...documents][index] && documents.has(b)),
  );
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

function filterOf({ type, status, document, from, to }: z.output<typeof EventQuery>): DossierEventFilter {
  return {
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...(document === undefined ? {} : { document: document as DocumentId }),
    ...(from === undefined ? {} : { from: from as IsoDay }),
    ...(to === undefined ? {} : { to: to as IsoDay }),
  };
}
