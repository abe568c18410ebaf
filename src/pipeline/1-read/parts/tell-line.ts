import type { PartRole } from '../../../model/index.ts';
import type { Block } from './block.ts';
import { type Bounds, headsStory } from './bounds.ts';
import { isDateLine } from './date-line.ts';
import {
  announcesRelated,
  couldBeTitle,
  creditsPicture,
  describesAuthor,
  describesPicture,
  isByline,
  isFurniture,
  isProse,
  isRelativeStamp,
  listsKeywords,
  opensKeywords,
  opensRelated,
} from './wording.ts';

/** The role of a line and the rule that gave it. */
export interface Told {
  readonly role: PartRole;
  readonly rule: string;
}

/** Tells the role of every line: the ordered rules, then the lists that headings open. */
export function tellLines(blocks: readonly Block[], bounds: Bounds): Told[] {
  return underHeadings(
    blocks,
    blocks.map((_, index) => tellLine(blocks, index, bounds)),
  );
}

/** The ordered rules: the first that fits gives the role. */
function tellLine(blocks: readonly Block[], index: number, bounds: Bounds): Told {
  const block = blocks[index] as Block;
  const line = block.text;
  if (block.hint !== null && block.hint !== 'body') return { role: block.hint, rule: block.hintRule };
  if (isFurniture(line)) return { role: 'boilerplate', rule: 'furniture-wording' };
  if (index >= bounds.comments) return afterComments(index === bounds.comments);
  if (creditsPicture(line)) return { role: 'byline', rule: 'picture-credit' };
  if (describesPicture(line)) return { role: 'caption', rule: 'caption-wording' };
  if (captionAbove(blocks, index)) return { role: 'caption', rule: 'line-above-picture-credit' };
  if (announcesRelated(line)) return { role: 'related', rule: 'related-wording' };
  if (listsKeywords(line)) return { role: 'keywords', rule: 'keyword-list' };
  if (isDateLine(line)) return { role: 'dateline', rule: 'date-line' };
  if (isRelativeStamp(line)) return { role: 'dateline', rule: 'relative-stamp' };
  if (isByline(line)) return { role: 'byline', rule: 'byline-wording' };
  if (block.isRunning === true) return { role: 'body', rule: 'running-text' };
  if (index > bounds.lastProse && bounds.lastProse >= 0 && describesAuthor(line))
    return { role: 'byline', rule: 'author-note' };
  if (bounds.body !== null) return byModel(block, index, bounds, bounds.body);
  if (bounds.firstProse < 0) return noProse(blocks, index, bounds);
  if (index < bounds.firstProse) return beforeProse(index, bounds);
  if (index > bounds.lastProse) return afterProse(line);
  return { role: 'body', rule: isProse(line) ? 'prose' : 'between-prose' };
}

/** A short line right above a picture's credit describes the picture. */
function captionAbove(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  const line = blocks[index]?.text ?? '';
  return next !== undefined && index > 0 && creditsPicture(next.text) && !isProse(line) && line.length < 160;
}

function afterComments(opens: boolean): Told {
  if (opens) return { role: 'boilerplate', rule: 'comments-heading' };
  return { role: 'comment', rule: 'below-comments-heading' };
}

/** On a scraped page the line model says what is body, and where the rest stands says what it is. */
function byModel(block: Block, index: number, bounds: Bounds, body: readonly boolean[]): Told {
  if (body[index]) return { role: 'body', rule: 'line-model' };
  if (index < bounds.firstProse && bounds.titles.includes(index)) {
    const isFirst = bounds.titles[0] === index;
    return { role: 'headline', rule: isFirst ? 'title-above-body' : 'deck-above-body' };
  }
  if (index > bounds.lastProse && headsStory(block)) return { role: 'related', rule: 'heading-below-body' };
  return { role: 'boilerplate', rule: 'line-model' };
}

