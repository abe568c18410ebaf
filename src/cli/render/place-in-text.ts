import type { Document, Whereabouts } from '../../model/index.ts';
import { safeText } from './safe-text.ts';

/**
 * Says where a stretch of the text is to be found again: in the original where its way back is known
 * to a page, paragraph, field or line, else the line of the text as it is shown.
 *
 * @example
 * placeInText({ text: 'one\ntwo', anchors: [] }, 4); // 'line 2'
 */
export function placeInText({ text, anchors }: Pick<Document, 'text' | 'anchors'>, start: number): string {
  const anchor = anchors.find((one) => one.start <= start && start < one.end);
  const place = anchor === undefined ? null : nameOf(anchor.at);
  return place ?? `line ${text.slice(0, start).split('\n').length}`;
}

/** The element of a page is named by a path that only programs read; the line of the text serves people. */
function nameOf(at: Whereabouts): string | null {
  switch (at.kind) {
    case 'element':
      return null;
    case 'page':
      return `page ${at.page}`;
    case 'paragraph':
      return `paragraph ${at.paragraph}`;
    case 'line':
      return `line ${at.line}`;
    case 'field': {
      const within = at.within === undefined ? null : nameOf(at.within);
      const field = `field ${safeText(at.field)}`;
      return within === null ? field : `${field}, ${within}`;
    }
    default:
      return at satisfies never;
  }
}
