/** Tables by which events, texts and names are found. */
export interface SearchTables {
  readonly dossier_fact: DossierFactTable;
  readonly dossier_words: DossierWordsTable;
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
