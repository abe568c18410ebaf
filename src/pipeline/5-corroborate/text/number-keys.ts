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
  const table = new Table(a.length + b.length);
  const [left, right] = [new Int32Array(a.length), new Int32Array(b.length)];
  for (let at = 0; at < a.length; at += 1) left[at] = table.numberOf(a[at] ?? 0);
  for (let at = 0; at < b.length; at += 1) right[at] = table.numberOf(b[at] ?? 0);
  return { a: left, b: right, count: table.count };
}

/** A hash table from whole numbers to small ones; a Map takes five times as long. */
class Table {
  count = 0;
  private readonly slots: Int32Array;
  private readonly keys: Int32Array;
  private readonly mask: number;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * most)));
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.keys = new Int32Array(most);
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
