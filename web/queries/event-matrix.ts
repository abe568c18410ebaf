import type { Claim, DocumentSummary, EventSheet, Facet, Origin } from '../../src/api/client.ts';
import { plainName } from './plain-name.ts';
import { QUESTION_ORDER } from './words.ts';

/** One document's telling: a column. */
export interface AccountColumn {
  readonly key: string;
  readonly document: string;
  /** Null when the document is gone from the collection. */
  readonly summary: DocumentSummary | null;
  /** Documents of this event that carry the same text, or were rewritten from it. */
  readonly alike: readonly { readonly document: string; readonly name: string }[];
}

/** Columns that rest on one origin: however many they are, they are one word. */
export interface OriginGroup {
  readonly key: string;
  readonly origin: Origin | null;
  readonly columns: readonly AccountColumn[];
}

/** What one account answers to a facet, with the claims in which it does. */
export interface CellAnswer {
  readonly value: string;
  readonly claims: readonly Claim[];
}

export interface FacetRow {
  readonly key: string;
  readonly facet: Facet;
  /** One list a column, in the order of the columns; empty where the account does not say. */
  readonly cells: readonly (readonly CellAnswer[])[];
}

export interface EventMatrix {
  readonly groups: readonly OriginGroup[];
  readonly columns: readonly AccountColumn[];
  readonly rows: readonly FacetRow[];
}

type Account = EventSheet['event']['accounts'][number];

/** Lays an event out with its accounts as columns, grouped by origin, and its facets as rows. */
export function layEvent(sheet: EventSheet): EventMatrix {
  const accounts = groupByOrigin(sheet.event.accounts);
  const columnOf = (account: Account, place: number) => column(account, place, sheet);
  const groups = accounts.map(({ origin, list }, place) => ({
    key: `${origin}-${place}`,
    origin: sheet.origins.find(({ id }) => id === origin) ?? null,
    columns: list.map(columnOf),
  }));
  const inOrder = accounts.flatMap(({ list }) => list);
  const claims = new Map(sheet.claims.map((claim) => [claim.id, claim]));
  const rows = [...sheet.event.facets].sort(byQuestion).map((facet, place) => ({
    key: `${facet.question}-${facet.who ?? ''}-${place}`,
    facet,
    cells: inOrder.map((account) => answersOf(facet, account, inOrder, claims)),
  }));
  return { groups, columns: groups.flatMap((group) => group.columns), rows };
}

/** Name of a document for people: who published it, else its title, else the file's name. */
export function outletName(summary: DocumentSummary | null): string {
  if (summary === null) return 'a document no longer held';
  return summary.publisher ?? documentTitle(summary);
}

/** Title of a document for people. */
export function documentTitle(summary: Pick<DocumentSummary, 'title' | 'names' | 'id'>): string {
  return summary.title ?? plainName(summary.names[0] ?? summary.id);
}

function groupByOrigin(accounts: readonly Account[]) {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    groups.set(account.origin, [...(groups.get(account.origin) ?? []), account]);
  }
  return [...groups].map(([origin, list]) => ({ origin, list }));
}

function column(account: Account, place: number, sheet: EventSheet): AccountColumn {
  const related = sheet.relations.filter(
    ({ a, b, relation }) =>
      (relation === 'copy' || relation === 'rewrite') && (a === account.document || b === account.document),
  );
  const others = related.map(({ a, b }) => (a === account.document ? b : a));
  return {
    key: `${account.document}-${account.origin}-${place}`,
    document: account.document,
    summary: find(account.document, sheet),
    alike: others.map((other) => ({ document: other, name: outletName(find(other, sheet)) })),
  };
}

function find(document: string, sheet: EventSheet): DocumentSummary | null {
  return sheet.documents.find(({ id }) => id === document) ?? null;
}

function answersOf(
  facet: Facet,
  account: Account,
  all: readonly Account[],
  claims: ReadonlyMap<string, Claim>,
): CellAnswer[] {
  return facet.answers.flatMap(({ value, claims: ids }) => {
    const own = ids.flatMap((id) => claims.get(id) ?? []).filter((claim) => tellerOf(claim, all) === account);
    return own.length === 0 ? [] : [{ value, claims: own }];
  });
}

/** The account that names the claim, else the first of its document: no claim is lost or shown twice. */
function tellerOf(claim: Claim, all: readonly Account[]): Account | undefined {
  return (
    all.find((account) => account.claims.includes(claim.id)) ??
    all.find((account) => account.document === claim.document)
  );
}

function byQuestion(a: Facet, b: Facet): number {
  const place = ({ question }: Facet) => QUESTION_ORDER.indexOf(question);
  return place(a) - place(b) || compare(a.who ?? '', b.who ?? '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
