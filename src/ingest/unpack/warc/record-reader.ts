import { AsyncIterReader, HeadersMultiMap, LimitReader, StatusAndHeadersParser } from 'warcio';

/** One record of a web archive, its body still to be read. */
export interface WarcRecord {
  /** A header of the record, by its name in any case; null where it has none. */
  header(name: string): string | null;
  /** Reads the status and headers of an answer from the beginning of the body; null where it is none. */
  answer(): Promise<Answer | null>;
  /** The rest of the body where it has at most `limit` bytes, else null. */
  body(limit: number): Promise<Uint8Array | null>;
  /**
   * Goes on to the next record. Gives what is wrong with this one, which only shows there, or null.
   * Throws where the stream broke off within it.
   */
  finish(): Promise<string | null>;
}

/** What a server answered, besides the body. */
export interface Answer {
  readonly status: number;
  header(name: string): string | null;
}

/** Lines and blocks of headers longer than this are damage. */
const LONGEST_LINE = 2 ** 16;
const LONGEST_BLOCK = 2 ** 18;

const FIRST_LINE = /^WARC\/\d\.\d{1,2}\s*$/;

/**
 * Reads the records of a stream one after the other. The next begins when `finish` of the one before
 * was waited for. Yields in words what stood where a record should have been.
 *
 * The reading of lines and headers is warcio's. Its own walk from record to record is not used: it
 * waits for ever at a record that is cut short, and loses the rest of the file to one wrong length.
 */
export async function* recordsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord | string> {
  const reader = new AsyncIterReader(chunks, null);
  const line = await reader.readlineRaw(LONGEST_LINE);
  const state: State = { reader, line, junk: 0, failure: null };
  await seekRecord(state);
  if (state.junk > 0) yield 'something else stands before the first record';
  while (state.line !== null) {
    const headers = await headersOf(reader, state.line);
    const length = Number(headers?.get('content-length') ?? Number.NaN);
    if (headers === null || !(Number.isSafeInteger(length) && length >= 0)) {
      yield 'a record does not state its length';
      state.line = await reader.readlineRaw(LONGEST_LINE);
      await seekRecord(state);
      continue;
    }
    yield recordAt(state, headers, length);
  }
  if (state.failure !== null) throw state.failure;
}

interface State {
  readonly reader: AsyncIterReader;
  /** The line that was read last: the first of the next record. */
  line: Uint8Array | null;
  /** Bytes skipped that belong to no record, line ends aside. */
  junk: number;
  /** What broke the stream behind the last record, or null. */
  failure: unknown;
}

function recordAt(state: State, headers: ReadonlyMap<string, string>, length: number): WarcRecord {
  const limited = new LimitReader(state.reader, length);
  const body = new AsyncIterReader(limited, null);
  return {
    header: (name) => headers.get(name) ?? null,
    async answer() {
      const line = await body.readlineRaw(LONGEST_LINE);
      const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(latin1(line))?.[1];
      if (line === null || status === undefined) return null;
      const answered = await headersOf(body, line);
      return answered && { status: Number(status), header: (name) => answered.get(name) ?? null };
    },
    async body(limit) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of body) {
        size += chunk.length;
        if (size > limit) return null;
        parts.push(chunk);
      }
      return new Uint8Array(Buffer.concat(parts, size));
    },
    async finish() {
      for await (const chunk of body) void chunk;
      if (limited.limit > 0) throw new Error('a record is cut short');
      return goOn(state);
    },
  };
}

/**
 * Goes to the next record. A record ends with two empty lines; where the stream breaks behind them, the
 * record itself is whole, and the break is kept for later.
 */
async function goOn(state: State): Promise<string | null> {
  let empty = 0;
  try {
    state.line = await state.reader.readlineRaw(LONGEST_LINE);
    while (empty < 2 && state.line !== null && latin1(state.line).trim() === '') {
      empty += 1;
      state.line = await state.reader.readlineRaw(LONGEST_LINE);
    }
    await seekRecord(state);
  } catch (error) {
    if (empty < 2) throw error;
    state.line = null;
    state.failure = error;
    return null;
  }
  return state.junk > 0 ? 'its length is not what it states' : null;
}

/** Skips to the next line that begins a record. */
async function seekRecord(state: State): Promise<void> {
  state.junk = 0;
  while (state.line !== null) {
    const line = latin1(state.line);
    if (FIRST_LINE.test(line)) return;
    state.junk += line.trim().length;
    state.line = await state.reader.readlineRaw(LONGEST_LINE);
  }
}

/** A block of headers by their names in lower case; null for one too long. */
async function headersOf(
  reader: AsyncIterReader,
  firstLine: Uint8Array,
): Promise<ReadonlyMap<string, string> | null> {
  const lines: Uint8Array[] = [firstLine];
  let size = firstLine.length;
  for (;;) {
    const line = await reader.readlineRaw(LONGEST_LINE);
    if (line === null || latin1(line).trim() === '') break;
    lines.push(line);
    size += line.length;
    if (size > LONGEST_BLOCK) return null;
  }
  const block = new AsyncIterReader([...lines, Buffer.from('\r\n')], null);
  const parsed = await new StatusAndHeadersParser().parse(block, { headersClass: HeadersMultiMap });
  return new Map([...(parsed?.headers ?? [])].map(([name, value]) => [name.toLowerCase(), value]));
}

const latin1 = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('latin1');
