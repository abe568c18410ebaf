import { parseHTML } from 'linkedom';
import { BODY_STEP, type PathStep, stepBelow, writePaths } from '../html/element-path.ts';
import type { MailLine } from './cut-mail.ts';
import { attributes } from './mail-wording.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME HEAD OBJECT CANVAS SELECT TEXTAREA MATH AUDIO VIDEO TITLE'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG'.split(
    ' ',
  ),
);

/** Marks by which mail programs say in HTML that a part is quoted, or is the signature. */
const QUOTING = /(^|[\s_-])(gmail_quote|quote|yahoo_quoted|moz-cite|protonmail_quote|cite)([\s_-]|$)/i;
const SIGNING = /(^|\s)(gmail_signature|moz-signature|signature|outlook-signature)(\s|$)/i;

/** Mail nests tables in tables, to about 60; what lies below this is taken whole. */
const DEEPEST = 400;
/** Quotation deeper than this is not told apart any further. */
export const DEEPEST_QUOTE = 12;

interface Place {
  /** The nearest block element. */
  readonly step: PathStep;
  readonly depth: number;
  readonly quoted: number;
  readonly isTail: boolean;
}

/** Cuts an HTML body into its blocks; nothing of it runs, and nothing it points to is fetched. */
export function htmlLines(html: string): MailLine[] {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const lines: Omit<MailLine, 'at'>[] = [];
  const steps: PathStep[] = [];
  let words = '';
  let from: Place | null = null;
  const flush = (): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '' && from !== null) {
      lines.push({ text, depth: Math.min(DEEPEST_QUOTE, from.quoted), isTail: from.isTail });
      steps.push(from.step);
    }
    words = '';
    from = null;
  };
  const take = (text: string, place: Place): void => {
    if (text.trim() !== '') from ??= place;
    words += text;
  };
  const walk = (element: Element, place: Place): void => {
    const counts = new Map<string, number>();
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) take(node.nodeValue ?? '', place);
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const tag = child.tagName.toUpperCase();
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      if (SKIPPED.has(tag) || isHidden(child)) continue;
      const isBlock = !INLINE.has(tag);
      if (isBlock) flush();
      const inner = within(child, tag, counts.get(tag) ?? 1, place, lines.at(-1)?.text ?? '');
      if (inner.depth > DEEPEST) take(child.textContent ?? '', inner);
      else walk(child, inner);
      if (isBlock) flush();
    }
  };
  const top = (document as unknown as Document).body;
  if (top !== null) walk(top, { step: BODY_STEP, depth: 0, quoted: 0, isTail: false });
  flush();
  const paths = writePaths(
    steps,
    lines.reduce((sum, { text }) => sum + text.length, 0),
  );
  return lines.map((line, index) => {
    const path = paths[index] ?? null;
    const body = { kind: 'field', field: 'body' } as const;
    return { ...line, at: path === null ? body : { ...body, within: { kind: 'element', path } } };
  });
}

/**
 * Where the words of an element stand. A block quotation is an older mail where its markup says so or a
 * line of attribution stands above it; any other is the sender's way of setting words apart.
 */
function within(element: Element, tag: string, count: number, outer: Place, above: string): Place {
  const names = ['class', 'id', 'type']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);
  const isQuote = tag === 'BLOCKQUOTE' && (QUOTING.test(names) || attributes(above));
  return {
    step: INLINE.has(tag) ? outer.step : stepBelow(outer.step, tag.toLowerCase(), count),
    depth: outer.depth + 1,
    quoted: outer.quoted + Number(isQuote),
    isTail: outer.isTail || SIGNING.test(names),
  };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = (element.getAttribute('style') ?? '').slice(0, 2_000);
  return /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style);
}
