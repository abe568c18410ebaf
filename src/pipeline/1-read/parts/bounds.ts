import type { Block } from './block.ts';
import { commentsAt } from './comment-section.ts';
import { isDateLine } from './date-line.ts';
import { tellBody } from './tell-body.ts';
import {
  couldBeTitle,
  creditsPicture,
  describesAuthor,
  describesPicture,
  isByline,
  isFurniture,
  isProse,
  listsKeywords,
} from './wording.ts';

/** Where the article's prose begins and ends among the blocks, and what stands around it. */
export interface Bounds {
  /** Index of the first line of prose; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the line that opens readers' comments; the number of lines where none does. */
  readonly comments: number;
  /** Lines above the prose that could be headline or deck, in order. */
  readonly titles: readonly number[];
  /** What the line model said of each line; null where the rules alone decide. */
  readonly body: readonly boolean[] | null;
}

/** A headline stands within this many lines above the body: date, author and share row between. */
const HEAD_REACH = 14;
/** Names of sections have fewer words. */
const LEAST_TITLE_WORDS = 4;

/** Finds the bounds by the line model where it has a say, else by the form of the lines. */
export function findBounds(blocks: readonly Block[]): Bounds {
  const body = tellBody(blocks);
  return body === null ? proseBounds(blocks) : modelBounds(blocks, body);
}

function proseBounds(blocks: readonly Block[]): Bounds {
  const prose = ({ hint, text }: Block): boolean =>
    (hint === null || hint === 'body') &&
    isProse(text) &&
    !listsKeywords(text) &&
    !isFurniture(text) &&
    !creditsPicture(text) &&
    !describesPicture(text);
  // Markup that tells the article apart is believed over a link that says "Comments" above it.
  const marked = blocks.findLastIndex((block) => block.hint === 'body');
  const comments = commentsAt(blocks, marked >= 0 ? marked : blocks.findIndex(prose));
  const upTo = blocks.slice(0, comments);
  const firstProse = upTo.findIndex(prose);
  const titles = titlesIn(blocks, 0, Math.max(0, firstProse));
  // A note on the author ends a report; above the prose the same words may be the news itself.
  const last = upTo.findLastIndex((block) => prose(block) && !describesAuthor(block.text));
  return { firstProse, lastProse: Math.max(firstProse, last), comments, titles, body: null };
}

/** The bounds of the body that the line model found; comments open below it. */
function modelBounds(blocks: readonly Block[], body: readonly boolean[]): Bounds {
  const firstProse = body.indexOf(true);
  const lastProse = body.lastIndexOf(true);
  const within = titlesIn(blocks, Math.max(0, firstProse - HEAD_REACH), firstProse);
  const headline = longestTitle(blocks, within);
  return {
    firstProse,
    lastProse,
    comments: commentsAt(blocks, lastProse),
    titles: within.filter((at) => headline >= 0 && at >= headline),
    body,
  };
}

/** Of crumbs, names of sections and the headline the headline is longest; its deck stands below it. */
function longestTitle(blocks: readonly Block[], titles: readonly number[]): number {
  let [best, most] = [-1, LEAST_TITLE_WORDS - 1];
  for (const at of titles) {
    const words = Math.min(12, (blocks[at] as Block).text.split(/\s+/).length);
    if (words > most) [best, most] = [at, words];
  }
  return best;
}

function titlesIn(blocks: readonly Block[], from: number, to: number): number[] {
  const titles: number[] = [];
  for (let at = from; at < to; at += 1) if (isTitle(blocks[at] as Block)) titles.push(at);
  return titles;
}

function isTitle({ text }: Block): boolean {
  return couldBeTitle(text) && !isFurniture(text) && !creditsPicture(text) && !isDateLine(text);
}

/** True for a line of enough words to be the headline of another story. */
export function headsStory(block: Block): boolean {
  return isTitle(block) && !isByline(block.text) && block.text.split(/\s+/).length >= LEAST_TITLE_WORDS;
}
