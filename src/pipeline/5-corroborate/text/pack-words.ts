import type { PartRole } from '../../../model/index.ts';
import type { WordedText, Words } from './word-record.ts';

/** Every role a sentence that is compared can have; packed as its place in this list. */
const ROLES: readonly PartRole[] = ['headline', 'body', 'reprint'];

/**
 * Packs the words of a text for keeping beside its fingerprints, some twelve bytes a word, so that they
 * need not be folded anew whenever a new text is compared with it. The same words give the same bytes on
 * every machine.
 *
 * In: words and sentences of a text. Out: bytes that `unpackWords` reads: how many words and sentences;
 * where each word begins (counted from the one before) and how long it is, with its marks; its two hashes;
 * and of each sentence its role, offsets and places. Small numbers take one byte, hashes four.
 */
export function packWords({ words, sentences }: WordedText): Uint8Array {
  const bytes = new ByteWriter(2 * 5 + words.count * (3 * 5 + 2 * 4) + sentences.length * 5 * 5);
  bytes.number(words.count);
  bytes.number(sentences.length);
  let last = 0;
  for (let at = 0; at < words.count; at += 1) {
    const start = words.starts[at] ?? 0;
    bytes.step(start - last);
    bytes.step((words.ends[at] ?? 0) - start);
    bytes.number(words.marks[at] ?? 0);
    bytes.hash(words.keys[at] ?? 0);
    bytes.hash(words.classes[at] ?? 0);
    last = start;
  }
  last = 0;
  for (const { start, end, role, from, to } of sentences) {
    bytes.number(ROLES.indexOf(role));
    bytes.step(start - last);
    bytes.step(end - start);
    bytes.number(from);
    bytes.number(to);
    last = start;
  }
  return bytes.written();
}

/**
 * The words that `packWords` packed.
 *
 * @example
 * const empty = { count: 0, starts: new Int32Array(), ends: new Int32Array(), keys: new Int32Array(),
 *   classes: new Int32Array(), marks: new Uint8Array() };
 * unpackWords(packWords({ words: empty, sentences: [] })).words.count; // 0
 */
export function unpackWords(packed: Uint8Array): WordedText {
  const bytes = new ByteReader(packed);
  const count = bytes.number();
  const sentenceCount = bytes.number();
  const words = emptyWords(count);
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    last += bytes.step();
    words.starts[at] = last;
    words.ends[at] = last + bytes.step();
    words.marks[at] = bytes.number();
    words.keys[at] = bytes.hash();
    words.classes[at] = bytes.hash();
  }
  last = 0;
  const sentences = Array.from({ length: sentenceCount }, () => {
    const role = ROLES[bytes.number()] ?? 'body';
    const start = last + bytes.step();
    const end = start + bytes.step();
    last = start;
    return { start, end, role, from: bytes.number(), to: bytes.number() };
  });
  return { words, sentences };
}

/** Room for so many words, in one piece: five for every text kept the collector busy. */
function emptyWords(count: number): Words {
  const room = new ArrayBuffer(17 * count);
  const column = (place: number): Int32Array => new Int32Array(room, 4 * place * count, count);
  return {
    count,
    starts: column(0),
    ends: column(1),
    keys: column(2),
    classes: column(3),
    marks: new Uint8Array(room, 16 * count),
  };
}

/** Writes numbers of seven bits to a byte, the lowest first; the highest bit says that more follow. */
class ByteWriter {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  /** A number from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#at] = (rest & 0x7f) | 0x80;
      this.#at += 1;
      rest >>>= 7;
    }
    this.#bytes[this.#at] = rest;
    this.#at += 1;
  }

  /** A number that may be below 0, of 32 bits. */
  step(value: number): void {
    this.number(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** Any 32 bits, all of which are as likely. */
  hash(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) {
      this.#bytes[this.#at] = value >>> shift;
      this.#at += 1;
    }
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }

  step(): number {
    const value = this.number();
    return (value >>> 1) ^ -(value & 1);
  }

  hash(): number {
    const at = this.#at;
    this.#at += 4;
    const [first, second, third, fourth] = [
      this.#bytes[at] ?? 0,
      this.#bytes[at + 1] ?? 0,
      this.#bytes[at + 2] ?? 0,
      this.#bytes[at + 3] ?? 0,
    ];
    return first | (second << 8) | (third << 16) | (fourth << 24);
  }
}
