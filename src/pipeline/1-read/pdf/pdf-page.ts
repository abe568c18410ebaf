import type { Box } from '../../../model/index.ts';

/** A stretch of text that a PDF draws in one go, in the frame in which its page is read. */
export interface Run {
  readonly text: string;
  /** Left edge, from the left of the page as it is read; points of 1/72 inch as everything here. */
  readonly x: number;
  /** Baseline, from the top of the page as it is read. */
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** Where it stands on the page as it is shown. */
  readonly box: Box;
}

/** What one page of a PDF holds, before anything is made of it. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly runs: readonly Run[];
  /** Runs that stand at another angle, an angle each, and such as lie outside the page. */
  readonly aside: readonly (readonly Run[])[];
}

/** One line, or one cell of a line, of type that belongs together. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly isRightToLeft: boolean;
  readonly box: Box;
}

/**
 * The smallest rectangle around others.
 *
 * @example
 * around([{ x: 0, y: 0, width: 2, height: 2 }, { x: 4, y: 0, width: 2, height: 1 }]).width; // 6
 */
export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The value in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
