import type { AnnotatedDocument, ResolvedTime, Span } from '../../../model/index.ts';
import { contains, overlap } from '../../../model/index.ts';
import type { ClaimDraft } from '../claims/extract-claims.ts';
import type { DocumentDates } from '../date/date-document.ts';

/** What events and figures are found from. */
export interface ExtractContext {
  readonly annotated: AnnotatedDocument;
  readonly dates: DocumentDates;
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly ClaimDraft[];
}

/**
 * The claim that carries a stretch of text: the smallest that holds it whole, else the one that
 * shares most with it, else the nearest of the sentence. Claims may nest; the innermost voice is
 * the one that speaks.
 */
export function claimOf(claims: readonly ClaimDraft[], span: Span, sentence: Span): ClaimDraft | null {
  let best: ClaimDraft | null = null;
  for (const claim of claims) {
    if (claim.part === 'comment' || overlap(claim, sentence) === 0) continue;
    if (best === null || isCloser(claim, best, span)) best = claim;
  }
  return best;
}

function isCloser(a: ClaimDraft, b: ClaimDraft, span: Span): boolean {
  const [wholeA, wholeB] = [contains(a, span), contains(b, span)];
  if (wholeA !== wholeB) return wholeA;
  if (!wholeA) {
    const gap = (claim: Span): number => Math.max(claim.start - span.end, span.start - claim.end);
    const shared = overlap(a, span) - overlap(b, span);
    return shared === 0 ? gap(a) < gap(b) : shared > 0;
  }
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  return lengthA < lengthB || (lengthA === lengthB && a.voices.length > b.voices.length);
}
