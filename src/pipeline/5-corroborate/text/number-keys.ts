/** Two lists of hashes in small numbers, the same number for the same hash in both. */
export interface Numbered {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** How many different hashes there are; numbers run from 0. */
  readonly count: number;
}

/**
 * Numbers the hashes of two lists from 0 on, so that what is counted of them fits plain arrays.
 *
 * @example
 * [...numberKeys([70, 90], [90]).b]; // [1]
 */
export function numberKeys(a: ArrayLike<number>, b: ArrayLike<number>): Numbered {
  const table = TABLE.emptied(a.length + b.length);
  const [left, right] = [new Int32Array(a.length), new Int32Array(b.length)];
  for (let at = 0; at < a.length; at += 1) left[at] = table.numberOf(a[at] ?? 0);
  for (let at = 0; at < b.length; at += 1) right[at] = table.numberOf(b[at] ?? 0);
  return { a: left, b: right, count: table.count };
}

/** A hash table from whole numbers to small ones; a Map takes five times as long. */
class Table {
  count = 0;
  private slots = new Int32Array(0);
  private keys = new Int32Array(0);
  private mask = 0;

  /** The table with nothing in it and room for so many. */
  emptied(most: number): this {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * most)));
    this.mask = size - 1;
    this.count = 0;
    if (this.slots.length >= size) this.slots.fill(0, 0, size);
    else this.slots = new Int32Array(size);
    if (this.keys.length < most) this.keys = new Int32Array(size);
    return this;
  }

  numberOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask;
    for (;;) {
      const held = this.slots[slot] ?? 0;
      if (held === 0) break;
      if (this.keys[held - 1] === key) return held - 1;
      slot = (slot + 1) & this.mask;
    }
    this.keys[this.count] = key;
    this.count += 1;
    this.slots[slot] = this.count;
    return this.count - 1;
  }
}

/** Made once, since a new one for every two texts kept the collector busy. */
const TABLE = new Table();
