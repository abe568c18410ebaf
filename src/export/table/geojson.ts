import type { EventPlace } from '../../model/index.ts';
import type { TableRow } from './row.ts';

/**
 * How far what was meant may lie from the point of its row in the gazetteer, in kilometres, by what the
 * place is; the same as the map draws, which says where the numbers come from.
 */
export const RADIUS_KM: Readonly<Record<EventPlace['precision'], number>> = {
  site: 0.5,
  neighbourhood: 1,
  settlement: 3,
  district: 25,
  water: 25,
  area: 40,
  province: 75,
  region: 130,
  country: 270,
  unknown: 75,
};

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
