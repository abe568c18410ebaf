import type {
  AnnotatedDocument,
  Claim,
  ClaimId,
  DocumentRecord,
  Event,
  Figure,
  Knowledge,
} from '../../model/index.ts';
import { bySpan } from '../../model/index.ts';
import { type ClaimDraft, extractClaims } from './claims/extract-claims.ts';
import { dateDocument } from './date/date-document.ts';
import { resolveTimes } from './date/resolve-times.ts';
import { usualDates } from './date/usual-date.ts';
import { extractEvents } from './events/extract-events.ts';
import { extractFigures } from './figures/extract-figures.ts';
import { underDates } from './redate.ts';

/**
 * Phase 4. In: an annotated document and the knowledge. Out: its whole record. Guaranteed: every
 * claim, event and figure has a span in the text; every event and figure names its claim; what is
 * found does not hang on the date of the document, only the values that `underDates` gives it do.
 */
export function extractRecord(
  annotated: AnnotatedDocument,
  knowledge: Knowledge,
  engine: string,
): DocumentRecord {
  const dates = dateDocument(annotated, knowledge);
  const { document, sentences } = annotated.parsed;
  const { annotations } = annotated;
  const usual = usualDates(annotations, document.reprints);
  const { named } = dates;
  const times = resolveTimes({ text: document.text, annotations }, { ...usual, named });
  const drafts = extractClaims(annotated, knowledge);
  const context = { annotated, dates: usual, times, claims: drafts };
  const { events, diagnostics: eventless } = extractEvents(context);
  const { figures, diagnostics: figureless } = extractFigures(context, events);
  const undated = {
    engine,
    document,
    date: dates.date,
    reprints: dates.reprints,
    sentences: sentences.map(({ start, end, role, reprint }) => ({ start, end, role, reprint })),
    annotations,
    times,
    claims: linkClaims(drafts, events, figures),
    events,
    figures,
    diagnostics: [...document.diagnostics, ...annotated.diagnostics, ...eventless, ...figureless],
  };
  return underDates(undated, dates);
}

function linkClaims(
  drafts: readonly ClaimDraft[],
  events: readonly Event[],
  figures: readonly Figure[],
): Claim[] {
  const eventsOf = idsByClaim(events);
  const figuresOf = idsByClaim(figures);
  return [...drafts].sort(bySpan).map((draft) => ({
    ...draft,
    events: eventsOf.get(draft.id) ?? [],
    figures: figuresOf.get(draft.id) ?? [],
  }));
}

function idsByClaim<Id>(found: readonly { readonly id: Id; readonly claim: ClaimId }[]): Map<ClaimId, Id[]> {
  const ids = new Map<ClaimId, Id[]>();
  for (const { id, claim } of found) {
    const list = ids.get(claim);
    if (list === undefined) ids.set(claim, [id]);
    else list.push(id);
  }
  return ids;
}
