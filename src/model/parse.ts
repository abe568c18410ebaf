import type { Document, PartRole } from './document.ts';
import type { Span } from './span.ts';

/** Universal part-of-speech tags. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark. `index` is its place in `ParsedDocument.tokens`. */
export interface Token extends Span {
  readonly index: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Feature string in UD form ("Tense=Past|VerbForm=Fin"), empty when the parser gives none. */
  readonly feats: string;
}

/** A dependency of one token: `head` is an index into the document's tokens, -1 for the root. */
export interface Dependency {
  readonly head: number;
  readonly relation: string;
}

/** What a trained model says of each token of a sentence, layer by layer, in token order. */
export interface TokenScores {
  readonly layer: string;
  readonly labels: readonly string[];
  /** `scores[token][label]`, each row summing to 1. */
  readonly scores: readonly (readonly number[])[];
}

/** A sentence; its tokens are `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Role of the part it stands in. */
  readonly role: PartRole;
  /** Index into `Document.reprints` when it stands in one. */
  readonly reprint: number | null;
  /** Number of the paragraph (line of text) it stands in. */
  readonly paragraph: number;
  /** One entry a token, or null while the parser gives no trees. */
  readonly tree: readonly Dependency[] | null;
  readonly scores: readonly TokenScores[];
}

/** Words between quotation marks; `start`/`end` leave the marks out. `closed` is false when it runs on. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

/** What phase 2 hands on. Nothing of the document is changed. */
export interface ParsedDocument {
  readonly document: Document;
  /** Names the parser and model that made this layer. */
  readonly parser: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
