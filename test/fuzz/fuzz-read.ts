import { documentsIn } from '../../src/ingest/unpack/documents-in.ts';
import { sourceOfBytes } from '../../src/ingest/unpack/source.ts';
import { DEFAULT_LIMITS, type Document } from '../../src/model/index.ts';
import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { diceOf, mutate } from './mutate.ts';

/** A real file to be damaged. */
export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An input that broke a promise; `seed` and `round` make it again. */
export interface Failure {
  readonly seed: string;
  readonly round: number;
  readonly problem: string;
}

export interface FuzzReport {
  readonly inputs: number;
  /** Documents read and files refused with a reason. */
  readonly read: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  /** The slowest input, in milliseconds. */
  readonly slowest: { readonly seed: string; readonly round: number; readonly milliseconds: number };
}

export interface FuzzOptions {
  readonly inputs: number;
  /** An input that takes longer has hung, in milliseconds. */
  readonly limit: number;
  readonly onInput?: (done: number) => void;
}

/** Small archives of small files: unpacking a mutated one has to end by these. */
const LIMITS = { ...DEFAULT_LIMITS, unpackedBytes: 64 * 2 ** 20, members: 2_000 };

/**
 * Reads damaged copies of the seeds as `add` does, and notes every broken promise: something thrown,
 * an input of which neither a document nor a reason came, a text whose parts or anchors do not hold
 * it, a reading that took too long. The same seeds and number give the same inputs.
 */
export async function fuzzRead(seeds: readonly FuzzSeed[], options: FuzzOptions): Promise<FuzzReport> {
  const failures: Failure[] = [];
  const others = seeds.map(({ bytes }) => bytes);
  let [read, refused] = [0, 0];
  let slowest = { seed: '', round: 0, milliseconds: 0 };
  for (let round = 0; round < options.inputs; round += 1) {
    const seed = seeds[round % seeds.length] as FuzzSeed;
    const bytes = mutate(seed.bytes, others, diceOf(round));
    const started = performance.now();
    const outcome = await readAll(seed.name, bytes);
    const milliseconds = performance.now() - started;
    read += outcome.read;
    refused += outcome.refused;
    const slow = milliseconds > options.limit ? [`took ${Math.round(milliseconds)} ms`] : [];
    for (const problem of [...outcome.problems, ...slow]) failures.push({ seed: seed.name, round, problem });
    if (milliseconds > slowest.milliseconds) slowest = { seed: seed.name, round, milliseconds };
    options.onInput?.(round + 1);
  }
  return { inputs: options.inputs, read, refused, failures, slowest };
}

interface Outcome {
  readonly read: number;
  readonly refused: number;
  readonly problems: readonly string[];
}

async function readAll(name: string, bytes: Uint8Array): Promise<Outcome> {
  let [read, refused] = [0, 0];
  const problems: string[] = [];
  try {
    const context = { limits: LIMITS, mapping: null };
    for await (const one of documentsIn(sourceOfBytes(name, bytes), context)) {
      if (one.kind === 'unread') {
        refused += 1;
        if (one.diagnostic.message === '') problems.push('a refusal without a reason');
        continue;
      }
      const { provenance } = one.member;
      const document = await readDocument(one.member.bytes, {
        name: provenance.name,
        provenance: [provenance],
      });
      if (document.text === '') refused += 1;
      else read += 1;
      problems.push(...faultsOf(document));
    }
  } catch (error) {
    problems.push(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (read + refused === 0) problems.push('unaccounted for');
  return { read, refused, problems };
}

/** What every document promises, whatever it was made from. */
function faultsOf(document: Document): string[] {
  const { text, parts, anchors, reprints, stated, credits, diagnostics } = document;
  if (text === '') return diagnostics.length > 0 ? [] : ['no text and no reason'];
  const faults: string[] = [];
  let last = 0;
  for (const { start, end } of parts) {
    if (start < last || end <= start || end > text.length) faults.push(`part ${start}-${end} out of order`);
    if (text.slice(last, start).trim() !== '') faults.push(`words before ${start} are in no part`);
    last = end;
  }
  if (text.slice(last).trim() !== '') faults.push('words after the last part');
  const spans = [...anchors, ...reprints, ...stated, ...credits, ...diagnostics];
  for (const { start, end } of spans) {
    if (start === null || end === null) continue;
    if (start < 0 || end < start || end > text.length) faults.push(`a span ${start}-${end} outside the text`);
  }
  return faults.slice(0, 3);
}
