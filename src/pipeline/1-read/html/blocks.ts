import type { PartRole } from '../../../model/index.ts';

/** A run of inline text of a page, in reading order, marked in the page by `data-block`. */
export interface PageBlock {
  readonly text: string;
  readonly hint: PartRole | null;
  readonly hintRule: string;
}

/** A page cut into blocks, with how deep its elements lie. */
export interface MarkedPage {
  readonly blocks: PageBlock[];
  readonly deepest: number;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'IFRAME',
  'HEAD',
  'OBJECT',
  'CANVAS',
  'SELECT',
  'TEXTAREA',
  'MATH',
  'AUDIO',
  'VIDEO',
]);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Deeper trees are hostile or broken; what lies below is taken as one block. */
const DEEPEST = 400;

interface Run {
  readonly nodes: Text[];
  readonly element: Element;
}

/**
 * Cuts a page into blocks of inline text and marks each in the page, so that a later reading of the
 * same page can tell which blocks it kept.
 */
export function markBlocks(page: Document): MarkedPage {
  const blocks: PageBlock[] = [];
  let deepest = 0;
  let run: Run | null = null;
  const flush = (): void => {
    if (run !== null) markRun(page, run, blocks);
    run = null;
  };
  const walk = (node: Node, block: Element, depth: number): void => {
    if (node.nodeType === 3) {
      if ((node.textContent ?? '').trim() === '' && run === null) return;
      run ??= { nodes: [], element: block };
      run.nodes.push(node as Text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (SKIPPED.has(tag) || isHidden(element)) return;
    const isBlock = !INLINE.has(tag);
    deepest = Math.max(deepest, depth);
    if (isBlock) flush();
    if (depth < DEEPEST) {
      for (const child of [...element.childNodes]) walk(child, isBlock ? element : block, depth + 1);
    } else {
      takeWhole(element, blocks);
    }
    if (isBlock) flush();
  };
  if (page.body !== null) walk(page.body, page.body, 0);
  flush();
  return { blocks, deepest };
}

/** Below the deepest level nothing is told apart, but no word is lost. */
function takeWhole(element: Element, blocks: PageBlock[]): void {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text !== '') blocks.push({ text, hint: null, hintRule: '' });
}

function markRun(page: Document, run: Run, blocks: PageBlock[]): void {
  const text = run.nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return;
  const number = String(blocks.length);
  for (const node of run.nodes) {
    if ((node.textContent ?? '').trim() === '') continue;
    const mark = page.createElement('span');
    mark.setAttribute('data-block', number);
    node.parentNode?.replaceChild(mark, node);
    mark.appendChild(node);
  }
  blocks.push({ text, ...hintOf(run.element) });
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** What the nearest telling ancestor says of a block, or null. */
function hintOf(block: Element): { hint: PartRole | null; hintRule: string } {
  let element: Element | null = block;
  for (let up = 0; element !== null && up < 12; up += 1, element = element.parentElement) {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BODY') break;
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.toLowerCase();
    if (tag === 'FIGCAPTION' || /(^|[\s_-])caption([\s_-]|$)/.test(names))
      return { hint: 'caption', hintRule: 'caption-element' };
    if (tag === 'H1') return { hint: 'headline', hintRule: 'first-heading-element' };
    if (/(^|[\s_-])(comments?|comment-list|disqus|respond|commentlist)([\s_-]|$)/.test(names))
      return { hint: 'comment', hintRule: 'comment-element' };
    if (/(^|[\s_-])(related|recommended|more-stories|read-more|most-popular|trending)([\s_-]|$)/.test(names))
      return { hint: 'related', hintRule: 'related-element' };
    if (/(^|[\s_-])(tags?|keywords|tag-list)([\s_-]|$)/.test(names))
      return { hint: 'keywords', hintRule: 'tag-element' };
    if (/(^|[\s_-])(byline|author)([\s_-]|$)/.test(names))
      return { hint: 'byline', hintRule: 'byline-element' };
    if (tag === 'NAV' || tag === 'FOOTER' || tag === 'ASIDE' || tag === 'FORM')
      return { hint: 'boilerplate', hintRule: `${tag.toLowerCase()}-element` };
  }
  return { hint: null, hintRule: '' };
}
