import type { Claim, DocumentId, DocumentRecord, Dossier, DossierEvent } from '../model/index.ts';
import { foldText } from '../search/fold-text.ts';
import { holdsQuery, type SearchQuery } from '../search/read-query.ts';
import { namesIn } from '../sources/names-in.ts';
import { standingsOf } from '../sources/standing.ts';
import { type DossierEventFilter, keyOf } from './event-filter.ts';
import type { MemoryEventFacts } from './memory-event-filter.ts';
import { type ClaimNow, claimsNow } from './memory-judged-claims.ts';
import { byBytes, mayTouch, type Placed, rowPage } from './memory-lists.ts';
import { sharedOf } from './memory-shared.ts';
import { cutPage, pageLimit, readPositionCursor } from './page.ts';
import { columnText } from './rows.ts';
import { readHitCursor, readSourceCursor, writeHitCursor, writeSourceCursor } from './search-cursor.ts';
import type { SourceTable } from './search-schema.ts';
import type {
  Choice,
  Choices,
  HitCounts,
  HitKind,
  OutletName,
  Reliance,
  SearchHit,
  SearchRequest,
  SourceKind,
  SourceOrder,
  SourceRow,
} from './search-store.ts';
import type { SharedThings } from './shared-store.ts';
import { type NamedCount, RelianceCount, sourceRows } from './source-rows.ts';
import type { Page, PageRequest } from './store.ts';

/** The same limits as in the databases. */
const MOST_RELIANCES = 200;
const MOST_CHOICES = 60;

interface DocumentHit {
  readonly titled: number;
  readonly day: string;
  readonly document: DocumentId;
  readonly position: number;
  readonly claim: Claim | null;
}

/** What is found in a collection in memory: laid out anew for each dossier and for each question. */
export class MemorySearch {
  readonly #records: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly #dossier: Dossier | null;
  readonly #facts: MemoryEventFacts | null;
  readonly #now: ClaimNow;
  readonly #sources: readonly SourceTable[];
  readonly #reliances: ReturnType<RelianceCount['rows']>;

  /** `counted` are the records that were there when the dossier was saved. */
  constructor(
    records: ReadonlyMap<DocumentId, DocumentRecord>,
    counted: ReadonlyMap<DocumentId, DocumentRecord>,
    dossier: Dossier | null,
    facts: MemoryEventFacts | null,
  ) {
    this.#records = records;
    this.#dossier = dossier;
    this.#facts = facts;
    this.#now = claimsNow(dossier);
    this.#sources = dossier === null ? [] : countSources(counted, dossier);
    this.#reliances = dossier === null ? [] : countReliances(counted).rows(dossier.origins);
  }

  /** What links the documents, told from what is counted of them. */
  shared(): SharedThings {
    return sharedOf(this.#records, this.#dossier, this.#sources);
  }

  search(kind: HitKind, asked: SearchRequest, page: PageRequest): Page<SearchHit> {
    if (kind === 'event') return this.#events(asked, page);
    if (kind === 'actor' || kind === 'place') {
      const found = this.sources(kind, 'mentions', asked.words, page);
      return { ...found, rows: found.rows.map((source) => ({ kind, source })) };
    }
    const hits = kind === 'document' ? this.#documentHits(asked) : this.#claimHits(asked);
    const cursor = readHitCursor(page.after);
    const rest = hits.sort(byRank).filter((hit) => cursor === null || byRank(hit, cursor) > 0);
    const { rows, next } = cutPage(rest, pageLimit(page), writeHitCursor);
    return {
      next,
      rows: rows.map(({ document, claim }) =>
        claim === null ? { kind: 'document', document } : { kind: 'claim', claim },
      ),
    };
  }

  count(asked: SearchRequest): HitCounts {
    const named = (kind: SourceKind): number =>
      this.#sources.filter((row) => row.kind === kind && holdsQuery(row.folded, asked.words)).length;
    return {
      document: this.#documentHits(asked).length,
      claim: this.#claimHits(asked).length,
      event: this.#eventHits(asked).length,
      actor: named('actor'),
      place: named('place'),
    };
  }

  #eventHits({ words, filter }: SearchRequest): { position: number; event: DossierEvent }[] {
    const events = this.#dossier?.events ?? [];
    return events
      .map((event, position) => ({ event, position }))
      .filter(({ event }) => this.#facts?.fits(event, { ...filter, words }) === true);
  }

  #events(asked: SearchRequest, page: PageRequest): Page<SearchHit> {
    const after = readPositionCursor(page.after);
    const rest = this.#eventHits(asked).filter(({ position }) => position > after);
    const { rows, next } = cutPage(rest, pageLimit(page), ({ position }) => String(position));
    return { next, rows: rows.map(({ event }) => ({ kind: 'event', event })) };
  }

