import { parseHTML } from 'linkedom';
import type { Anchor } from '../../../model/index.ts';
import { canonicalText } from '../canonical.ts';
import type { Layout } from '../format.ts';
import { markBlocks, type PageBlock } from '../html/blocks.ts';
import type { Block } from '../parts/block.ts';
import { layOutText } from '../text/text-format.ts';
import type { Entry } from './entry.ts';

/** Text with its blocks and the way back; what an entry is laid out as, piece by piece. */
export type Content = Pick<Layout, 'text' | 'blocks' | 'anchors'>;

/** What tools that make feeds put under every item. */
const FEED_FOOTER =
  /^(the (post|article) .{1,300} (appeared first|first appeared) on .{1,120}|(continue reading|read the full (story|article)|read (the )?rest)\b.{0,200}|this (story|article|post) (first appeared|was originally published) (on|in|at) .{1,120})$/i;

/** Lays the words of an entry out: its HTML where it has any, or its plain text. */
export function layOutContent(entry: Entry): Content {
  if (entry.html !== null) return layOutFragment(canonicalText(entry.html));
  const { text, blocks, anchors } = layOutText(canonicalText(entry.text ?? ''));
  return {
    text,
    blocks: blocks.map(withFooterHint),
    anchors: anchors.map((anchor) => ({
      ...anchor,
      at: { kind: 'field', field: 'text', within: anchor.at },
    })),
  };
}

/**
 * The words of a title, which feeds write as HTML as often as not.
 *
 * @example
 * plainTitle('Mill &amp; bridge <b>hit</b>'); // 'Mill & bridge hit'
 */
export function plainTitle(title: string): string {
  const plain = /<[a-z/!]|&[a-z#]/i.test(title) ? (fragment(title).body.textContent ?? title) : title;
  return canonicalText(plain).replace(/\s+/g, ' ').trim();
}

/** What stands in an item is the article itself, so that every block is body unless it says otherwise. */
function layOutFragment(html: string): Content {
  const page = fragment(html);
  const marked = markBlocks(page).blocks;
  const paths = blockPaths(page);
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  let text = '';
  marked.forEach((block, number) => {
    const span = { start: text.length, end: text.length + block.text.length };
    const path = paths.get(number);
    text += `${block.text}\n`;
    blocks.push(withFooterHint({ ...span, text: block.text, ...hintOf(block) }));
    const at = { kind: 'field', field: 'html' } as const;
    anchors.push({
      ...span,
      at: path === undefined ? at : { ...at, within: { kind: 'element', path } },
    });
  });
  return { text, blocks, anchors };
}

function hintOf({ hint, hintRule }: PageBlock): Pick<Block, 'hint' | 'hintRule'> {
  return hint === null ? { hint: 'body', hintRule: 'entry-content' } : { hint, hintRule };
}

function withFooterHint(block: Block): Block {
  if (block.text.length > 600 || !FEED_FOOTER.test(block.text)) return block;
  return { ...block, hint: 'boilerplate', hintRule: 'feed-footer' };
}

function fragment(html: string): Document {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return document as unknown as Document;
}

/** The path of the element that each block begins in, from the root of the fragment. */
function blockPaths(page: Document): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  for (const mark of page.querySelectorAll('[data-block]')) {
    const number = Number(mark.getAttribute('data-block'));
    if (!paths.has(number) && mark.parentElement !== null) paths.set(number, pathOf(mark.parentElement));
  }
  return paths;
}

/** Steps of a path; deeper ones would cost more than they tell. */
const LONGEST_PATH = 100;

function pathOf(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at !== null && at.tagName.toUpperCase() !== 'BODY' && steps.length < LONGEST_PATH; ) {
    const tag: string = at.tagName;
    let nth = 1;
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.tagName === tag) nth += 1;
    }
    steps.unshift(`${tag.toLowerCase()}[${nth}]`);
    at = at.parentElement;
  }
  return `/${steps.join('/')}`;
}
