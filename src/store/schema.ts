import type { SearchTables } from './search-schema.ts';

/**
 * The tables, as both engines have them. Columns are what lists are filtered and ordered by, and
 * what is useful to other programs that open the file; `body` and `record` hold the whole thing as
 * JSON text. JSON escapes what neither engine keeps in text (NUL, lone surrogates), so a body is
 * exact where a column may carry U+FFFD. Days are ISO text, yes and no are 1 and 0.
 */
export interface Database extends SearchTables {
  readonly meta: MetaTable;
  readonly original: OriginalTable;
  readonly document: DocumentTable;
  readonly source_name: SourceNameTable;
  readonly claim: ClaimTable;
  readonly event: EventTable;
  readonly figure: FigureTable;
  readonly origin: OriginTable;
  readonly relation: RelationTable;
  readonly dossier_event: DossierEventTable;
  readonly dossier_account: DossierAccountTable;
  readonly dossier_mark: DossierMarkTable;
  readonly dossier_date: DossierDateTable;
  readonly dossier_build: DossierBuildTable;
  readonly dossier_change: DossierChangeTable;
  readonly built_document: BuiltDocumentTable;
  readonly review_item: ReviewItemTable;
  readonly claim_judged: ClaimJudgedTable;
  readonly judgement: JudgementTable;
  readonly standing: StandingTable;
  readonly standing_touch: StandingTouchTable;
  readonly refusal: RefusalTable;
  readonly finished_file: FinishedFileTable;
  readonly own_chronicle: OwnChronicleTable;
  readonly text_pending: TextPendingTable;
  readonly text_sketch: TextSketchTable;
  readonly text_words: TextWordsTable;
  readonly text_print: TextPrintTable;
  readonly text_crowd: TextCrowdTable;
  readonly text_pair: TextPairTable;
}

/** One fact about the collection itself a row: `format`, `created-by`, `dossier`, `texts`. */
export interface MetaTable {
  readonly key: string;
  readonly value: string;
}

/** Bytes under the SHA-256 of themselves. */
export interface OriginalTable {
  readonly id: string;
  readonly size: number;
  readonly bytes: Uint8Array;
}

export interface DocumentTable {
  readonly id: string;
  readonly engine: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly best: string | null;
  readonly precision: string;
  readonly claims: number;
  readonly events: number;
  readonly figures: number;
  readonly diagnostics: number;
  readonly record: string;
}

/**
 * Every place a document came from. `key` is a digest of the name, which may be too long for an index,
 * and of what the wrapping says where it says anything.
 */
export interface SourceNameTable {
  readonly document: string;
  readonly key: string;
  readonly name: string;
  readonly captured: string | null;
  readonly address: string | null;
  readonly charset: string | null;
}

interface DerivedRow {
  readonly document: string;
  /** Place in the record; with the document it is the key, for ids come from rules that may err. */
  readonly position: number;
  readonly id: string;
  readonly engine: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

export interface ClaimTable extends DerivedRow {
  readonly quote: string;
  readonly quoted: number;
  /** Name of the innermost voice; null for the publisher's own word. */
  readonly voice: string | null;
  readonly factuality: string;
  readonly origin: string;
  readonly part: string;
}

export interface EventTable extends DerivedRow {
  readonly claim: string;
  readonly type: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  readonly place: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly agent: string | null;
  readonly target: string | null;
  readonly factuality: string;
  readonly background: number;
}

export interface FigureTable extends DerivedRow {
  readonly claim: string;
  readonly event: string | null;
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly who: string;
  readonly scope: string;
  readonly quote: string;
}

/** A row of the dossier; `position` is its place in the dossier's list. */
interface DossierRow {
  readonly position: number;
  readonly engine: string;
  readonly body: string;
}

export interface OriginTable extends DossierRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly actor: string | null;
  readonly claims: number;
}

export interface RelationTable extends DossierRow {
  readonly a: string;
  readonly b: string;
  readonly relation: string;
  readonly root: string | null;
}

