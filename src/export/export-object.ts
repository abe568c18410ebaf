import type {
  Judged,
  ActorId,
  Anchor,
  Answer,
  ClaimId,
  Decision,
  DocumentId,
  DossierEventId,
  EventId,
  EventStatus,
  EventType,
  FacetQuestion,
  Factuality,
  FigureId,
  FigureScope,
  IsoDay,
  Measure,
  OriginId,
  PartRole,
  PlaceId,
  PlaceKind,
  Precision,
  Provenance,
  RelationKind,
  RestsOn,
  Standing,
  Side,
  Span,
  TextChange,
  SharedSpan,
  StatedBasis,
  TimeAnnotation,
  Verdict,
  VoiceKind,
} from '../model/index.ts';

/** Half-open stretch of the document's text in UTF-16 code units; null where nothing is written. */
interface ExportSpan {
  readonly start: number | null;
  readonly end: number | null;
}

export interface ExportStatedDate extends ExportSpan {
  readonly value: string;
  /** What stated it. */
  readonly basis: StatedBasis;
  readonly part: PartRole | null;
}

/** When a document was written: inclusive days, with the steps that led there. */
export interface ExportDate {
  readonly stated: readonly ExportStatedDate[];
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly best: IsoDay | null;
  readonly precision: Precision;
  readonly basis: readonly ExportDateStep[];
  readonly conflict: string | null;
}

/** The reading of the text, the other documents of the collection, or a person. */
export type ExportDatedBy = 'text' | 'collection' | 'person';

export interface ExportDateStep extends ExportSpan {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly says: string;
}

export interface ExportReprint extends ExportSpan {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: ExportDate;
  readonly dateBy: ExportDatedBy;
  readonly dateAsRead: ExportDate | null;
}

export interface ExportDiagnostic extends ExportSpan {
  readonly code: string;
  readonly message: string;
}

export interface ExportDocument {
  readonly kind: 'document';
  readonly id: DocumentId;
  readonly name: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly address: string | null;
  /** Every place the bytes came from. */
  readonly provenance: readonly Provenance[];
  readonly language: string | null;
  readonly text: string;
  readonly parts: readonly { readonly role: PartRole; readonly start: number; readonly end: number }[];
  /** Where each stretch stands in the original. */
  readonly anchors: readonly Anchor[];
  readonly credits: readonly { readonly agency: string; readonly start: number; readonly end: number }[];
  /** The date that counts. */
  readonly date: ExportDate;
  /** Whose word on the date counts. */
  readonly dateBy: ExportDatedBy;
  /** What the text alone says; null where that is the date that counts. */
  readonly dateAsRead: ExportDate | null;
  readonly reprints: readonly ExportReprint[];
  readonly diagnostics: readonly ExportDiagnostic[];
}

export interface ExportVoice extends ExportSpan {
  readonly name: string;
  readonly kind: VoiceKind;
  readonly actor: ActorId | null;
}

export interface ExportClaim extends ExportSpan {
  readonly kind: 'claim';
  readonly id: ClaimId;
  readonly document: DocumentId;
  readonly quote: string;
  readonly quoted: boolean;
  /** From the voice nearest the publisher to the innermost; empty for the publisher's own word. */
  readonly voices: readonly ExportVoice[];
  readonly cue: { readonly start: number; readonly end: number; readonly text: string } | null;
  readonly factuality: Factuality;
  readonly origin: OriginId;
  readonly events: readonly EventId[];
  readonly figures: readonly FigureId[];
  readonly part: PartRole;
}

/** A time expression under the date of its document, of its reprint, or of the story told. */
export interface ExportTimeExpression extends ExportSpan {
  readonly kind: 'time';
  readonly document: DocumentId;
  readonly quote: string;
  readonly timex: TimeAnnotation['timex'];
  /** TIMEX3 value, as precise as the words; `X` for what the anchor leaves open. */
  readonly timex3: string;
  /** The days meant; both ends null, and `unknown`, where none can be told. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly precision: Precision;
  /** What it counts from, and which rule decided the direction. */
  readonly basis: string;
  /** Time of day in ISO 8601, or null. */
  readonly clock: string | null;
  readonly rule: string;
}

