import type { NamedActor, OutletName } from '../../src/api/client.ts';

/** What one outlet calls one actor: its usual name, and the others it uses. */
export interface NameCell {
  readonly usual: OutletName;
  readonly others: readonly OutletName[];
}

/** A row of the matrix: an actor, and a cell for each outlet, null where that outlet does not name it. */
export interface NameRow {
  readonly actor: NamedActor;
  readonly cells: readonly (NameCell | null)[];
}

/** Reports without an outlet stand together in one column. */
export const NO_OUTLET = '';

/** Columns that are shown side by side; a wider matrix is read by nobody. */
export const MOST_OUTLETS = 6;

/**
 * The outlets that name most of these actors, the most names first.
 *
 * @example
 * outletsOf([]); // []
 */
export function outletsOf(actors: readonly NamedActor[], most = MOST_OUTLETS): readonly string[] {
  const counts = new Map<string, number>();
  for (const { names } of actors) {
    for (const { outlet, count } of names)
      counts.set(outlet ?? NO_OUTLET, (counts.get(outlet ?? NO_OUTLET) ?? 0) + count);
  }
  const ranked = [...counts].sort(
    ([a, m], [b, n]) => Number(a === NO_OUTLET) - Number(b === NO_OUTLET) || n - m || (a < b ? -1 : 1),
  );
  return ranked.slice(0, most).map(([outlet]) => outlet);
}

/** Lays the names of actors out by outlet. */
export function nameRows(actors: readonly NamedActor[], outlets: readonly string[]): NameRow[] {
  return actors.map((actor) => ({ actor, cells: outlets.map((outlet) => cellOf(actor.names, outlet)) }));
}

function cellOf(names: readonly OutletName[], outlet: string): NameCell | null {
  const own = names
    .filter((name) => (name.outlet ?? NO_OUTLET) === outlet)
    .sort((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1));
  const [usual, ...others] = own;
  return usual === undefined ? null : { usual, others };
}
