import type { DocumentSummary, RefusalPage } from '../../src/api/client.ts';
import type { DocumentOrder, DocumentQuery } from './document-choice.ts';
import { api, read } from './fetch.ts';
import type { Listed } from './use-paged.ts';

/** Rows asked for at once: several screens of them, in some tens of kilobytes. */
const PAGE = 100;

function range(after: string | undefined) {
  return after === undefined ? { limit: PAGE } : { limit: PAGE, after };
}

/** One page of the documents that pass a filter, in an order. */
export function fetchDocumentList(
  filter: DocumentQuery,
  order: DocumentOrder,
  after: string | undefined,
): Promise<Listed<DocumentSummary>> {
  return read(api['document-list'].$get({ query: { ...filter, order, ...range(after) } }));
}

export function fetchDocumentCounts(filter: DocumentQuery) {
  return read(api['document-counts'].$get({ query: filter }));
}

/** One page of the files that were refused, by name. */
export function fetchRefusals(after: string | undefined): Promise<Listed<RefusalPage['items'][number]>> {
  return read(api.refusals.$get({ query: range(after) }));
}
