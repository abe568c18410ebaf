import type { Cell } from './row.ts';

/** What makes a spreadsheet take a text for a formula, or a cell for two, where it stands first. */
const DANGEROUS = /^[=+\-@\t\r\n＝＋－＠]/;

/** What has to stand between quotes in CSV. */
const SPECIAL = /[",\r\n]/;

/**
 * Writes one line of CSV by RFC 4180, with its end. A text that a spreadsheet would take for a formula
 * (it begins with `=`, `+`, `-`, `@`, a tab or an end of line) has an apostrophe put before it, which
 * spreadsheets hide or show and never reckon with. Numbers stay as they are.
 *
 * @example
 * csvLine(['Aleppo', 12, null, 'said "no"', '=1+1']); // 'Aleppo,12,,"said ""no""",\'=1+1\r\n'
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = DANGEROUS.test(cell) ? `'${cell}` : cell;
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
