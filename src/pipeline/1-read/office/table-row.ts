import type { Piece } from '../lay-out-pieces.ts';

/** A cell of figures, names or a phrase; longer ones hold prose, which stands by itself. */
const LONGEST_CELL = 120;

/**
 * The pieces of one row of a table, from the pieces of each of its cells. A row of short cells is one
 * line, so that a place and its figure stay together; where cells hold paragraphs, the table only
 * arranges them, and they stay as they are.
 */
export function rowPieces(cells: readonly (readonly Piece[])[]): Piece[] {
  const filled = cells
    .map((cell) => cell.filter(({ text }) => text.trim() !== ''))
    .filter((cell) => cell.length > 0);
  const first = filled[0]?.[0];
  if (first === undefined) return [];
  const isRow =
    filled.length > 1 &&
    filled.every((cell) => cell.length === 1 && (cell[0]?.text.length ?? 0) <= LONGEST_CELL);
  if (!isRow) return filled.flat();
  const text = filled.map((cell) => cell[0]?.text.replace(/\s+/g, ' ').trim() ?? '').join('\t');
  return [{ text, hint: null, hintRule: '', isRunning: true, at: first.at }];
}