  #told(filter: DossierEventFilter): readonly DossierEvent[] | null {
    const { from: _, to: __, outlet: ___, document: ____, ...told } = filter;
    if (Object.keys(told).length === 0) return null;
    return (this.#dossier?.events ?? []).filter((event) => this.#facts?.fits(event, told) === true);
  }

  #documentHits({ words, filter }: SearchRequest): DocumentHit[] {
    const told = this.#told(filter);
    const telling =
      told === null
        ? null
        : new Set(told.flatMap(({ accounts }) => accounts.map(({ document }) => document)));
    return this.#reports(filter).flatMap(({ record, day }) => {
      const { id, title, text } = record.document;
      if (telling !== null && !telling.has(id)) return [];
      if (!holdsQuery(foldText(`${title ?? ''}\n${text}`), words)) return [];
      const titled = holdsQuery(foldText(title ?? ''), words) ? 1 : 0;
      return [{ titled, day, document: id, position: 0, claim: null }];
    });
  }

  #claimHits({ words, filter }: SearchRequest): DocumentHit[] {
    const { factuality, ...others } = filter;
    const told = this.#told(others);
    const telling =
      told === null
        ? null
        : new Set(told.flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims)));
    return this.#reports(filter).flatMap(({ record, day }) =>
      record.claims.flatMap((read, position) => {
        const claim = this.#now(read);
        if (claim === null) return [];
        const isAsked =
          (factuality === undefined || claim.factuality === factuality) &&
          (telling === null || telling.has(claim.id)) &&
          holdsQuery(foldText(claim.quote), words);
        return isAsked ? [{ titled: 0, day, document: record.document.id, position, claim }] : [];
      }),
    );
  }

  /** Reports that fit by their own days and outlet, with the day that counts. */
  #reports({ from, to, outlet, document }: DossierEventFilter): { record: DocumentRecord; day: string }[] {
    return [...this.#records.values()].flatMap((record) => {
      const { id, publisher } = record.document;
      const settled = this.#dossier?.dates.find((one) => one.document === id && one.reprint === null);
      const date = settled?.date ?? record.date;
      const isAsked =
        mayTouch(date, from, to) &&
        (document === undefined || document === id) &&
        (outlet === undefined || (publisher !== null && columnText(publisher.name) === keyOf(outlet)));
      return isAsked ? [{ record, day: date.best ?? date.latest ?? date.earliest ?? '' }] : [];
    });
  }

  sources(
    kind: SourceKind,
    order: SourceOrder,
    words: SearchQuery | null,
    page: PageRequest,
  ): Page<SourceRow> {
    const cursor = readSourceCursor(page.after);
    const compare = (a: { value: string; key: string }, b: { value: string; key: string }): number =>
      (order === 'name' ? byBytes(a.value, b.value) : Number(b.value) - Number(a.value)) ||
      byBytes(a.key, b.key);
    const place = (row: SourceTable) => ({ value: String(row[order]), key: row.key });
    const rows = this.#sources
      .filter((row) => row.kind === kind && (words === null || holdsQuery(row.folded, words)))
      .filter((row) => cursor === null || compare(place(row), cursor) > 0)
      .sort((a, b) => compare(place(a), place(b)))
      .map(shown);
    return cutPage(rows, pageLimit(page), (row) =>
      writeSourceCursor({ value: String(row[order]), key: row.key }),
    );
  }

  source(kind: SourceKind, key: string): SourceRow | null {
    const row = this.#sources.find((one) => one.kind === kind && one.key === key);
    return row === undefined ? null : shown(row);
  }

  reliances(kind: 'voice' | 'outlet', key: string): readonly Reliance[] {
    return this.#reliances
      .filter((row) => row.kind === kind && row.key === key)
      .sort(
        (a, b) => b.claims - a.claims || byBytes(a.target, b.target) || byBytes(a.target_key, b.target_key),
      )
      .slice(0, MOST_RELIANCES)
      .map((row) => ({
        on: row.target as Reliance['on'],
        key: row.target_key,
        name: row.name,
        claims: row.claims,
      }));
  }

  claimsOf(kind: 'voice' | 'outlet' | 'actor', key: string, page: PageRequest): Page<Claim> {
    const voices = new Set(
      (this.#dossier?.origins ?? []).filter(({ actor }) => actor === key).map(({ id }) => id),
    );
    const isAsked = (claim: Claim, record: DocumentRecord): boolean => {
      if (kind === 'voice') return claim.origin === key;
      if (kind === 'actor') return voices.has(claim.origin);
      const { publisher } = record.document;
      return publisher !== null && columnText(publisher.name) === key;
    };
    const rows = [...this.#records.values()]
      .sort((a, b) => byBytes(a.document.id, b.document.id))
      .flatMap((record) =>
        record.claims.flatMap((read, position): Placed<Claim>[] => {
          const row = this.#now(read);
          return row !== null && isAsked(row, record)
            ? [{ document: record.document.id, position, row }]
            : [];
        }),
      );
    return rowPage(rows, page);
  }

  voicesOf(actor: string): readonly SourceRow[] {
    const ids = new Set<string>(
      (this.#dossier?.origins ?? []).filter((origin) => origin.actor === actor).map(({ id }) => id),
    );
    return this.#sources
      .filter((row) => row.kind === 'voice' && ids.has(row.key))
      .sort((a, b) => b.claims - a.claims || byBytes(a.key, b.key))
      .slice(0, MOST_RELIANCES)
      .map(shown);
  }

  choices(words: SearchQuery | null): Choices {
    const events = this.#dossier?.events ?? [];
    const own = (values: readonly string[]): Choice[] =>
      countsOf(values).map(([value, count]) => ({ value, name: value, events: count }));
    const facts = events.map((event) => this.#facts?.of(event)?.facts ?? []);
    const of = (kind: string): string[] =>
      facts.flatMap((list) => list.filter(({ fact }) => fact === kind).map(({ value }) => value));
    const named = (kind: 'place' | 'actor'): Choice[] => {
      const rows = new Map(
        this.#sources
          .filter((row) => row.kind === kind && (words === null || holdsQuery(row.folded, words)))
          .map((row) => [row.key, row]),
      );
      return countsOf(of(kind))
        .flatMap(([value, count]) => {
          const row = rows.get(value);
          return row === undefined ? [] : [{ value, name: row.name, events: count }];
        })
        .slice(0, MOST_CHOICES);
    };
    return {
      types: own(events.map(({ type }) => type)),
      statuses: own(events.map(({ status }) => status)),
      factualities: own(of('factuality')).slice(0, MOST_CHOICES),
      places: named('place'),
      countries: own(of('country')).slice(0, MOST_CHOICES),
      outlets: own(of('outlet')).slice(0, MOST_CHOICES),
      actors: named('actor'),
    };
  }
}

/** How outlets write the names of these actors, counted from the records given. */
export function outletNamesOf(
  records: Iterable<DocumentRecord>,
  actors: readonly string[],
): ReadonlyMap<string, readonly OutletName[]> {
  const wanted = new Set(actors);
  const found = new Map<string, Map<string, OutletName>>();
  const inOrder = [...records].sort((a, b) => byBytes(a.document.id, b.document.id));
  for (const record of inOrder) {
    const { id, publisher } = record.document;
    const outlet = publisher === null || publisher.name === '' ? null : keyOf(columnText(publisher.name));
    for (const { kind, key, written, count, start, end } of namesIn(record)) {
      if (kind !== 'actor' || !wanted.has(key)) continue;
      const names = found.get(key) ?? new Map<string, OutletName>();
      found.set(key, names);
      const at = JSON.stringify([outlet, written]);
      const before = names.get(at);
      names.set(
        at,
        before === undefined
          ? { outlet, written: columnText(written), count, documents: 1, document: id, start, end }
          : { ...before, count: before.count + count, documents: before.documents + 1 },
      );
    }
  }
  const ordered = [...found].map(
    ([actor, names]) =>
      [
        actor,
        [...names.values()].sort(
          (a, b) =>
            b.count - a.count || byBytes(a.outlet ?? '', b.outlet ?? '') || byBytes(a.written, b.written),
        ),
      ] as const,
  );
  return new Map(ordered);
}

function shown({ folded: _, outlets: __, ...row }: SourceTable): SourceRow {
  return { ...row, kind: row.kind as SourceKind };
}

type Rank = Omit<DocumentHit, 'claim' | 'document'> & { readonly document: string };

function byRank(a: Rank, b: Rank): number {
  return (
    b.titled - a.titled || byBytes(b.day, a.day) || byBytes(a.document, b.document) || a.position - b.position
  );
}

function countsOf(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || byBytes(a, b));
}

function countSources(
  records: ReadonlyMap<DocumentId, DocumentRecord>,
  dossier: Dossier,
): readonly SourceTable[] {
  const outletOf = (id: DocumentId): string | null => {
    const publisher = records.get(id)?.document.publisher ?? null;
    return publisher === null ? null : columnText(publisher.name);
  };
  const documents = [...records.values()].map(({ document, claims }) => ({
    id: document.id,
    publisher: outletOf(document.id),
    claims: claims.length,
  }));
  return sourceRows(dossier, standingsOf(dossier, outletOf), documents, countNamed(records));
}

function countNamed(records: ReadonlyMap<DocumentId, DocumentRecord>): NamedCount[] {
  const documents = new Map<string, Set<string>>();
  const outlets = new Map<string, Set<string>>();
  const rows = new Map<string, Omit<NamedCount, 'documents' | 'outlets'>>();
  for (const record of records.values()) {
    for (const one of namesIn(record)) {
      const [name, written] = [columnText(one.name), columnText(one.written)];
      const { kind, key, sort, count } = one;
      const whose = `${kind} ${key}`;
      documents.set(whose, (documents.get(whose) ?? new Set()).add(record.document.id));
      const outlet = columnText(record.document.publisher?.name ?? '');
      if (outlet !== '') outlets.set(whose, (outlets.get(whose) ?? new Set()).add(outlet));
      const id = JSON.stringify([kind, key, written]);
      const before = rows.get(id);
      rows.set(id, {
        kind,
        key,
        written,
        name: before === undefined || byBytes(name, before.name) < 0 ? name : before.name,
        sort: before === undefined || byBytes(sort, before.sort) < 0 ? sort : before.sort,
        mentions: (before?.mentions ?? 0) + count,
      });
    }
  }
  return [...rows.values()]
    .map((row) => ({
      ...row,
      documents: documents.get(`${row.kind} ${row.key}`)?.size ?? 0,
      outlets: outlets.get(`${row.kind} ${row.key}`)?.size ?? 0,
    }))
    .sort((a, b) => byBytes(a.kind, b.kind) || byBytes(a.key, b.key) || byBytes(a.written, b.written));
}

function countReliances(records: ReadonlyMap<DocumentId, DocumentRecord>): RelianceCount {
  const counts = new RelianceCount();
  for (const { claims, document } of records.values()) {
    const outlet = document.publisher === null ? null : columnText(document.publisher.name);
    for (const claim of claims) counts.note(claim, outlet);
  }
  return counts;
}
