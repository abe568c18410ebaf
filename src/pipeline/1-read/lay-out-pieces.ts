import type { Anchor, PartRole, Span, Whereabouts } from '../../model/index.ts';
import { canonicalText } from './canonical.ts';
import type { Block } from './parts/block.ts';

/** A paragraph, row or line of a file in reading order, before the canonical text is made of it. */
export interface Piece {
  /** Several lines where the author broke the line; each becomes a block of its own. */
  readonly text: string;
  readonly hint: PartRole | null;
  readonly hintRule: string;
  /** See `Block.isRunning`. */
  readonly isRunning?: boolean;
  /** Where it stands in the original; null where nothing leads back. */
  readonly at: Whereabouts | null;
}

/** Pieces laid out one below the other. */
export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly anchors: readonly Anchor[];
  /** What each piece takes up in the text, in the order of the pieces; null for a blank one. */
  readonly spans: readonly (Span | null)[];
}

/** Makes the canonical text of pieces: a line each, blank ones left out. */
export function layOutPieces(pieces: readonly Piece[]): LaidOut {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  let at = 0;
  const spans = pieces.map((piece): Span | null => {
    const first = at;
    let last = -1;
    for (const line of canonicalText(piece.text).split('\n')) {
      const text = line.trim();
      if (text === '') continue;
      const block = { start: at, end: at + text.length, text, hint: piece.hint, hintRule: piece.hintRule };
      blocks.push(piece.isRunning === true ? { ...block, isRunning: true } : block);
      lines.push(text);
      last = block.end;
      at = block.end + 1;
    }
    if (last < 0) return null;
    if (piece.at !== null) anchors.push({ start: first, end: last, at: piece.at });
    return { start: first, end: last };
  });
  return { text: lines.map((line) => `${line}\n`).join(''), blocks, anchors, spans };
}
