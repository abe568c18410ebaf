import type { Anchor, Document, Span, Whereabouts } from './model/index.ts';
import { canonicalText } from './pipeline/1-read/canonical.ts';
import { decode } from './pipeline/1-read/decode.ts';
import { declaredCharset } from './pipeline/1-read/format.ts';
import { closedXhtml } from './pipeline/1-read/html/closed-xhtml.ts';
import { findElement } from './pipeline/1-read/html/find-element.ts';

/** Where a stretch of a document's text stands in its original, with the original's own characters around it. */
export interface OriginalPlace {
  /** The anchor that holds the beginning of the stretch; null where the way back is not known. */
  readonly anchor: Anchor | null;
  /** Null where the place is no stretch of characters (a page of a PDF, a field), or cannot be found again. */
  readonly excerpt: SourceExcerpt | null;
}

/** A stretch of the original as characters: joined, the three texts stand there word for word. */
export interface SourceExcerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Line of the original on which `words` begins, counted from 1. */
  readonly line: number;
  /** True where `words` is longer than what is shown of it. */
  readonly cut: boolean;
}

/** Characters shown before and after, and the most of the place itself: an element may hold a whole page. */
const [AROUND, MOST_SHOWN] = [400, 4_000];

/**
 * Finds where the text of a document at an offset stands in its original.
 *
 * @param start offset in `document.text`
 * @returns the anchor, and what stands there as characters; nothing of it is markup any more
 */
export function findInOriginal(
  document: Pick<Document, 'anchors' | 'name' | 'provenance'>,
  bytes: Uint8Array,
  start: number,
): OriginalPlace {
  const anchor = anchorAt(document.anchors, start);
  if (anchor === null) return { anchor, excerpt: null };
  return { anchor, excerpt: excerptAt(document, bytes, anchor.at) };
}

/** The anchor that holds an offset, else the one next before it; anchors are in order. */
function anchorAt(anchors: readonly Anchor[], start: number): Anchor | null {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1] ?? anchors[0] ?? null;
}

function excerptAt(
  hints: Pick<Document, 'name' | 'provenance'>,
  bytes: Uint8Array,
  at: Whereabouts,
): SourceExcerpt | null {
  switch (at.kind) {
    case 'element': {
      const { text } = decode(bytes, { isMarkup: true, declared: declaredCharset(hints) });
      const markup = closedXhtml(canonicalText(text));
      return cutOut(markup, findElement(markup, at.path));
    }
    case 'line': {
      const { text } = decode(bytes, { isMarkup: false, declared: declaredCharset(hints) });
      const stored = canonicalText(text);
      return cutOut(stored, lineSpan(stored, at.line));
    }
    case 'page':
    case 'paragraph':
    case 'field':
      return null;
    default:
      return at satisfies never;
  }
}

function lineSpan(text: string, line: number): Span | null {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return null;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

function cutOut(text: string, span: Span | null): SourceExcerpt | null {
  if (span === null) return null;
  const shown = Math.min(span.end, span.start + MOST_SHOWN);
  return {
    before: text.slice(Math.max(0, span.start - AROUND), span.start),
    words: text.slice(span.start, shown),
    after: shown < span.end ? '' : text.slice(shown, shown + AROUND),
    line: text.slice(0, span.start).split('\n').length,
    cut: shown < span.end,
  };
}
