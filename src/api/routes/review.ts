import { createRoute, z } from '@hono/zod-openapi';
import type {
  Claim,
  ClaimId,
  DocumentId,
  DossierEventId,
  DoubtWords,
  ReviewItem,
} from '../../model/index.ts';
import { readSettledSummary } from '../../settled.ts';
import type { ReviewFilter } from '../../store/review-store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readClaims, readEach } from '../reader.ts';
import { DossierEventShape } from '../shapes/dossier.ts';
import { FigureShape, list } from '../shapes/record.ts';
import { DoubtKindShape, ReviewCountShape, ReviewItemShape, ReviewWordsShape } from '../shapes/review.ts';
import { DocumentSummaryShape } from './documents.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const ReviewQuery = PageQuery.extend({
  kind: DoubtKindShape.optional(),
  state: z.enum(['open', 'settled', 'all']).default('open'),
  event: z.string().optional(),
  document: z.string().optional(),
});

const ReviewSheetShape = z
  .object({
    item: ReviewItemShape,
    words: list(ReviewWordsShape),
    documents: list(DocumentSummaryShape),
    /** The event it is about, and the other one where there are two. */
    events: list(DossierEventShape),
    /** The numbers that its words give, each of which can be set right. */
    figures: list(FigureShape),
  })
  .openapi('ReviewSheet', {
    description: 'A doubt with its words as they stand in their documents, and the events it is about.',
  });

const listItems = createRoute({
  method: 'get',
  path: '/review',
  summary: 'What is doubtful, what is most worth a person’s minute first',
  request: { query: ReviewQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(ReviewItemShape).openapi('ReviewPage')) },
    ...errorAnswers(400),
  },
});

const countItems = createRoute({
  method: 'get',
  path: '/review/counts',
  summary: 'How much is doubtful, by kind',
  responses: {
    200: {
      description: 'Kinds without any are missing.',
      content: jsonOf(z.object({ items: list(ReviewCountShape) }).openapi('ReviewCounts')),
    },
  },
});

const readItem = createRoute({
  method: 'get',
  path: '/review/{id}',
  summary: 'One doubt with its words in their place',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The doubt.', content: jsonOf(ReviewSheetShape) }, ...errorAnswers(404) },
});

export function reviewRoutes(collection: CollectionReader) {
  return router()
    .openapi(listItems, async (context) => {
      const query = context.req.valid('query');
      return context.json(page(await collection.reviewItems(filterOf(query), pageRequest(query))), 200);
    })
    .openapi(countItems, async (context) => {
      return context.json({ items: await collection.reviewCounts() }, 200);
    })
    .openapi(readItem, async (context) => {
      const item = await collection.reviewItem(context.req.valid('param').id);
      if (item === null) return context.json(errorBody('not-found', 'No such question.'), 404);
      return context.json(await sheetOf(item, collection), 200);
    });
}

async function sheetOf(item: ReviewItem, collection: CollectionReader) {
  const events = await eventsOf(item, collection);
  const inWords = item.words.map(({ document }) => document);
  const telling = events.flatMap(({ accounts }) =>
    accounts.slice(0, MOST_NAMED).map(({ document }) => document),
  );
  const documents = [...inWords, ...(item.document === null ? [] : [item.document]), ...telling];
  const ids = item.words.flatMap(({ claim }) => (claim === null ? [] : [claim]));
  const claims = await readClaims(collection, ids);
  const figures = [...new Set([...claims.values()].flatMap((claim) => claim.figures))];
  return {
    item,
    words: await wordsInPlace(item.words, claims, collection),
    figures: figures.length === 0 ? [] : (await collection.figures({ ids: figures })).rows,
    documents: await readEach(documents, (id) => readSettledSummary(collection, id)),
    events,
  };
}

/** Reports of an event that are named; of a story told more often, the first. */
const MOST_NAMED = 60;

/** The event of the doubt, and the one that holds the first mention of the other half of it. */
async function eventsOf({ event, other, words }: ReviewItem, collection: CollectionReader) {
  const first = event === null ? null : await collection.dossierEvent(event);
  if (first === null || other?.kind !== 'event') return first === null ? [] : [first];
  const [mention] = other.mentions;
  const holdsOther = (accounts: typeof first.accounts): boolean =>
    accounts.some(({ events }) => mention !== undefined && events.includes(mention));
  if (holdsOther(first.accounts)) return [first];
  for (const document of new Set(words.map((one) => one.document))) {
    const { rows } = await collection.dossierEvents({ document }, { limit: 1000 });
    const found = rows.find(({ accounts }) => holdsOther(accounts));
    if (found !== undefined) return [first, found];
  }
  return [first];
}

/** So much of the text is shown before and after the words, in UTF-16 units: two or three lines. */
const AROUND = 220;

async function wordsInPlace(
  words: readonly DoubtWords[],
  claims: ReadonlyMap<ClaimId, Claim>,
  collection: CollectionReader,
) {
  const texts = await readTexts(
    words.map(({ document }) => document),
    collection,
  );
  return words.map((one) => {
    const document = texts.get(one.document);
    const claim = one.claim === null ? undefined : claims.get(one.claim);
    const part = document?.parts.find(({ start, end }) => start <= one.start && one.start < end);
    const [from, to] = [part?.start ?? one.start, Math.max(part?.end ?? one.end, one.end)];
    const text = document?.text ?? '';
    return {
      ...one,
      before: text.slice(Math.max(from, wholeFrom(text, one.start - AROUND)), one.start),
      after: text.slice(one.end, Math.min(to, one.end + AROUND)),
      part: part?.role ?? null,
      voices: claim?.voices ?? [],
      factuality: claim?.factuality ?? null,
    };
  });
}

async function readTexts(ids: readonly DocumentId[], collection: CollectionReader) {
  const records = await readEach(ids, (id) => collection.record(id));
  return new Map(records.map(({ document }) => [document.id, document]));
}

/** The end of the word at which a cut falls, so that none is shown in half. */
function wholeFrom(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at, at + AROUND).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function filterOf({ kind, state, event, document }: z.output<typeof ReviewQuery>): ReviewFilter {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(state === 'all' ? {} : { settled: state === 'settled' }),
    ...(event === undefined ? {} : { event: event as DossierEventId }),
    ...(document === undefined ? {} : { document: document as DocumentId }),
  };
}
