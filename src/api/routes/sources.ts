import { createRoute, z } from '@hono/zod-openapi';
import type { OriginId } from '../../model/index.ts';
import { readSettledSummary } from '../../settled.ts';
import { isRefused, readQuery, type SearchQuery } from '../../search/read-query.ts';
import { SOURCE_ORDERS, type SourceRow } from '../../store/search-store.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import { type CollectionReader, readEach } from '../reader.ts';
import { NamedActorShape, SaidShape, SourceShape, SourceSheetShape } from '../shapes/search.ts';
import { page, PageQuery, pageOf, pageRequest } from './paging.ts';
import { router } from './router.ts';

const SourceQuery = PageQuery.extend({
  order: z.enum(SOURCE_ORDERS).default('claims'),
  name: z.string().max(500).optional().openapi({ description: 'Words, the last one begun, in the name.' }),
});

const kindParam = z.enum(['voice', 'outlet', 'actor', 'place']);
const speakerParam = z.enum(['voice', 'outlet', 'actor']);

const listSources = createRoute({
  method: 'get',
  path: '/sources/{kind}',
  summary: 'Voices, outlets, actors or places, with how often they stand alone, are denied or revise',
  request: { params: z.object({ kind: kindParam }), query: SourceQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(SourceShape).openapi('SourcePage')) },
    ...errorAnswers(400),
  },
});

const readSource = createRoute({
  method: 'get',
  path: '/sources/{kind}/{key}',
  summary: 'One voice, outlet or actor: on whose word, and under which names',
  request: { params: z.object({ kind: speakerParam, key: z.string().max(1000) }) },
  responses: {
    200: { description: 'It, with what it rests on.', content: jsonOf(SourceSheetShape) },
    ...errorAnswers(400, 404),
  },
});

const listSaid = createRoute({
  method: 'get',
  path: '/sources/{kind}/{key}/claims',
  summary: 'What a voice or actor claims by its own words, or an outlet printed',
  request: {
    params: z.object({ kind: speakerParam, key: z.string().max(1000) }),
    query: PageQuery,
  },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(SaidShape).openapi('SaidPage')) },
    ...errorAnswers(400),
  },
});

const listNames = createRoute({
  method: 'get',
  path: '/named-actors',
  summary: 'Actors with the names that each outlet has for them',
  request: { query: SourceQuery },
  responses: {
    200: { description: 'One page.', content: jsonOf(pageOf(NamedActorShape).openapi('NamedActorPage')) },
    ...errorAnswers(400),
  },
});

/** Who says what on whose word, how it stands beside others, and what each is called by whom. */
export function sourceRoutes(collection: CollectionReader) {
  return router()
    .openapi(listSources, async (context) => {
      const query = context.req.valid('query');
      const { kind } = context.req.valid('param');
      const rows = await collection.sources(kind, query.order, namesQuery(query.name), pageRequest(query));
      const named = await Promise.all(rows.rows.map((source) => withDocument(collection, source)));
      return context.json(page({ ...rows, rows: named }), 200);
    })
    .openapi(readSource, async (context) => {
      const { kind, key } = context.req.valid('param');
      const source = await collection.source(kind, key);
      if (source === null) return context.json(errorBody('not-found', 'There is no such source.'), 404);
      const origin = kind === 'voice' ? await collection.origin(key as OriginId) : null;
      const isActor = kind === 'actor';
      return context.json(
        {
          source: await withDocument(collection, source),
          relies: isActor ? [] : await collection.reliances(kind, key),
          voices: isActor ? await collection.voicesOf(key) : [],
          names: isActor ? ((await collection.outletNames([key])).get(key) ?? []) : [],
          actor: origin?.actor ?? null,
        },
        200,
      );
    })
    .openapi(listSaid, async (context) => {
      const { kind, key } = context.req.valid('param');
      const { rows, next } = await collection.claimsOf(kind, key, pageRequest(context.req.valid('query')));
      const documents = await readEach(
        rows.map(({ document }) => document),
        (document) => readSettledSummary(collection, document),
      );
      const byId = new Map(documents.map((document) => [document.id, document]));
      const said = rows.map((claim) => ({ claim, marks: [], document: byId.get(claim.document) ?? null }));
      return context.json(page({ rows: said, next }), 200);
    })
    .openapi(listNames, async (context) => {
      const query = context.req.valid('query');
      const words = namesQuery(query.name);
      const { rows, next } = await collection.sources('actor', query.order, words, pageRequest(query));
      const names = await collection.outletNames(rows.map(({ key }) => key));
      const named = rows.map((source) => ({ source, names: names.get(source.key) ?? [] }));
      return context.json(page({ rows: named, next }), 200);
    });
}

/**
 * Adds to a voice without a name of its own the document in which it speaks: one that is not stated, and
 * a document of which no publisher is known.
 */
async function withDocument(collection: CollectionReader, source: SourceRow) {
  const { kind, key, sort, documents } = source;
  if (kind !== 'voice' || documents !== 1 || (sort !== 'unstated' && sort !== 'outlet')) return source;
  const [claim] = (await collection.claimsOf(kind, key, { limit: 1 })).rows;
  const document = claim === undefined ? null : await readSettledSummary(collection, claim.document);
  const isNamed = sort === 'outlet' && document?.publisher !== null;
  return document === null || isNamed ? source : { ...source, document };
}

/** What was typed of a name so far; nothing where it holds no word. */
export function namesQuery(typed: string | undefined): SearchQuery | null {
  const words = readQuery(`${(typed ?? '').trim()}*`);
  return isRefused(words) ? null : words;
}
