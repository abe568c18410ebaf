import type { GazetteerTable } from './gazetteer-build.ts';

/** Raised when the layout below or the way the index is built changes, so that older files are not read. */
export const FORMAT = 6;
const MAGIC = 0x43435047;
const HEADER_WORDS = 8;

/** The index as it lies in memory: typed views on one buffer, nothing decoded yet. */
export interface PackedGazetteer {
  readonly rowCount: number;
  readonly keyCount: number;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  readonly populations: Uint32Array;
  /** Low half: kind; high half: seat of. */
  readonly kinds: Uint8Array;
  readonly countries: Uint16Array;
  readonly admin1s: Uint16Array;
  /** Names and ids lie in one blob: row `i` has its name at `rowText[2i]` and its id at `rowText[2i+1]`. */
  readonly rowText: Uint32Array;
  readonly keyText: Uint32Array;
  readonly keyRows: Uint32Array;
  readonly keyWords: Uint8Array;
  readonly postings: Uint32Array;
  readonly admin1Names: readonly string[];
  readonly text: Buffer;
}

/** Writes a table as bytes: the same table gives the same bytes. Degrees keep five decimals. */
export function packTable(table: GazetteerTable): Buffer {
  const rows = table.ids.length;
  const keys = table.keys.length;
  const admin1Names = [...new Set(table.admin1s)].sort();
  const admin1Of = new Map(admin1Names.map((name, index) => [name, index]));
  const text = new TextPool();
  const rowText = Uint32Array.from([
    ...table.ids.flatMap((id, row) => [text.add(table.names[row] ?? ''), text.add(id)]),
    0,
  ]);
  rowText[2 * rows] = text.size;
  const keyText = Uint32Array.from([...table.keys.map((key) => text.add(key)), 0]);
  keyText[keys] = text.size;
  const keyRows = new Uint32Array(keys + 1);
  table.rowsOfKey.forEach((of, key) => {
    keyRows[key + 1] = (keyRows[key] ?? 0) + of.length;
  });
  const postings = Uint32Array.from(table.rowsOfKey.flat());
  const sections: ArrayBufferView[] = [
    Int32Array.from(table.lats, (degrees) => Math.round(degrees * 1e5)),
    Int32Array.from(table.lons, (degrees) => Math.round(degrees * 1e5)),
    Uint32Array.from(table.populations),
    rowText,
    keyText,
    keyRows,
    postings,
    Uint16Array.from(table.countries, countryCode),
    Uint16Array.from(table.admin1s, (name) => admin1Of.get(name) ?? 0),
    Uint8Array.from(table.kinds, (kind, row) => kind + 16 * (table.seats[row] ?? 0)),
    Uint8Array.from(table.keys, (key) => Math.min(255, key.split(' ').length)),
  ];
  const admin1Blob = Buffer.from(admin1Names.join('\n'));
  const blob = text.bytes();
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, FORMAT, rows, keys, postings.length, admin1Blob.length, blob.length]);
  const body = [header, ...sections].map((view) =>
    Buffer.from(view.buffer, view.byteOffset, view.byteLength),
  );
  const whole = Buffer.concat([...body, admin1Blob, blob]);
  whole.writeUInt32LE(whole.length, (HEADER_WORDS - 1) * 4);
  return whole;
}

/** Lays views over packed bytes; null when they are not a whole file of this format. */
export function unpackTable(bytes: Buffer): PackedGazetteer | null {
  if (bytes.length < HEADER_WORDS * 4) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  const [magic, format, rows = 0, keys = 0, posted = 0, admin1Size = 0, textSize = 0, size] = header;
  if (magic !== MAGIC || format !== FORMAT || size !== aligned.length) return null;
  let at = aligned.byteOffset + HEADER_WORDS * 4;
  const take = <T>(
    make: new (buffer: ArrayBufferLike, at: number, length: number) => T,
    width: number,
    length: number,
  ): T => {
    const view = new make(aligned.buffer, at, length);
    at += width * length;
    return view;
  };
  const lats = take(Int32Array, 4, rows);
  const lons = take(Int32Array, 4, rows);
  const populations = take(Uint32Array, 4, rows);
  const rowText = take(Uint32Array, 4, 2 * rows + 1);
  const keyText = take(Uint32Array, 4, keys + 1);
  const keyRows = take(Uint32Array, 4, keys + 1);
  const postings = take(Uint32Array, 4, posted);
  const countries = take(Uint16Array, 2, rows);
  const admin1s = take(Uint16Array, 2, rows);
  const kinds = take(Uint8Array, 1, rows);
  const keyWords = take(Uint8Array, 1, keys);
  const rest = at - aligned.byteOffset;
  return {
    rowCount: rows,
    keyCount: keys,
    lats,
    lons,
    populations,
    rowText,
    keyText,
    keyRows,
    postings,
    countries,
    admin1s,
    kinds,
    keyWords,
    admin1Names: aligned.toString('utf8', rest, rest + admin1Size).split('\n'),
    text: aligned.subarray(rest + admin1Size, rest + admin1Size + textSize),
  };
}

/** Two letters as one number; 0 for none. */
function countryCode(country: string): number {
  return country.length === 2 ? country.charCodeAt(0) * 256 + country.charCodeAt(1) : 0;
}

/** Gathers strings end to end. */
class TextPool {
  private readonly chunks: Buffer[] = [];
  size = 0;

  /** Appends a string and gives the offset where it begins. */
  add(text: string): number {
    const bytes = Buffer.from(text);
    const start = this.size;
    this.chunks.push(bytes);
    this.size += bytes.length;
    return start;
  }

  bytes(): Buffer {
    return Buffer.concat(this.chunks);
  }
}
