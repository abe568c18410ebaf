import { intervalOfIso } from '../../calendar/index.ts';
import { diagnose } from '../../messages/diagnostics.ts';
import type { ChronicleEntry, ChronicleKind, Diagnostic } from '../../model/index.ts';
import { cutCsv } from './cut-csv.ts';
import { expandWords } from './expand-words.ts';

/** The columns of a chronicle, as its first line names them. */
export const COLUMNS = [
  'what',
  'kind',
  'who',
  'where',
  'start',
  'end',
  'precision',
  'words',
  'source',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

/** The kinds of rows there are. */
export const KINDS: Readonly<Record<ChronicleKind, true>> = {
  landmark: true,
  period: true,
  office: true,
  founding: true,
  renaming: true,
  merging: true,
  end: true,
  holding: true,
  toll: true,
};

/** Kinds that a text tells of in the words of the row, so that one without words is never found. */
export const TOLD_IN_WORDS: ReadonlySet<ChronicleKind> = new Set(['landmark', 'period', 'holding', 'toll']);

const PRECISIONS: Readonly<Record<number, ChronicleEntry['precision']>> = {
  4: 'year',
  7: 'month',
  10: 'day',
};
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A chronicle as it was read. Rows that could not be read are told of and left out. */
export interface ParsedChronicle {
  readonly entries: readonly ChronicleEntry[];
  /** The line each entry stands on, in the order of the entries. */
  readonly lines: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a chronicle: a CSV table whose first line names the columns in any order. A row that is not
 * as docs/chronicle.md says costs that row and no other.
 *
 * @example
 * parseChronicle(`what,kind,who,where,start,end,precision,words,source
 * The bridge of Orsk falls,landmark,,Orsk,2016-02,,month,bridge & Orsk & fell|collapse*,Town records`).entries[0]?.end; // '2016-02-29'
 */
export function parseChronicle(text: string): ParsedChronicle {
  const { rows: all, unclosed } = cutCsv(text);
  const [head, ...rows] = all;
  const columns = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const wrong = wrongColumns(columns);
  if (wrong !== null) {
    return { entries: [], lines: [], diagnostics: [diagnose('chronicle/columns', { columns: wrong })] };
  }
  const entries: ChronicleEntry[] = [];
  const lines: number[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { cells, line } of rows) {
    const entry = cells.length > columns.length ? tooMany(cells, columns) : readRow(rowOf(columns, cells));
    if (typeof entry === 'string') {
      diagnostics.push(diagnose('chronicle/row-left-out', { line, problem: entry }));
    } else {
      entries.push(entry);
      lines.push(line);
    }
  }
  if (unclosed !== null) diagnostics.push(diagnose('chronicle/unreadable', { line: unclosed }));
  return { entries, lines, diagnostics };
}

function wrongColumns(columns: readonly string[]): string | null {
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !(COLUMNS as readonly string[]).includes(column));
  const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
  if (missing.length > 0) return `this one lacks ${missing.join(', ')}`;
  if (unknown.length > 0) return `this one names ${unknown.join(', ')}, which is none of them`;
  return twice.length > 0 ? `this one names ${twice.join(', ')} twice` : null;
}

function tooMany(cells: readonly string[], columns: readonly string[]): string {
  return `it has ${cells.length} cells for ${columns.length} columns; put quotation marks around a cell that holds a comma`;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Cells {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? ''])) as Record<
    Column,
    string
  >;
}

/** The entry a row stands for, or what is wrong with it. */
function readRow(row: Cells): ChronicleEntry | string {
  const { what, kind, source } = row;
  if (what === '') return 'the column “what” is empty; say what happened, or which office it is';
  if (!isKind(kind)) return `“${kind}” is no kind; there are ${Object.keys(KINDS).join(', ')}`;
  if (source === '') return 'it names no source; say where the date is commonly published';
  const dates = readDates(row);
  if (typeof dates === 'string') return dates;
  const [who, where] = [listOf(row.who), listOf(row.where)];
  const lack = lackOf(kind, who, where, row.words);
  if (lack !== null) return lack;
  const words = expandWords(row.words);
  if (typeof words === 'string') return words;
  return { what, kind, who, where, ...dates, words, source };
}

function isKind(kind: string): kind is ChronicleKind {
  return Object.hasOwn(KINDS, kind);
}

function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function readDates({
  start,
  end,
  precision,
}: Cells): Pick<ChronicleEntry, 'start' | 'end' | 'precision'> | string {
  const first = readDate(start);
  if (first === null) return `“${start}” is no day, month or year; write it as 2016-02-05, 2016-02 or 2016`;
  const finest = PRECISIONS[start.length] ?? 'day';
  if (precision !== '' && precision !== finest) {
    return `the start ${start} is known by its ${finest}, not by “${precision}”`;
  }
  const last = end === '' || end === 'open' ? first : readDate(end);
  if (last === null)
    return `“${end}” is no day, month or year; leave it empty for the start, or write “open”`;
  if (last.latest < first.earliest) return `it ends (${end}) before it starts (${start})`;
  return { start: first.earliest, end: end === 'open' ? null : last.latest, precision: finest };
}

function readDate(value: string) {
  return DATE.test(value) ? intervalOfIso(value) : null;
}

/** What a row of its kind cannot do without. */
function lackOf(
  kind: ChronicleKind,
  who: readonly string[],
  where: readonly string[],
  words: string,
): string | null {
  if (TOLD_IN_WORDS.has(kind) && words === '') return 'it has no words by which a text would tell of it';
  switch (kind) {
    case 'office':
      if (who.length !== 1) return 'an office is held by one; name one actor in “who”';
      if (where.length !== 1) return 'name in “where” the one state or organisation the office belongs to';
      return words === '' ? null : 'an office is found by its title and its holder; leave “words” empty';
    case 'founding':
      if (who.length !== 1) return 'name in “who” the one actor that is founded';
      return words === '' ? null : 'a founding is found by the names of the actor; leave “words” empty';
    case 'renaming':
      if (who.length !== 1) return 'name in “who” the one actor that takes the names';
      return words === '' ? 'write the new names in “words”, | between them' : null;
    case 'end':
      return who.length === 0 ? 'name in “who” what ends' : null;
    case 'merging':
      return who.length < 2 ? 'name in “who” what is made, and then of what, | between them' : null;
    case 'holding':
      if (who.length === 0) return 'name in “who” who holds it';
      return where.length === 0 ? 'name in “where” what is held' : null;
    case 'landmark':
    case 'period':
    case 'toll':
      return null;
    default:
      return kind satisfies never;
  }
}
