import { DOCUMENT_ORDERS, type DocumentOrder } from '../../queries/document-choice.ts';
import type { ViewAddress } from './view-address.ts';

/** The list of documents, narrowed and in some order, or that of the files that were refused. */
export interface DocumentsAddress {
  readonly view: 'documents';
  /** Name of an outlet; empty for documents of which none is known. */
  readonly outlet?: string;
  /** Code of a language; empty for documents whose language cannot be told. */
  readonly language?: string;
  /** Days of the form 2016-08-06, inclusive: documents that may have been written between them. */
  readonly from?: string;
  readonly to?: string;
  readonly undated?: true;
  readonly diagnosed?: true;
  /** By date where nothing is chosen. */
  readonly order?: Exclude<DocumentOrder, 'date'>;
  readonly refused?: true;
}

export const DOCUMENTS: DocumentsAddress = { view: 'documents' };

export const documentsView: ViewAddress<DocumentsAddress> = {
  view: 'documents',
  read: (path, query) => {
    if (path.join('/') !== 'documents') return null;
    const [outlet, language] = [query.get('outlet'), query.get('language')];
    const order = DOCUMENT_ORDERS.find((known) => known === query.get('order'));
    return {
      view: 'documents',
      ...(outlet !== null && { outlet }),
      ...(language !== null && { language }),
      ...dayOf('from', query),
      ...dayOf('to', query),
      ...(query.has('undated') && { undated: true }),
      ...(query.has('notes') && { diagnosed: true }),
      ...(order !== undefined && order !== 'date' && { order }),
      ...(query.has('refused') && { refused: true }),
    };
  },
  write: ({ outlet, language, from, to, undated, diagnosed, order, refused }) => {
    const query = new URLSearchParams({
      ...(outlet !== undefined && { outlet }),
      ...(language !== undefined && { language }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(undated && { undated: 'yes' }),
      ...(diagnosed && { notes: 'yes' }),
      ...(order !== undefined && { order }),
      ...(refused && { refused: 'yes' }),
    });
    return query.size === 0 ? '/documents' : `/documents?${query}`;
  },
};

/** A day of the address; what is none narrows nothing. */
function dayOf(name: 'from' | 'to', query: URLSearchParams): { readonly [K in 'from' | 'to']?: string } {
  const written = query.get(name) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? { [name]: written } : {};
}
