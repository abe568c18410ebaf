import { createRoute, z } from '@hono/zod-openapi';
import { jsonOf } from '../errors.ts';
import type { MapTiles } from '../map-tiles.ts';
import { router } from './router.ts';

const MapTilesShape = z
  .object({ address: z.string(), credit: z.string().nullable() })
  .openapi('MapTiles', { description: 'Where map tiles come from: an address with {z}, {x} and {y}.' });

const readMapTiles = createRoute({
  method: 'get',
  path: '/map-tiles',
  summary: 'The map tiles that this server was told to show',
  responses: {
    200: {
      description: 'Null where none were asked for: then the page needs no network.',
      content: jsonOf(z.object({ tiles: MapTilesShape.nullable() })),
    },
  },
});

export function mapTileRoutes(tiles: MapTiles | null) {
  return router().openapi(readMapTiles, (context) => context.json({ tiles }, 200));
}
