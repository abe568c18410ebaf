import type { Diagnostic } from '../../../model/index.ts';
import { decode } from '../../../pipeline/1-read/decode.ts';
import type { Container, ContainerContext, Source } from '../container.ts';
import { decodedChunks } from '../decoded-chunks.ts';
import { csvRecords } from './csv-records.ts';
import { columnNames, tellTable } from './csv-table.ts';
import { type Row, unpackDataset } from './dataset.ts';
import type { Fields } from './fields.ts';

/** How much of a file is looked at to tell whether it is a table, and with which separator. */
const TOLD_BY = 65_536;

/** Tables with a row of names on top, separated by commas, semicolons or tabs. */
export const csvContainer: Container = {
  name: 'csv',
  isDocument: false,
  tells({ bytes }, { mapping }) {
    // What the end of a beginning cuts in two would look like another encoding.
    const end = bytes.length > TOLD_BY ? bytes.lastIndexOf(10, TOLD_BY) : bytes.length;
    const { text } = decode(bytes.subarray(0, end < 0 ? TOLD_BY : end), { isMarkup: false, declared: null });
    return tellTable(text, mapping) !== null;
  },
  async *unpack(source, context) {
    const doubts: Diagnostic[] = [];
    const rows = (): AsyncIterable<Row> => rowsOf(source, context, doubts);
    const isRereadable = source.bytes !== null || source.path !== null;
    yield* unpackDataset({ rows, isRereadable, doubts }, context);
  },
};

/** Rows are numbered as a spreadsheet shows them: the row of names is row 1. */
async function* rowsOf(source: Source, context: ContainerContext, doubts: Diagnostic[]): AsyncGenerator<Row> {
  const note = (diagnostic: Diagnostic): void => {
    if (!doubts.some(({ code }) => code === diagnostic.code)) doubts.push(diagnostic);
  };
  const { head, all } = await withHead(decodedChunks(source.chunks(), note));
  const separator = tellTable(head, context.mapping)?.separator ?? ',';
  let names: readonly string[] | null = null;
  let number = 0;
  for await (const { cells, problem } of csvRecords(all, separator, context.limits.documentBytes)) {
    number += 1;
    const place = `row ${number}`;
    const isBlank = cells.length === 1 && cells[0]?.trim() === '';
    if (problem !== null) yield { place, fields: null, problem };
    else if (isBlank) continue;
    else if (names === null) names = columnNames(cells);
    else if (cells.length === names.length)
      yield { place, fields: fieldsOfCells(names, cells), problem: null };
    else yield { place, fields: null, problem: raggedness(cells.length, names.length) };
  }
}

function fieldsOfCells(names: readonly string[], cells: readonly string[]): Fields {
  // Every column is there, so that a column whose first cells are blank can be told by its name.
  return new Map(names.map((name, at) => [name, cells[at] ?? '']));
}

function raggedness(cells: number, names: number): string {
  return `it has ${cells} cells under ${names} names`;
}

/** The beginning of a text, and the whole from its beginning. */
async function withHead(
  pieces: AsyncIterable<string>,
): Promise<{ readonly head: string; readonly all: AsyncIterable<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head = '';
  while (head.length < TOLD_BY) {
    const next = await iterator.next();
    if (next.done === true) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    try {
      yield head.replace(/^\ufeff/, '');
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.slice(0, TOLD_BY), all: all() };
}
