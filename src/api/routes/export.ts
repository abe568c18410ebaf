import { createRoute, z } from '@hono/zod-openapi';
import { exportDossierEvent, exportJudgement } from '../../export/export-dossier.ts';
import { exportClaim, exportDocument } from '../../export/export-record.ts';
import { csvLine } from '../../export/table/csv.ts';
import { eventFeature } from '../../export/table/geojson.ts';
import type { TableRow } from '../../export/table/row.ts';
import {
  claimRow,
  COLUMNS,
  documentRow,
  eventRow,
  judgementRow,
  sourceRow,
} from '../../export/table/rows.ts';
import { writeXlsx } from '../../export/table/xlsx.ts';
import type { Claim, DocumentId, DossierEvent, OriginId } from '../../model/index.ts';
import { readSettled, readSettledSummary } from '../../settled.ts';
import { DOCUMENT_ORDERS } from '../../store/document-list-store.ts';
import { HIT_KINDS, SOURCE_ORDERS } from '../../store/search-store.ts';
import { type DocumentSummary, MAX_PAGE, type Page, type PageRequest } from '../../store/store.ts';
import { errorAnswers, errorBody } from '../errors.ts';
import { type CollectionReader, readClaims, readEach } from '../reader.ts';
import { StandingStateShape } from '../shapes/judgement.ts';
import { FactualityShape } from '../shapes/record.ts';
import { DocumentFilterQuery, documentFilterOf } from './document-query.ts';
import { EventFilterQuery, filterOf, soundQuery, wordsQuery } from './event-query.ts';
import { firstClaim } from './events.ts';
import { namesQuery } from './sources.ts';
import { router } from './router.ts';

const FORMATS = ['csv', 'xlsx', 'jsonl', 'geojson'] as const;
type Format = (typeof FORMATS)[number];

const KINDS = ['events', 'claims', 'documents', 'sources', 'search', 'judgements'] as const;

const ExportQuery = EventFilterQuery.extend({
  format: z.enum(FORMATS),
  origin: z.string().max(200).optional().openapi({ description: 'Claims that rest on this origin.' }),
  factuality: FactualityShape.optional(),
  // The days are those of the list that is exported, of events as of documents.
  ...DocumentFilterQuery.omit({ from: true, to: true }).shape,
  order: z.string().max(20).optional().openapi({ description: 'The order of the list that is exported.' }),
  source: z.enum(['voice', 'outlet', 'actor', 'place']).default('voice'),
  kind: z.enum(HIT_KINDS).default('event').openapi({ description: 'What the search leads to.' }),
  words: wordsQuery.optional(),
  name: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'Of sources: words, the last one begun, in the name.' }),
  state: StandingStateShape.optional().openapi({ description: 'What became of a decision.' }),
  decision: z.string().max(40).optional().openapi({ description: 'Kind of decision.' }),
  who: z.string().max(200).optional().openapi({ description: 'Who decided.' }),
});

type Query = z.output<typeof ExportQuery>;

const exportRows = createRoute({
  method: 'get',
  path: '/export/{what}',
  summary: 'A list as it is on screen, whole, as CSV, XLSX, JSONL or (events only) GeoJSON',
  request: { params: z.object({ what: z.enum(KINDS) }), query: ExportQuery },
  responses: {
    200: {
      description:
        'The file, under the same filter as the list it is of. Rows carry ids, exact words and the address in the page.',
      content: {
        'text/csv': { schema: z.string() },
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: z.string() },
        'application/jsonl': { schema: z.string() },
        'application/geo+json': { schema: z.string() },
      },
    },
    ...errorAnswers(400),
  },
});

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

/** One thing of a list in each form it may leave in; what is asked for is made. */
interface Exported {
  readonly row: () => TableRow;
  /** As `crosscheck export` writes it; null for what that does not write, whose row is written. */
  readonly object: () => Promise<object> | object;
  /** Only of events. */
  readonly event?: DossierEvent;
}

