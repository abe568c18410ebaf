import { type Line, linesOf } from './lines.ts';
import { median, type Piece } from './pdf-page.ts';

/** A white strip between two columns, over the lines from `first` to `last`. */
interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly first: number;
  readonly last: number;
}

/** Narrowest gutter, in sizes of the type; newspapers set theirs a little wider. */
const NARROWEST_GUTTER = 0.7;
/** Fewer lines beside each other are a row of a table or a line with a gap. */
const LEAST_LINES = 3;
/** Columns of running text hold at least so many letters a line; cells of tables mostly fewer. */
const PROSE_LETTERS = 14;
/** Bullets and numbers that stand before lines are at most this long. */
const MARK_LETTERS = 3;
/** A line that reaches this far across its column is full. */
const FULL_LINE = 0.75;
/** Of lines of running text most are full, or most begin in the middle of a sentence. */
const FULL_SHARE = 0.6;
const RUN_ON_SHARE = 0.3;
/** Blocks that stand beside each other by chance share fewer baselines than this; rows of a table all. */
const SHARED_BASELINES = 0.5;
/** Comparing every line with every other: a page of print has at most about 150. */
const MOST_LINES = 500;
const DEEPEST = 16;

/**
 * Cuts a page into columns in reading order. The white strip with most lines on both sides is cut
 * first; what stands above it comes before, what stands below after, so that headings that span
 * columns keep their place. A table is not cut, since its rows are what is read.
 */
export function columnsOf(
  pieces: readonly Piece[],
  isRightToLeft: boolean,
  depth = 0,
): readonly (readonly Line[])[] {
  const lines = linesOf(pieces);
  const gutter = lines.length <= MOST_LINES && depth < DEEPEST ? bestGutter(lines) : null;
  if (gutter === null) return lines.length === 0 ? [] : [lines];
  const piecesIn = (from: number, to: number): Piece[] =>
    lines.slice(from, to).flatMap((line) => line.pieces);
  const { left, right } = sidesOf(lines, gutter);
  const sides = isRightToLeft ? [right, left] : [left, right];
  return [piecesIn(0, gutter.first), ...sides, piecesIn(gutter.last + 1, lines.length)].flatMap((part) =>
    columnsOf(part, isRightToLeft, depth + 1),
  );
}

