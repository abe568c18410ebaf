/** Tables by which events, texts and names are found. Folded texts are those of `src/search/fold-text.ts`. */
export interface SearchTables {
  readonly dossier_fact: DossierFactTable;
  readonly dossier_words: DossierWordsTable;
  readonly document_words: DocumentWordsTable;
  readonly claim_words: ClaimWordsTable;
  readonly named: NamedTable;
  readonly source: SourceTable;
  readonly reliance: RelianceTable;
  readonly outlet_name: OutletNameTable;
  readonly search_pending: SearchPendingTable;
  readonly saved_question: SavedQuestionTable;
}

/** What the words of an event are looked for in, and whether a person decided anything about it (1 or 0). */
export interface DossierWordsTable {
  /** Position of the event. */
  readonly event: number;
  readonly judged: number;
  readonly folded: string;
}

/** What events are filtered by beside their own row: several values of one kind each. */
export interface DossierFactTable {
  readonly fact: string;
  readonly value: string;
  /** Position of the event. */
  readonly event: number;
}

/** What the words of a document are looked for in; its title stands in the folded text too. */
export interface DocumentWordsTable {
  readonly document: string;
  readonly title: string;
  readonly folded: string;
}

/** What the words of a claim are looked for in. */
export interface ClaimWordsTable {
  readonly document: string;
  readonly position: number;
  readonly folded: string;
}

/** How a document writes the name of an actor or place, how often, and where first. */
export interface NamedTable {
  readonly document: string;
  readonly kind: string;
  readonly key: string;
  readonly written: string;
  readonly name: string;
  readonly sort: string;
  readonly country: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Voices, outlets, actors and places with what is counted of them; filled with the dossier. */
export interface SourceTable {
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly sort: string;
  readonly documents: number;
  readonly claims: number;
  readonly mentions: number;
  readonly events: number;
  readonly alone: number;
  readonly denied: number;
  readonly revised: number;
  /** Outlets of the documents, so far as they are known. */
  readonly outlets: number;
  readonly folded: string;
}

/** On whose word an outlet writes, or through whom a voice is heard. */
export interface RelianceTable {
  readonly kind: string;
  readonly key: string;
  readonly target: string;
  readonly target_key: string;
  readonly name: string;
  readonly claims: number;
}

/** How an outlet writes the name of an actor; the outlet is empty where a report has none. */
export interface OutletNameTable {
  readonly actor: string;
  readonly outlet: string;
  readonly written: string;
  readonly count: number;
  readonly documents: number;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** Documents stored before there was a search. */
export interface SearchPendingTable {
  readonly document: string;
}

/** Questions that people keep. */
export interface SavedQuestionTable {
  readonly name: string;
  readonly query: string;
  readonly who: string;
}