/** What a person decided; the fields of `decision` depend on its kind. */
export interface ExportJudgement {
  readonly kind: 'judgement';
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly why: string;
  readonly decision: Decision;
  readonly words: readonly RestsOn[];
  /** Absent in entries of early versions. */
  readonly after?: string | null;
  /** Id that the browser, or the user of the command line, decides under. */
  readonly author?: string;
  /** What has become of it here; passed over when another desk takes it in. */
  readonly standing?: Pick<Standing, 'state' | 'why' | 'counts' | 'by' | 'event'>;
}

export interface ExportTime {
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly precision: Precision;
  readonly basis: string;
}

export interface ExportPlace extends ExportSpan {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlaceKind | 'unknown';
  readonly gazetteer: PlaceId | null;
}

export interface ExportParticipant extends ExportSpan {
  readonly name: string;
  readonly actor: ActorId | null;
}

export interface ExportEvent extends ExportSpan {
  readonly kind: 'event';
  readonly id: EventId;
  readonly document: DocumentId;
  readonly claim: ClaimId;
  readonly type: EventType;
  readonly when: ExportTime;
  readonly where: ExportPlace | null;
  readonly agent: ExportParticipant | null;
  readonly target: ExportParticipant | null;
  readonly factuality: Factuality;
  readonly background: boolean;
}

export interface ExportFigure extends ExportSpan {
  readonly kind: 'figure';
  readonly id: FigureId;
  readonly document: DocumentId;
  readonly claim: ClaimId;
  readonly event: EventId | null;
  readonly measure: Measure;
  readonly low: number | null;
  readonly high: number | null;
  readonly who: string;
  readonly scope: FigureScope;
  readonly quote: string;
}

/** `kind` names the sort of line, so what sort of voice an origin is stands under `voice`. */
export interface ExportOrigin {
  readonly kind: 'origin';
  readonly id: OriginId;
  readonly name: string;
  readonly voice: VoiceKind;
  readonly actor: ActorId | null;
  readonly documents: readonly DocumentId[];
  readonly claims: number;
}

export interface ExportRelation {
  readonly kind: 'relation';
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly relation: RelationKind;
  readonly root: string | null;
  readonly source: Side | null;
  readonly revision: boolean;
  readonly why: string;
  readonly spans: readonly SharedSpan[];
  readonly changes: readonly TextChange[];
  readonly adds: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

export interface ExportAccount {
  readonly document: DocumentId;
  readonly claims: readonly ClaimId[];
  readonly origin: OriginId;
  readonly events: readonly EventId[];
}

export interface ExportFacet {
  readonly question: FacetQuestion;
  readonly who: string | null;
  readonly answers: readonly Answer[];
  readonly verdict: Verdict;
  readonly why: string;
}

/** An event across documents. The spans of its place are null: each account has its own. */
export interface ExportDossierEvent {
  readonly kind: 'dossier-event';
  readonly id: DossierEventId;
  readonly title: string;
  readonly type: EventType;
  readonly when: ExportTime;
  readonly where: ExportPlace | null;
  readonly accounts: readonly ExportAccount[];
  readonly origins: readonly OriginId[];
  readonly originsAtMost: boolean;
  readonly facets: readonly ExportFacet[];
  readonly status: EventStatus;
  readonly judged: readonly Judged[];
}

/** One line of `crosscheck export --format jsonl`. */
export type ExportObject =
  | ExportDocument
  | ExportClaim
  | ExportEvent
  | ExportFigure
  | ExportTimeExpression
  | ExportOrigin
  | ExportRelation
  | ExportDossierEvent
  | ExportJudgement;
