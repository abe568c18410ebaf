import type {
  AnnotatedDocument,
  Claim,
  DocumentRecord,
  Event,
  Figure,
  Knowledge,
} from '../../model/index.ts';
import { bySpan } from '../../model/index.ts';
import { type ClaimDraft, extractClaims } from './claims/extract-claims.ts';
import { dateDocument } from './date/date-document.ts';
import { resolveTimes } from './date/resolve-times.ts';
import { extractEvents } from './events/extract-events.ts';
import { extractFigures } from './figures/extract-figures.ts';

/**
 * Phase 4. In: an annotated document and the knowledge. Out: its whole record. Guaranteed: every
 * claim, event and figure has a span in the text; every event and figure names its claim.
 */
export function extractRecord(
  annotated: AnnotatedDocument,
  knowledge: Knowledge,
  engine: string,
): DocumentRecord {
  const dates = dateDocument(annotated, knowledge);
  const times = resolveTimes(annotated, dates);
  const drafts = extractClaims(annotated, knowledge);
  const context = { annotated, dates, times, claims: drafts };
  const { events, diagnostics: eventless } = extractEvents(context);
  const { figures, diagnostics: figureless } = extractFigures(context, events);
  const { document, sentences } = annotated.parsed;
  return {
    engine,
    document,
    date: dates.date,
    reprints: dates.reprints,
    sentences: sentences.map(({ start, end, role, reprint }) => ({ start, end, role, reprint })),
    annotations: annotated.annotations,
    times,
    claims: linkClaims(drafts, events, figures),
    events,
    figures,
    diagnostics: [...document.diagnostics, ...annotated.diagnostics, ...eventless, ...figureless],
  };
}

function linkClaims(
  drafts: readonly ClaimDraft[],
  events: readonly Event[],
  figures: readonly Figure[],
): Claim[] {
  return [...drafts].sort(bySpan).map((draft) => ({
    ...draft,
    events: events.filter((event) => event.claim === draft.id).map((event) => event.id),
    figures: figures.filter((figure) => figure.claim === draft.id).map((figure) => figure.id),
  }));
}
