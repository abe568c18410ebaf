import type { ActorEntry, ActorId } from '../model/index.ts';
import { foldName } from '../names/index.ts';

/** An actor of the registry, as it is offered to somebody who looks for it. */
export interface FoundActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorEntry['kind'];
  readonly countries: readonly string[];
  /** The name by which it was found, where that is another than its own. */
  readonly also: string | null;
}

/** More than fit a list that is read while typing. */
const MOST = 20;

/**
 * Actors that go by a name: first those that bear it, then those of which a name begins with it, then
 * those of which a later word does.
 *
 * @example
 * findActors([], 'observatory'); // []
 */
export function findActors(actors: readonly ActorEntry[], name: string): FoundActor[] {
  const wanted = foldName(name);
  if (wanted === '') return [];
  return actors
    .flatMap((actor) => {
      const names = [actor.name, ...actor.names.map((one) => one.name)];
      const ranked = names
        .map((one) => ({ one, rank: rankOf(foldName(one), wanted) }))
        .filter(({ rank }) => rank < 3)
        .sort((a, b) => a.rank - b.rank);
      const best = ranked[0];
      return best === undefined ? [] : [{ actor, ...best }];
    })
    .sort((a, b) => a.rank - b.rank || (a.actor.name < b.actor.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ actor: { id, name: own, kind, countries }, one }) => {
      return { id, name: own, kind, countries, also: one === own ? null : one };
    });
}

function rankOf(folded: string, wanted: string): number {
  if (folded === wanted) return 0;
  if (folded.startsWith(wanted)) return 1;
  return folded.includes(` ${wanted}`) ? 2 : 3;
}
