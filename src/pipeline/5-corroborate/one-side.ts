import { ACTORS } from '../../lexicon/actors/index.ts';
import type { ActorEntry, ActorId } from '../../model/index.ts';

const BY_ID: ReadonlyMap<ActorId, ActorEntry> = new Map(ACTORS.map((entry) => [entry.id, entry]));

/** Bodies of a state act for it, whatever they are called. */
const OF_A_STATE: readonly ActorEntry['kind'][] = ['state', 'government', 'military'];

/**
 * True when what two actors of the registry do is done by one side: one belongs to the other, or both are
 * bodies of one state. "The army" and "the air force" of one state are one side in an account of a raid.
 *
 * @example
 * isOneSide('syrian-air-force' as ActorId, 'syrian-government' as ActorId); // true
 * isOneSide('syrian-army' as ActorId, 'russian-armed-forces' as ActorId); // false
 */
export function isOneSide(a: ActorId, b: ActorId): boolean {
  if (a === b || circlesOf(a).has(b) || circlesOf(b).has(a)) return true;
  const [one, other] = [stateOf(a), stateOf(b)];
  return one !== null && one === other;
}

/** What an actor belongs to, near and far: offices that were held for a time are left out. */
function circlesOf(actor: ActorId): ReadonlySet<ActorId> {
  const circles = new Set<ActorId>();
  const waiting: ActorId[] = [actor];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const of of BY_ID.get(next)?.memberOf ?? []) {
      if (circles.has(of)) continue;
      circles.add(of);
      waiting.push(of);
    }
  }
  return circles;
}

function stateOf(actor: ActorId): string | null {
  const entry = BY_ID.get(actor);
  return entry !== undefined && OF_A_STATE.includes(entry.kind) ? (entry.countries[0] ?? null) : null;
}
