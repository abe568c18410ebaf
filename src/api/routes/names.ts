import { createRoute, z } from '@hono/zod-openapi';
import { ACTORS } from '../../lexicon/actors/index.ts';
import type { PlaceEntry } from '../../model/index.ts';
import { errorAnswers, jsonOf } from '../errors.ts';
import { list, PlaceKindShape } from '../shapes/record.ts';
import { findActors } from '../find-actors.ts';
import { router } from './router.ts';

/** Finds places of the gazetteer by a name or its beginning, those most likely meant first. */
export type FindPlaces = (name: string) => Promise<readonly PlaceEntry[]>;

const MOST_NAME = 120;

const NameQuery = z.object({ name: z.string().trim().min(1).max(MOST_NAME) });

const FoundPlaceShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: PlaceKindShape,
    country: z.string(),
    admin1: z.string(),
    lat: z.number(),
    lon: z.number(),
    population: z.number(),
  })
  .openapi('FoundPlace', { description: 'A row of the gazetteer; population 0 is not known.' });

const FoundActorShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    countries: list(z.string()),
    /** The name by which it was found, where that is another than its own. */
    also: z.string().nullable(),
  })
  .openapi('FoundActor', { description: 'An actor of the registry.' });

const listPlaces = createRoute({
  method: 'get',
  path: '/places',
  summary: 'Places of the gazetteer that bear a name or begin with it',
  request: { query: NameQuery },
  responses: {
    200: { description: 'At most 20.', content: jsonOf(z.object({ items: list(FoundPlaceShape) })) },
    ...errorAnswers(400),
  },
});

const listActors = createRoute({
  method: 'get',
  path: '/actor-names',
  summary: 'Actors of the registry that go by a name',
  request: { query: NameQuery },
  responses: {
    200: { description: 'At most 20.', content: jsonOf(z.object({ items: list(FoundActorShape) })) },
    ...errorAnswers(400),
  },
});

/** What people look up while they decide: places and actors that the program knows. */
export function nameRoutes(findPlaces: FindPlaces) {
  return router()
    .openapi(listPlaces, async (context) => {
      const found = await findPlaces(context.req.valid('query').name);
      const items = found.map(({ id, name, kind, country, admin1, lat, lon, population }) => {
        return { id, name, kind, country, admin1, lat, lon, population };
      });
      return context.json({ items }, 200);
    })
    .openapi(listActors, (context) => {
      return context.json({ items: findActors(ACTORS, context.req.valid('query').name) }, 200);
    });
}
