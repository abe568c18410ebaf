import type { DocumentId } from './ids.ts';
import type { Span } from './span.ts';

/**
 * How the word travelled between two documents: `copy` is the same text with light edits, `rewrite` the
 * same root text cut or reworded, `shared-root` different texts whose main fact rests on one innermost
 * voice or agency, `independent` on different ones. Where the evidence is thin it is `unclear`.
 */
export type RelationKind = 'copy' | 'rewrite' | 'shared-root' | 'independent' | 'unclear';

/** One of the two documents of a relation. */
export type Side = 'a' | 'b';

/** The same words in two documents. */
export interface SharedSpan {
  readonly a: Span;
  readonly b: Span;
}

/** What of a sentence changed: a count, a name, another word, a hedge, or the words that attribute it. */
export type ChangeKind = 'number' | 'name' | 'word' | 'hedge' | 'attribution';

/**
 * A difference between two tellings of one sentence, seen from `a` to `b`: `lost` stands in `a` only,
 * `gained` in `b` only, `swapped` in both with other words. Where it is missing the span is empty and
 * lies where the words would stand.
 */
export interface TextChange {
  readonly kind: ChangeKind;
  readonly how: 'swapped' | 'lost' | 'gained';
  readonly a: Span;
  readonly b: Span;
  readonly rule: string;
}

/** How two documents that share text or tell of one event stand to each other. */
export interface Relation {
  readonly a: DocumentId;
  readonly b: DocumentId;
  readonly relation: RelationKind;
  /** Name of the voice or agency they share, or null. */
  readonly root: string | null;
  /** The one the other was made from, or that stands nearer their root; null where that cannot be told. */
  readonly source: Side | null;
  /** True for two versions of one article by one outlet: no second origin. */
  readonly revision: boolean;
  /** A sentence for people. */
  readonly why: string;
  readonly spans: readonly SharedSpan[];
  /** Sentences that both tell, in the same or in changed words; empty but for copies and rewrites. */
  readonly sentences: readonly SharedSpan[];
  /** What differs in the sentences both tell; empty but for copies and rewrites. */
  readonly changes: readonly TextChange[];
  /** Sentences of each that have no counterpart in the other; empty but for copies and rewrites. */
  readonly adds: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}
