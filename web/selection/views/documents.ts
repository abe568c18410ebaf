import { fixedView } from './view-address.ts';

/** The list of documents, and of the files that were refused. */
export interface DocumentsAddress {
  readonly view: 'documents';
}

export const documentsView = fixedView('documents', '/documents');
