import { diagnose } from '../../../messages/diagnostics.ts';
import type { Anchor, Diagnostic } from '../../../model/index.ts';
import type { Layout } from '../format.ts';
import { type Metadata, NO_METADATA } from '../metadata.ts';
import type { Block } from '../parts/block.ts';
import { ancestryOf } from './ancestry.ts';
import { articleBlocks } from './article-model.ts';
import { markBlocks, type PageBlock } from './blocks.ts';
import { type ElementHint, elementHint } from './element-hint.ts';
import { keptBlocks } from './kept-blocks.ts';
import { readMetadata } from './metadata.ts';
import { parsePage, type ParsedPage } from './parse-page.ts';
import { plainMarkup } from './plain-markup.ts';
import { closedXhtml } from './closed-xhtml.ts';
import { articleInData, openUnseen } from './unseen-article.ts';

/**
 * Readability compares every element with all below it, so that time grows with the square of depth:
 * 500 levels cost eight seconds. Pages of the public sets stay below 60.
 */
const DEEPEST_ARTICLE = 120;

/** Readability goes through a page many times; pages of the public sets stay below 11,000 elements. */
const MOST_ARTICLE_ELEMENTS = 30_000;

/** A stretch of the page with its role as far as markup tells it, and the element it stands in. */
interface Piece extends ElementHint {
  readonly text: string;
  readonly path: string | null;
}

/**
 * Reads an HTML page as data: no script runs and nothing is fetched. What is article text is told by
 * Readability and a small model over the blocks together; everything else stays in the text with a role
 * of its own.
 */
export function readHtml(markup: string): Layout {
  const parsed = parsePage(closedXhtml(markup));
  if ('limit' in parsed) {
    const pieces = plainMarkup(markup).map((text) => ({ text, path: null, hint: null, hintRule: '' }));
    const code = parsed.limit === 'depth' ? 'read/deep-page' : 'read/large-page';
    return layOut(pieces, NO_METADATA, [diagnose(code, { depth: parsed.count, count: parsed.count })]);
  }
  const { page } = parsed;
  const metadata = readMetadata(page);
  if (page.querySelector('frameset') !== null) return readFrameset(page, metadata);
  const { pieces, diagnostics } = readBody(parsed, metadata);
  return layOut(withTitle(pieces, metadata.title), metadata, diagnostics);
}

function readBody(
  { page, deepest, elements }: ParsedPage,
  metadata: Metadata,
): { pieces: readonly Piece[]; diagnostics: Diagnostic[] } {
  const data = articleInData(page);
  const marked = markBlocks(page);
  const opened = openUnseen(page, marked);
  const numbers = [...marked.keys()].filter((at) => opened.has((marked[at] as PageBlock).unseen));
  const blocks = numbers.map((at) => marked[at] as PageBlock);
  const pathless = blocks.filter(({ path }) => path === null).length;
  const leftOut = pathless === 0 ? [] : [diagnose('read/paths-left-out', { count: pathless })];
  if (deepest > DEEPEST_ARTICLE || elements > MOST_ARTICLE_ELEMENTS) {
    const isDeep = deepest > DEEPEST_ARTICLE;
    const told = isDeep
      ? diagnose('read/deep-page', { depth: deepest })
      : diagnose('read/large-page', { count: elements });
    return { pieces: hinted(blocks, new Set(), metadata.title), diagnostics: [told, ...leftOut] };
  }
  const found = keptBlocks(page);
  const kept = new Set(numbers.flatMap((at, index) => (found.has(at) ? [index] : [])));
  const pieces = hinted(blocks, kept, metadata.title);
  const article = pieces
    .filter(({ hint }) => hint === 'body')
    .reduce((sum, { text }) => sum + text.length, 0);
  if (data === null || data.length < Math.max(400, article * 2)) return { pieces, diagnostics: leftOut };
  return {
    pieces: [...pieces.map(aside), ...data.pieces],
    diagnostics: [diagnose('read/article-in-data'), ...leftOut],
  };
}

/** Where the article was found elsewhere, nothing of what is seen is its text. */
function aside(piece: Piece): Piece {
  return piece.hint === 'body' || piece.hint === null
    ? { ...piece, hint: 'boilerplate', hintRule: 'beside-article-in-data' }
    : piece;
}

/** The roles of the blocks; those of a page without an article are left to the wording rules. */
function hinted(blocks: readonly PageBlock[], kept: ReadonlySet<number>, title: string | null): Piece[] {
  const ancestry = ancestryOf(blocks, kept);
  const article = articleBlocks({ blocks, kept, title });
  const firstHeading = blocks.findIndex(({ element }) => element.tag === 'h1');
  return blocks.map((block, index) => {
    const told = elementHint(block, ancestry);
    const isTitle = told.hint !== 'headline' || index === firstHeading || block.text === title;
    const { text, path } = block;
    if (kept.size === 0) return { text, path, ...told };
    const place = { isArticle: article.has(index), isTitle, isKept: kept.has(index) };
    return { text, path, ...roleHint(told, place) };
  });
}

interface Standing {
  readonly isArticle: boolean;
  readonly isTitle: boolean;
  readonly isKept: boolean;
}

function roleHint(told: ElementHint, { isArticle, isTitle, isKept }: Standing): ElementHint {
  const isFixed = told.hint === 'caption' || (told.hint === 'headline' && isTitle);
  const isForeign = !isKept && (told.hint === 'comment' || told.hint === 'related');
  if (isFixed || isForeign || (!isArticle && told.hint !== null)) return told;
  if (isArticle) return { hint: 'body', hintRule: 'article-text' };
  return { hint: 'boilerplate', hintRule: isKept ? 'beside-article' : 'outside-article' };
}

/** A page of frames holds no text of its own but what it says to readers without frames. */
function readFrameset(page: Document, metadata: Metadata): Layout {
  const inside = [...page.querySelectorAll('noframes')]
    .map((element) => element.textContent ?? '')
    .join('\n');
  const pieces = plainMarkup(inside).map((text) => ({
    text,
    path: null,
    hint: 'boilerplate' as const,
    hintRule: 'noframes-element',
  }));
  return layOut(withTitle(pieces, metadata.title), metadata, [diagnose('read/frameset')]);
}

/** A page whose visible text lacks its own title gets it as its first line. */
function withTitle(pieces: readonly Piece[], title: string | null): readonly Piece[] {
  if (title === null || pieces.some(({ hint, text }) => hint === 'headline' || text === title)) return pieces;
  return [{ text: title, path: null, hint: 'headline', hintRule: 'title-element' }, ...pieces];
}

function layOut(pieces: readonly Piece[], metadata: Metadata, diagnostics: readonly Diagnostic[]): Layout {
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const { text, path, hint, hintRule } of pieces) {
    const span = { start, end: start + text.length };
    lines.push(text, '\n');
    // Inside an article short lines are items and subheadings, not titles of other stories.
    blocks.push({ ...span, text, hint, hintRule, isRunning: hint === 'body' });
    if (path !== null) anchors.push({ ...span, at: { kind: 'element', path } });
    start += text.length + 1;
  }
  return { text: lines.join(''), blocks, metadata, anchors, diagnostics };
}
