/**
 * `npm run bench -- origins [SIZE...]`: what it costs to find and align the texts that a new report
 * shares words with, in made collections of growing size, and how candidates are found beside a plain
 * MinHash-LSH. Every part runs in a process of its own. 100,000 reports take the better part of an hour.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCollection } from '../eval/generate/made/make-collection.ts';
import { indexTexts } from '../src/corroborate.ts';
import type { DocumentId, DocumentRecord, StoredPair, TextIndex } from '../src/model/index.ts';
import { MemoryTexts } from '../src/store/memory-texts.ts';
import { openStore } from '../src/store/open.ts';
import { printCandidates } from './origin-candidates.ts';
import { lightRecord, loadOriginTexts } from './origin-texts.ts';

const SIZES = [1_000, 10_000, 100_000];
/** Reports indexed in one go, as when a folder is added. */
const AT_ONCE = 32;
/**
 * So many reports of the first thousand are held back. At every size they are brought in and timed, eight
 * batches, and taken out again: what the next report costs in a collection of that size, told of the same
 * reports, since the length of texts and the size of families make one batch cost half as much again as another.
 */
const HELD_BACK = 256;
/**
 * They are brought in so many times at every size, in turns with a second collection of the smallest size, so
 * that a machine that has become slower is so for both. The least of each counts: whatever else the machine
 * does only adds, and by the middle of five the same reports cost 1.04 and 1.83 times as much within an hour.
 */
const ROUNDS = 11;
/** Reports are made by the thousand, each with families of its own; sizes are whole thousands. */
const BLOCK = 1_000;
/** Reports of another collection that are indexed before anything is timed, for the compiler to settle. */
const WARM_UP = 1_000;

const HEADS = ['CPU ms/report', 'beside', 'ratio', 'by the clock', 'aligned/report', 'kB/report', 'ratio'];
/** Candidates are found beside the library in a collection of at most so many. */
const MOST_COMPARED = 10_000;

/** What a report costs once there are so many. */
interface Cost {
  /** Of the processor, which says the same on a busy machine. */
  readonly busy: number;
  /** By the clock, with the waiting for the disk. */
  readonly seconds: number;
  readonly pairs: number;
  /** Kept in memory, or on the disk, in all. */
  readonly bytes: number;
}

/** Something to bring records into, and to ask what that took. */
interface Place {
  add(records: readonly DocumentRecord[]): Promise<void>;
  index(): Promise<void>;
  pairs(): number;
  bytes(): number;
  close(): Promise<void>;
}

/** The index in memory: what the pairs share goes where the store would write it, and is only counted. */
function memoryPlace(): Place {
  const texts = new Map<DocumentId, string>();
  const read = async (id: DocumentId): Promise<DocumentRecord | null> => {
    const kept = texts.get(id)?.split('\n');
    return kept === undefined ? null : lightRecord(kept[0] ?? '', kept.slice(1).join('\n'));
  };
  const index = new MemoryTexts(read).open('bench', []);
  const counted = countPairs(index);
  let own = 0;
  const before = memoryNow();
  return {
    async add(records) {
      for (const { document } of records) {
        own += document.text.length + 1 + document.name.length - (texts.get(document.id)?.length ?? 0);
        texts.set(document.id, `${document.name}\n${document.text}`);
        index.note(document.id);
      }
    },
    async index() {
      while ((await indexTexts(counted.index, AT_ONCE)) > 0);
    },
    pairs: counted.pairs,
    // The texts are the collection's; nearly all of them take one byte a letter.
    bytes: () => memoryNow() - before - own,
    async close() {},
  };
}

