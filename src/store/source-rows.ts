import type { Claim, Dossier, Origin } from '../model/index.ts';
import { foldText } from '../search/fold-text.ts';
import { isDescription } from '../names/is-description.ts';
import { NO_STANDING, type Standing, type Standings } from '../sources/standing.ts';
import { keyOf } from './event-filter.ts';
import { columnText } from './rows.ts';
import type { RelianceTable, SourceTable } from './search-schema.ts';

/** A document as its outlet is counted by. */
export interface PrintedDocument {
  readonly id: string;
  readonly publisher: string | null;
  readonly claims: number;
}

/** One way of writing a name, in the order of kind, key and writing, with what is counted of the key. */
export interface NamedCount {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly sort: string;
  readonly written: string;
  readonly mentions: number;
  /** Documents that name it in any way. */
  readonly documents: number;
  /** Outlets of these documents, so far as they are known. */
  readonly outlets: number;
}

/** The rows of all voices, outlets, actors and places of a collection. */
export function sourceRows(
  dossier: Dossier,
  standings: Standings,
  documents: readonly PrintedDocument[],
  named: readonly NamedCount[],
): SourceTable[] {
  const publishers = new Map<string, string | null>(documents.map(({ id, publisher }) => [id, publisher]));
  return [
    ...dossier.origins.map((origin) => voiceRow(origin, publishers, standings.voices.get(origin.id))),
    ...outletRows(documents, standings),
    ...namedRows(named, dossier, standings),
  ];
}

function voiceRow(
  origin: Origin,
  publishers: ReadonlyMap<string, string | null>,
  standing: Standing = NO_STANDING,
): SourceTable {
  const { id, name, kind, documents, claims } = origin;
  const outlets = new Set(documents.map((document) => publishers.get(document) ?? ''));
  outlets.delete('');
  return {
    kind: 'voice',
    key: id,
    name: columnText(name),
    sort: kind,
    documents: documents.length,
    claims,
    mentions: 0,
    ...standing,
    outlets: outlets.size,
    folded: foldText(name),
  };
}

function outletRows(documents: readonly PrintedDocument[], standings: Standings): SourceTable[] {
  const counts = new Map<string, { documents: number; claims: number }>();
  for (const { publisher, claims } of documents) {
    if (publisher === null || publisher === '') continue;
    const count = counts.get(publisher) ?? { documents: 0, claims: 0 };
    counts.set(publisher, { documents: count.documents + 1, claims: count.claims + claims });
  }
  const rows = [...counts].map(
    ([name, count]): SourceTable => ({
      kind: 'outlet',
      key: keyOf(name),
      name,
      sort: '',
      ...count,
      mentions: 0,
      ...(standings.outlets.get(name) ?? NO_STANDING),
      outlets: 1,
      folded: foldText(name),
    }),
  );
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

/** Actors and places by all the names they are written under; what an actor says is that of its voices. */
function namedRows(named: readonly NamedCount[], dossier: Dossier, standings: Standings): SourceTable[] {
  const said = new Map<string, number>();
  for (const { actor, claims } of dossier.origins) {
    if (actor !== null) said.set(actor, (said.get(actor) ?? 0) + claims);
  }
  const rows = new Map<string, SourceTable>();
  const usual = usualNames(named);
  for (const { kind, key, sort, written, mentions, documents, outlets } of named) {
    const id = `${kind} ${key}`;
    const before = rows.get(id);
    const name = usual.get(id) ?? written;
    const isActor = kind === 'actor';
    rows.set(id, {
      kind,
      key,
      name,
      sort: before === undefined || sort < before.sort ? sort : before.sort,
      documents,
      claims: isActor ? (said.get(key) ?? 0) : 0,
      mentions: (before?.mentions ?? 0) + mentions,
      ...((isActor ? standings.actors.get(key as never) : undefined) ?? NO_STANDING),
      outlets,
      folded: `${before?.folded ?? foldText(name)} ${foldText(written)}`,
    });
  }
  return [...rows.values()];
}

/**
 * The name that most mentions have, for a capital or an adjective is named as it is written. What nobody knows
 * and is itself written in small letters anywhere is no name, and keeps them: "Residents" began a sentence.
 */
function usualNames(named: readonly NamedCount[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const small = new Map<string, string>();
  for (const { kind, key, name, written, mentions } of named) {
    const id = `${kind} ${key}`;
    const isItself = key === `name:${foldText(written).trim()}`;
    if (isItself && isDescription(written) && !small.has(id)) small.set(id, written);
    const names = counts.get(id) ?? new Map<string, number>();
    counts.set(id, names.set(name, (names.get(name) ?? 0) + mentions));
  }
  const best = (names: ReadonlyMap<string, number>): string =>
    [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...counts].map(([id, names]) => [id, small.get(id) ?? best(names)]));
}

type Counts = Map<string, Omit<RelianceTable, 'claims'> & { claims: number }>;

function addTo(counts: Counts, row: Omit<RelianceTable, 'claims'>, claims: number): void {
  const id = `${row.kind}\n${row.key}\n${row.target}\n${row.target_key}`;
  const before = counts.get(id);
  if (before === undefined) counts.set(id, { ...row, claims });
  else before.claims += claims;
}

/** Counts on whose word outlets write, and through whom voices are heard. */
export class RelianceCount {
  readonly #links: Counts = new Map();
  /** Claims of each outlet by their origin. */
  readonly #printed = new Map<string, Map<string, number>>();

  /** Notes one claim, printed by an outlet or by nobody known. */
  note({ origin, voices }: Claim, outlet: string | null): void {
    if (outlet !== null && outlet !== '') {
      const origins = this.#printed.get(outlet) ?? new Map<string, number>();
      this.#printed.set(outlet, origins.set(origin, (origins.get(origin) ?? 0) + 1));
    }
    for (const link of new Set(voices.slice(0, -1).map(({ name }) => name))) {
      const name = columnText(link);
      addTo(this.#links, { kind: 'voice', key: origin, target: 'link', target_key: keyOf(name), name }, 1);
    }
  }

  /** All rows, voices under the name of their origin. */
  rows(origins: readonly Origin[]): RelianceTable[] {
    const names = new Map<string, string>(origins.map(({ id, name }) => [id, columnText(name)]));
    const counts: Counts = new Map([...this.#links].map(([id, row]) => [id, { ...row }]));
    for (const [outlet, heard] of this.#printed) {
      const key = keyOf(outlet);
      for (const [origin, claims] of heard) {
        addTo(counts, { kind: 'outlet', key, target: 'voice', target_key: origin, name: '' }, claims);
        addTo(
          counts,
          { kind: 'voice', key: origin, target: 'outlet', target_key: key, name: outlet },
          claims,
        );
      }
    }
    const inOrder = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return inOrder.map((row) =>
      row.target === 'voice' ? { ...row, name: names.get(row.target_key) ?? '' } : row,
    );
  }
}
