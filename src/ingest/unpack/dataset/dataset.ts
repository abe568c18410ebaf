import type { Diagnostic } from '../../../model/index.ts';
import { type Entry, entryBytes } from '../../../pipeline/1-read/entry/entry.ts';
import type { Held, UnpackContext } from '../container.ts';
import { type Columns, tellColumns } from './columns.ts';
import { type DateOrder, isInNumbers, watchDateOrder } from './date-order.ts';
import type { Fields } from './fields.ts';
import { isWholePage, rowEntry } from './row-entry.ts';
import { countUnread, type UnreadRows } from './unread-rows.ts';

/** One row of a dataset, or why it could not be read. `place` names it: `row 17`, `line 17`. */
export type Row =
  | { readonly place: string; readonly fields: Fields; readonly problem: null }
  | { readonly place: string; readonly fields: null; readonly problem: string };

/** A dataset as its form gives it. */
export interface Dataset {
  /** The rows from the beginning; may be called again where `isRereadable`. */
  rows(): AsyncIterable<Row>;
  readonly isRereadable: boolean;
  /** What was doubtful about the file as a whole; looked at when all rows were read. */
  readonly doubts: readonly Diagnostic[];
}

/** The rows by which the columns are told. */
const FIRST_ROWS = 50;

/**
 * Every row of a dataset as an entry. Rows that are broken are yielded with the reason, the first of
 * them each by itself and the others together; rows without text are counted in one note.
 */
export async function* unpackDataset(dataset: Dataset, context: UnpackContext): AsyncGenerator<Held> {
  const rows = dataset.rows()[Symbol.asyncIterator]();
  try {
    const first = await take(rows, FIRST_ROWS);
    const fields = first.flatMap((row) => (row.fields === null ? [] : [row.fields]));
    const unread = countUnread();
    if (fields.length === 0) {
      for (const row of first) if (row.problem !== null) yield* unread.broken(row.place, row.problem);
      return yield* unread.rest();
    }
    const columns = tellColumns(namesOf(fields), fields, context.mapping);
    if ('severity' in columns) return yield { kind: 'unread', name: '', diagnostic: columns };
    const order = dataset.isRereadable ? await dateOrder(dataset, fields, columns.date) : null;
    for (const row of first) yield* unpackRow(row, columns, order, unread);
    for (let next = await rows.next(); next.done !== true; next = await rows.next())
      yield* unpackRow(next.value, columns, order, unread);
    yield* unread.rest();
    for (const diagnostic of dataset.doubts) yield { kind: 'unread', name: '', diagnostic };
  } finally {
    await rows.return?.();
  }
}

async function take(rows: AsyncIterator<Row>, count: number): Promise<Row[]> {
  const taken: Row[] = [];
  while (taken.length < count) {
    const next = await rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function namesOf(rows: readonly Fields[]): string[] {
  return [...new Set(rows.flatMap((fields) => [...fields.keys()]))];
}

/** One look through the whole file, where a column of dates may settle what one date cannot. */
async function dateOrder(
  dataset: Dataset,
  first: readonly Fields[],
  column: string | undefined,
): Promise<DateOrder | null> {
  // A tool writes all dates of a column in one form, so that the first rows show whether it is this one.
  if (column === undefined || !first.some((fields) => isInNumbers(fields.get(column) ?? ''))) return null;
  const watch = watchDateOrder();
  for await (const { fields } of dataset.rows()) {
    const words = fields?.get(column);
    if (words !== undefined) watch.see(words);
  }
  return watch.order();
}

function* unpackRow(
  row: Row,
  columns: Columns,
  order: DateOrder | null,
  unread: UnreadRows,
): Generator<Held> {
  if (row.fields === null) return yield* unread.broken(row.place, row.problem);
  const entry = rowEntry(row.fields, columns, order);
  if (entry === null) return unread.withoutText(row.place);
  yield member(row.place, entry);
}

/** A page saved whole is read as the page it is: what it says of itself is more than the row does. */
function member(name: string, entry: Entry): Held {
  const isPage = entry.html !== null && isWholePage(entry.html);
  const bytes = isPage ? new TextEncoder().encode(entry.html ?? '') : entryBytes(entry);
  const address = isPage ? entry.address : null;
  return { kind: 'member', member: { bytes, provenance: { name, captured: null, address, charset: null } } };
}
