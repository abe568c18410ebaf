import type { EventPlace } from '../../model/index.ts';
import type { TableRow } from './row.ts';

/** A feature by RFC 7946. */
export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: TableRow;
}

/**
 * Makes a feature of an event. A point stands for the middle of what was named, and `precision` and
 * `radius_km` say how far it reaches: no point is meant to be exact. Without coordinates there is no
 * geometry, never a made-up one.
 */
export function eventFeature(id: string, where: EventPlace | null, properties: TableRow): Feature {
  const isPlaced = where !== null && where.lat !== null && where.lon !== null;
  return {
    type: 'Feature',
    id,
    geometry: isPlaced ? { type: 'Point', coordinates: [where.lon as number, where.lat as number] } : null,
    properties,
  };
}
