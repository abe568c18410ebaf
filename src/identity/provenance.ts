import type { Provenance } from '../model/index.ts';

const factsOf = ({ captured, address, charset }: Provenance): string =>
  JSON.stringify([captured, address, charset]);

/** Everything a place says, as one text: two places with the same one are the same place. */
export function provenanceKey(place: Provenance): string {
  return `${place.name}\n${place.captured ?? ''}\n${factsOf(place)}`;
}

/**
 * Tells whether the wrapping says anything of the document besides a name. Only what it says has a
 * part in reading the document; names are for people.
 *
 * @example
 * carriesFacts({ name: 'a.html', captured: null, address: null, charset: null }); // false
 */
export function carriesFacts({ captured, address, charset }: Provenance): boolean {
  return captured !== null || address !== null || charset !== null;
}

/** Puts places in the order of their names, each once, so that the order in which they came shows nowhere. */
export function orderPlaces(places: readonly Provenance[]): readonly Provenance[] {
  const byKey = new Map(places.map((place) => [provenanceKey(place), place]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, place]) => place);
}

/** A place of which nothing but the name is known. */
export function placeNamed(name: string): Provenance {
  return { name, captured: null, address: null, charset: null };
}
