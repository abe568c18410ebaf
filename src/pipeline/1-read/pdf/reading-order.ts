import { columnsOf } from './columns.ts';
import { linesOf, type Line, piecesOf } from './lines.ts';
import { goesOn, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Page, Piece, Run } from './pdf-page.ts';
import { findFurniture, type Furniture } from './running-heads.ts';

/** Paragraphs in reading order, and what stands around them. */
export interface Stretch {
  readonly what: 'paragraph' | 'running-head' | 'page-number' | 'rotated-text';
  readonly paragraph: Paragraph;
}

/** Puts the text of all pages in the order in which people read it. */
export function inReadingOrder(pages: readonly Page[]): {
  readonly stretches: readonly Stretch[];
  readonly body: number;
} {
  const body = commonestSize(pages);
  const pieces = new Map(pages.map((page) => [page.number, piecesWithInitials(page.runs, body)]));
  const furniture = findFurniture(
    pages.map(({ number, height }) => ({ number, height, lines: linesOf(pieces.get(number) ?? []) })),
  );
  const stretches: Stretch[] = [];
  let waiting: Stretch[] = [];
  let column = 0;
  for (const page of pages) {
    const around = furniture.get(page.number) ?? [];
    const asPart = (line: Line, what: Stretch['what']): Stretch => ({
      what,
      paragraph: alone(line, page.number, (column += 1)),
    });
    waiting.push(...ofEdge(around, 'top').map(({ line, rule }) => asPart(line, rule)));
    const { text, notes } = textOf(
      page,
      without(pieces.get(page.number) ?? [], around),
      body,
      () => (column += 1),
    );
    for (const paragraph of text) {
      if (joined(stretches, paragraph)) continue;
      stretches.push(...waiting, { what: 'paragraph', paragraph });
      waiting = [];
    }
    waiting.push(
      ...notes.map((paragraph): Stretch => ({ what: 'paragraph', paragraph })),
      ...ofEdge(around, 'bottom').map(({ line, rule }) => asPart(line, rule)),
      ...page.aside.flatMap((runs) => linesOf(piecesOf(runs))).map((line) => asPart(line, 'rotated-text')),
    );
  }
  return { stretches: [...stretches, ...waiting], body };
}

function ofEdge(furniture: readonly Furniture[], edge: Furniture['edge']): readonly Furniture[] {
  return furniture.filter((one) => one.edge === edge).sort((a, b) => a.line.y - b.line.y);
}

function without(pieces: readonly Piece[], furniture: readonly Furniture[]): readonly Piece[] {
  const gone = new Set(furniture.flatMap(({ line }) => line.pieces));
  return pieces.filter((piece) => !gone.has(piece));
}

/** The paragraphs of a page, joined over its columns; its notes come last. */
function textOf(
  page: Page,
  pieces: readonly Piece[],
  body: number,
  nextColumn: () => number,
): { readonly text: readonly Paragraph[]; readonly notes: readonly Paragraph[] } {
  const text: Paragraph[] = [];
  const notes: Paragraph[] = [];
  for (const lines of columnsOf(pieces, readsFromRight(pieces))) {
    const at = { page: page.number, column: nextColumn(), pageHeight: page.height, body };
    for (const paragraph of paragraphsOf(lines, at)) {
      const before = text.at(-1);
      if (paragraph.kind === 'note') notes.push(paragraph);
      else if (before !== undefined && isNewColumn(before, paragraph) && goesOn(before, paragraph)) {
        text[text.length - 1] = { ...before, lines: [...before.lines, ...paragraph.lines] };
      } else text.push(paragraph);
    }
  }
  return { text, notes };
}

function isNewColumn(before: Paragraph, paragraph: Paragraph): boolean {
  return before.lines.at(-1)?.column !== paragraph.lines[0]?.column;
}

/** Adds a paragraph that goes on from the page before to what it belongs to. */
function joined(stretches: Stretch[], paragraph: Paragraph): boolean {
  const last = stretches.at(-1);
  if (last === undefined || last.what !== 'paragraph') return false;
  if (last.paragraph.lines.at(-1)?.page === paragraph.lines[0]?.page || !goesOn(last.paragraph, paragraph)) {
    return false;
  }
  const lines = [...last.paragraph.lines, ...paragraph.lines];
  stretches[stretches.length - 1] = { ...last, paragraph: { ...last.paragraph, lines } };
  return true;
}

function alone(line: Line, page: number, column: number): Paragraph {
  return { kind: 'text', lines: [{ ...line, page, column, isRightToLeft: false, slack: 0, lead: 0 }] };
}

function readsFromRight(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const piece of pieces) balance += piece.isRightToLeft ? piece.text.length : -piece.text.length;
  return balance > 0;
}

/** Size of most letters, to half a point. */
function commonestSize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of pages) {
    for (const { size, text } of runs as readonly Run[]) {
      const key = Math.round(size * 2) / 2;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  }
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** An initial over several lines is this many times as large as the text. */
const INITIAL_SIZE = 1.8;

/** A page has a few; more are a poster or made to cost time. */
const MOST_INITIALS = 200;

/** Joins runs to pieces, and sets an initial that spans several lines before the first of them. */
function piecesWithInitials(runs: readonly Run[], body: number): readonly Piece[] {
  const isInitial = (run: Run): boolean => /^["“«]?\p{L}$/u.test(run.text) && run.size >= INITIAL_SIZE * body;
  const initials = runs.filter(isInitial);
  if (initials.length === 0 || initials.length > MOST_INITIALS) return piecesOf(runs);
  const pieces = [...piecesOf(runs.filter((run) => !isInitial(run)))];
  const unset: Run[] = [];
  for (const initial of initials) {
    const right = initial.x + initial.width;
    const [first, second] = pieces
      .filter((piece) => piece.size < initial.size / 1.5)
      .filter((piece) => piece.x >= right - body / 2 && piece.x <= right + 2 * body)
      .filter((piece) => piece.y > initial.y - initial.size && piece.y <= initial.y + body / 2)
      .sort((a, b) => a.y - b.y);
    // Beside one line it is a letter of that line, for instance of a title set in two sizes.
    if (first === undefined || second === undefined) unset.push(initial);
    else pieces[pieces.indexOf(first)] = { ...first, text: initial.text + first.text };
  }
  return unset.length === 0 ? pieces : piecesOf(runs.filter((run) => !isInitial(run) || unset.includes(run)));
}
