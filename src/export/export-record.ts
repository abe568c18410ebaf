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
  ExportDatedBy,
  ExportDiagnostic,
  ExportDocument,
  ExportEvent,
  ExportFigure,
  ExportParticipant,
  ExportPlace,
  ExportTime,
  ExportTimeExpression,
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

/** Whose word on a date counts, and what the text alone says. */
export interface ExportDating {
  readonly by: ExportDatedBy;
  readonly read: DocumentDate;
}

/** The fields that tell a settled date from the one the text was read to have. */
function exportDating(dating: ExportDating | undefined): Pick<ExportDocument, 'dateBy' | 'dateAsRead'> {
  if (dating === undefined || dating.by === 'text') return { dateBy: 'text', dateAsRead: null };
  return { dateBy: dating.by, dateAsRead: exportDate(dating.read) };
}

/**
 * What leaves the program of a document itself. `dating` tells how the date of the document and then
 * of each reprint was settled; without it they are what the text was read to have.
 */
export function exportDocument(
  { document, date, reprints, diagnostics }: DocumentRecord,
  dating: readonly ExportDating[] = [],
): ExportDocument {
  return {
    kind: 'document',
    id: document.id,
    name: document.name,
    title: document.title,
    publisher: document.publisher?.name ?? null,
    language: document.language,
    text: document.text,
    parts: document.parts.map(({ role, start, end }) => ({ role, start, end })),
    // What came through an agency in part stands with the claims, as their voices.
    credits: document.credits
      .filter(({ covers }) => covers !== 'part')
      .map(({ agency, start, end }) => ({ agency, start, end })),
    date: exportDate(date),
    ...exportDating(dating[0]),
    reprints: reprints.map((reprint, index) => ({
      start: reprint.start,
      end: reprint.end,
      title: reprint.title,
      author: reprint.author,
      date: exportDate(reprint.date),
      ...exportDating(dating[index + 1]),
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

/**
 * Every time expression of a record with its value, in the order of the text. One whose meaning has no
 * place in time, such as a mere length, has no days.
 */
export function exportTimes(record: DocumentRecord): readonly ExportTimeExpression[] {
  return record.times.flatMap(({ annotation, value, timex3, basis }) => {
    const time = record.annotations[annotation];
    if (time?.type !== 'time') return [];
    return [
      {
        kind: 'time' as const,
        document: record.document.id,
        start: time.start,
        end: time.end,
        quote: record.document.text.slice(time.start, time.end),
        timex: time.timex,
        timex3,
        earliest: value?.earliest ?? null,
        latest: value?.latest ?? null,
        precision: value?.precision ?? 'unknown',
        basis,
        clock: time.clock,
        rule: time.rule,
      },
    ];
  });
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
export function exportRecord(record: DocumentRecord, dating: readonly ExportDating[] = []): ExportedRecord {
  return {
    engine: record.engine,
    document: exportDocument(record, dating),
    claims: record.claims.map(exportClaim),
    events: record.events.map(exportEvent),
    figures: record.figures.map(exportFigure),
    sentences: record.sentences,
    annotations: record.annotations,
    times: record.times,
  };
}
