import type { SettledDate } from '../model/index.ts';
import {
  type DocumentCounts,
  type DocumentFilter,
  type DocumentOrder,
  MOST_OUTLETS,
} from './document-list-store.ts';
import { byBytes, mayTouch } from './memory-lists.ts';
import type { Tally } from './overview-store.ts';
import { cutPage, pageLimit } from './page.ts';
import { StoreError } from './store-error.ts';
import type { DocumentSummary, Page, PageRequest } from './store.ts';

/** Later than any day, and no day. */
const NEVER = '9999-99-99';

type Compare = (a: DocumentSummary, b: DocumentSummary) => number;

function byText(textOf: (document: DocumentSummary) => string): Compare {
  return (a, b) => byBytes(textOf(a), textOf(b));
}

const ORDERS: Readonly<Record<DocumentOrder, Compare>> = {
  date: byText(({ date }) => date.earliest ?? date.latest ?? NEVER),
  newest: (a, b) => byText(({ date }) => date.latest ?? date.earliest ?? '')(b, a),
  outlet: byText(({ publisher }) => (publisher === null ? '1' : `0${publisher}`)),
  name: byText(({ names }) => names[0] ?? ''),
  claims: (a, b) => b.claims - a.claims,
};

/** The same documents with the dates that count. */
export function underSettledDates(
  documents: readonly DocumentSummary[],
  dates: readonly SettledDate[],
): readonly DocumentSummary[] {
  const settled = new Map(
    dates.filter(({ reprint }) => reprint === null).map(({ document, date }) => [document, date]),
  );
  return documents.map((document) => {
    const date = settled.get(document.id);
    if (date === undefined) return document;
    const { earliest, latest, best, precision } = date;
    return { ...document, date: { earliest, latest, best, precision } };
  });
}

function isUndated({ date }: DocumentSummary): boolean {
  return date.earliest === null && date.latest === null;
}

function passes(document: DocumentSummary, filter: DocumentFilter): boolean {
  const { outlet, language, from, to, undated, diagnosed } = filter;
  const isAnyDay = from === undefined && to === undefined;
  return (
    (outlet === undefined || document.publisher === outlet) &&
    (language === undefined || document.language === language) &&
    (isAnyDay || (!isUndated(document) && mayTouch(document.date, from, to))) &&
    (undated !== true || isUndated(document)) &&
    (diagnosed !== true || document.diagnostics > 0)
  );
}

/** A page of these documents, whose dates are those that count. */
export function listSorted(
  documents: readonly DocumentSummary[],
  filter: DocumentFilter,
  order: DocumentOrder,
  page: PageRequest,
): Page<DocumentSummary> {
  const compare: Compare = (a, b) => ORDERS[order](a, b) || byBytes(a.id, b.id);
  const last = documents.find(({ id }) => id === page.after);
  if (page.after !== undefined && last === undefined) {
    throw new StoreError('store/cursor', { after: page.after });
  }
  const rows = documents
    .filter((document) => passes(document, filter) && (last === undefined || compare(document, last) > 0))
    .sort(compare);
  return cutPage(rows, pageLimit(page), ({ id }) => id);
}

export function countListed(documents: readonly DocumentSummary[], filter: DocumentFilter): DocumentCounts {
  return {
    documents: documents.filter((document) => passes(document, filter)).length,
    outlets: tallyOf(documents.map(({ publisher }) => publisher)),
    languages: tallyOf(documents.map(({ language }) => language)),
    undated: documents.filter(isUndated).length,
    diagnosed: documents.filter(({ diagnostics }) => diagnostics > 0).length,
  };
}

function tallyOf(values: readonly (string | null)[]): readonly Tally[] {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (a, b) =>
        b.count - a.count ||
        Number(a.value === null) - Number(b.value === null) ||
        byBytes(a.value ?? '', b.value ?? ''),
    )
    .slice(0, MOST_OUTLETS);
}