export interface DossierEventTable extends DossierRow {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly status: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: string;
  readonly place: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly origins: number;
}

/** Which documents give an account of which event of the dossier. */
export interface DossierAccountTable {
  /** Position of the event. */
  readonly event: number;
  readonly document: string;
}

/** What an event is drawn by and its own row does not hold; `agents` is a JSON list of names. */
export interface DossierMarkTable {
  /** Position of the event. */
  readonly event: number;
  readonly place_precision: string | null;
  readonly country: string | null;
  readonly agents: string;
}

/** Dates that the collection or a person settled; `reprint` is null for the document itself. */
export interface DossierDateTable extends DossierRow {
  readonly document: string;
  readonly reprint: number | null;
  readonly settled_by: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly best: string | null;
  readonly precision: string;
}

/** One making of the dossier. `cut` is 1 where it changed more than is kept in `dossier_change`. */
export interface DossierBuildTable {
  readonly number: number;
  readonly basis: string;
  readonly engine: string;
  readonly cut: number;
}

/** What one making of the dossier changed; `event` is kept up to date as events take other ids. */
export interface DossierChangeTable {
  readonly number: number;
  readonly position: number;
  readonly event: string | null;
  readonly body: string;
}

/** The making of the dossier that was the first to know a document. */
export interface BuiltDocumentTable {
  readonly document: string;
  readonly number: number;
}

/** A doubt for a person to settle; `position` is its place in the order of worth. */
export interface ReviewItemTable {
  readonly position: number;
  readonly id: string;
  readonly kind: string;
  readonly weight: number;
  /** 1 where a judgement settles it. */
  readonly settled: number;
  readonly event: string | null;
  readonly document: string | null;
  readonly body: string;
}

/** Claims that stand otherwise since people decided; what is null is as it was read. */
export interface ClaimJudgedTable {
  readonly id: string;
  readonly document: string;
  /** Its place in the dossier's list of them. */
  readonly position: number;
  readonly hidden: number;
  readonly factuality: string | null;
  readonly origin: string | null;
  readonly body: string | null;
}

/** The log of judgements; triggers refuse every change to a row. */
export interface JudgementTable {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
}

/** What has become of a judgement, found by its id; `body` holds all of it but the judgement. */
export interface StandingTable {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly kind: string;
  readonly state: string;
  readonly body: string;
}

/** Ids and names by which a standing is found. */
export interface StandingTouchTable {
  readonly touched: string;
  readonly standing: string;
}

export interface RefusalTable {
  /** Digest of the name. */
  readonly key: string;
  readonly name: string;
  readonly document: string | null;
  readonly code: string;
  readonly message: string;
  /** Where the file lay on the machine it was added on, to try it again; never leaves the collection. */
  readonly path: string | null;
  /** 1 where bytes and record are kept all the same. */
  readonly kept: number;
}

/** A file that was read to its end. `key` is a digest of where it lies and what it was when it was read. */
export interface FinishedFileTable {
  readonly key: string;
  readonly documents: number;
  readonly refused: number;
}

/** A chronicle that a person added; `key` is a digest of its name, `body` the name and the table as JSON. */
export interface OwnChronicleTable {
  readonly key: string;
  readonly name: string;
  readonly body: string;
}

/** Documents that are not in the index of texts or whose record is another since. */
export interface TextPendingTable {
  readonly document: string;
}

/** Fingerprints of a text, as a JSON list of numbers. */
export interface TextSketchTable {
  readonly document: string;
  readonly prints: string;
}

/** Words of a text that has fingerprints, packed. */
export interface TextWordsTable {
  readonly document: string;
  readonly words: Uint8Array;
}

/** Who holds which fingerprint; all rows of `text_sketch` the other way round. */
export interface TextPrintTable {
  readonly print: number;
  readonly document: string;
}

/** Fingerprints that very many texts hold. */
export interface TextCrowdTable {
  readonly print: number;
}

/** Two documents that share words, the smaller id first; `body` says which. */
export interface TextPairTable {
  readonly a: string;
  readonly b: string;
  readonly body: string;
}
