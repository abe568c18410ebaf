import type { Anchor, Span } from '../../../model/index.ts';
import type { Block } from '../parts/block.ts';
import type { Content } from './entry-content.ts';

const HEADLINE = { hint: 'headline', hintRule: 'entry-title' } as const;

/** A title glued to its text is told from words that the text merely begins with by its length. */
const GLUED_TITLE = 25;

/**
 * Puts the title of an entry above its words as a headline, so that it is read as reporting. Where
 * the words begin with it already, that stretch becomes the headline instead.
 */
export function withTitle(content: Content, title: string | null): Content {
  if (title === null || title === '') return content;
  const [first, ...others] = content.blocks;
  if (first !== undefined && sameWords(first.text, title))
    return { ...content, blocks: [{ ...first, ...HEADLINE }, ...others] };
  if (first !== undefined && isGlued(first.text, title)) return splitGlued(content, first, title);
  const shift = title.length + 1;
  const block: Block = { start: 0, end: title.length, text: title, ...HEADLINE };
  const anchor: Anchor = { start: 0, end: title.length, at: { kind: 'field', field: 'title' } };
  return {
    text: `${title}\n${content.text}`,
    blocks: [block, ...content.blocks.map((one) => moved(one, shift))],
    anchors: [anchor, ...content.anchors.map((one) => moved(one, shift))],
  };
}

/** The same letters and figures, however spaced, cased and pointed. */
function sameWords(a: string, b: string): boolean {
  return a.length < b.length * 2 + 20 && bare(a) === bare(b);
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** `Bridge hit near Kesra, two hurt KESRA - Two people ...`: the title, then a new sentence. */
function isGlued(text: string, title: string): boolean {
  if (title.length < GLUED_TITLE || !text.startsWith(title)) return false;
  return /^\s+["“‘'(\p{Lu}\p{N}]/u.test(text.slice(title.length));
}

function splitGlued(content: Content, first: Block, title: string): Content {
  const end = first.start + title.length;
  const text = first.text.slice(title.length).trimStart();
  const headline: Block = { start: first.start, end, text: title, ...HEADLINE };
  const body: Block = { ...first, start: first.end - text.length, text };
  return { ...content, blocks: [headline, body, ...content.blocks.slice(1)] };
}

function moved<T extends Span>(one: T, by: number): T {
  return { ...one, start: one.start + by, end: one.end + by };
}
