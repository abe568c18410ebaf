import type { AnnotatedDocument, DatedReprint, DocumentDate, Knowledge } from '../../../model/index.ts';

/** The dates worked out for a document and for each reprint in it, in the reprints' order. */
export interface DocumentDates {
  readonly date: DocumentDate;
  readonly reprints: readonly DatedReprint[];
}

/** Works out when a document was written, from what it states and what its words allow. */
export function dateDocument(annotated: AnnotatedDocument, _knowledge: Knowledge): DocumentDates {
  const { stated, reprints } = annotated.parsed.document;
  const unknown = {
    earliest: null,
    latest: null,
    best: null,
    precision: 'unknown',
    basis: [],
    conflict: null,
  } as const;
  return {
    date: { stated, ...unknown },
    reprints: reprints.map((r) => ({ ...r, date: { stated: r.stated, ...unknown } })),
  };
}
