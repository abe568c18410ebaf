import type { Line } from './lines.ts';
import { median } from './pdf-page.ts';

/** What the layout says of a paragraph. */
export type ParagraphKind = 'text' | 'heading' | 'row' | 'item' | 'note';

/** Lines that belong together, with the page each stands on and the column, numbered over the file. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedLine extends Line {
  readonly page: number;
  readonly column: number;
  readonly isRightToLeft: boolean;
  /** White between the end of the line and the edge of its column. */
  readonly slack: number;
  /** White between the edge of its column and the beginning of the line. */
  readonly lead: number;
}

/** Type this much larger than that of the text is of a heading. */
const HEADING_SIZE = 1.12;
/** Type this much smaller is of notes and captions. */
const SMALL_SIZE = 0.93;
/** Sizes that differ by less are one. */
const SAME_SIZE = 0.06;
/** Lines further apart than this many usual distances are two paragraphs. */
const WIDE_STEP = 1.3;
/** Even where a sentence seems to run on. */
const WIDEST_STEP = 1.9;
/** A line begins this far in, in sizes of the type, where a paragraph does. */
const INDENT = 0.8;
/** The edge of a column is where lines this near by reach. */
const EDGE_LINES = 3;

const ITEM = /^(?:[•▪■□◦‣·●○➢►*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;
const NOTE = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[*†‡§]{1,3}|\d{1,3}[.)]?\s)/;
/** A line of a table of contents: dots lead to the number of a page. */
const LEADERS = /(?:\. ?){4}[\s.]{0,200}[\divxl]{1,5}$/;
const ENDED = /[.!?…:;。؟۔]["'”’»)\]⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u;

/** Gathers the lines of one column to paragraphs. */
export function paragraphsOf(
  column: readonly Line[],
  at: { readonly page: number; readonly column: number; readonly pageHeight: number; readonly body: number },
): Paragraph[] {
  const lines = placed(column, at);
  const pitches = pitchesOf(lines);
  const groups: PlacedLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const group = groups.at(-1);
    const starts =
      before === undefined ||
      group === undefined ||
      breaks(before, line, lines[index + 1], pitches.get(sizeKey(line)) ?? 0, at.body);
    if (starts) groups.push([line]);
    else group.push(line);
  });
  return withNotes(
    groups.map((group) => ({ kind: kindOf(group, at.body), lines: group })),
    at,
  );
}

function placed(
  column: readonly Line[],
  at: { readonly page: number; readonly column: number },
): PlacedLine[] {
  const left = Math.min(...column.map((line) => line.x));
  const right = Math.max(...column.map((line) => line.right));
  return column.map((line, index) => {
    const near = column.slice(Math.max(0, index - EDGE_LINES), index + EDGE_LINES + 1);
    const alone = near.length < 3;
    const farthest = alone ? right : Math.max(...near.map((other) => other.right));
    const nearest = alone ? left : Math.min(...near.map((other) => other.x));
    const isRightToLeft = line.pieces.filter((piece) => piece.isRightToLeft).length * 2 > line.pieces.length;
    return {
      ...line,
      page: at.page,
      column: at.column,
      isRightToLeft,
      slack: isRightToLeft ? line.x - nearest : farthest - line.right,
      lead: isRightToLeft ? right - line.right : line.x - left,
    };
  });
}

function sizeKey(line: Line): number {
  return Math.round(line.size * 2);
}

/** The usual distance of lines of each size. */
function pitchesOf(lines: readonly PlacedLine[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number[]>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !isSameSize(before, line)) return;
    const key = sizeKey(line);
    steps.set(key, [...(steps.get(key) ?? []), line.y - before.y]);
  });
  return new Map(
    [...steps].map(([key, values]) => {
      // Of few lines the closest pair is a paragraph; of many the middle one is.
      const usual = values.length < 4 ? Math.min(...values) : median(values);
      return [key, usual];
    }),
  );
}

function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
}

