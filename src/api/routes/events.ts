import { createRoute, z } from '@hono/zod-openapi';
import type { Claim, ClaimId, DocumentId, DossierEvent, DossierEventId } from '../../model/index.ts';
import { readSettledSummary, settleClaims } from '../../settled.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readAll, readClaims, readEach } from '../reader.ts';
import { DossierEventShape, OriginShape, RelationShape, TimelineEventShape } from '../shapes/dossier.ts';
import { JudgedPartShape } from '../shapes/judgement.ts';
import { ClaimShape, list } from '../shapes/record.ts';
import { DocumentSummaryShape } from './documents.ts';
import { EventFilterQuery, filterOf } from './event-query.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

/** Parameters of a list of events. */
export const EventQuery = PageQuery.extend(EventFilterQuery.shape);

const EventSheetShape = z
  .object({
    event: DossierEventShape,
    claims: list(ClaimShape),
    judged: list(JudgedPartShape),
    documents: list(DocumentSummaryShape),
    origins: list(OriginShape),
    relations: list(RelationShape),
  })
  .openapi('EventSheet', {
    description:
      'An event with every claim, document and origin it names, and how those documents relate. Claims are as ' +
      'people decided; `judged` tells what of them and of what they hold, and what the machine had said.',
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
      const first = await readClaims(collection, rows.flatMap(firstClaim), true);
      const lines = rows.map((event) => inShort(event, first));
      return context.json(page({ rows: lines, next }), 200);
    })
    .openapi(readEvent, async (context) => {
      const event = await collection.dossierEvent(context.req.valid('param').id as DossierEventId);
      if (event === null) return context.json(errorBody('not-found', 'No such event.'), 404);
      return context.json(await sheetOf(event, collection), 200);
    });
}

async function sheetOf(event: DossierEvent, collection: CollectionReader) {
  const inAccounts = event.accounts.flatMap((account) => account.claims);
  const inAnswers = event.facets.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims));
  const read = [...(await readClaims(collection, [...inAccounts, ...inAnswers])).values()];
  const settled = await settleClaims(collection, read);
  // What was hidden while the collection is laid out anew is still named by the event.
  const claims = settled.claims.map(({ claim }) => claim);
  const documents = new Set(event.accounts.map((account) => account.document));
  const origins = [
    ...event.origins,
    ...event.accounts.map((account) => account.origin),
    ...claims.map((claim) => claim.origin),
  ];
  return {
    event,
    claims,
    judged: settled.judged,
    documents: await readEach([...documents], (document) => readSettledSummary(collection, document)),
    origins: await readEach(origins, (origin) => collection.origin(origin)),
    relations: await relationsAmong(documents, collection),
  };
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

/** The claim whose words stand for an event in a list: the first of its first account. */
export function firstClaim({ accounts }: DossierEvent): readonly ClaimId[] {
  return accounts[0]?.claims.slice(0, 1) ?? [];
}

/** The line of the timeline that stands for an event. */
export function inShort(event: DossierEvent, claims: ReadonlyMap<ClaimId, Claim>) {
  const { id, title, type, when, where, origins, originsAtMost, status, accounts, facets } = event;
  const first = firstClaim(event)[0];
  const disputed = facets.filter(({ verdict }) => verdict === 'contradiction');
  return {
    id,
    title,
    type,
    when,
    where,
    origins,
    originsAtMost,
    status,
    accounts: accounts.length,
    words: first === undefined ? null : (claims.get(first) ?? null),
    contested: [...new Set(disputed.map(({ question }) => question))],
  };
}
