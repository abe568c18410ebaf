import type {
  Claim,
  DocumentSummary,
  EventSheet,
  Facet,
  Origin,
  StoryOrigins,
} from '../../src/api/client.ts';
import { plainName } from './plain-name.ts';
import { QUESTION_ORDER } from './words.ts';

/** One document's telling: a column. */
export interface AccountColumn {
  readonly key: string;
  readonly document: string;
  /** Null when the document is gone from the collection. */
  readonly summary: DocumentSummary | null;
  /** Documents of this event that carry the same text, or were rewritten from it, and stand elsewhere. */
  readonly alike: readonly { readonly document: string; readonly name: string }[];
  /** Accounts made from this one that rest on the same origin. */
  readonly copies: readonly FoldedCopy[];
  /** True while its copies stand beside it as columns of their own. */
  readonly isOpen: boolean;
  /** How this account, shown beside what it was made from, stands to it; null where it stands alone. */
  readonly madeFrom: FoldedCopy | null;
}

/** An account that repeats another one's text. */
export interface FoldedCopy {
  readonly document: string;
  readonly name: string;
  readonly summary: DocumentSummary | null;
  readonly source: string;
  readonly sourceName: string;
  readonly relation: 'copy' | 'rewrite' | 'update' | 'same text';
  /** What it changed in the sentences both tell, a sentence each. */
  readonly changes: readonly string[];
  /** Sentences that stand here only, and those left out. */
  readonly adds: number;
  readonly omits: number;
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
  /** By column, what its folded copies answer and it does not itself. */
  readonly folded: readonly (readonly FoldedAnswer[])[];
}

/** An answer that a folded copy gives and the account it was made from does not. */
export interface FoldedAnswer {
  readonly value: string;
  readonly name: string;
  readonly claim: Claim;
}

export interface EventMatrix {
  readonly groups: readonly OriginGroup[];
  readonly columns: readonly AccountColumn[];
  readonly rows: readonly FacetRow[];
}

type Account = EventSheet['event']['accounts'][number];

/** Which copies stand beside what they were made from: all, or those of documents whose ids begin so. */
export type Opened = 'all' | readonly string[];

/**
 * Lays an event out with its accounts as columns, grouped by origin, and its facets as rows. Copies are
 * folded under what they were made from where the story tells so and both rest on one origin.
 */
export function layEvent(
  sheet: EventSheet,
  story: StoryOrigins | null = null,
  opened: Opened = 'all',
): EventMatrix {
  const accounts = [...sheet.event.accounts].sort((a, b) =>
    byDay(find(a.document, sheet), find(b.document, sheet)),
  );
  const folds = foldsOf(accounts, story, sheet);
  const isOpen = (document: string) => opened === 'all' || opened.some((id) => document.startsWith(id));
  const isShown = ({ document }: Account) => {
    const source = folds.get(document)?.source;
    return source === undefined || isOpen(source);
  };
  const laid = groupByOrigin(accounts, sheet)
    .map(({ origin, list }) => ({ origin, list: inFolds(list, folds).filter(isShown) }))
    .filter(({ list }) => list.length > 0);
  const context = { sheet, folds, isOpen };
  const groups = laid.map(({ origin, list }, place) => ({
    key: `${origin}-${place}`,
    origin: sheet.origins.find(({ id }) => id === origin) ?? null,
    columns: list.map((account, at) => columnOf(account, at, context)),
  }));
  const shown = laid.flatMap(({ list }) => list);
  const tellers = tellersOf(sheet.claims, accounts);
  const rows = [...sheet.event.facets].sort(byQuestion).map((facet, place) => {
    const told = answersByAccount(facet, tellers);
    const of = (account: Account) => told.get(account) ?? NO_ANSWERS;
    return {
      key: `${facet.question}-${facet.who ?? ''}-${place}`,
      facet,
      cells: shown.map(of),
      folded: shown.map((account) => foldedAnswers(account, accounts, context, of)),
    };
  });
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

/** The origins in the order of how many accounts rest on them, then of their first account. */
function groupByOrigin(accounts: readonly Account[], sheet: EventSheet) {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    groups.set(account.origin, [...(groups.get(account.origin) ?? []), account]);
  }
  const first = (list: readonly Account[]) => find(list[0]?.document ?? '', sheet);
  return [...groups]
    .map(([origin, list]) => ({ origin, list }))
    .sort((a, b) => b.list.length - a.list.length || byDay(first(a.list), first(b.list)));
}

function byDay(a: DocumentSummary | null, b: DocumentSummary | null): number {
  return (
    compare(dayOf(a), dayOf(b)) || compare(outletName(a), outletName(b)) || compare(a?.id ?? '', b?.id ?? '')
  );
}

/** The day a document is sorted by; undated ones come last. */
function dayOf(summary: DocumentSummary | null): string {
  const { best = null, latest = null, earliest = null } = summary?.date ?? {};
  return best ?? latest ?? earliest ?? '9999';
}

