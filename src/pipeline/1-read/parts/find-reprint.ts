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
  if (ownProse < 0) return null;
  for (let first = ownProse + 1; first < comments; first += 1) {
    const found = reprintAt(blocks, roles, first, comments);
    if (found !== null) return found;
  }
  return null;
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
  const prose = blocks.findIndex((block, index) => index > first + 1 + dateLine && isProse(block.text));
  if (prose < 0 || prose - first > 2 * HEADING_LINES) return null;
  const last = lastBody(roles, prose, comments);
  const paragraphs = blocks.slice(prose, last + 1).filter((block) => isProse(block.text)).length;
  if (paragraphs < LEAST_PARAGRAPHS) return null;
  const byline = blocks.slice(first + 1, prose).find((block) => isByline(block.text));
  return {
    first,
    last,
    reprint: {
      start: title.start,
      end: (blocks[last] as Block).end,
      title: title.text,
      author: byline === undefined ? null : byline.text.replace(/^(by|posted by|written by|author:)\s+/i, ''),
      publisher: null,
      stated: writtenDates(dated.text).map((date) => ({
        value: date.value,
        start: dated.start + date.start,
        end: dated.start + date.end,
        basis: 'visible',
        part: 'dateline',
      })),
    },
  };
}

function lastBody(roles: readonly PartRole[], from: number, comments: number): number {
  const last = roles.slice(from, comments).lastIndexOf('body');
  return last < 0 ? from : from + last;
}