/** A collection in a file, as it is used. */
async function storePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
  const path = join(folder, 'made.crosscheck');
  const store = await openStore(path, { create: true });
  let pairs = 0;
  return {
    async add(records) {
      await store.write(
        records.map((record) => ({
          kind: 'document',
          document: { bytes: new TextEncoder().encode(record.document.text), record },
        })),
      );
    },
    async index() {
      for (let taken = 1; taken > 0; ) {
        taken = await store.withTexts('bench', async (index) => {
          const counted = countPairs(index);
          const done = await indexTexts(counted.index, AT_ONCE);
          pairs += counted.pairs();
          return done;
        });
      }
    },
    pairs: () => pairs,
    bytes: () => statSync(path).size,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same index, which also counts the pairs that are kept; a memory index keeps them without their text. */
function countPairs(index: TextIndex): { readonly index: TextIndex; pairs(): number } {
  let pairs = 0;
  const keepPairs = (kept: readonly StoredPair[]): Promise<void> => {
    pairs += kept.length;
    if (!(index instanceof MemoryTexts)) return index.keepPairs(kept);
    return index.keepPairs(kept.map(({ a, b, text }) => ({ a, b, text: JSON.stringify(text).length })));
  };
  const counting = new Proxy(index, {
    get(target, name) {
      if (name === 'keepPairs') return keepPairs;
      const own = Reflect.get(target, name, target) as unknown;
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  return { index: counting, pairs: () => pairs };
}

function memoryNow(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Adds a made collection report by report, in batches, and stops at these sizes; gives the reports held back. */
async function* fill(
  place: Place,
  texts: readonly string[],
  sizes: readonly number[],
): AsyncGenerator<{ readonly size: number; readonly heldBack: readonly DocumentRecord[] }> {
  const heldBack: DocumentRecord[] = [];
  let batch: DocumentRecord[] = [];
  let added = 0;
  for (const { id, text } of makeCollection(texts, Math.max(...sizes))) {
    const record = lightRecord(id, text);
    added += 1;
    if (added > BLOCK - HELD_BACK && added <= BLOCK) heldBack.push(record);
    else batch.push(record);
    if (batch.length === AT_ONCE || added % BLOCK === 0) {
      await place.add(batch);
      batch = [];
      await place.index();
    }
    if (sizes.includes(added)) yield { size: added, heldBack };
  }
}

/** What it costs to bring these into each of some places, in turns. */
async function timeInTurns(
  places: readonly Place[],
  records: readonly DocumentRecord[],
): Promise<readonly Cost[]> {
  const rounds: Cost[][] = places.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, place] of places.entries()) rounds[at]?.push(await timeNext(place, records));
  }
  return rounds.map((costs) => {
    const [least] = [...costs].sort((x, y) => x.busy - y.busy);
    if (least === undefined) throw new RangeError('Nothing was timed.');
    return least;
  });
}

/** What it costs to bring these in; they are taken out again. */
async function timeNext(place: Place, records: readonly DocumentRecord[]): Promise<Cost> {
  await place.add(records);
  const before = place.pairs();
  const [started, spent] = [performance.now(), process.cpuUsage()];
  await place.index();
  const cost = {
    busy: secondsOf(process.cpuUsage(spent)) / records.length,
    seconds: (performance.now() - started) / 1000 / records.length,
    pairs: (place.pairs() - before) / records.length,
    bytes: place.bytes(),
  };
  await place.add(records.map(emptied));
  await place.index();
  return cost;
}

/** The same document with nothing in it, which the index lets go of. */
function emptied(record: DocumentRecord): DocumentRecord {
  return { ...record, document: { ...record.document, text: '', parts: [] }, sentences: [] };
}

/** Time of the processor in seconds. */
function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** One part in a process of its own, which prints what it finds as it goes. */
function apart(kind: string, sizes: readonly number[]): void {
  const { status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=12000',
      process.argv[1] ?? '',
      '--origins',
      kind,
      ...sizes.map(String),
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  if (status !== 0) throw new Error(`"origins, ${kind}" could not be measured.`);
}

/** Prints what a report costs in collections of these sizes, and candidates beside the library. */
export function printOrigins(wanted: readonly number[]): void {
  const sizes = wanted.length === 0 ? SIZES : [...wanted].sort((a, b) => a - b);
  const { from, texts } = loadOriginTexts(process.cwd());
  process.stdout.write(`${texts.length} reports from ${from}, varied.\n\n`);
  apart('candidates', [Math.min(MOST_COMPARED, sizes.at(-1) ?? 0)]);
  apart('memory', sizes);
  apart('store', sizes);
}

/** One part of the measure, in the process that was started for it. */
export async function runOrigins(kind: string, sizes: readonly number[]): Promise<void> {
  if (kind === 'candidates') printCandidates(sizes[0] ?? 0);
  else await printCosts(kind, sizes);
}

/** Adds a made collection and prints what the next report takes at these sizes, beside the smallest of them. */
async function printCosts(kind: string, sizes: readonly number[]): Promise<void> {
  const { texts } = loadOriginTexts(process.cwd());
  const line = (name: string, cells: readonly string[]): void =>
    void process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
  process.stdout.write('\n');
  line(kind === 'memory' ? 'index in memory' : 'index in an SQLite file', HEADS);
  const makePlace = async (): Promise<Place> => (kind === 'memory' ? memoryPlace() : storePlace());
  const smallest = Math.min(...sizes);
  const warm = memoryPlace();
  for await (const { heldBack } of fill(warm, texts.slice(0, 200), [WARM_UP])) await timeNext(warm, heldBack);
  const beside = await makePlace();
  for await (const _ of fill(beside, texts, [smallest]));
  const place = await makePlace();
  let first: number | null = null;
  for await (const { size, heldBack } of fill(place, texts, sizes)) {
    const [cost, least] = (await timeInTurns([place, beside], heldBack)) as [Cost, Cost];
    const bytes = cost.bytes / size;
    first ??= bytes;
    line(`${size} reports`, [
      (cost.busy * 1000).toFixed(2),
      (least.busy * 1000).toFixed(2),
      (cost.busy / least.busy).toFixed(2),
      (cost.seconds * 1000).toFixed(2),
      cost.pairs.toFixed(1),
      (bytes / 1000).toFixed(1),
      (bytes / first).toFixed(2),
    ]);
  }
  await place.close();
  await beside.close();
}
