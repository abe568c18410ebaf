import type { Box } from '../../../model/index.ts';
import { around, type Piece, type Run } from './pdf-page.ts';

/** A line of one column: its pieces stand beside each other. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** True where wide gaps part its pieces, as in the row of a table. */
  readonly isRow: boolean;
}

/** All in sizes of the type. A blank is about 0.25 wide, squeezed ones 0.15. */
const LEAST_BLANK = 0.14;
/** Wider gaps may be a gutter between columns; the narrowest gutters in print are about 0.8. */
const WIDEST_BLANK = 0.75;
/** Wider gaps part the cells of a row; blanks of justified lines stay below. */
const CELL_GAP = 1.6;
/** Baselines of one line differ by less. */
const SAME_LINE = 0.25;
/** A raised or lowered figure is smaller than this and its baseline off by more than that. */
const RAISED_SIZE = 0.8;
const RAISED_BY = 0.18;

/** Baselines are looked up in bands of this height in points. */
const BAND = 4;
/** Type larger than this (in points) is taken to be of this size where lines are looked up. */
const LARGEST_TYPE = 72;

interface Open {
  runs: Run[];
  right: number;
  /** The run that gives the line its baseline and size: the largest. */
  main: Run;
}

/** Joins runs that stand close beside each other on one baseline. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const bands = new Map<number, Open[]>();
  const pieces: Open[] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.y - b.y)) {
    const found = openPieceFor(run, bands);
    if (found === null) {
      const made: Open = { runs: [run], right: run.x + run.width, main: run };
      pieces.push(made);
      const band = Math.round(run.y / BAND);
      bands.set(band, [...(bands.get(band) ?? []), made]);
    } else {
      found.runs.push(run);
      found.right = Math.max(found.right, run.x + run.width);
      if (run.size > found.main.size) found.main = run;
    }
  }
  return pieces.map(pieceOf);
}

/** The piece that ends right before the run; those that ended long before are closed on the way. */
function openPieceFor(run: Run, bands: Map<number, Open[]>): Open | null {
  const reach = Math.min(run.size, LARGEST_TYPE);
  let best: Open | null = null;
  for (let band = Math.floor((run.y - reach) / BAND); band <= Math.ceil((run.y + reach) / BAND); band += 1) {
    const open = bands.get(band);
    if (open === undefined) continue;
    const left = open.filter((piece) => run.x - piece.right <= WIDEST_BLANK * LARGEST_TYPE);
    if (left.length < open.length) bands.set(band, left);
    for (const piece of left) {
      if (follows(run, piece) && (best === null || piece.right > best.right)) best = piece;
    }
  }
  return best;
}

function follows(run: Run, piece: Open): boolean {
  const size = Math.max(run.size, piece.main.size);
  const gap = run.x - piece.right;
  // Letters that overlap widely are two lines printed over each other.
  if (gap > WIDEST_BLANK * size || gap < -0.6 * size) return false;
  const below = run.y - piece.main.y;
  if (Math.abs(below) <= SAME_LINE * Math.min(run.size, piece.main.size)) return true;
  const smaller = Math.min(run.size, piece.main.size);
  if (smaller > RAISED_SIZE * size) return false;
  // What is raised stands above the baseline of the larger type and below its top.
  const raised = run.size < piece.main.size ? -below : below;
  return raised > -0.35 * size && raised < 0.6 * size;
}

function pieceOf({ runs, main }: Open): Piece {
  const ordered = inReadingOrder(runs);
  let text = '';
  let before: Run | null = null;
  for (const run of ordered) {
    const blank = before !== null && gapBetween(before, run) > LEAST_BLANK * Math.max(run.size, before.size);
    text += (blank ? ' ' : '') + shownOf(run, main);
    before = run;
  }
  return {
    text: text.replace(/ {2,}/g, ' '),
    x: Math.min(...runs.map((run) => run.x)),
    right: Math.max(...runs.map((run) => run.x + run.width)),
    y: main.y,
    size: main.size,
    isRightToLeft: isMostlyRightToLeft(runs),
    box: around(runs.map((run) => run.box)),
  };
}

function gapBetween(a: Run, b: Run): number {
  return a.x <= b.x ? b.x - (a.x + a.width) : a.x - (b.x + b.width);
}

/** A raised figure is shown as one: glued to a word or number it would change it. */
function shownOf(run: Run, main: Run): string {
  const isRaised = run.size <= RAISED_SIZE * main.size && main.y - run.y >= RAISED_BY * main.size;
  if (!isRaised || !/^\d{1,3}(?:,\s?\d{1,3})*$/.test(run.text)) return run.text;
  return run.text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

function isMostlyRightToLeft(
  runs: readonly { readonly text: string; readonly isRightToLeft: boolean }[],
): boolean {
  let balance = 0;
  for (const run of runs) balance += run.isRightToLeft ? run.text.length : -run.text.length;
  return balance > 0;
}

/** Right to left where the line does; words of the other direction inside it keep their own order. */
function inReadingOrder<
  T extends { readonly x: number; readonly text: string; readonly isRightToLeft: boolean },
>(runs: readonly T[]): readonly T[] {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  if (!isMostlyRightToLeft(ordered)) return ordered;
  const result: T[] = [];
  let foreign: T[] = [];
  for (const run of ordered.reverse()) {
    if (run.isRightToLeft) {
      result.push(...foreign, run);
      foreign = [];
    } else foreign = [run, ...foreign];
  }
  return [...result, ...foreign];
}

/** Gathers pieces on one baseline to lines, from the top down. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && isBeside(piece, row)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf);
}

function isBeside(piece: Piece, row: readonly Piece[]): boolean {
  const first = row[0] as Piece;
  const isLevel = piece.y - first.y <= SAME_LINE * Math.max(piece.size, first.size);
  return isLevel && row.every((other) => piece.x >= other.right - 1 || piece.right <= other.x + 1);
}

function lineOf(row: readonly Piece[]): Line {
  const pieces = inReadingOrder(row);
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a), pieces[0] as Piece);
  let text = '';
  let isRow = false;
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    if (before !== undefined) {
      const gap = before.x <= piece.x ? piece.x - before.right : before.x - piece.right;
      const isCell = gap > CELL_GAP * Math.max(piece.size, before.size);
      isRow ||= isCell;
      text += isCell ? '\t' : ' ';
    }
    text += piece.text;
  });
  return {
    text,
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    y: main.y,
    size: main.size,
    box: around(pieces.map((piece) => piece.box)),
    pieces,
    isRow,
  };
}
