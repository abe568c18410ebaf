/** One row of a table, with the line it begins on. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Rows, and the line of a quotation mark that is never closed; what stands after it is lost. */
export interface CutCsv {
  readonly rows: readonly CsvRow[];
  readonly unclosed: number | null;
}

/** A cell in quotation marks, which are doubled inside it, or one without. */
const CELL = /"((?:[^"]|"")*)"|([^,\r\n"][^,\r\n]*|)/y;
const REST = /[^,\r\n]*/y;

/**
 * Cuts a small table into rows as RFC 4180 has it; empty lines are no rows. The whole chronicle is cut
 * at every start of the program, for which a streaming parser of tables takes too long.
 *
 * @example
 * cutCsv('a,"b, c"').rows[0]?.cells; // ['a', 'b, c']
 */
export function cutCsv(text: string): CutCsv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let begun = 1;
  while (at < text.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    const [whole = '', quoted, bare = ''] = found ?? [];
    if (quoted === undefined && text[at] === '"') return { rows, unclosed: line };
    at += whole.length;
    line += countLines(whole);
    // Of words after a closing mark nothing is dropped.
    REST.lastIndex = at;
    const rest = quoted === undefined ? '' : (REST.exec(text)?.[0] ?? '');
    at += rest.length;
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"') + rest);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: begun });
    cells = [];
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    line += 1;
    begun = line;
  }
  return { rows, unclosed: null };
}

function countLines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