interface Sides {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

function sidesOf(lines: readonly Line[], { left, right, first, last }: Gutter): Sides {
  const middle = (left + right) / 2;
  const pieces = lines.slice(first, last + 1).flatMap((line) => line.pieces);
  return {
    left: pieces.filter((piece) => (piece.x + piece.right) / 2 < middle),
    right: pieces.filter((piece) => (piece.x + piece.right) / 2 >= middle),
  };
}

function bestGutter(lines: readonly Line[]): Gutter | null {
  let best: Gutter | null = null;
  let most = 0;
  for (const strip of whiteStrips(lines)) {
    // The cheap count first: most strips are margins and ends of lines.
    const possible = strip.last - strip.first + 1;
    if (possible < LEAST_LINES || 2 * possible <= most) continue;
    const gutter = trimmed(lines, strip);
    const { left, right } = sidesOf(lines, gutter);
    const [leftLines, rightLines] = [linesOf(left), linesOf(right)];
    const count = leftLines.length + rightLines.length;
    if (count <= most || !areColumns(leftLines, rightLines)) continue;
    best = gutter;
    most = count;
  }
  return best;
}

/** Strips without text over consecutive lines, as high as they can be. */
function whiteStrips(lines: readonly Line[]): Gutter[] {
  const least = NARROWEST_GUTTER * median(lines.map((line) => line.size));
  const body = median(lines.map((line) => line.size));
  const white = lines.map((line) => (spansByWhite(line, lines, body) ? [] : gapsOf(line)));
  const found = new Map<string, Gutter>();
  for (let first = 0; first < lines.length; first += 1) {
    let open = (white[first] ?? []).filter(isWide(least));
    for (let last = first; open.length > 0; last += 1) {
      const next = white[last + 1];
      const narrowed = next === undefined ? [] : intersection(open, next).filter(isWide(least));
      for (const [left, right] of open) {
        const goesOn = narrowed.some(([from, to]) => from === left && to === right);
        // A strip that began further up has been found from there.
        const key = `${left} ${right} ${last}`;
        if (!goesOn && Number.isFinite(left) && Number.isFinite(right) && !found.has(key)) {
          found.set(key, { left, right, first, last });
        }
      }
      open = narrowed;
    }
  }
  return [...found.values()];
}

/** A heading is larger than the text by this much. */
const HEADING_SIZE = 1.12;

/**
 * A heading that is too short to reach over all columns spans them nonetheless where the white it
 * stands in does: the columns beside it stop above and begin anew below.
 */
function spansByWhite(line: Line, lines: readonly Line[], body: number): boolean {
  if (line.size < HEADING_SIZE * body || line.pieces.length > 1) return false;
  const [top, bottom] = [line.y - 1.2 * line.size, line.y + 0.8 * line.size];
  let [above, below] = [false, false];
  for (const other of lines) {
    if (other === line || other.size >= HEADING_SIZE * body) continue;
    for (const piece of other.pieces) {
      if (piece.x < line.right && piece.right > line.x) continue;
      if (piece.y > top && piece.y - piece.size < bottom) return false;
      above ||= piece.y <= top;
      below ||= piece.y > bottom;
    }
  }
  return above && below;
}

type Interval = readonly [left: number, right: number];

function isWide(least: number): (interval: Interval) => boolean {
  return ([left, right]) => right - left >= least;
}

/** Where a line has no text, margins included. */
function gapsOf(line: Line): readonly Interval[] {
  const gaps: Interval[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { x, right } of [...line.pieces].sort((a, b) => a.x - b.x)) {
    if (x > from) gaps.push([from, x]);
    from = Math.max(from, right);
  }
  return [...gaps, [from, Number.POSITIVE_INFINITY]];
}

function intersection(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const shared: Interval[] = [];
  let [a, b] = [0, 0];
  while (a < some.length && b < others.length) {
    const [one, other] = [some[a] as Interval, others[b] as Interval];
    const left = Math.max(one[0], other[0]);
    const right = Math.min(one[1], other[1]);
    if (right > left) shared.push([left, right]);
    if (one[1] < other[1]) a += 1;
    else b += 1;
  }
  return shared;
}

/** One or two lines at an edge that stand on one side and apart belong to what spans the columns. */
const EDGE_LINES = 2;
const APART = 1.4;

function trimmed(lines: readonly Line[], gutter: Gutter): Gutter {
  let { first, last } = gutter;
  const isLeft = (line: Line | undefined): boolean => line !== undefined && line.right <= gutter.left + 1;
  const isRight = (line: Line | undefined): boolean => line !== undefined && line.x >= gutter.right - 1;
  const body = median(lines.slice(first, last + 1).map((line) => line.size));
  // A heading of what follows stands to the left, below the columns and above a line that spans them.
  for (let count = 1; count <= EDGE_LINES && last < lines.length - 1; count += 1) {
    const at = gutter.last + 1 - count;
    const line = lines[at] as Line;
    if (at <= first || !isLeft(line)) break;
    const before = lines.slice(first, at).findLast((other) => !isRight(other));
    if (before !== undefined && line.y - before.y > APART * pitchOf(lines, body)) last = at - 1;
  }
  // A date set to the right above the columns is read before them.
  for (let count = 0; count < EDGE_LINES && first > 0; count += 1) {
    const at = gutter.first + count;
    if (at >= last || !isRight(lines[at])) break;
    const next = lines.slice(at + 1, last + 1).find((other) => !isLeft(other));
    if (next !== undefined && next.y - (lines[at] as Line).y > APART * pitchOf(lines, body)) first = at + 1;
  }
  return { ...gutter, first, last };
}

/** Distance of one baseline to the next of the same column, as most lines have it. */
function pitchOf(lines: readonly Line[], body: number): number {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at] as Line).y);
  return Math.max(median(steps.filter((step) => step > body * 0.9)), body);
}

function areColumns(left: readonly Line[], right: readonly Line[]): boolean {
  if (left.length < LEAST_LINES || right.length < LEAST_LINES) return false;
  if (isMarks(left) || isMarks(right)) return false;
  const [isLeftProse, isRightProse] = [isRunningText(left), isRunningText(right)];
  if (isLeftProse && isRightProse) return true;
  if (sharedBaselines(left, right) < SHARED_BASELINES) return true;
  // A box beside the text is set in another size; cells beside cells are not.
  return (isLeftProse || isRightProse) && !isSameSize(left, right);
}

/** Bullets, numbers of lines and the like belong to the text beside them. */
function isMarks(lines: readonly Line[]): boolean {
  return median(lines.map((line) => line.text.length)) <= MARK_LETTERS;
}

function isRunningText(lines: readonly Line[]): boolean {
  if (median(lines.map((line) => line.text.length)) < PROSE_LETTERS) return false;
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.x));
  const full = lines.filter((line) => line.right - line.x >= FULL_LINE * width).length;
  const runsOn = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return runsOn >= RUN_ON_SHARE * lines.length || (full >= FULL_SHARE * lines.length && !isList(lines));
}

/** Cells of one form each (dates, sums, codes) are of one width without being text. */
function isList(lines: readonly Line[]): boolean {
  const words = median(lines.map((line) => line.text.split(' ').length));
  return words < 3;
}

function isSameSize(left: readonly Line[], right: readonly Line[]): boolean {
  const [a, b] = [left, right].map((lines) => median(lines.map((line) => line.size)));
  return Math.abs((a ?? 0) - (b ?? 0)) < 0.06 * Math.max(a ?? 0, b ?? 0);
}

function sharedBaselines(left: readonly Line[], right: readonly Line[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const shared = few.filter((line) => many.some((other) => Math.abs(other.y - line.y) <= 0.2 * line.size));
  return shared.length / few.length;
}
