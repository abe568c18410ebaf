import type { Part, PartRole, Reprint } from '../../../model/index.ts';
import { writtenDates } from '../dates/calendar-date.ts';
import type { Block } from './block.ts';
import { splitEdges } from './line-edges.ts';
import { tellBody } from './tell-body.ts';
import { findReprint } from './find-reprint.ts';
import {
  announcesRelated,
  couldBeTitle,
  creditsPicture,
  isByline,
  isFurniture,
  isProse,
  listsKeywords,
  opensComments,
} from './wording.ts';

/** Parts and reprints of one text. */
export interface ToldParts {
  readonly parts: readonly Part[];
  readonly reprints: readonly Reprint[];
}

interface Told {
  readonly role: PartRole;
  readonly rule: string;
}

/** Where the article's prose begins and ends among the blocks, and where readers' comments begin. */
interface Bounds {
  readonly firstProse: number;
  readonly lastProse: number;
  readonly comments: number;
  /** Lines from here up to the body can be its headline and deck; 0 where nothing stands above. */
  readonly head: number;
  /** What the line model said of each line; null where the rules alone decide. */
  readonly body: readonly boolean[] | null;
}

/** A headline stands within this many lines above the body: date, author and share row between. */
const HEAD_REACH = 14;

/**
 * Tells the parts of a report apart by layout and wording together. What markup said of a block is
 * kept unless the words are plainly furniture, since a wrong body is worse than a wrong boilerplate.
 */
export function tellParts(text: string, blocks: readonly Block[]): ToldParts {
  const body = tellBody(blocks);
  const bounds = body === null ? findBounds(blocks) : modelBounds(blocks, body);
  const told = blocks.map((_, index) => tellBlock(blocks, index, bounds));
  const headline = told.findIndex(({ role }) => role === 'headline');
  const reprint = findReprint(
    blocks,
    told.map(({ role }) => role),
    headline,
    bounds.comments,
  );
  const parts = blocks.flatMap((block, index) => {
    const { role, rule } = told[index] ?? { role: 'boilerplate', rule: 'untold' };
    const inside = reprint !== null && index >= reprint.first && index <= reprint.last;
    if (inside)
      return [{ start: block.start, end: block.end, ...insideReprint(role, rule, index === reprint.first) }];
    return splitEdges(text, { start: block.start, end: block.end, role, rule });
  });
  return { parts, reprints: reprint === null ? [] : [reprint.reprint] };
}

function insideReprint(role: PartRole, rule: string, isTitle: boolean): Told {
  if (isTitle) return { role: 'headline', rule: 'reprint-title' };
  return role === 'body' ? { role: 'reprint', rule: 'inside-reprint' } : { role, rule };
}

function findBounds(blocks: readonly Block[]): Bounds {
  const prose = (block: Block): boolean =>
    (block.hint === null || block.hint === 'body') &&
    isProse(block.text) &&
    !listsKeywords(block.text) &&
    !isFurniture(block.text) &&
    !creditsPicture(block.text);
  // Markup that tells the article apart is believed over a link that says "Comments" above it.
  const marked = blocks.findLastIndex((block) => block.hint === 'body');
  const from = marked >= 0 ? marked : blocks.findIndex(prose);
  const opening = blocks.findIndex((block, index) => index > Math.max(0, from) && opensComments(block.text));
  const comments = opening < 0 ? blocks.length : opening;
  const upTo = blocks.slice(0, comments);
  const firstProse = upTo.findIndex(prose);
  return { firstProse, lastProse: upTo.findLastIndex(prose), comments, head: 0, body: null };
}

/** The bounds of the body that the line model found; comments open below it. */
function modelBounds(blocks: readonly Block[], body: readonly boolean[]): Bounds {
  const firstProse = body.indexOf(true);
  const lastProse = body.lastIndexOf(true);
  const opening = blocks.findIndex((block, index) => index > lastProse && opensComments(block.text));
  const within = Math.max(0, firstProse - HEAD_REACH);
  const title = headlineAbove(blocks, within, firstProse);
  return {
    firstProse,
    lastProse,
    comments: opening < 0 ? blocks.length : opening,
    head: title < 0 ? firstProse : title,
    body,
  };
}

/**
 * The line of a scraped page that is its headline: the longest that could be a title, since crumbs of
 * navigation and names of sections are shorter; the higher of two, since the lower is its deck.
 */
function headlineAbove(blocks: readonly Block[], from: number, to: number): number {
  let [best, most] = [-1, 0];
  for (let at = from; at < to; at += 1) {
    const block = blocks[at] as Block;
    const words = titleLike(block) ? Math.min(12, block.text.split(/\s+/).length) : 0;
    if (words > most) [best, most] = [at, words];
  }
  return most >= LEAST_TITLE_WORDS ? best : -1;
}

