import type { AnnotatedDocument, Annotation, Knowledge, ParsedDocument } from '../../model/index.ts';
import { bySpan } from '../../model/index.ts';
import type { Annotator } from './annotator.ts';
import { ANNOTATORS } from './order.ts';

/**
 * Phase 3. In: a parsed document and the knowledge. Out: the same with every annotation in text
 * order. Guaranteed: each annotator saw only the layers it asked for; nothing was rewritten.
 */
export function annotateDocument(parsed: ParsedDocument, knowledge: Knowledge): AnnotatedDocument {
  let annotations: readonly Annotation[] = [];
  for (const annotator of ANNOTATORS.filter((one) => reads(one, parsed.document.language))) {
    const earlier = annotations.filter((annotation) => annotator.needs.includes(annotation.type));
    annotations = [...annotations, ...annotator.annotate({ parsed, knowledge, earlier })].sort(bySpan);
  }
  return { parsed, annotations, diagnostics: [] };
}

/** A text whose language cannot be told is read as English: it is short, or mixed. */
function reads({ languages }: Annotator, language: string | null): boolean {
  return languages === null || language === null || languages.includes(language);
}

/**
 * Lists the needs that an order of annotators leaves unmet; empty when the order is sound.
 *
 * @example
 * unmetNeeds([{ gives: 'cue', needs: ['actor'], languages: null, annotate: () => [] }]); // ['cue needs actor before it']
 */
export function unmetNeeds(annotators: readonly Annotator[]): string[] {
  return annotators.flatMap((annotator, place) =>
    annotator.needs
      .filter((need) => !annotators.slice(0, place).some((before) => before.gives === need))
      .map((need) => `${annotator.gives} needs ${need} before it`),
  );
}