function breaks(
  before: PlacedLine,
  line: PlacedLine,
  next: PlacedLine | undefined,
  pitch: number,
  body: number,
): boolean {
  if (isTableRow(before) || isTableRow(line) || !isSameSize(before, line)) return true;
  const step = line.y - before.y;
  // Two lines alone tell no distance; print sets lines closer than this.
  const usual = pitch > 0 && pitch < 2.4 * line.size ? pitch : 1.4 * line.size;
  if (line.size >= HEADING_SIZE * body) return step > WIDE_STEP * usual || /[.!?]$/.test(before.text);
  const runsOn = !ENDED.test(before.text) && /^\p{Ll}/u.test(line.text);
  if (runsOn) return step > WIDEST_STEP * usual;
  if (step > WIDE_STEP * usual) return true;
  if (
    ITEM.test(line.text) &&
    (ENDED.test(before.text) || line.lead < before.lead - INDENT || hasRoom(before, line))
  )
    return true;
  if (startsNote(line) && line.size < SMALL_SIZE * body && ENDED.test(before.text)) return true;
  const isIndented = line.lead - before.lead > INDENT * line.size;
  if (isIndented && (next === undefined || next.lead < line.lead - INDENT * 0.6 * line.size)) return true;
  return hasRoom(before, line);
}

/** The first word of the line would have had room on the line before, so that it was broken on purpose. */
function hasRoom(before: PlacedLine, line: PlacedLine): boolean {
  const word = line.text.split(/\s/, 1)[0] ?? '';
  const width = ((line.right - line.x) * word.length) / line.text.length;
  return before.slack > width + 0.6 * line.size;
}

/** One wide gap in a line among others without is of a justified line; rows have neighbours or are short. */
function isTableRow(line: PlacedLine): boolean {
  if (LEADERS.test(line.text)) return true;
  if (!line.isRow) return false;
  const cells = line.text.split('\t');
  return cells.length > 2 || line.text.length < 60 || !cells.every((cell) => cell.includes(' '));
}

function startsNote(line: Line): boolean {
  return NOTE.test(line.text);
}

function kindOf(lines: readonly PlacedLine[], body: number): ParagraphKind {
  const first = lines[0] as PlacedLine;
  if (isTableRow(first)) return 'row';
  if (first.size >= HEADING_SIZE * body) return 'heading';
  return ITEM.test(first.text) ? 'item' : 'text';
}

/** Small type at the foot of a column that begins with the sign of a note, and all below it. */
function withNotes(
  paragraphs: Paragraph[],
  at: { readonly pageHeight: number; readonly body: number },
): Paragraph[] {
  const isSmall = ({ lines }: Paragraph): boolean => lines.every((line) => line.size <= SMALL_SIZE * at.body);
  let first = paragraphs.length;
  paragraphs.forEach((paragraph, index) => {
    const line = paragraph.lines[0] as PlacedLine;
    const below = paragraphs.slice(index);
    if (index < first && line.y > at.pageHeight / 2 && startsNote(line) && below.every(isSmall))
      first = index;
  });
  return paragraphs.map((paragraph, index) => (index < first ? paragraph : { ...paragraph, kind: 'note' }));
}

/**
 * Tells whether a paragraph goes on at the top of the next column or page: its last line is full and
 * ends in no sentence's end, or what follows begins in lower case.
 */
export function goesOn(paragraph: Paragraph, next: Paragraph): boolean {
  const [last, first] = [paragraph.lines.at(-1), next.lines[0]];
  if (last === undefined || first === undefined) return false;
  const isText = paragraph.kind === 'text' || paragraph.kind === 'item';
  if (!isText || next.kind !== 'text' || !isSameSize(last, first) || ENDED.test(last.text)) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  const second = next.lines[1];
  const isIndented = second !== undefined && first.lead - second.lead > INDENT * first.size;
  return paragraph.lines.length > 1 && next.lines.length > 1 && !isIndented && !hasRoom(last, first);
}