const LEAST_TITLE_WORDS = 4;

function titleLike(block: Block): boolean {
  return (
    (block.hint === null || block.hint === 'headline') &&
    couldBeTitle(block.text) &&
    !isFurniture(block.text) &&
    !creditsPicture(block.text) &&
    !isDateLine(block.text) &&
    !isByline(block.text)
  );
}

/** The ordered rules: the first that fits gives the role. */
function tellBlock(blocks: readonly Block[], index: number, bounds: Bounds): Told {
  const block = blocks[index] as Block;
  const line = block.text;
  if (block.hint !== null && block.hint !== 'body') return { role: block.hint, rule: block.hintRule };
  if (isFurniture(line)) return { role: 'boilerplate', rule: 'furniture-wording' };
  if (index >= bounds.comments) return afterComments(index === bounds.comments);
  if (creditsPicture(line)) return { role: 'byline', rule: 'picture-credit' };
  if (captionAbove(blocks, index)) return { role: 'caption', rule: 'line-above-picture-credit' };
  if (announcesRelated(line)) return { role: 'related', rule: 'related-wording' };
  if (listsKeywords(line)) return { role: 'keywords', rule: 'keyword-list' };
  if (isDateLine(line)) return { role: 'dateline', rule: 'date-line' };
  if (isByline(line)) return { role: 'byline', rule: 'byline-wording' };
  if (block.isRunning === true) return { role: 'body', rule: 'running-text' };
  if (bounds.body !== null) return byModel(blocks, index, bounds, bounds.body);
  if (bounds.firstProse < 0) return noProse(blocks, index, bounds);
  if (index < bounds.firstProse) return beforeProse(blocks, index, bounds);
  if (index > bounds.lastProse) return afterProse(line);
  return { role: 'body', rule: isProse(line) ? 'prose' : 'between-prose' };
}

/** On a scraped page the line model says what is body, and where the rest stands says what it is. */
function byModel(blocks: readonly Block[], index: number, bounds: Bounds, body: readonly boolean[]): Told {
  const block = blocks[index] as Block;
  if (body[index]) return { role: 'body', rule: 'line-model' };
  if (index < bounds.firstProse) {
    if (index === bounds.head) return { role: 'headline', rule: 'title-above-body' };
    if (index > bounds.head && titleLike(block)) return { role: 'headline', rule: 'deck-above-body' };
    return { role: 'boilerplate', rule: 'line-model' };
  }
  const below =
    index > bounds.lastProse && titleLike(block) && block.text.split(/\s+/).length >= LEAST_TITLE_WORDS;
  return below
    ? { role: 'related', rule: 'heading-below-body' }
    : { role: 'boilerplate', rule: 'line-model' };
}

/** A line that holds a full date and hardly anything else. */
function isDateLine(line: string): boolean {
  const dates = writtenDates(line);
  const first = dates[0];
  if (first === undefined) return false;
  const rest = line.length - (first.end - first.start);
  // "Published 5 February 2016 at 10:30 GMT by the desk" is 44 beside its date.
  return rest <= 44 && !/[.?!]$/.test(line);
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

/** A note of one or two lines: the first can be a headline only where something follows it. */
function noProse(blocks: readonly Block[], index: number, bounds: Bounds): Told {
  const isFirst = blocks
    .slice(0, index)
    .every((_, before) => before >= bounds.comments || isFurniture(blocks[before]?.text ?? ''));
  const line = blocks[index]?.text ?? '';
  if (isFirst && blocks.length > 1 && couldBeTitle(line)) return { role: 'headline', rule: 'first-line' };
  return { role: 'body', rule: 'short-text' };
}

/** Above the prose: the title nearest to the top, its deck, and crumbs of navigation. */
function beforeProse(blocks: readonly Block[], index: number, bounds: Bounds): Told {
  const titles = blocks
    .slice(0, bounds.firstProse)
    .flatMap((block, at) =>
      couldBeTitle(block.text) &&
      !isFurniture(block.text) &&
      !creditsPicture(block.text) &&
      !isDateLine(block.text)
        ? [at]
        : [],
    );
  if (titles.includes(index))
    return { role: 'headline', rule: titles[0] === index ? 'title-above-prose' : 'deck-above-prose' };
  return { role: 'boilerplate', rule: 'crumb-above-prose' };
}

/** Below the prose and above the comments: what has no sentence is a list of other stories. */
function afterProse(line: string): Told {
  if (/^\W*(original )?source\s*:/i.test(line)) return { role: 'boilerplate', rule: 'source-line' };
  if (/^[-–—(\s]*[\p{L} /,]{2,40}\)?$/u.test(line) && line.split(/\s+/).length <= 3) {
    return { role: 'boilerplate', rule: 'short-tail' };
  }
  return { role: 'related', rule: 'heading-below-prose' };
}
