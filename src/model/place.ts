import type { PlaceId } from './ids.ts';

/** Every kind of place. */
export const PLACE_KINDS = [
  'country',
  'region',
  'province',
  'district',
  'settlement',
  'neighbourhood',
  'site',
  'water',
  'area',
] as const;

/** What kind of thing a place is, coarse to fine matters for the precision of an event. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A row of the gazetteer. Coordinates are WGS84 degrees. */
export interface PlaceEntry {
  readonly id: PlaceId;
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166 alpha-2; empty for waters and areas that cross borders. */
  readonly country: string;
  /** First-level region code in GeoNames form, or empty. */
  readonly admin1: string;
  readonly lat: number;
  readonly lon: number;
  /** 0 when not known. */
  readonly population: number;
  /** What it is the seat of government of, if of anything; first-level regions and whole countries only. */
  readonly seat?: 'country' | 'province';
}

/** Looks names up; folding (case, diacritics, hyphens) is the gazetteer's own business. */
export interface Gazetteer {
  /** Digest of the data, part of the engine version. */
  readonly digest: string;
  /** All rows that carry exactly this name, most populous first; empty when there is none. */
  lookup(name: string): readonly PlaceEntry[];
  /** Rows whose name may be the same one written otherwise ("Sheikhoun", "Shaykhun"): proposals only. */
  lookalikes?(name: string): readonly PlaceEntry[];
  /** Rows of which a name begins with these words, at most so many, the most populous first. */
  beginning?(start: string, most: number): readonly PlaceEntry[];
  /** How many words the longest name beginning with this word has; 0 when none begins with it. */
  longestFrom(firstWord: string): number;
  /** Whether there is a row of this id. */
  knows?(id: PlaceId): boolean;
}
