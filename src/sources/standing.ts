import type { ActorId, DocumentId, Dossier, DossierEvent, Facet, OriginId } from '../model/index.ts';

/** How what somebody says stands beside what others say, counted in events of the dossier. */
export interface Standing {
  /** Events that it says anything about. */
  readonly events: number;
  /** Events for which nobody else vouches. */
  readonly alone: number;
  /** Events where somebody else denies it, or answers a question so that both cannot hold. */
  readonly denied: number;
  /** Events where it gave another answer later. */
  readonly revised: number;
}

/** Nobody has said anything. */
export const NO_STANDING: Standing = { events: 0, alone: 0, denied: 0, revised: 0 };

/** Standings of voices by their origin, of outlets by name, and of actors that speak. */
export interface Standings {
  readonly voices: ReadonlyMap<OriginId, Standing>;
  readonly outlets: ReadonlyMap<string, Standing>;
  readonly actors: ReadonlyMap<ActorId, Standing>;
}

/** Those who answer a question in one way, or vouch for an event; several names may stand for one. */
interface Telling<K> {
  /** Who vouches for the event. */
  readonly vouching: ReadonlySet<K>;
  /** Question by question, who gives each answer. */
  readonly facets: readonly { readonly facet: Facet; readonly answers: readonly ReadonlySet<K>[] }[];
}

/**
 * Counts how often each voice, outlet and speaking actor stands alone, is denied, or revises what it said.
 * It follows from the dossier alone, beside the outlets of the documents:
 *
 * - alone: it is the only one that vouches for the event;
 * - denied: to a question on which accounts contradict each other another one gives another answer, and
 *   does not give this one too;
 * - revised: to a question whose answer was revised it gives more than one.
 */
export function standingsOf(dossier: Dossier, outletOf: (document: DocumentId) => string | null): Standings {
  const actors = new Map(
    dossier.origins.flatMap(({ id, actor }) => (actor === null ? [] : [[id, actor] as const])),
  );
  return {
    voices: countStandings(dossier, tellingByVoice),
    outlets: countStandings(dossier, (event) => tellingByOutlet(event, outletOf)),
    actors: countStandings(dossier, (event) => tellingByActor(event, actors)),
  };
}

function tellingByVoice({ origins, facets }: DossierEvent): Telling<OriginId> {
  return {
    vouching: new Set(origins),
    facets: facets.map((facet) => ({ facet, answers: facet.answers.map((one) => new Set(one.origins)) })),
  };
}

/** Voices of one actor are one. A voice that is no known actor still keeps another from being alone. */
function tellingByActor(
  { origins, facets }: DossierEvent,
  actors: ReadonlyMap<OriginId, ActorId>,
): Telling<ActorId> {
  const named = (ids: readonly OriginId[]): ReadonlySet<ActorId> =>
    new Set(ids.map((id) => actors.get(id) ?? (id as string as ActorId)));
  return {
    vouching: named(origins),
    facets: facets.map((facet) => ({ facet, answers: facet.answers.map((one) => named(one.origins)) })),
  };
}

function tellingByOutlet(
  { accounts, facets }: DossierEvent,
  outletOf: (document: DocumentId) => string | null,
): Telling<string> {
  const outlets = new Map(
    accounts.flatMap(({ document, claims }) => {
      // A report without an outlet stands for itself, so that another one is not alone beside it.
      const outlet = outletOf(document) ?? `document:${document}`;
      return claims.map((claim) => [claim as string, outlet] as const);
    }),
  );
  const told = (claims: readonly string[]): ReadonlySet<string> =>
    new Set(claims.flatMap((claim) => outlets.get(claim) ?? []));
  return {
    vouching: new Set(accounts.map(({ document }) => outletOf(document) ?? `document:${document}`)),
    facets: facets.map((facet) => ({ facet, answers: facet.answers.map((one) => told(one.claims)) })),
  };
}

function countStandings<K>(
  dossier: Dossier,
  tell: (event: DossierEvent) => Telling<K>,
): ReadonlyMap<K, Standing> {
  const counts = new Map<K, { events: number; alone: number; denied: number; revised: number }>();
  for (const event of dossier.events) {
    const telling = tell(event);
    const speaking = new Set(telling.vouching);
    for (const { answers } of telling.facets) {
      for (const answer of answers) for (const who of answer) speaking.add(who);
    }
    // Of most events neither is asked.
    const contradicted = telling.facets.filter(({ facet }) => facet.verdict === 'contradiction');
    const revised = telling.facets.filter(({ facet }) => facet.verdict === 'revision');
    for (const who of speaking) {
      const count = counts.get(who) ?? { ...NO_STANDING };
      counts.set(who, count);
      count.events += 1;
      if (telling.vouching.size === 1 && telling.vouching.has(who)) count.alone += 1;
      if (contradicted.some((asked) => isContradicted(who, asked))) count.denied += 1;
      if (revised.some((asked) => isRevised(who, asked))) count.revised += 1;
    }
  }
  return counts;
}

function everyone<K>(answers: readonly ReadonlySet<K>[]): K[] {
  return answers.flatMap((answer) => [...answer]);
}

type Asked<K> = Telling<K>['facets'][number];

function isContradicted<K>(who: K, { answers }: Asked<K>): boolean {
  const own = answers.filter((answer) => answer.has(who));
  const other = answers.filter((answer) => !answer.has(who));
  return own.length > 0 && everyone(other).some((one) => !own.every((answer) => answer.has(one)));
}

function isRevised<K>(who: K, { answers }: Asked<K>): boolean {
  return answers.filter((answer) => answer.has(who)).length > 1;
}