/** Gives lists as files, read from the store page by page while they are sent. */
export function exportRoutes(collection: CollectionReader) {
  return router().openapi(exportRows, async (context) => {
    const { what } = context.req.valid('param');
    const query = context.req.valid('query');
    const { format } = query;
    const isOfEvents = what === 'events' || (what === 'search' && query.kind === 'event');
    if (format === 'geojson' && !isOfEvents) {
      return context.json(errorBody('bad-request', 'format: only events have places to put on a map.'), 400);
    }
    if (what === 'search' && query.words === undefined) {
      return context.json(errorBody('bad-request', 'words: say what was searched for.'), 400);
    }
    const [list, columns] = listOf(collection, what, query);
    const chunks = writeAs(format, what, columns, list);
    // The first stretch is made before anything is sent, so that what fails at once is told as an error.
    const first = await chunks.next();
    context.header('Content-Type', TYPES[format]);
    context.header('Content-Disposition', `attachment; filename="crosscheck-${what}.${format}"`);
    return context.body(streamOf(resumed(first, chunks))) as never;
  });
}

/** Chunks as the server sends them; they are made as they are taken, and no more once nobody wants them. */
function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* resumed(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.done !== true) yield first.value;
  yield* rest;
}

type List = AsyncGenerator<readonly Exported[]>;

function listOf(
  collection: CollectionReader,
  what: (typeof KINDS)[number],
  query: Query,
): [List, readonly string[]] {
  switch (what) {
    case 'events': {
      const pages = pagesOf((page) => collection.dossierEvents(filterOf(query), page));
      return [mapped(pages, (events) => eventsOf(collection, events)), COLUMNS.events];
    }
    case 'claims': {
      const { origin, factuality, document } = query;
      const filter = {
        ...(origin !== undefined && { origin: origin as OriginId }),
        ...(factuality !== undefined && { factuality }),
        ...(document !== undefined && { document: document as DocumentId }),
      };
      const pages = pagesOf((page) => collection.claims({ ...filter, asDecided: true }, page));
      return [mapped(pages, (claims) => claimsOf(collection, claims)), COLUMNS.claims];
    }
    case 'documents': {
      const order = DOCUMENT_ORDERS.find((known) => known === query.order) ?? 'date';
      const pages = pagesOf((page) => collection.documentList(documentFilterOf(query), order, page));
      return [mapped(pages, async (rows) => documentsOf(collection, rows)), COLUMNS.documents];
    }
    case 'sources': {
      const order = SOURCE_ORDERS.find((known) => known === query.order) ?? 'claims';
      const words = query.words === undefined ? namesQuery(query.name) : soundQuery(query.words);
      const pages = pagesOf((page) => collection.sources(query.source, order, words, page));
      return [mapped(pages, async (rows) => rows.map((row) => plain(sourceRow(row)))), COLUMNS.sources];
    }
    case 'judgements':
      return [judgementsOf(collection, query), COLUMNS.judgements];
    case 'search':
      return searchOf(collection, query);
  }
}

function searchOf(collection: CollectionReader, query: Query): [List, readonly string[]] {
  const { words = '', kind } = query;
  const { words: _, ...filter } = filterOf(query);
  const pages = pagesOf((page) => collection.search(kind, { words: soundQuery(words), filter }, page));
  const columns = {
    document: 'documents',
    claim: 'claims',
    event: 'events',
    actor: 'sources',
    place: 'sources',
  } as const;
  const list = mapped(pages, async (hits) => {
    const events = hits.flatMap((hit) => (hit.kind === 'event' ? [hit.event] : []));
    const claims = hits.flatMap((hit) => (hit.kind === 'claim' ? [hit.claim] : []));
    const documents = await readEach(
      hits.flatMap((hit) => (hit.kind === 'document' ? [hit.document] : [])),
      (document) => readSettledSummary(collection, document),
    );
    const sources = hits.flatMap((hit) => ('source' in hit ? [plain(sourceRow(hit.source))] : []));
    return [
      ...(await eventsOf(collection, events)),
      ...(await claimsOf(collection, claims)),
      ...documentsOf(collection, documents),
      ...sources,
    ];
  });
  return [list, COLUMNS[columns[kind]]];
}

