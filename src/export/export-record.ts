import type {
  Annotation,
  Claim,
  Diagnostic,
  DocumentDate,
  DocumentRecord,
  Event,
  EventPlace,
  EventTime,
  Figure,
  MaybeSpan,
  Participant,
  ResolvedTime,
  Voice,
} from '../model/index.ts';
import type {
  ExportClaim,
  ExportDate,
  ExportDiagnostic,
  ExportDocument,
  ExportEvent,
  ExportFigure,
  ExportParticipant,
  ExportPlace,
  ExportTime,
  ExportVoice,
} from './export-object.ts';

/** The record of one document with all its layers, as `crosscheck analyze FILE --json` prints it. */
export interface ExportedRecord {
  /** Version of rules, models and knowledge that made it. */
  readonly engine: string;
  readonly document: ExportDocument;
  readonly sentences: DocumentRecord['sentences'];
  readonly annotations: readonly Annotation[];
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly ExportClaim[];
  readonly events: readonly ExportEvent[];
  readonly figures: readonly ExportFigure[];
}

const spanOf = ({ start, end }: MaybeSpan): { start: number | null; end: number | null } => ({ start, end });

function exportDate(date: DocumentDate): ExportDate {
  return {
    stated: date.stated.map((stated) => ({
      value: stated.value,
      ...spanOf(stated),
      part: stated.part,
      basis: stated.basis,
    })),
    earliest: date.earliest,
    latest: date.latest,
    best: date.best,
    precision: date.precision,
    basis: date.basis.map((step) => ({
      earliest: step.earliest,
      latest: step.latest,
      says: step.says,
      ...spanOf(step),
    })),
    conflict: date.conflict,
  };
}

function exportDiagnostic({ code, message, start, end }: Diagnostic): ExportDiagnostic {
  return { code, message, start, end };
}

/** What leaves the program of a document itself. */
export function exportDocument({ document, date, reprints, diagnostics }: DocumentRecord): ExportDocument {
  return {
    kind: 'document',
    id: document.id,
    name: document.name,
    title: document.title,
    publisher: document.publisher?.name ?? null,
    language: document.language,
    text: document.text,
    parts: document.parts.map(({ role, start, end }) => ({ role, start, end })),
    credits: document.credits.map(({ agency, start, end }) => ({ agency, start, end })),
    date: exportDate(date),
    reprints: reprints.map((reprint) => ({
      start: reprint.start,
      end: reprint.end,
      title: reprint.title,
      author: reprint.author,
      date: exportDate(reprint.date),
    })),
    diagnostics: diagnostics.map(exportDiagnostic),
    byline: document.byline,
    address: document.address,
    provenance: document.provenance,
    anchors: document.anchors,
  };
}

function exportVoice({ name, kind, actor, start, end }: Voice): ExportVoice {
  return { name, kind, actor, start, end };
}

export function exportClaim(claim: Claim): ExportClaim {
  const { cue } = claim;
  return {
    kind: 'claim',
    id: claim.id,
    document: claim.document,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    quoted: claim.quoted,
    voices: claim.voices.map(exportVoice),
    cue: cue === null ? null : { start: cue.start, end: cue.end, text: cue.text },
    factuality: claim.factuality,
    origin: claim.origin,
    events: claim.events,
    figures: claim.figures,
    part: claim.part,
  };
}

/** A time without its span, which belongs to the words of one document. */
export function exportTime({ earliest, latest, precision, basis }: EventTime): ExportTime {
  return { earliest, latest, precision, basis };
}

export function exportPlace(place: EventPlace): ExportPlace {
  const { name, lat, lon, precision, gazetteer } = place;
  return { name, lat, lon, precision, gazetteer, ...spanOf(place) };
}

function exportParticipant({ name, actor, start, end }: Participant): ExportParticipant {
  return { name, actor, start, end };
}

export function exportEvent(event: Event): ExportEvent {
  return {
    kind: 'event',
    id: event.id,
    document: event.document,
    claim: event.claim,
    type: event.type,
    start: event.start,
    end: event.end,
    when: exportTime(event.when),
    where: event.where === null ? null : exportPlace(event.where),
    agent: event.agent === null ? null : exportParticipant(event.agent),
    target: event.target === null ? null : exportParticipant(event.target),
    factuality: event.factuality,
    background: event.background,
  };
}

export function exportFigure(figure: Figure): ExportFigure {
  return {
    kind: 'figure',
    id: figure.id,
    document: figure.document,
    claim: figure.claim,
    event: figure.event,
    measure: figure.measure,
    low: figure.low,
    high: figure.high,
    who: figure.who,
    scope: figure.scope,
    start: figure.start,
    end: figure.end,
    quote: figure.quote,
  };
}

/**
 * A whole record as one object: the document, its claims, events and figures as they stand in an
 * export, and below them the layers that led there.
 */
export function exportRecord(record: DocumentRecord): ExportedRecord {
  return {
    engine: record.engine,
    document: exportDocument(record),
    claims: record.claims.map(exportClaim),
    events: record.events.map(exportEvent),
    figures: record.figures.map(exportFigure),
    sentences: record.sentences,
    annotations: record.annotations,
    times: record.times,
  };
}
