import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Layout } from '../format.ts';
import type { Block } from '../parts/block.ts';
import { markBlocks, type PageBlock } from './blocks.ts';
import { readMetadata } from './metadata.ts';

/**
 * Readability compares every element with all below it, so that time grows with the square of depth:
 * 500 levels cost eight seconds. Pages of the public sets stay below 60.
 */
const DEEPEST_ARTICLE = 120;

/** Pages with more elements are dumps; the extractor would go through them many times. */
const MOST_ELEMENTS = 100_000;

/**
 * Reads an HTML page as data: no script runs and nothing is fetched. The article is what
 * Readability keeps; everything else stays in the text with a role of its own.
 */
export function readHtml(html: string): Layout {
  const { document } = parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const page = document as unknown as Document;
  const metadata = readMetadata(page);
  const { blocks: pageBlocks, deepest } = markBlocks(page);
  const kept = deepest > DEEPEST_ARTICLE ? new Set<number>() : articleBlocks(page);
  const diagnostics = deepest > DEEPEST_ARTICLE ? [diagnose('read/deep-page', { depth: deepest })] : [];
  return {
    ...layOut(withTitle(pageBlocks, metadata.title), kept, pageBlocks.length),
    metadata,
    anchors: [],
    diagnostics,
  };
}

/** The numbers of the blocks Readability keeps; empty when it finds no article. */
function articleBlocks(page: Document): ReadonlySet<number> {
  try {
    const article = new Readability<Element>(page, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
    const marks = article?.content?.querySelectorAll('[data-block]') ?? [];
    return new Set([...marks].map((mark) => Number(mark.getAttribute('data-block'))));
  } catch {
    // A page that breaks the extractor is still read, by the wording rules alone.
    return new Set();
  }
}

/** A page whose visible text lacks its own title gets it as its first line. */
function withTitle(blocks: readonly PageBlock[], title: string | null): readonly PageBlock[] {
  if (title === null || blocks.some((block) => block.hint === 'headline' || block.text === title))
    return blocks;
  return [...blocks, { text: title, hint: 'headline', hintRule: 'title-element' }];
}

function layOut(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  visible: number,
): { text: string; blocks: Block[] } {
  // The title from metadata was appended last; people read it first.
  const order = [...blocks.keys()].sort((a, b) => Number(b >= visible) - Number(a >= visible) || a - b);
  const laid: Block[] = [];
  let text = '';
  for (const index of order) {
    const block = blocks[index] as PageBlock;
    const start = text.length;
    text += `${block.text}\n`;
    laid.push({
      start,
      end: start + block.text.length,
      text: block.text,
      ...roleHint(block, kept.has(index), kept.size > 0),
    });
  }
  return { text, blocks: laid };
}

function roleHint(block: PageBlock, isKept: boolean, hasArticle: boolean): Pick<Block, 'hint' | 'hintRule'> {
  if (!hasArticle) return { hint: block.hint, hintRule: block.hintRule };
  if (isKept) {
    const told = block.hint === 'caption' || block.hint === 'headline';
    return told
      ? { hint: block.hint, hintRule: block.hintRule }
      : { hint: 'body', hintRule: 'article-element' };
  }
  if (block.hint !== null) return { hint: block.hint, hintRule: block.hintRule };
  return { hint: 'boilerplate', hintRule: 'outside-article' };
}
