import type { AnnotatedDocument, ResolvedTime } from '../../../model/index.ts';
import type { DocumentDates } from './date-document.ts';

/** Gives every time annotation its value under the date of the document or reprint it stands in. */
export function resolveTimes(_annotated: AnnotatedDocument, _dates: DocumentDates): ResolvedTime[] {
  return [];
}
