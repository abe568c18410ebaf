import type {
  AnnotatedDocument,
  Annotation,
  AnnotationOf,
  DocumentRecord,
  ResolvedTime,
  Sentence,
  Span,
} from '../../../model/index.ts';
import { contains, dealOut, overlap, REPORTING_ROLES } from '../../../model/index.ts';
import type { ClaimDraft } from '../claims/extract-claims.ts';

/** What events and figures are found from. */
export interface ExtractContext {
  readonly annotated: AnnotatedDocument;
  /** Days under which times have values; those of the document come later and change nothing here. */
  readonly dates: Pick<DocumentRecord, 'date' | 'reprints'>;
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly ClaimDraft[];
}

/** A sentence of reporting with all that was found in it. */
export interface SentenceMatter {
  readonly sentence: Sentence;
  readonly annotations: readonly Annotation[];
  readonly times: readonly ResolvedTime[];
  readonly claims: readonly ClaimDraft[];
}

/** The sentences the publisher stands behind, each with its annotations, times and claims. */
export function reportingMatter({ annotated, times, claims }: ExtractContext): SentenceMatter[] {
  const { sentences } = annotated.parsed;
  const annotations = dealOut(sentences, annotated.annotations);
  const placed = times.flatMap((time) => {
    const span = annotated.annotations[time.annotation];
    return span === undefined ? [] : [{ start: span.start, end: span.end, time }];
  });
  const dealtTimes = dealOut(sentences, placed);
  const dealtClaims = dealOut(sentences, claims);
  return sentences.flatMap((sentence, index): SentenceMatter[] => {
    if (!REPORTING_ROLES.includes(sentence.role)) return [];
    return [
      {
        sentence,
        annotations: (annotations[index] ?? []).filter((annotation) => contains(sentence, annotation)),
        times: (dealtTimes[index] ?? []).map(({ time }) => time),
        claims: dealtClaims[index] ?? [],
      },
    ];
  });
}

/** The annotations of one type among others. */
export function ofType<T extends Annotation['type']>(
  annotations: readonly Annotation[],
  type: T,
): AnnotationOf<T>[] {
  return annotations.filter((annotation): annotation is AnnotationOf<T> => annotation.type === type);
}

/**
 * Of the claims of a sentence, the one that carries a stretch of it: the smallest that holds it
 * whole, else the one that shares most with it, else the nearest. Claims may nest; the innermost voice is
 * the one that speaks.
 */
export function claimOf(claims: readonly ClaimDraft[], span: Span): ClaimDraft | null {
  let best: ClaimDraft | null = null;
  for (const claim of claims) {
    if (claim.part === 'comment') continue;
    if (best === null || isCloser(claim, best, span)) best = claim;
  }
  return best;
}

function isCloser(a: ClaimDraft, b: ClaimDraft, span: Span): boolean {
  const [wholeA, wholeB] = [contains(a, span), contains(b, span)];
  if (wholeA !== wholeB) return wholeA;
  if (!wholeA) {
    const gap = (claim: Span): number => Math.max(claim.start - span.end, span.start - claim.end);
    const shared = overlap(a, span) - overlap(b, span);
    return shared === 0 ? gap(a) < gap(b) : shared > 0;
  }
  const [lengthA, lengthB] = [a.end - a.start, b.end - b.start];
  return lengthA < lengthB || (lengthA === lengthB && a.voices.length > b.voices.length);
}