/** A note of one or two lines: the first can be a headline only where something follows it. */
function noProse(blocks: readonly Block[], index: number, bounds: Bounds): Told {
  const line = blocks[index]?.text ?? '';
  const mayHead = blocks.length > 1 && couldBeTitle(line);
  if (mayHead && isFirstWords(blocks, index, bounds)) return { role: 'headline', rule: 'first-line' };
  return { role: 'body', rule: 'short-text' };
}

function isFirstWords(blocks: readonly Block[], index: number, bounds: Bounds): boolean {
  for (let before = 0; before < index; before += 1) {
    if (before < bounds.comments && !isFurniture((blocks[before] as Block).text)) return false;
  }
  return true;
}

/** Above the prose: the title nearest to the top, its deck, and crumbs of navigation. */
function beforeProse(index: number, { titles }: Bounds): Told {
  if (index === titles[0]) return { role: 'headline', rule: 'title-above-prose' };
  if (holds(titles, index)) return { role: 'headline', rule: 'deck-above-prose' };
  return { role: 'boilerplate', rule: 'crumb-above-prose' };
}

/** Looks an index up in a rising list. */
function holds(rising: readonly number[], index: number): boolean {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < index) low = middle + 1;
    else high = middle;
  }
  return rising[low] === index;
}

/** Below the prose and above the comments: what has no sentence is a list of other stories. */
function afterProse(line: string): Told {
  if (/^\W*(original )?source\s*:/i.test(line)) return { role: 'boilerplate', rule: 'source-line' };
  if (/^[-–—(\s]*[\p{L} /,]{2,40}\)?$/u.test(line) && line.split(/\s+/).length <= 3) {
    return { role: 'boilerplate', rule: 'short-tail' };
  }
  if (isSentence(line)) return { role: 'body', rule: 'sentence-below-prose' };
  return { role: 'related', rule: 'heading-below-prose' };
}

/** "Three civilians were killed." is news; headings of other stories end without a full stop. */
function isSentence(line: string): boolean {
  return /^["“'‘(]?\p{Lu}[^.?!]*[\p{L}\d%)][.?!]["”’')]?$/u.test(line) && line.split(/\s+/, 3).length === 3;
}

/** Lists under one heading are rarely longer. */
const LONGEST_LIST = 15;

/**
 * Gives lines under a heading such as `Related` or `Tags` that heading's role, up to the first line
 * that is prose or told by its own wording. A heading over one line alone opens no list, so that a
 * subheading below it stays body.
 */
function underHeadings(blocks: readonly Block[], told: readonly Told[]): Told[] {
  const result = [...told];
  let [role, left]: [PartRole | null, number] = [null, 0];
  blocks.forEach((block, index) => {
    const { text } = block;
    const own = told[index] as Told;
    if (opensKeywords(text) && own.role !== 'comment') {
      result[index] = { role: 'keywords', rule: 'keywords-heading' };
      [role, left] = ['keywords', LONGEST_LIST];
    } else if (own.role === 'related' && opensRelated(text)) {
      [role, left] = ['related', LONGEST_LIST];
    } else if (role !== null && left > 0 && listed(role, own, blocks, index, left)) {
      if (own.role !== role) result[index] = { role, rule: `below-${role}-heading` };
      left -= 1;
    } else if (own.role !== 'dateline') {
      role = null;
    }
  });
  return result;
}

/** A headline of another story has at least this many words; a subheading of the report has fewer. */
const STORY_WORDS = 6;

function listed(role: PartRole, own: Told, blocks: readonly Block[], index: number, left: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (own.role === role) return true;
  if (own.role !== 'body' && own.role !== 'boilerplate' && own.role !== 'related') return false;
  if (own.rule === 'furniture-wording' || isProse(text)) return false;
  const words = text.split(/\s+/).length;
  if (role === 'keywords') return text.length <= 40 && words <= 4;
  if (own.role !== 'body') return true;
  if (!couldBeTitle(text)) return false;
  // A short line right above prose is a subheading of the report, unless the list would be empty.
  const next = blocks[index + 1];
  return left === LONGEST_LIST || words >= STORY_WORDS || next === undefined || !isProse(next.text);
}
