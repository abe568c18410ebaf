import type { AnnotatedDocument, Claim, Knowledge } from '../../../model/index.ts';

/** A claim before the events and figures in it are known. */
export type ClaimDraft = Omit<Claim, 'events' | 'figures'>;

/** Finds who says what: every stretch of reporting belongs to a claim, if only the publisher's. */
export function extractClaims(_annotated: AnnotatedDocument, _knowledge: Knowledge): ClaimDraft[] {
  return [];
}
