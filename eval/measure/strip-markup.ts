import { parseHTML } from 'linkedom';
import { decode } from '../../src/pipeline/1-read/decode.ts';

const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD OBJECT CANVAS SELECT TEXTAREA MATH'.split(' '),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Below this depth an element's words are taken as one line. */
const DEEPEST = 1_000;

/**
 * What a crude scraper makes of a page: the visible text in its order, a new line for every block and
 * every break, words of inline elements joined, nothing marked, nothing left out: navigation,
 * captions, comments and footer are all there. No blank lines.
 *
 * @example
 * strippedLines(new TextEncoder().encode('<p>One <b>two</b></p><nav><a>Home</a></nav>')); // 'One two\nHome\n'
 */
export function strippedLines(bytes: Uint8Array): string {
  const html = decode(bytes, { isMarkup: true, declared: null }).text;
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  let text = '';
  let line = '';
  const breakLine = (): void => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words !== '') text += `${words}\n`;
    line = '';
  };
  const walk = (node: Node, depth: number): void => {
    if (node.nodeType === 3) line += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (NOT_TEXT.has(tag) || isHidden(element)) return;
    const isBlock = !INLINE.has(tag);
    if (isBlock) breakLine();
    if (depth < DEEPEST) for (const child of element.childNodes) walk(child, depth + 1);
    else line += element.textContent ?? '';
    if (isBlock) breakLine();
  };
  const page = document as unknown as Document;
  if (page.body !== null) walk(page.body, 0);
  breakLine();
  return text;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}
