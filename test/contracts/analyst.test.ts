import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { engineVersion } from '../../src/engine.ts';
import { type Analyst, inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { AnalystPool } from '../../src/ingest/analyst/pool.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/model/index.ts';
import { buildEntry } from './build-entry.ts';
import { knowledgeOf, oddAnalysis } from './odd-analysis.ts';

const KNOWLEDGE = 'test';
let entry = '';
beforeAll(async () => {
  entry = await buildEntry('test/contracts/odd-worker.ts');
});
afterAll(() => rmSync(entry, { force: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function startPool(workers: number, limits: Partial<Limits> = {}): Analyst {
  return new AnalystPool({
    engine: engineVersion(knowledgeOf(KNOWLEDGE)),
    workers,
    limits: { ...DEFAULT_LIMITS, ...limits },
    entry: pathToFileURL(entry),
    knowledge: () => KNOWLEDGE,
  });
}

let analyst: Analyst;
afterEach(() => analyst.close());

const analyzed = (text: string, name = 'a.txt') => analyst.analyze(bytesOf(text), { name });
const codeOf = async (text: string): Promise<string | null> =>
  (await analyzed(text)).diagnostic?.code ?? null;

describe.each([
  ['in this process', () => inThisProcess(knowledgeOf(KNOWLEDGE), oddAnalysis)],
  ['in one process of its own', () => startPool(1)],
  ['in three processes', () => startPool(3)],
])('an analyst %s', (_name, make: () => Analyst) => {
  it('makes the same record as any other', async () => {
    analyst = make();
    const provenance = [{ name: 'a.warc!/x', captured: '2016-02-05', address: null, charset: 'utf-8' }];
    const hints = { name: 'a.txt', provenance };
    const knowledge = knowledgeOf(KNOWLEDGE);
    const { record } = await analyst.analyze(bytesOf('Shells fell. \u0000 حلب'), hints);
    expect(JSON.stringify(record)).toBe(
      JSON.stringify(await oddAnalysis(bytesOf('Shells fell. \u0000 حلب'), hints, knowledge)),
    );
    expect(record?.engine).toBe(analyst.engine);
  });

  it('answers each its own, whatever is asked at the same time', async () => {
    analyst = make();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('SLOW', 'quick', 'BREAK'), { maxLength: 40 }),
        async (texts) => {
          const answers = await Promise.all(texts.map((text, place) => analyzed(`${text} ${place}`)));
          const told = answers.map(({ record, diagnostic }) => record?.document.text ?? diagnostic?.code);
          expect(told).toEqual(
            texts.map((text, place) => (text === 'BREAK' ? 'ingest/analysis-failed' : `${text} ${place}`)),
          );
        },
      ),
      { numRuns: 10 },
    );
  });

  it('tells what cannot be kept, and what is kept without text', async () => {
    analyst = make();
    expect(await codeOf('one BREAK')).toBe('ingest/analysis-failed');
    expect(await analyzed('REFUSE')).toMatchObject({ record: null, diagnostic: { code: 'test/refused' } });
    const { record, diagnostic } = await analyzed('SCAN');
    expect(record?.document.text).toBe('');
    expect(diagnostic?.code).toBe('test/loss');
    expect(await codeOf('fine')).toBeNull();
  });

  it('leaves the bytes it is given as they are', async () => {
    analyst = make();
    const bytes = bytesOf('kept');
    await analyst.analyze(bytes, { name: 'a.txt' });
    expect(new TextDecoder().decode(bytes)).toBe('kept');
  });

  it('rejects what is not finished when it is closed, and closes twice', async () => {
    analyst = make();
    await analyzed('one');
    await analyst.close();
    await analyst.close();
    await expect(analyzed('two')).rejects.toThrow('closed');
  });
});

describe('a pool of processes', () => {
  it('gives up a document that never ends, and goes on', async () => {
    analyst = startPool(2, { milliseconds: 500 });
    const texts = ['one', 'FOREVER', 'two', 'FOREVER', 'three', 'four', 'five'];
    const codes = await Promise.all(texts.map((text, place) => codeOf(`${text} ${place}`)));
    expect(codes).toEqual([null, 'ingest/too-slow', null, 'ingest/too-slow', null, null, null]);
  });

  it('gives up a document that takes all memory, and goes on', async () => {
    analyst = startPool(2, { megabytes: 64 });
    const texts = ['one', 'HOG', 'two', 'three', 'HOG', 'four'];
    const codes = await Promise.all(texts.map((text, place) => codeOf(`${text} ${place}`)));
    expect(codes).toEqual([null, 'ingest/out-of-memory', null, null, 'ingest/out-of-memory', null]);
  });

  it('takes a process that ends itself for a defect of the document at work', async () => {
    analyst = startPool(1);
    const codes = await Promise.all(['one', 'EXIT', 'two'].map(codeOf));
    expect(codes).toEqual([null, 'ingest/analysis-failed', null]);
  });

  it('gives every document its own time, however long it waited', async () => {
    analyst = startPool(1, { milliseconds: 1_000 });
    const texts = Array.from({ length: 12 }, (_, place) => `SLOW ${place} ${'x'.repeat(200)}`);
    expect(await Promise.all(texts.map(codeOf))).toEqual(texts.map(() => null));
  });

  it('rejects, instead of trying for ever, when no process can be started', async () => {
    analyst = new AnalystPool({
      engine: 'none',
      workers: 2,
      limits: DEFAULT_LIMITS,
      entry: pathToFileURL(`${entry}.missing`),
      knowledge: () => KNOWLEDGE,
    });
    // Each of them: one that waited for ever would hold up the run.
    const works = ['one', 'two', 'three'].map((text) =>
      expect(analyzed(text)).rejects.toThrow('No process can be started'),
    );
    await Promise.all(works);
  });

  it('ends at once while all its processes are busy for ever', async () => {
    analyst = startPool(2);
    const never = [analyzed('FOREVER 1'), analyzed('FOREVER 2'), analyzed('three')].map((work) =>
      expect(work).rejects.toThrow('closed'),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = performance.now();
    await analyst.close();
    await Promise.all(never);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
