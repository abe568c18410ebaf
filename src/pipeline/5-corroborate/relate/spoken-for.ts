import { ACTORS } from '../../../lexicon/actors/index.ts';
import type { ActorEntry, ActorId, ActorKind } from '../../../model/index.ts';
import { foldName } from '../../../names/index.ts';

/** Offices whose holder speaks for whoever he holds it in: what he says is its word. */
const MOUTHS = /\bspokes(?:man|woman|person)\b/i;
/** Offices at the head of a body that speaks with one voice. */
const HEADS = /^(?:commander|director|founder|head|leader)$/i;
/** States and governments have many heads that speak against each other; these speak with one voice. */
const OF_ONE_VOICE: ReadonlySet<ActorKind> = new Set([
  'agency',
  'alliance',
  'armed-group',
  'military',
  'organisation',
  'outlet',
]);

const BY_ID: ReadonlyMap<ActorId, ActorEntry> = new Map(ACTORS.map((entry) => [entry.id, entry]));

/**
 * Tells for whom a known person speaks: the body whose spokesman or head he is, or null where he speaks
 * for himself. Offices with dates are left out, since the day of his words may not be known.
 *
 * @example
 * spokenFor('rami-abdulrahman' as ActorId)?.name; // 'Syrian Observatory for Human Rights'
 * spokenFor('bashar-al-assad' as ActorId); // null
 */
export function spokenFor(actor: ActorId | null): ActorEntry | null {
  const person = actor === null ? undefined : BY_ID.get(actor);
  if (person?.kind !== 'person') return null;
  for (const { title, of, from, until } of person.roles ?? []) {
    const body = BY_ID.get(of);
    if (body === undefined || from !== undefined || until !== undefined) continue;
    if (MOUTHS.test(title) || (HEADS.test(title) && OF_ONE_VOICE.has(body.kind))) return body;
  }
  return null;
}

/** The registry's row of a body that speaks with one voice, under its neutral name; null for anything else. */
export function bodyOf(actor: ActorId | null): ActorEntry | null {
  const entry = actor === null ? undefined : BY_ID.get(actor);
  return entry !== undefined && OF_ONE_VOICE.has(entry.kind) ? entry : null;
}

/** "Kremlin", "White House": a seat that is named for the government in it. */
const isSeat = ({ kind, name, names }: ActorEntry): boolean =>
  kind === 'government' &&
  (/\bgovernment$/i.test(name) || names.some((one) => one.metonym && one.name === name));

/** A name that stands for one state and nothing else: its metonyms, by their folded form. */
const METONYMS: ReadonlyMap<string, ActorId> = new Map(
  ACTORS.filter((entry) => entry.kind === 'state' || isSeat(entry)).flatMap(({ id, names }) =>
    names.flatMap(({ name, metonym }) => (metonym ? [[foldName(name), id] as const] : [])),
  ),
);

/**
 * The state in whose name a government, its seat or its capital speaks, or null for any other voice: said by
 * the Kremlin or by Moscow, it is one mouth.
 *
 * @example
 * stateBehind('kremlin' as ActorId, ''); // 'russia'
 * stateBehind(null, 'Moscow'); // 'russia'
 * stateBehind('russian-navy' as ActorId, ''); // null
 */
export function stateBehind(actor: ActorId | null, name: string): ActorId | null {
  const id = actor ?? METONYMS.get(foldName(name.replace(/^the\s+/i, '')));
  const entry = id === undefined ? undefined : BY_ID.get(id);
  if (entry === undefined) return null;
  if (entry.kind === 'state') return entry.id;
  return isSeat(entry) ? (entry.memberOf?.[0] ?? null) : null;
}
