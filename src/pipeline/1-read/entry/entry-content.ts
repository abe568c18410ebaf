import type { Anchor } from '../../../model/index.ts';
import { canonicalText } from '../canonical.ts';
import type { Layout } from '../format.ts';
import { type FragmentBlock, fragmentBlocks } from '../html/fragment-blocks.ts';
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
  const isMarked = /<[a-z/!]|&[a-z#]/i.test(title);
  const plain = isMarked ? fragmentBlocks(title).map((block) => block.text) : [];
  return canonicalText(plain.join(' ') || title)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What stands in an item is the article itself, so that every block is body unless it says otherwise. */
function layOutFragment(html: string): Content {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  let text = '';
  for (const block of fragmentBlocks(html)) {
    const span = { start: text.length, end: text.length + block.text.length };
    text += `${block.text}\n`;
    blocks.push(withFooterHint({ ...span, text: block.text, ...hintOf(block) }));
    const within = { kind: 'element', path: block.path } as const;
    anchors.push({ ...span, at: { kind: 'field', field: 'html', within } });
  }
  return { text, blocks, anchors };
}

function hintOf({ hint, hintRule }: FragmentBlock): Pick<Block, 'hint' | 'hintRule'> {
  return hint === null ? { hint: 'body', hintRule: 'entry-content' } : { hint, hintRule };
}

function withFooterHint(block: Block): Block {
  if (block.text.length > 600 || !FEED_FOOTER.test(block.text)) return block;
  return { ...block, hint: 'boilerplate', hintRule: 'feed-footer' };
}
