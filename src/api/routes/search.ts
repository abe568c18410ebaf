import { createRoute, z } from '@hono/zod-openapi';
import type { Claim, DossierEvent } from '../../model/index.ts';
import { readSettledSummary } from '../../settled.ts';
import { marksIn, snippetOf } from '../../search/mark-text.ts';
import { isRefused, readQuery, type SearchQuery } from '../../search/read-query.ts';
import { HIT_KINDS, type SearchHit, type SearchRequest } from '../../store/search-store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readClaims } from '../reader.ts';
import { ChoicesShape, HitCountsShape, SavedQuestionShape, SearchHitShape } from '../shapes/search.ts';
import { list } from '../shapes/record.ts';
import { onlyOwnPage, onlyShortBodies } from '../write-guard.ts';
import { EventFilterQuery, filterOf, soundQuery, wordsQuery } from './event-query.ts';
import { firstClaim, inShort } from './events.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

/** Claims of an event that are looked through for the words; one with more shows its first. */
const MOST_LOOKED_THROUGH = 200;

const AskedQuery = EventFilterQuery.extend({ words: wordsQuery });

const searchAll = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Documents, claims, events, actors or places that hold words',
  request: {
    query: PageQuery.extend(AskedQuery.shape).extend({
      kind: z.enum(HIT_KINDS).openapi({
        description:
          'Documents with all words in their title come first, then the newest report; claims likewise by ' +
          'report and place in it; events as in the dossier; names by how often they stand.',
      }),
    }),
  },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(SearchHitShape).openapi('SearchPage')) },
    ...errorAnswers(400),
  },
});

const countAll = createRoute({
  method: 'get',
  path: '/search/counts',
  summary: 'How many hits of each kind there are',
  request: { query: AskedQuery },
  responses: { 200: { description: 'The counts.', content: jsonOf(HitCountsShape) }, ...errorAnswers(400) },
});

const readChoices = createRoute({
  method: 'get',
  path: '/choices',
  summary: 'What events may be filtered by, with counts',
  request: {
    query: z.object({
      name: z
        .string()
        .max(500)
        .optional()
        .openapi({ description: 'Narrows places and actors by their names.' }),
    }),
  },
  responses: {
    200: { description: 'The values, the most frequent first.', content: jsonOf(ChoicesShape) },
    ...errorAnswers(400),
  },
});

const listQuestions = createRoute({
  method: 'get',
  path: '/questions',
  summary: 'Questions that people keep, by name',
  responses: {
    200: {
      description: 'All of them.',
      content: jsonOf(z.object({ items: list(SavedQuestionShape) }).openapi('SavedQuestions')),
    },
  },
});

const questionName = z.string().trim().min(1, 'Give the question a name.').max(100);

const saveQuestion = createRoute({
  method: 'post',
  path: '/questions',
  summary: 'Keep a question, in place of one of the same name',
  middleware: [onlyOwnPage(), onlyShortBodies()] as const,
  request: {
    body: {
      required: true,
      content: jsonOf(
        z.strictObject({
          name: questionName,
          query: z.string().min(1).max(4000),
          who: z.string().trim().max(200),
        }),
      ),
    },
  },
  responses: {
    201: { description: 'It is kept.', content: jsonOf(SavedQuestionShape) },
    ...errorAnswers(400, 403, 413, 415),
  },
});

const dropQuestion = createRoute({
  method: 'post',
  path: '/questions/remove',
  summary: 'Forget a question',
  middleware: [onlyOwnPage(), onlyShortBodies()] as const,
  request: { body: { required: true, content: jsonOf(z.strictObject({ name: questionName })) } },
  responses: {
    200: { description: 'It is gone.', content: jsonOf(z.object({ name: z.string() })) },
    ...errorAnswers(400, 403, 404, 413, 415),
  },
});

/** Looks words up, and keeps the questions that people ask again. */
export function searchRoutes(collection: CollectionReader) {
  return router()
    .openapi(searchAll, async (context) => {
      const query = context.req.valid('query');
      const asked = requestOf(query);
      const { rows, next } = await collection.search(query.kind, asked, pageRequest(query));
      const hits = await Promise.all(rows.map((hit) => shownHit(collection, hit, asked.words)));
      return context.json(page({ rows: hits.filter((hit) => hit !== null), next }), 200);
    })
    .openapi(countAll, async (context) => {
      const counts = await collection.countHits(requestOf(context.req.valid('query')));
      return context.json({ ...counts, pending: await collection.searchPending() }, 200);
    })
    .openapi(readChoices, async (context) => {
      const typed = context.req.valid('query').name ?? '';
      const words = readQuery(`${typed.trim()}*`);
      return context.json(await collection.choices(isRefused(words) ? null : words), 200);
    })
    .openapi(listQuestions, async (context) => {
      return context.json({ items: await collection.savedQuestions() }, 200);
    })
    .openapi(saveQuestion, async (context) => {
      const question = context.req.valid('json');
      await collection.saveQuestion(question);
      return context.json(question, 201);
    })
    .openapi(dropQuestion, async (context) => {
      const { name } = context.req.valid('json');
      if (await collection.dropQuestion(name)) return context.json({ name }, 200);
      return context.json(errorBody('not-found', 'There is no question of that name.'), 404);
    });
}

function requestOf(query: z.output<typeof AskedQuery>): SearchRequest {
  const { words: _, ...filter } = filterOf(query);
  return { words: soundQuery(query.words), filter };
}

async function shownHit(collection: CollectionReader, hit: SearchHit, words: SearchQuery) {
  switch (hit.kind) {
    case 'document': {
      const document = await readSettledSummary(collection, hit.document);
      const record = await collection.record(hit.document);
      if (document === null || record === null) return null;
      return { kind: 'document' as const, document, snippet: snippetOf(record.document.text, words) };
    }
    case 'claim':
      return { kind: 'claim' as const, said: await saidBy(collection, hit.claim, words) };
    case 'event':
      return { kind: 'event' as const, ...(await shownEvent(collection, hit.event, words)) };
    case 'actor':
    case 'place':
      return { kind: 'name' as const, source: hit.source };
  }
}

/** An event with the words that were found in it: the claim that holds most of what was looked for. */
async function shownEvent(collection: CollectionReader, event: DossierEvent, words: SearchQuery) {
  const ids = event.accounts.flatMap(({ claims }) => claims).slice(0, MOST_LOOKED_THROUGH);
  const claims = await readClaims(collection, [...firstClaim(event), ...ids], true);
  const ranked = ids
    .flatMap((id) => claims.get(id) ?? [])
    .map((claim) => ({ claim, held: termsHeld(claim.quote, words) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held);
  const best = ranked[0]?.claim;
  return {
    event: inShort(event, claims),
    said: best === undefined ? null : await saidBy(collection, best, words),
  };
}

function termsHeld(text: string, { needs }: SearchQuery): number {
  return needs.filter((term) => marksIn(text, { needs: [term], without: [] }).length > 0).length;
}

async function saidBy(collection: CollectionReader, claim: Claim, words: SearchQuery) {
  const marks = marksIn(claim.quote, words).map(({ start, end }) => ({
    start: claim.start + start,
    end: claim.start + end,
  }));
  return { claim, marks, document: await readSettledSummary(collection, claim.document) };
}
