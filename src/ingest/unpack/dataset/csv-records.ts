import { type Options, Parser } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** One record of a table, or why it and what follows could not be told apart. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly problem: string | null;
}

/** What a table's cells are told apart by. */
export type Separator = ',' | ';' | '\t';

/** Characters given to the parser at once: the records of so many wait together, not those of a file. */
const SLICE = 2 ** 16;

/**
 * Cuts a table into records as RFC 4180 has it, with line breaks and doubled quotes inside quoted
 * cells. Of quotes that stand where none should, the words are kept. Records before damage stand.
 */
export async function* csvRecords(
  pieces: AsyncIterable<string>,
  separator: Separator,
  limit: number,
): AsyncGenerator<CsvRecord> {
  const { parser, taken } = startParser(separator, limit);
  for await (const piece of pieces) {
    let end = 0;
    for (let at = 0; at < piece.length; at = end) {
      // Half a letter of two halves would be lost.
      end = at + SLICE + (/[\ud800-\udbff]/.test(piece.charAt(at + SLICE - 1)) ? 1 : 0);
      const problem = await feed(parser, piece.slice(at, end));
      yield* taken();
      if (problem !== null) return yield { cells: [], problem };
    }
  }
  const problem = await feed(parser, null);
  yield* taken();
  if (problem !== null) yield { cells: [], problem };
}

/** The records at the beginning of a table, as far as they can be told apart. */
export function firstRecords(head: string, separator: Separator): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  try {
    parse(
      head,
      optionsOf(separator, head.length + 1, (cells) => found.push(cells)),
    );
  } catch {
    // A quote that the end of the beginning leaves open; what came before it was found.
  }
  return found;
}

/** What is caught as it is found is not lost when the parser fails. */
function optionsOf(separator: Separator, limit: number, found: (cells: string[]) => void): Options {
  return {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limit,
    on_record(cells: string[]) {
      found(cells);
      return null;
    },
  };
}

interface Started {
  readonly parser: Parser;
  /** The records found since it was asked before. */
  taken(): CsvRecord[];
}

/**
 * Records are caught as they are found: what waits in a stream that fails is lost, and a stream that
 * is never read stalls.
 */
function startParser(separator: Separator, limit: number): Started {
  let found: CsvRecord[] = [];
  const parser = new Parser(optionsOf(separator, limit, (cells) => found.push({ cells, problem: null })));
  return {
    parser,
    taken() {
      const records = found;
      found = [];
      return records;
    },
  };
}

const PROBLEMS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'its quotation mark is never closed, so that nothing after it could be told apart',
  CSV_MAX_RECORD_SIZE: 'it is longer than a document may be, and nothing after it could be told apart',
};

/** Gives the parser the next piece, or the end with null; says what stopped it. */
function feed(parser: Parser, piece: string | null): Promise<string | null> {
  return new Promise((resolve) => {
    const failed = (error: Error): void => resolve(PROBLEMS[codeOf(error)] ?? error.message);
    const done = (error?: Error | null): void => {
      // An error is told first to the caller and then to all; the second time nobody may be left to hear.
      if (error === null || error === undefined) parser.off('error', failed);
      if (error === null || error === undefined) resolve(null);
      else failed(error);
    };
    parser.once('error', failed);
    if (piece === null) parser.end(done);
    else parser.write(piece, done);
  });
}

function codeOf(error: Error): string {
  return (error as Error & { readonly code?: string }).code ?? '';
}
