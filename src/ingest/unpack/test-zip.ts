import { crc32, deflateRawSync } from 'node:zlib';

/** One member of a ZIP made for a test, honest or not. */
export interface ZipRow {
  readonly name: string | Uint8Array;
  readonly held?: string | Uint8Array;
  /** Stated in the directory in place of the truth. */
  readonly size?: number;
  readonly checksum?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Unix kind and rights. */
  readonly mode?: number;
  /** Place of an earlier member whose bytes are used in place of its own. */
  readonly overlaps?: number;
}

/** Writes a ZIP field by field, so that tests can lie in it; `zip64` uses the records of large archives. */
export function rawZip(rows: readonly ZipRow[], zip64 = false): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let offset = 0;
  for (const row of rows) {
    const held = Buffer.from(row.held ?? '');
    const packed = pack(row, held);
    const name = Buffer.from(row.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const place = row.overlaps === undefined ? offset : (places[row.overlaps] as number);
    places.push(place);
    if (row.overlaps === undefined) {
      body.push(local, name, packed);
      offset += 30 + name.length + packed.length;
    }
    directory.push(directoryEntry(row, name, { packed: packed.length, held }, place, zip64));
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(zip64 ? 0xffff : rows.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : rows.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  const large = zip64 ? [endOfLarge(rows.length, directoryBytes.length, offset)] : [];
  return new Uint8Array(Buffer.concat([...body, directoryBytes, ...large, end]));
}

/** Members that share their bytes with an earlier one are packed the same way, once. */
const packings = new Map<string, Buffer>();

function pack({ method }: ZipRow, held: Buffer): Buffer {
  if (method === 0) return held;
  const key = held.toString('latin1');
  const known = packings.get(key) ?? deflateRawSync(held);
  packings.set(key, known);
  return known;
}

function directoryEntry(
  row: ZipRow,
  name: Buffer,
  truth: { readonly packed: number; readonly held: Buffer },
  place: number,
  zip64: boolean,
): Buffer {
  const entry = Buffer.alloc(46);
  const size = row.size ?? truth.held.length;
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(3 << 8, 4);
  entry.writeUInt16LE(row.flags ?? 0, 8);
  entry.writeUInt16LE(row.method ?? 8, 10);
  entry.writeUInt32LE(row.checksum ?? crc32(truth.held), 16);
  entry.writeUInt32LE(truth.packed, 20);
  entry.writeUInt32LE(zip64 ? 0xffffffff : size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(((row.mode ?? 0o100644) << 16) >>> 0, 38);
  entry.writeUInt32LE(place, 42);
  const extra = Buffer.alloc(zip64 ? 12 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    entry.writeUInt16LE(extra.length, 30);
  }
  return Buffer.concat([entry, name, extra]);
}

function endOfLarge(count: number, directorySize: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50);
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(directorySize), 40);
  end.writeBigUInt64LE(BigInt(directoryAt), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(directoryAt + directorySize), 64);
  end.writeUInt32LE(1, 72);
  return end;
}
