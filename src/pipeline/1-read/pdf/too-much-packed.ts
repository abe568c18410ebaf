import { Inflate } from 'fflate';

/** One stream once unpacked; the longest that text needs, fonts of Chinese, stay below a third of it. */
const LARGEST_STREAM = 64 * 2 ** 20;
/** All streams together that the reading of text may unpack. */
const LARGEST_FILE = 256 * 2 ** 20;
/** Deflate can do a thousandfold; of what claims to be a picture, blank scans alone come near it. */
const MOST_EXPANSION = 200;
/** Pictures are not unpacked for their text; beyond this no more time is spent on looking at them. */
const PICTURES_LOOKED_AT = 512 * 2 ** 20;
/** Deflate grows a slice a thousandfold at most, so that no step holds more than 16 MB. */
const SLICE = 2 ** 14;
/** A packed stream within a packed stream within a packed stream: nobody writes more. */
const DEEPEST = 3;
/** Descriptions of streams are shorter. */
const LONGEST_DESCRIPTION = 2_048;
/** Stored blocks hold this much at most, so that input of twice as much which gives nothing is past the end. */
const PAST_THE_END = 2 ** 17;
/** Looking past false ends may go over a file this many times; sound files have no false ends. */
const MOST_ROUNDS = 4;
/** Small files may do so more often, for it costs little. */
const LEAST_AGAIN = 2 ** 24;

/**
 * Says how many megabytes a PDF unpacks to where that is more than reading it should take, else null.
 * Nothing unpacked is kept. Streams are told by their first bytes, for the library unpacks nothing that
 * lacks them whatever its description says; those of locked files cannot be looked into.
 */
export function tooMuchPacked(bytes: Uint8Array): number | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tally: Tally = { text: 0, pictures: 0, again: file.length * MOST_ROUNDS + LEAST_AGAIN };
  let line = { at: -1, from: 0 };
  let end = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    // `endstream`
    if (file[at - 1] === 0x64) continue;
    // What stands in a line with this word begins where it does.
    if (line.at >= at) continue;
    line = lineAfter(file, at);
    // Not looked for again before it is passed, so that a file is gone through but once.
    if (end < line.from) end = (file.indexOf('endstream', line.from) + file.length + 1) % (file.length + 1);
    const grown = streamSize(file, { at, from: line.from, end }, tally);
    if (grown !== null) return Math.ceil(grown / 2 ** 20);
    if (end < file.length) at = Math.max(at, end - 6);
  }
  return null;
}

interface Tally {
  text: number;
  pictures: number;
  /** Bytes that may still be looked at a second time. */
  again: number;
}

interface Place {
  /** Where the word `stream` stands. */
  readonly at: number;
  readonly from: number;
  readonly end: number;
}

/** Where the line of the word `stream` ends and what it holds begins. */
function lineAfter(file: Buffer, start: number): { readonly at: number; readonly from: number } {
  let at = start;
  while (at < file.length && file[at] !== 0x0a && file[at] !== 0x0d) at += 1;
  return { at, from: at + (file[at] === 0x0d && file[at + 1] === 0x0a ? 2 : 1) };
}

/** The size that is too much, of this stream or of all up to it; null as long as nothing is. */
function streamSize(file: Buffer, { at, from, end }: Place, tally: Tally): number | null {
  const before = file.toString('latin1', Math.max(0, at - LONGEST_DESCRIPTION), at);
  const description = before.slice(Math.max(0, before.lastIndexOf(' obj')));
  const isPicture = /\/Subtype\s{0,8}\/Image\b|\/EmbeddedFile\b/.test(description);
  if (isPicture && tally.pictures > PICTURES_LOOKED_AT) return null;
  const counter = new Counter(LARGEST_STREAM, 0);
  const letters = /\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/.exec(description)?.[0];
  if (letters !== undefined) {
    counter.push(fromLetters(file.subarray(from, end), letters.includes('85') ? 85 : 16));
  } else if (isZlib(file[from], file[from + 1])) {
    const looked = counter.push(file.subarray(from, end));
    if (end === file.length) tally.again -= Math.max(looked, SLICE);
    else counter.finish();
    if (counter.isCut) {
      // The end may be a false one, part of what is packed: the library goes by the length that is stated.
      const whole = new Counter(LARGEST_STREAM, 0);
      tally.again -= Math.max(whole.push(file.subarray(from)), SLICE);
      counter.largest = Math.max(counter.largest, whole.largest);
    }
    if (tally.again < 0) return LARGEST_FILE;
  }
  const grown = counter.largest;
  if (isPicture) {
    tally.pictures += grown;
    return grown > LARGEST_STREAM && grown > (end - from) * MOST_EXPANSION ? grown : null;
  }
  tally.text += grown;
  return grown > LARGEST_STREAM ? grown : tally.text > LARGEST_FILE ? tally.text : null;
}

function isZlib(first = 0, second = 0): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0;
}

/** Counts what packed bytes grow to, and what that grows to where it is packed itself. */
class Counter {
  /** Bytes of the largest layer. */
  largest = 0;
  /** True where the packed bytes end before what they hold does. */
  isCut = false;
  private grown = 0;
  private inner: Counter | null = null;
  private readonly most: number;
  private readonly depth: number;
  private readonly inflate: Inflate;
  private first = true;
  private isBroken = false;

  constructor(most: number, depth: number) {
    this.most = most;
    this.depth = depth;
    this.inflate = new Inflate((chunk) => this.take(chunk));
  }

  /** Feeds packed bytes until they break, end or grow too much; gives how many were looked at. */
  push(packed: Uint8Array): number {
    let at = this.first ? 2 : 0;
    this.first = false;
    let gave = at;
    for (; at < packed.length && !this.isBroken && this.largest <= this.most; at += SLICE) {
      const before = this.grown;
      try {
        this.inflate.push(packed.subarray(at, at + SLICE), false);
      } catch {
        this.isBroken = true;
      }
      if (this.grown > before) gave = at;
      else if (at - gave > PAST_THE_END) break;
    }
    return Math.min(at, packed.length);
  }

  /** Asks whether the end was reached. */
  finish(): void {
    if (this.isBroken || this.largest > this.most) return;
    try {
      this.inflate.push(new Uint8Array(0), true);
    } catch {
      this.isCut = true;
    }
  }

  private take(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    if (this.grown === 0 && this.depth < DEEPEST && isZlib(chunk[0], chunk[1]))
      this.inner = new Counter(this.most, this.depth + 1);
    this.grown += chunk.length;
    this.inner?.push(chunk);
    this.largest = Math.max(this.largest, this.grown, this.inner?.largest ?? 0);
  }
}

/** Bytes written as letters of base 85 or 16. What is no such letter is passed over. */
function fromLetters(letters: Uint8Array, base: 85 | 16): Uint8Array {
  const width = base === 85 ? 5 : 2;
  const bytes = new Uint8Array(letters.length * 4);
  const view = new DataView(bytes.buffer);
  let [value, count, at] = [0, 0, 0];
  for (const letter of letters) {
    if (base === 85 && letter === 0x7a && count === 0) at += 4;
    const digit = base === 85 ? letter - 0x21 : Number.parseInt(String.fromCharCode(letter), 16);
    if (!(digit >= 0 && digit < base)) continue;
    value = value * base + digit;
    count += 1;
    if (count < width) continue;
    if (base === 85) view.setUint32(at, value >>> 0);
    else bytes[at] = value;
    at += base === 85 ? 4 : 1;
    value = 0;
    count = 0;
  }
  return bytes.subarray(0, at + (base === 85 && count > 0 ? 4 : 0));
}
