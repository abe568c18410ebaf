import type { ColumnMapping } from '../container.ts';
import { usualColumns } from './columns.ts';
import { firstRecords, type Separator } from './csv-records.ts';

/** How a table is cut, and what its columns are named. */
export interface CsvTable {
  readonly separator: Separator;
  readonly names: readonly string[];
}

const SEPARATORS: readonly Separator[] = [',', '\t', ';'];

/** Names of columns are short; a longer cell is a sentence of prose. Longest in the sets that were seen: 38. */
const LONGEST_NAME = 60;
/** A few records may have come out ragged; prose with commas hardly has the same number twice. */
const REGULAR_SHARE = 0.8;
/** Where three usual names stand on top, even a writer that forgot the quotes has written a table. */
const REGULAR_SHARE_OF_SURE = 0.5;
const SURE_NAMES = 3;
/** Records that are looked at. */
const LOOKED_AT = 50;

/**
 * Tells whether a text begins as a table does: names on top, one of which is a usual name of a column
 * or one the user named, and below them records of as many cells.
 *
 * Tells: `title,text,date` above rows. Must not tell: prose with commas, a table of Markdown, a log.
 */
export function tellTable(head: string, mapping: ColumnMapping | null): CsvTable | null {
  const text = head.replace(/^\ufeff/, '').replace(/^\s+(?=\S)/, '');
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const candidates = SEPARATORS.filter((separator) => firstLine.includes(separator))
    .map((separator) => tableOf(text, separator, mapping))
    .filter((table) => table !== null);
  return candidates.sort((a, b) => b.names.length - a.names.length)[0] ?? null;
}

function tableOf(text: string, separator: Separator, mapping: ColumnMapping | null): CsvTable | null {
  // Most files are no tables, and their first line says so.
  const [first] = firstRecords(`${text.slice(0, text.search(/[\r\n]|$/))}\n`, separator);
  if (first === undefined) return null;
  const names = columnNames(first);
  if (!areNames(names)) return null;
  const mapped = (Object.values(mapping ?? {}) as string[]).some((name) => names.includes(name));
  const usual = usualColumns(names);
  if (!mapped && usual === 0) return null;
  const [, ...others] = firstRecords(text, separator).slice(0, LOOKED_AT);
  const rows = others.filter((cells) => cells.length > 1 || cells[0]?.trim() !== '');
  const regular = rows.filter((cells) => cells.length === names.length).length;
  // One word that could be a name, above one line that could be a row, is not enough.
  if (!mapped && usual < 2 && rows.length < 2) return null;
  const share = usual >= SURE_NAMES ? REGULAR_SHARE_OF_SURE : REGULAR_SHARE;
  return regular >= rows.length * share ? { separator, names } : null;
}

/** The names of the columns, each told from the others; nameless ones are named by their number. */
export function columnNames(cells: readonly string[]): string[] {
  return cells.map((cell, at) => cell.trim() || `column ${at + 1}`);
}

function areNames(names: readonly string[]): boolean {
  if (names.length < 2 || new Set(names).size < names.length) return false;
  return names.every(
    (name) => name.length <= LONGEST_NAME && /^(?!\[)[^<>{}|"]*$/.test(name) && !/[.?!:]$/.test(name),
  );
}
