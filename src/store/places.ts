import { carriesFacts, placeNamed, provenanceKey } from '../identity/provenance.ts';
import type { DocumentRecord, Provenance } from '../model/index.ts';
import { columnPlace } from './rows.ts';

/** The places a record brings along: at least one, for every document came from somewhere. */
export function placesOf({ document }: DocumentRecord): readonly Provenance[] {
  return document.provenance.length > 0 ? document.provenance : [placeNamed(document.name)];
}

/** The names among places, sorted by code unit, each once. */
export function namesOf(places: readonly Provenance[]): readonly string[] {
  return [...new Set(places.map(({ name }) => name))].sort();
}

/** Tells whether one of the places says something that the record was not made with. */
export function lacksFacts(record: DocumentRecord, places: readonly Provenance[]): boolean {
  const known = new Set(placesOf(record).map((place) => provenanceKey(columnPlace(place))));
  return places.some((place) => carriesFacts(place) && !known.has(provenanceKey(place)));
}

/** Puts the stored places into a record, because which of them it was made under is chance. */
export function withPlaces(record: DocumentRecord, places: readonly Provenance[]): DocumentRecord {
  const name = places[0]?.name ?? record.document.name;
  // Records of before there were anchors have none.
  const anchors = record.document.anchors ?? [];
  return { ...record, document: { ...record.document, name, provenance: places, anchors } };
}
