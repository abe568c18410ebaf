import type { ElementHint } from './element-hint.ts';
import { elementHint } from './element-hint.ts';
import { markBlocks } from './blocks.ts';
import { parsePage } from './parse-page.ts';
import { plainMarkup } from './plain-markup.ts';

/** A block of a piece of markup that is all article, such as the content of an item of a feed. */
export interface FragmentBlock extends ElementHint {
  readonly text: string;
  /** XPath from the root of the piece; `/` where nothing closer is known. */
  readonly path: string;
}

const ABOVE = '/html[1]/body[1]';
const NOWHERE = { sums: new Map(), keptTotal: 0 };

/** Cuts a piece of markup into blocks, with what its elements say of each. */
export function fragmentBlocks(markup: string): FragmentBlock[] {
  const parsed = parsePage(`<!doctype html><html><body>${markup}`);
  if ('limit' in parsed) {
    return plainMarkup(markup).map((text) => ({ text, path: '/', hint: null, hintRule: '' }));
  }
  return markBlocks(parsed.page)
    .filter(({ unseen }) => unseen === null)
    .map((block) => ({
      text: block.text,
      path: block.path?.slice(ABOVE.length) || '/',
      ...elementHint(block, NOWHERE),
    }));
}
