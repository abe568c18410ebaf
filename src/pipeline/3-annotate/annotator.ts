import type { Annotation, Knowledge, ParsedDocument } from '../../model/index.ts';

/** What an annotator may look at: the parsed document, the knowledge, and earlier layers. */
export interface AnnotationContext {
  readonly parsed: ParsedDocument;
  readonly knowledge: Knowledge;
  /** Annotations of the types named in `needs`, in text order. */
  readonly earlier: readonly Annotation[];
}

/**
 * The one contract of phase 3. An annotator is pure, adds annotations of the type it `gives`, and
 * may read only the types it `needs`, which must come before it in `order.ts`.
 */
export interface Annotator {
  readonly gives: Annotation['type'];
  readonly needs: readonly Annotation['type'][];
  /** ISO 639-1 codes its rules read, or null where they hold in any language. */
  readonly languages: readonly string[] | null;
  annotate(context: AnnotationContext): readonly Annotation[];
}