/** By document, the account that its text was first made from, where both rest on one origin. */
function foldsOf(
  accounts: readonly Account[],
  story: StoryOrigins | null,
  sheet: EventSheet,
): ReadonlyMap<string, FoldedCopy> {
  const folds = new Map<string, FoldedCopy>();
  if (story === null) return folds;
  const originOf = new Map(accounts.map(({ document, origin }) => [document, origin]));
  const reports = new Map(story.reports.map((report) => [report.document, report]));
  const rootOf = (document: string): string => {
    const seen = new Set<string>([document]);
    let root = document;
    for (;;) {
      const next = reports.get(root)?.from?.document;
      if (next === undefined || seen.has(next) || originOf.get(next) !== originOf.get(document)) return root;
      seen.add(next);
      root = next;
    }
  };
  for (const { document } of accounts) {
    const root = rootOf(document);
    const from = reports.get(document)?.from ?? null;
    if (root === document || from === null || rootOf(root) !== root) continue;
    const summary = find(document, sheet);
    folds.set(document, {
      document,
      name: outletName(summary),
      summary,
      source: root,
      sourceName: outletName(find(from.document, sheet)),
      relation: from.directed ? (from.revision ? 'update' : from.relation) : 'same text',
      changes: from.changes.map(({ says, was, is }) =>
        says === '' ? `“${was.words}” became “${is.words}”.` : says,
      ),
      adds: from.adds.length,
      omits: from.omits.length,
    });
  }
  return folds;
}

/** Each account with its copies right behind it. */
function inFolds(list: readonly Account[], folds: ReadonlyMap<string, FoldedCopy>): Account[] {
  const sources = list.filter(({ document }) => !folds.has(document));
  return sources.flatMap((source) => [
    source,
    ...list.filter(({ document }) => folds.get(document)?.source === source.document),
  ]);
}

interface Laying {
  readonly sheet: EventSheet;
  readonly folds: ReadonlyMap<string, FoldedCopy>;
  readonly isOpen: (document: string) => boolean;
}

function columnOf(account: Account, place: number, { sheet, folds, isOpen }: Laying): AccountColumn {
  const { document, origin } = account;
  const copies = [...folds.values()].filter(({ source }) => source === document);
  const related = sheet.relations.filter(
    ({ a, b, relation }) =>
      (relation === 'copy' || relation === 'rewrite') && (a === document || b === document),
  );
  const others = related.map(({ a, b }) => (a === document ? b : a));
  const root = folds.get(document)?.source ?? document;
  const isFolded = (other: string) => other === root || folds.get(other)?.source === root;
  return {
    key: `${document}-${origin}-${place}`,
    document,
    summary: find(document, sheet),
    alike: others
      .filter((other) => !isFolded(other))
      .map((other) => ({ document: other, name: outletName(find(other, sheet)) })),
    copies,
    isOpen: isOpen(document),
    madeFrom: folds.get(document) ?? null,
  };
}

function foldedAnswers(
  account: Account,
  all: readonly Account[],
  { folds, isOpen }: Laying,
  answers: (account: Account) => readonly CellAnswer[],
): readonly FoldedAnswer[] {
  if (isOpen(account.document)) return [];
  const own = new Set(answers(account).map(({ value }) => value));
  return all.flatMap((copy) => {
    const fold = folds.get(copy.document);
    if (fold?.source !== account.document) return [];
    return answers(copy).flatMap(({ value, claims: [claim] }) =>
      own.has(value) || claim === undefined ? [] : [{ value, name: fold.name, claim }],
    );
  });
}

function find(document: string, sheet: EventSheet): DocumentSummary | null {
  return sheet.documents.find(({ id }) => id === document) ?? null;
}

const NO_ANSWERS: readonly CellAnswer[] = [];

interface Told {
  readonly claim: Claim;
  readonly teller: Account;
}

/**
 * Every claim, by its id, with the account that names it, else the first of its document: no claim is lost
 * or shown twice. Told once for the whole event: fifty accounts are asked about every facet.
 */
function tellersOf(claims: readonly Claim[], accounts: readonly Account[]): ReadonlyMap<string, Told> {
  const naming = new Map<string, Account>();
  const ofDocument = new Map<string, Account>();
  for (const account of accounts) {
    if (!ofDocument.has(account.document)) ofDocument.set(account.document, account);
    for (const id of account.claims) if (!naming.has(id)) naming.set(id, account);
  }
  const told = new Map<string, Told>();
  for (const claim of claims) {
    const teller = naming.get(claim.id) ?? ofDocument.get(claim.document);
    if (teller !== undefined) told.set(claim.id, { claim, teller });
  }
  return told;
}

/** What each account answers to a facet, in the order of the answers. */
function answersByAccount(
  facet: Facet,
  tellers: ReadonlyMap<string, Told>,
): ReadonlyMap<Account, readonly CellAnswer[]> {
  const found = new Map<Account, CellAnswer[]>();
  for (const { value, claims: ids } of facet.answers) {
    const own = new Map<Account, Claim[]>();
    for (const id of ids) {
      const told = tellers.get(id);
      if (told === undefined) continue;
      const claims = own.get(told.teller);
      if (claims === undefined) own.set(told.teller, [told.claim]);
      else claims.push(told.claim);
    }
    for (const [account, claims] of own) {
      const answers = found.get(account);
      if (answers === undefined) found.set(account, [{ value, claims }]);
      else answers.push({ value, claims });
    }
  }
  return found;
}

function byQuestion(a: Facet, b: Facet): number {
  const place = ({ question }: Facet) => QUESTION_ORDER.indexOf(question);
  return place(a) - place(b) || compare(a.who ?? '', b.who ?? '');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
