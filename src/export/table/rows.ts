import type { Claim, DossierEvent, Judgement } from '../../model/index.ts';
import { PLACE_REACH_KM } from '../../model/place-reach.ts';
import type { TableRow } from './row.ts';

/** What a table tells of the document that something stands in. */
export interface TableDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly names: readonly string[];
  readonly date: {
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision: string;
  };
  readonly claims: number;
  readonly events: number;
  readonly figures: number;
}

/** Values of one cell are parted by this; ids hold neither of its characters. */
const BETWEEN = '; ';

/** Columns in the order in which they stand, for a table without rows too. */
export const COLUMNS = {
  events: [
    'id',
    'title',
    'type',
    'status',
    'earliest',
    'latest',
    'date_precision',
    'place',
    'country',
    'lat',
    'lon',
    'place_precision',
    'radius_km',
    'origins',
    'accounts',
    'contested',
    'words',
    'claim',
    'words_path',
    'documents',
    'decided',
    'path',
  ],
  claims: [
    'id',
    'words',
    'quoted',
    'voices',
    'factuality',
    'origin',
    'part',
    'document',
    'title',
    'outlet',
    'earliest',
    'latest',
    'events',
    'path',
  ],
  documents: [
    'id',
    'title',
    'outlet',
    'language',
    'earliest',
    'latest',
    'date_precision',
    'claims',
    'events',
    'figures',
    'names',
    'path',
  ],
  sources: [
    'kind',
    'key',
    'name',
    'sort',
    'documents',
    'claims',
    'mentions',
    'events',
    'alone',
    'denied',
    'revised',
    'path',
  ],
  judgements: ['id', 'who', 'at', 'kind', 'why', 'words', 'decision'],
} as const satisfies Record<string, readonly string[]>;

/** Claims are found in the page by the document and themselves. */
export function claimPath(document: string, claim: string): string {
  return `/documents/${document}?pick=claim-${claim}`;
}

/** A row of an event across documents; `words` is what its first claim says. */
export function eventRow(event: DossierEvent, first: Claim | null): TableRow {
  const { id, title, type, status, when, where, origins, accounts, facets } = event;
  const disputed = facets
    .filter(({ verdict }) => verdict === 'contradiction')
    .map(({ question }) => question);
  const { judged } = event as { readonly judged?: readonly { readonly field: string | null }[] };
  const isPlaced = where !== null && where.lat !== null;
  return {
    id,
    title,
    type,
    status,
    earliest: when.earliest,
    latest: when.latest,
    date_precision: when.precision,
    place: where?.name ?? null,
    country: where?.country ?? null,
    lat: where?.lat ?? null,
    lon: where?.lon ?? null,
    place_precision: where?.precision ?? null,
    radius_km: isPlaced ? PLACE_REACH_KM[where.precision] : null,
    origins: origins.length,
    accounts: accounts.length,
    contested: [...new Set(disputed)].join(BETWEEN),
    words: first?.quote ?? null,
    claim: first?.id ?? null,
    words_path: first === null ? null : claimPath(first.document, first.id),
    documents: [...new Set(accounts.map(({ document }) => document))].join(BETWEEN),
    decided: (judged ?? []).map(({ field }) => field ?? 'the whole').join(BETWEEN),
    path: `/events/${id}`,
  };
}

/** A row of a claim: the exact words, who says them through whom, and where they stand. */
export function claimRow(claim: Claim, document: TableDocument | null): TableRow {
  return {
    id: claim.id,
    words: claim.quote,
    quoted: claim.quoted ? 'yes' : 'no',
    // From the voice nearest the publisher to the innermost; empty for the publisher's own word.
    voices: claim.voices.map(({ name }) => name).join(' > '),
    factuality: claim.factuality,
    origin: claim.origin,
    part: claim.part,
    document: claim.document,
    title: document?.title ?? null,
    outlet: document?.publisher ?? null,
    earliest: document?.date.earliest ?? null,
    latest: document?.date.latest ?? null,
    events: claim.events.join(BETWEEN),
    path: claimPath(claim.document, claim.id),
  };
}

export function documentRow(document: TableDocument): TableRow {
  const { id, title, publisher, language, names, date, claims, events, figures } = document;
  return {
    id,
    title,
    outlet: publisher,
    language,
    earliest: date.earliest,
    latest: date.latest,
    date_precision: date.precision,
    claims,
    events,
    figures,
    names: names.join(BETWEEN),
    path: `/documents/${id}`,
  };
}

/** Who speaks, or who and what is named, with what is counted of it. */
export interface TableSource {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly sort: string;
  readonly documents: number;
  readonly claims: number;
  readonly mentions: number;
  readonly events: number;
  readonly alone: number;
  readonly denied: number;
  readonly revised: number;
}

export function sourceRow(source: TableSource): TableRow {
  const { kind, key, name, sort, documents, claims, mentions, events, alone, denied, revised } = source;
  const path = `/sources/${kind}/${encodeURIComponent(key)}`;
  return { kind, key, name, sort, documents, claims, mentions, events, alone, denied, revised, path };
}

/** Quotes in a cell: an event may rest on thousands, more than spreadsheets take in one. */
const MOST_QUOTES = 20;

/** Each of the quotes once, and how many more there are where they are too many for a cell. */
function firstQuotes(quotes: readonly string[]): string {
  const each = [...new Set(quotes)];
  const more = each.length - MOST_QUOTES;
  return more > 0 ? [...each.slice(0, MOST_QUOTES), `and ${more} more`].join(BETWEEN) : each.join(BETWEEN);
}

export function judgementRow({ id, who, at, why, decision, ...rest }: Judgement): TableRow {
  const { words = [] } = rest as { readonly words?: readonly { readonly quote: string }[] };
  return {
    id,
    who,
    at,
    kind: decision.kind,
    why,
    words: firstQuotes(words.map(({ quote }) => quote)),
    decision: JSON.stringify(decision),
  };
}