async function eventsOf(collection: CollectionReader, events: readonly DossierEvent[]): Promise<Exported[]> {
  const claims = await readClaims(collection, events.flatMap(firstClaim), true);
  return events.map((event) => {
    const [first] = firstClaim(event);
    return {
      event,
      row: () => eventRow(event, first === undefined ? null : (claims.get(first) ?? null)),
      object: () => exportDossierEvent(event),
    };
  });
}

async function claimsOf(collection: CollectionReader, claims: readonly Claim[]): Promise<Exported[]> {
  const documents = new Map<DocumentId, DocumentSummary | null>();
  for (const { document } of claims) {
    if (!documents.has(document)) documents.set(document, await readSettledSummary(collection, document));
  }
  return claims.map((claim) => ({
    row: () => claimRow(claim, documents.get(claim.document) ?? null),
    object: () => exportClaim(claim),
  }));
}

function documentsOf(collection: CollectionReader, documents: readonly DocumentSummary[]): Exported[] {
  return documents.map((document) => ({
    row: () => documentRow(document),
    object: async () => {
      const settled = await readSettled(collection, document.id);
      return settled === null ? documentRow(document) : exportDocument(settled.record, settled.dating);
    },
  }));
}

/** Decisions in the order of the log: all, or those of the history that fit. */
async function* judgementsOf(collection: CollectionReader, { state, decision, who }: Query): List {
  const log = await collection.judgements();
  const filter = { ...(state && { state }), ...(decision && { kind: decision }), ...(who && { who }) };
  const fitting = new Set<string>();
  for await (const page of pagesOf((range) => collection.standings(filter, range))) {
    for (const { judgement } of page) fitting.add(judgement.id);
  }
  yield log
    .filter(({ id }) => fitting.has(id))
    .map((judgement) => ({
      row: () => judgementRow(judgement),
      object: () => exportJudgement(judgement),
    }));
}

function plain(row: TableRow): Exported {
  return { row: () => row, object: () => row };
}

async function* pagesOf<T>(read: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let after: string | null | undefined;
  while (after !== null) {
    const page: Page<T> = await read(after === undefined ? { limit: MAX_PAGE } : { limit: MAX_PAGE, after });
    yield page.rows;
    after = page.next;
  }
}

async function* mapped<A, B>(pages: AsyncGenerator<A>, work: (page: A) => Promise<B>): AsyncGenerator<B> {
  for await (const page of pages) yield await work(page);
}

async function* writeAs(
  format: Format,
  what: string,
  columns: readonly string[],
  list: List,
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      return yield* encoded(csvOf(columns, list));
    case 'xlsx':
      return yield* writeXlsx(what, cellsOf(columns, list));
    case 'jsonl':
      return yield* encoded(linesOf(list));
    case 'geojson':
      return yield* encoded(featuresOf(list));
  }
}

async function* encoded(texts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of texts) yield encoder.encode(text);
}

async function* csvOf(columns: readonly string[], list: List): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const page of list) yield page.map(({ row }) => csvLine(inOrder(columns, row()))).join('');
}

async function* cellsOf(columns: readonly string[], list: List): AsyncGenerator<readonly TableRow[string][]> {
  yield columns;
  for await (const page of list) for (const { row } of page) yield inOrder(columns, row());
}

function inOrder(columns: readonly string[], row: TableRow): readonly TableRow[string][] {
  return columns.map((column) => row[column] ?? null);
}

async function* linesOf(list: List): AsyncGenerator<string> {
  for await (const page of list) {
    for (const { object } of page) yield `${JSON.stringify(await object())}\n`;
  }
}

async function* featuresOf(list: List): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let before = '\n';
  for await (const page of list) {
    for (const { event, row } of page) {
      if (event === undefined) continue;
      yield `${before}${JSON.stringify(eventFeature(event.id, event.where, row()))}`;
      before = ',\n';
    }
  }
  yield '\n]}\n';
}
