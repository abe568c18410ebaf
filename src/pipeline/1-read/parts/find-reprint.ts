import type { PartRole, Reprint } from '../../../model/index.ts';
import { writtenDates } from '../dates/calendar-date.ts';
import type { Block } from './block.ts';
import { couldBeTitle, isByline, isProse } from './wording.ts';

/** A reprint as a run of blocks. */
export interface FoundReprint {
  readonly first: number;
  readonly last: number;
  readonly reprint: Reprint;
}

/** A reprint brings its own date or byline within this many lines under its title. */
const HEADING_LINES = 4;
/** Longer lines under a title are paragraphs, not a deck. */
const LONGEST_DECK = 200;
/** An article has at least this many paragraphs; fewer is a quotation. */
const LEAST_PARAGRAPHS = 3;

/**
 * Finds another author's article carried whole inside a report: below the report's own prose, a
 * title line, then within a few short lines a full date (with or without a byline), then several
 * paragraphs up to the comments or the end.
 *
 * Finds: own prose, `The Broken Truce`, `MARCH 3, 2019`, five paragraphs. Must not find: a
 * subheading followed at once by prose, or a list of related headlines with dates.
 */
export function findReprint(
  blocks: readonly Block[],
  roles: readonly PartRole[],
  headline: number,
  comments: number,
): FoundReprint | null {
  const ownProse = blocks.findIndex(
    (block, index) => index > headline && roles[index] === 'body' && isProse(block.text),
  );
  const announced = findAnnounced(blocks, roles, ownProse, comments);
  if (announced !== null) return announced;
  if (ownProse < 0) return null;
  for (let first = ownProse + 1; first < comments; first += 1) {
    const found = reprintAt(blocks, roles, first, comments);
    if (found !== null) return found;
  }
  return null;
}

/** Words that hand over to another's text; the first form may open a report, the others stand below its own prose. */
const FOLLOWING =
  /^\W*the following (?:article|report|text|piece|post|commentary|analysis) (?:was|is|has|appeared|first|originally)\b/i;
const HANDS_OVER =
  /^\W*(?:full text\b[^.?!]{0,80}:$|full text:?$|(?:originally|first) (?:published|appeared) (?:at|by|in|on)\b|(?:this|the) (?:article|piece|report|post|analysis) (?:was )?(?:originally |first )?(?:published|appeared)\b|(?:reprinted|republished) (?:from|with permission|by permission)\b)/i;
const LONGEST_ANNOUNCEMENT = 260;
const FROM_OUTLET =
  /\b(?:[Pp]ublished|[Aa]ppeared|[Rr]eprinted|[Rr]epublished)(?: with permission)?(?: \p{Ll}+)? (?:at|by|in|on|from) (?:the )?(\p{Lu}[\p{L}\p{N}.’' -]{1,50}?)(?=[,:;]|\.?$|\. | on | in )/u;

/**
 * A reprint that words announce: below the announcement stand at most a few short lines of title,
 * author and date, then several paragraphs. Must not find: the same words as the last line of a report.
 */
function findAnnounced(
  blocks: readonly Block[],
  roles: readonly PartRole[],
  ownProse: number,
  comments: number,
): FoundReprint | null {
  for (let at = 0; at < comments; at += 1) {
    const { text } = blocks[at] as Block;
    if (text.length > LONGEST_ANNOUNCEMENT || roles[at] === 'comment') continue;
    const below = ownProse >= 0 && at > ownProse;
    if (!FOLLOWING.test(text) && !(below && HANDS_OVER.test(text))) continue;
    const found = announcedBelow(blocks, roles, at, comments);
    if (found !== null) return found;
  }
  return null;
}

function announcedBelow(
  blocks: readonly Block[],
  roles: readonly PartRole[],
  announcement: number,
  comments: number,
): FoundReprint | null {
  const first = announcement + 1;
  let prose = first;
  while (prose < comments && prose - first <= HEADING_LINES && !startsProse(blocks, roles, prose)) prose += 1;
  if (!startsProse(blocks, roles, prose)) return null;
  const last = lastBody(roles, prose, comments);
  const paragraphs = blocks.slice(prose, last + 1).filter((block) => isProse(block.text)).length;
  if (paragraphs < LEAST_PARAGRAPHS) return null;
  const heading = blocks.slice(first, prose);
  const title = heading.find(({ text }) => couldBeTitle(text) && !isByline(text) && !isDated(text));
  const dated = heading.find(({ text }) => isDated(text));
  const { text } = blocks[announcement] as Block;
  return {
    first,
    last,
    reprint: {
      start: (blocks[first] as Block).start,
      end: (blocks[last] as Block).end,
      title: title?.text ?? null,
      author: authorOf(heading),
      publisher: FROM_OUTLET.exec(text)?.[1] ?? null,
      stated: dated === undefined ? [] : statedOn(dated),
    },
  };
}

function startsProse(blocks: readonly Block[], roles: readonly PartRole[], at: number): boolean {
  const block = blocks[at];
  return block !== undefined && roles[at] === 'body' && isProse(block.text);
}

function isDated(text: string): boolean {
  return text.length <= LONGEST_DECK && writtenDates(text).length > 0;
}

function authorOf(heading: readonly Block[]): string | null {
  const byline = heading.find((block) => isByline(block.text));
  return byline === undefined ? null : byline.text.replace(/^(by|posted by|written by|author:)\s+/i, '');
}

function statedOn(dated: Block): Reprint['stated'] {
  return writtenDates(dated.text).map((date) => ({
    value: date.value,
    start: dated.start + date.start,
    end: dated.start + date.end,
    basis: 'visible',
    part: 'dateline',
  }));
}

function reprintAt(
  blocks: readonly Block[],
  roles: readonly PartRole[],
  first: number,
  comments: number,
): FoundReprint | null {
  const title = blocks[first];
  if (title === undefined || roles[first] !== 'body' || isProse(title.text) || !couldBeTitle(title.text))
    return null;
  const heading = blocks.slice(first + 1, first + 1 + HEADING_LINES);
  const dateLine = heading.findIndex(
    (block, below) => roles[first + 1 + below] === 'dateline' && writtenDates(block.text).length > 0,
  );
  const dated = heading[dateLine];
  if (dated === undefined || heading.slice(0, dateLine).some((block) => block.text.length > LONGEST_DECK))
    return null;
  const from = first + 2 + dateLine;
  const within = blocks.slice(from, first + 1 + 2 * HEADING_LINES);
  const ahead = within.findIndex((block) => isProse(block.text));
  if (ahead < 0) return null;
  const prose = from + ahead;
  const last = lastBody(roles, prose, comments);
  const paragraphs = blocks.slice(prose, last + 1).filter((block) => isProse(block.text)).length;
  if (paragraphs < LEAST_PARAGRAPHS) return null;
  return {
    first,
    last,
    reprint: {
      start: title.start,
      end: (blocks[last] as Block).end,
      title: title.text,
      author: authorOf(blocks.slice(first + 1, prose)),
      publisher: null,
      stated: statedOn(dated),
    },
  };
}

function lastBody(roles: readonly PartRole[], from: number, comments: number): number {
  const last = roles.slice(from, comments).lastIndexOf('body');
  return last < 0 ? from : from + last;
}
