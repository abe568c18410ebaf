import type { Gazetteer, PlaceEntry } from '../model/index.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { KnowsPlace } from './judge/unknown-in.ts';

/** More than fit a list that is read while typing. */
const MOST = 20;

/**
 * Finds places by a name, its beginning, or another spelling of it: those that bear the name, then those
 * whose name begins with it, then those that only look alike; the most populous of each first.
 */
export function findPlaces(gazetteer: Gazetteer, name: string): readonly PlaceEntry[] {
  const groups = [
    gazetteer.lookup(name),
    gazetteer.beginning?.(name, MOST) ?? [],
    gazetteer.lookalikes?.(name) ?? [],
  ];
  const found = new Map<string, PlaceEntry>();
  for (const group of groups) {
    for (const entry of [...group].sort((a, b) => b.population - a.population)) {
      if (!found.has(entry.id)) found.set(entry.id, entry);
    }
  }
  return [...found.values()].slice(0, MOST);
}

/** What people look places up in, and what the places they name are checked against. */
export interface PlaceBook {
  readonly find: (name: string) => Promise<readonly PlaceEntry[]>;
  readonly knows: KnowsPlace;
}

/** The gazetteer of this installation, which is read when it is first asked. */
export function placeBook(): PlaceBook {
  let gazetteer: Gazetteer | null = null;
  const opened = (): Gazetteer => (gazetteer ??= loadGazetteer());
  return {
    find: async (name) => findPlaces(opened(), name),
    knows: (id) => opened().knows?.(id) ?? false,
  };
}
