import type { DocumentId, DocumentRecord, Dossier, DossierEventId } from '../model/index.ts';
import { BUILDS_KEPT, CHANGES_KEPT, changesBetween, outlineOf, sumChanges } from './dossier-changes.ts';
import { byBytes } from './memory-lists.ts';
import {
  type BuildMark,
  type ChangesSince,
  type CollectionOverview,
  type DossierChange,
  MOST_PLACES,
  type Tally,
} from './overview-store.ts';
import { columnText } from './rows.ts';
import type { Refusal } from './store.ts';

interface Build extends BuildMark {
  readonly engine: string;
  readonly cut: boolean;
  changes: readonly DossierChange[];
}

/** What the makings of a dossier in memory changed. */
export class MemoryChanges {
  #builds: Build[] = [];
  readonly #known = new Map<DocumentId, number>();

  /** Notes what a new dossier changes against the one before it. */
  note(before: Dossier | null, dossier: Dossier, basis: string, documents: readonly DocumentId[]): void {
    const number = (this.#builds.at(-1)?.number ?? 0) + 1;
    const changed =
      before === null
        ? null
        : changesBetween({ events: before.events.map(outlineOf), dates: before.dates }, dossier);
    const changes = changed?.changes ?? [];
    const renamed = changed?.renamed ?? new Map<DossierEventId, DossierEventId>();
    for (const build of this.#builds) {
      build.changes = build.changes.map((change) => ({
        ...change,
        event: change.event === null ? null : (renamed.get(change.event) ?? change.event),
      }));
    }
    this.#builds.push({
      number,
      basis,
      engine: dossier.engine,
      cut: changes.length > CHANGES_KEPT,
      changes: changes.slice(0, CHANGES_KEPT),
    });
    this.#builds = this.#builds.slice(-BUILDS_KEPT);
    for (const document of documents) if (!this.#known.has(document)) this.#known.set(document, number);
  }

  since(mark: BuildMark | null): ChangesSince {
    const newest = this.#builds.at(-1) ?? null;
    const now = newest === null ? null : { number: newest.number, basis: newest.basis };
    const then = this.#builds.find(
      ({ number, basis }) => mark !== null && number === mark.number && basis.startsWith(mark.basis),
    );
    if (then === undefined || newest === null) {
      return { now, since: null, documents: 0, engineChanged: false, changes: [], cut: false };
    }
    const later = this.#builds.filter(({ number }) => number > then.number);
    return {
      now,
      since: { number: then.number, basis: then.basis },
      documents: [...this.#known.values()].filter((number) => number > then.number).length,
      engineChanged: then.engine !== newest.engine,
      changes: sumChanges(later.flatMap(({ changes }) => changes)),
      cut: later.some(({ cut }) => cut),
    };
  }
}

/** Counts what a collection in memory holds. */
export function overviewOf(
  records: readonly DocumentRecord[],
  dossier: Dossier | null,
  refusals: readonly Refusal[],
): CollectionOverview {
  const events = dossier?.events ?? [];
  const settled = new Map(
    (dossier?.dates ?? []).filter(({ reprint }) => reprint === null).map((one) => [one.document, one.date]),
  );
  const places = tally(events.map(({ where }) => (where === null ? null : columnText(where.name))));
  const most = [...places].sort((a, b) => b.count - a.count);
  const named = most.filter(({ value }) => value !== null);
  return {
    documents: tallyPairs(
      records.map(({ document, date }) => [
        monthOf(settled.get(document.id) ?? date),
        document.publisher === null ? null : columnText(document.publisher.name),
      ]),
    ).map(([when, outlet, count]) => ({ when, outlet, count })),
    events: tallyPairs(events.map(({ when, status }) => [monthOf(when), status])).map(
      ([when, status, count]) => ({ when, status: status ?? '', count }),
    ),
    types: tally(events.map(({ type }) => type)),
    places: [...named.slice(0, MOST_PLACES), ...most.filter(({ value }) => value === null)],
    placesInAll: named.length,
    refusals: tally(refusals.map(({ code }) => code)),
  };
}

function monthOf({ earliest, latest }: { earliest: string | null; latest: string | null }): string | null {
  if (earliest !== null && latest !== null && earliest.slice(0, 7) === latest.slice(0, 7)) {
    return earliest.slice(0, 7);
  }
  return (earliest ?? latest)?.slice(0, 4) ?? null;
}

function tally(values: readonly (string | null)[]): Tally[] {
  return tallyPairs(values.map((value) => [value, null])).map(([value, , count]) => ({ value, count }));
}

function tallyPairs(
  pairs: readonly (readonly [string | null, string | null])[],
): [string | null, string | null, number][] {
  const counts = new Map<string, [string | null, string | null, number]>();
  for (const [a, b] of pairs) {
    const key = JSON.stringify([a, b]);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, [a, b, 1]);
    else known[2] += 1;
  }
  return [...counts.values()].sort((x, y) => nullLast(x[0], y[0]) || nullLast(x[1], y[1]));
}

function nullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byBytes(a, b);
}
