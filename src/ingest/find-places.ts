import type { Gazetteer, PlaceEntry } from '../model/index.ts';
import { loadGazetteer } from './gazetteer.ts';

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

/** The same over the gazetteer of this installation, which is read when it is first asked. */
export function placeFinder(): (name: string) => Promise<readonly PlaceEntry[]> {
  let gazetteer: Gazetteer | null = null;
  return async (name) => {
    gazetteer ??= loadGazetteer();
    return findPlaces(gazetteer, name);
  };
}
