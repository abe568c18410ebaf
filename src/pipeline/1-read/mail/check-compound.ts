/** Sectors are named by whole numbers; the negative ones mean the end, or that a sector is free. */
const NO_ENTRY = -1;
/** Streams below this size lie in small sectors of 64 bytes. */
const SMALL_STREAM = 4_096;
const SMALL_SECTOR = 64;
const ENTRY_BYTES = 128;
/** The header holds the first 109 sectors of the table. */
const TABLE_IN_HEADER = 109;
/** Messages within messages nest three folders each. */
const DEEPEST_FOLDER = 60;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True for bytes that begin as a compound file (OLE) does. */
export function isCompound(bytes: Uint8Array): boolean {
  return OLE.every((byte, at) => bytes[at] === byte);
}

/**
 * Checks that a compound file can be read to its end: its chains of sectors do not run in circles or
 * into each other, its folders are a tree, and its streams are no larger than the file. Readers follow
 * chains and links as they stand, and would never come back from a circle.
 *
 * @returns the names in the topmost folder
 * @throws Error that says what is wrong
 */
export function checkCompound(bytes: Uint8Array): string[] {
  return new Compound(bytes).check();
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class Compound {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sectorBytes: number;
  private readonly sectors: number;
  private readonly table: readonly number[];
  private readonly taken: Uint8Array;

  constructor(bytes: Uint8Array) {
    if (bytes.length < 1_536 || !isCompound(bytes)) throw new Error('it is cut short');
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorBytes = bytes[30] === 12 ? 4_096 : 512;
    this.sectors = Math.ceil(bytes.length / this.sectorBytes);
    this.taken = new Uint8Array(this.sectors);
    this.table = this.readTable();
  }

  check(): string[] {
    const entries = this.chain(this.view.getInt32(48, true)).flatMap((sector) => this.entriesIn(sector));
    const root = entries[0];
    if (root === undefined || root.kind !== 5) throw new Error('it has no root folder');
    this.chain(root.start);
    this.checkStreams(entries);
    return this.checkTree(entries);
  }

  private offset(sector: number): number {
    return (sector + 1) * this.sectorBytes;
  }

  private word(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.view.getInt32(at, true) : NO_ENTRY;
  }

  private words(sector: number): number[] {
    const from = this.offset(sector);
    return Array.from({ length: this.sectorBytes / 4 }, (_, index) => this.word(from + index * 4));
  }

  /** The sector table: its own sectors are named in the header and then in a chain of lists. */
  private readTable(): number[] {
    const count = this.view.getInt32(44, true);
    if (count < 0 || count > this.sectors) throw new Error('its sector table is larger than the file');
    const named = Array.from({ length: Math.min(count, TABLE_IN_HEADER) }, (_, index) =>
      this.word(76 + index * 4),
    );
    const lists = this.view.getInt32(72, true);
    if (lists < 0 || lists > this.sectors) throw new Error('its sector lists are longer than the file');
    let list = this.view.getInt32(68, true);
    for (let index = 0; index < lists && list >= 0; index += 1) {
      const words = this.words(list);
      named.push(...words.slice(0, -1).filter((sector) => sector >= 0));
      list = words.at(-1) ?? NO_ENTRY;
    }
    if (named.length > this.sectors + this.sectorBytes) throw new Error('its sector lists run in a circle');
    return named.flatMap((sector) => this.words(sector));
  }

  /** The sectors of a chain; every sector belongs to one. */
  private chain(start: number): number[] {
    const chain: number[] = [];
    for (let sector = start; sector >= 0; sector = this.table[sector] ?? NO_ENTRY) {
      if (sector >= this.sectors) throw new Error('a chain of sectors leads out of the file');
      if (this.taken[sector] === 1) throw new Error('its chains of sectors run into each other');
      this.taken[sector] = 1;
      chain.push(sector);
    }
    return chain;
  }

  private entriesIn(sector: number): Entry[] {
    return Array.from({ length: this.sectorBytes / ENTRY_BYTES }, (_, index) => {
      const at = this.offset(sector) + index * ENTRY_BYTES;
      const letters =
        at + ENTRY_BYTES > this.bytes.length ? 0 : Math.min(64, this.view.getUint16(at + 64, true));
      const name = Buffer.from(this.bytes.subarray(at, at + letters)).toString('utf16le');
      return {
        name: name.replace(/\0.*$/s, ''),
        kind: this.bytes[at + 66] ?? 0,
        left: this.word(at + 68),
        right: this.word(at + 72),
        child: this.word(at + 76),
        start: this.word(at + 116),
        size: this.word(at + 120),
      };
    });
  }

  private checkStreams(entries: readonly Entry[]): void {
    const small = this.smallTable();
    const taken = new Set<number>();
    let total = 0;
    for (const { kind, start, size } of entries) {
      if (kind !== 2) continue;
      if (size < 0 || size > this.bytes.length) throw new Error('a stream is larger than the file');
      total += size;
      if (total > this.bytes.length) throw new Error('its streams are larger than the file');
      if (size >= SMALL_STREAM) this.chain(start);
      else if (size > 0)
        for (let sector = start; sector >= 0; sector = small[sector] ?? NO_ENTRY) {
          if (taken.has(sector)) throw new Error('its small chains run into each other');
          if (sector * SMALL_SECTOR > this.bytes.length)
            throw new Error('a small chain leads out of the file');
          taken.add(sector);
        }
    }
  }

  private smallTable(): number[] {
    return this.chain(this.view.getInt32(60, true)).flatMap((sector) => this.words(sector));
  }

  /** Siblings form a binary tree, and folders a tree of these; every entry stands once. */
  private checkTree(entries: readonly Entry[]): string[] {
    const seen = new Set<number>([0]);
    const top: string[] = [];
    const open = [{ index: entries[0]?.child ?? NO_ENTRY, depth: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { index, depth } = next;
      if (index === NO_ENTRY) continue;
      const entry = entries[index];
      if (entry === undefined || seen.has(index)) throw new Error('its folders run in a circle');
      if (depth > DEEPEST_FOLDER) throw new Error('its folders are nested too deep');
      seen.add(index);
      if (depth === 1) top.push(entry.name);
      open.push({ index: entry.left, depth }, { index: entry.right, depth });
      if (entry.kind === 1) open.push({ index: entry.child, depth: depth + 1 });
    }
    return top;
  }
}
