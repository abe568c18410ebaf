import type { DocumentCounts } from '../../src/api/client.ts';
import type { DocumentsAddress } from '../selection/views/documents.ts';

/** Orders of the list of documents, as the API names them. */
export const DOCUMENT_ORDERS = ['date', 'newest', 'outlet', 'name', 'claims'] as const;
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

export const ORDER_WORD: Readonly<Record<DocumentOrder, string>> = {
  date: 'oldest first',
  newest: 'newest first',
  outlet: 'by outlet',
  name: 'by file name',
  claims: 'most claims first',
};

/** What the API is asked for by an address; flags are absent or `yes`. */
export interface DocumentQuery {
  readonly outlet?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly undated?: 'yes';
  readonly diagnosed?: 'yes';
}

/**
 * The filter of the API for an address of the list.
 *
 * @example
 * documentQuery({ view: 'documents', undated: true, order: 'name' }); // { undated: 'yes' }
 */
export function documentQuery(address: DocumentsAddress): DocumentQuery {
  const { outlet, language, from, to, undated, diagnosed } = address;
  return {
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated && { undated: 'yes' }),
    ...(diagnosed && { diagnosed: 'yes' }),
  };
}

/** Whether anything narrows the list. */
export function isNarrowed(address: DocumentsAddress): boolean {
  return Object.keys(documentQuery(address)).length > 0;
}

/** One entry of a menu: its value in the address, and what is shown for it. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/**
 * Entries of a menu of outlets or languages, with how many documents each has. One that is chosen and
 * no longer there, or too small to be counted, stands in the menu all the same.
 *
 * @example
 * choices([{ value: null, count: 2 }], undefined, 'not known'); // [{ value: '', words: 'not known (2)' }]
 */
export function choices(
  tallies: DocumentCounts['outlets'],
  chosen: string | undefined,
  unknown: string,
): readonly Choice[] {
  const known = tallies.map(({ value, count }) => ({
    value: value ?? '',
    words: `${value ?? unknown} (${count})`,
  }));
  const isMissing = chosen !== undefined && known.every(({ value }) => value !== chosen);
  return isMissing ? [...known, { value: chosen, words: chosen === '' ? unknown : chosen }] : known;
}
