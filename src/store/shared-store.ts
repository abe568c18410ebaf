import type { DocumentId, DossierEventId, EventStatus } from '../model/index.ts';
import { isDescription } from '../names/is-description.ts';

/** A name that stands in several documents: somebody on whose word they rest, or who or what they name. */
export interface SharedName {
  readonly kind: 'voice' | 'actor' | 'place';
  /** Id of an origin, row of the registry or gazetteer, or `name:` and a folded name. */
  readonly key: string;
  readonly name: string;
  /** Kind of voice, actor or place. */
  readonly sort: string;
  readonly documents: number;
  /** Outlets of these documents, so far as they are known. */
  readonly outlets: number;
}

/** An event that several documents tell of. */
export interface SharedEvent {
  readonly id: DossierEventId;
  readonly title: string;
  readonly status: EventStatus;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly documents: number;
  readonly outlets: number;
}

/** A text that several documents carry, word for word or reworded. */
export interface SharedText {
  /** The voice or agency it goes back to; null where that cannot be told. */
  readonly root: string | null;
  /** Title of the document that stands first in the order of ids. */
  readonly title: string | null;
  /** Two of the documents, which can be laid side by side. */
  readonly pair: readonly [DocumentId, DocumentId];
  readonly documents: number;
  readonly outlets: number;
}

/** What links the documents of a collection; each list begins with what most of them share. */
export interface SharedThings {
  /** All documents, against which the others are read. */
  readonly documents: number;
  readonly places: readonly SharedName[];
  readonly actors: readonly SharedName[];
  readonly voices: readonly SharedName[];
  readonly events: readonly SharedEvent[];
  /** How many events are told in more than one document. */
  readonly eventsInAll: number;
  readonly texts: readonly SharedText[];
  readonly textsInAll: number;
}

/** Things of each kind that are named; chosen: a list that is taken in at one look. */
export const MOST_SHARED = 6;

/** Names read so that enough are left when descriptions are taken away; chosen by the looks of 300 reports. */
export const SHARED_READ = 80;

/** What the store is asked for what links the documents; a part of `Store`. */
export interface SharedStore {
  shared(): Promise<SharedThings>;
}

/** Kinds of voices and of actors under whose name one document means others than the next. */
const NOBODY: ReadonlySet<string> = new Set(['outlet', 'unstated', 'anonymous', 'people']);

/**
 * Picks the names that link documents. "Rebels" or "a commander" are others in every report, and an outlet
 * that speaks in its own reports links nothing: both are left out. Of places in as many documents the
 * narrower comes first, since it says more.
 *
 * @example
 * pickShared([
 *   { kind: 'actor', key: 'name:rebels', name: 'rebels', sort: 'armed-group', documents: 9, outlets: 4 },
 *   { kind: 'actor', key: 'al-nusra-front', name: 'al-Nusra Front', sort: 'armed-group', documents: 3, outlets: 2 },
 * ]).map(({ name }) => name); // ['al-Nusra Front']
 */
export function pickShared(rows: readonly SharedName[]): readonly SharedName[] {
  return rows
    .filter(({ name, sort }) => !NOBODY.has(sort) && !isDescription(name))
    .map((row, rank) => ({ row, rank }))
    .sort((a, b) => b.row.documents - a.row.documents || width(a.row) - width(b.row) || a.rank - b.rank)
    .slice(0, MOST_SHARED)
    .map(({ row }) => row);
}

function width({ kind, sort }: SharedName): number {
  return kind === 'place' && sort === 'country' ? 1 : 0;
}

/** Two documents that carry one text, and the root of it where that is known. */
export interface CarriedPair {
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly root: string | null;
}

/** Documents that carry one text, in the order of their ids, with two of them that were compared. */
export interface Carriers {
  readonly root: string | null;
  readonly pair: readonly [DocumentId, DocumentId];
  readonly documents: readonly DocumentId[];
}

/**
 * Puts together what carries one text, those with most documents first. A root is told where all pairs
 * that know one agree.
 *
 * @example
 * gatherCarriers([{ a: 'x', b: 'y', root: 'Wire' }, { a: 'y', b: 'z', root: null }]).map(({ documents }) => documents); // [['x', 'y', 'z']]
 */
export function gatherCarriers(pairs: readonly CarriedPair[]): readonly Carriers[] {
  const leader = new Map<DocumentId, DocumentId>();
  const find = (id: DocumentId): DocumentId => {
    let at = id;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    leader.set(id, at);
    return at;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [find(a), find(b)].sort();
    if (one !== undefined && other !== undefined) leader.set(other, one);
  }
  const groups = new Map<DocumentId, { pairs: CarriedPair[]; documents: Set<DocumentId> }>();
  for (const pair of pairs) {
    const group = groups.get(find(pair.a)) ?? { pairs: [], documents: new Set() };
    group.pairs.push(pair);
    group.documents.add(pair.a).add(pair.b);
    groups.set(find(pair.a), group);
  }
  return [...groups.values()]
    .map((group) => carriersOf(group.pairs, [...group.documents].sort()))
    .sort((a, b) => b.documents.length - a.documents.length || (a.pair[0] < b.pair[0] ? -1 : 1));
}

function carriersOf(pairs: readonly CarriedPair[], documents: readonly DocumentId[]): Carriers {
  const roots = new Set(pairs.flatMap(({ root }) => (root === null ? [] : [root])));
  const [first] = [...pairs].sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
  const [only] = roots;
  return {
    root: roots.size === 1 ? (only ?? null) : null,
    pair: first === undefined ? (['', ''] as never) : [first.a, first.b],
    documents,
  };
}
