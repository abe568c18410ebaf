import type { AnnotatedDocument, Event, ResolvedTime } from '../../../model/index.ts';
import type { ClaimDraft } from '../claims/extract-claims.ts';
import type { DocumentDates } from '../date/date-document.ts';

/** What events and figures are found from. */
export interface ExtractContext {
  readonly annotated: AnnotatedDocument;
  readonly dates: DocumentDates;
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly ClaimDraft[];
}

/** Finds what the claims are about: one event for each trigger in each claim's content. */
export function extractEvents(_context: ExtractContext): Event[] {
  return [];
}
