import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knowledgeOf, oddAnalysis } from '../../test/contracts/odd-analysis.ts';
import { MemoryStore } from '../store/memory.ts';
import { openStore } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import type { Change, Store } from '../store/store.ts';
import { type AddOptions, addDocuments } from './add-documents.ts';
import { type Analyst, type Analyze, inThisThread } from './analyst/analyst.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { refreshCollection } from './refresh.ts';

/** An analyst of pretended analyses, which have tests of their own. */
const analystOf = (digest: string, run: Analyze = oddAnalysis): Analyst =>
  inThisThread(knowledgeOf(digest), run);

const FIRST = analystOf('first');

let folder = '';
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-add-'));
  store = new MemoryStore();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function add(paths: readonly string[], options: AddOptions = {}) {
  return addDocuments(store, paths, FIRST, { folder, ...options });
}

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

/** Tells whether a document of this name is among what is written. */
const writes = (changes: readonly Change[], name: string): boolean =>
  changes.some((change) => change.kind === 'document' && change.document.record.document.name === name);

describe('addDocuments', () => {
  it('adds what is new, and nothing when the same folder is added again', async () => {
    put('pile/a.txt', 'one');
    put('pile/b.txt', 'two');
    expect(await add(['pile'])).toEqual({
      files: 2,
      added: 2,
      updated: 0,
      already: 0,
      renamed: 0,
      refused: [],
      unread: [],
      refusedBefore: 0,
      skipped: [],
      stopped: null,
    });
    expect(await add(['pile'])).toMatchObject({ added: 0, already: 2 });
    expect((await store.counts()).documents).toBe(2);
  });

  it('notes another name of the same bytes', async () => {
    put('a.txt', 'same');
    put('copies/b.txt', 'same');
    expect(await add(['a.txt', 'copies'])).toMatchObject({ added: 1, renamed: 1 });
    expect((await store.documents()).rows[0]?.names).toEqual(['a.txt', 'copies/b.txt']);
  });

  it('analyses again what other knowledge had made', async () => {
    put('a.txt', 'one');
    await add(['a.txt']);
    const later = await addDocuments(store, ['a.txt'], analystOf('second'), { folder });
    expect(later).toMatchObject({ added: 0, updated: 1 });
    expect((await store.documents()).rows[0]?.engine).toBe(analystOf('second').engine);
  });

  it('goes on after a document that breaks the analysis, and refuses that one', async () => {
    put('1.txt', 'one');
    put('2.txt', 'BREAK');
    put('3.txt', 'three');
    const { added, refused } = await add(['.']);
    expect(added).toBe(2);
    expect(refused).toEqual((await store.refusals()).rows);
    expect(refused[0]).toMatchObject({ name: '2.txt', code: 'ingest/analysis-failed' });
    expect(refused[0]?.message).toContain('a rule ran away');
  });

  it('tries a refused file again, and forgets the refusal when it can be read', async () => {
    put('x.txt', 'BREAK');
    await add(['x.txt']);
    put('x.txt', 'mended');
    expect(await add(['x.txt'])).toMatchObject({ added: 1, refused: [] });
    expect((await store.refusals()).rows).toEqual([]);
  });

  it('refuses a file that vanishes before it is read', async () => {
    put('a.txt', 'one');
    put('b.txt', 'two');
    const onProgress: AddOptions['onProgress'] = ({ name }) => {
      if (name === 'a.txt') rmSync(join(folder, 'b.txt'), { force: true });
    };
    const { added, refused } = await add(['.'], { onProgress });
    expect(added).toBe(1);
    expect(refused).toMatchObject([{ name: 'b.txt', document: null, code: 'ingest/vanished' }]);
  });

  it('refuses a path that does not exist, without keeping the refusal', async () => {
    put('a.txt', 'one');
    expect(await add(['nowhere', 'a.txt'])).toMatchObject({
      added: 1,
      refused: [{ code: 'ingest/not-found' }],
    });
    expect((await store.refusals()).rows).toEqual([]);
  });

  it('refuses a file above the limit without reading it, and a pipe as soon as it is too long', async () => {
    put('big.txt', 'x'.repeat(200_000));
    const options = { limits: { documentBytes: 4_000 }, stdin: chunks('y'.repeat(3_000), 'y'.repeat(3_000)) };
    const { refused } = await add(['big.txt', '-'], options);
    expect(refused.map(({ name, code }) => [name, code])).toEqual([
      ['big.txt', 'ingest/too-large'],
      ['stdin', 'ingest/too-large'],
    ]);
  });

  it('reads standard input', async () => {
    expect(await add(['-'], { stdin: chunks('one ', 'two') })).toMatchObject({ added: 1 });
    expect((await store.claims()).rows[0]?.quote).toBe('one two');
  });

  it('tells how far it is', async () => {
    put('a.txt', 'one');
    put('b.txt', 'two');
    const seen: string[] = [];
    await add(['.'], { onProgress: ({ done, total, name }) => seen.push(`${done}/${total} ${name}`) });
    expect(seen).toEqual(['0/2 a.txt', '1/2 a.txt', '1/2 b.txt', '2/2 b.txt', '2/2 ']);
  });

  it('stops between two documents when it is asked to, and goes on the next time', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.txt`, name);
    const stop = new AbortController();
    const onProgress: AddOptions['onProgress'] = ({ name }) => {
      if (name === 'b.txt') stop.abort();
    };
    const first = await add(['.'], { signal: stop.signal, onProgress });
    expect(first).toMatchObject({ added: 2, stopped: { code: 'ingest/interrupted' } });
    expect(first.stopped?.message).toMatch(/[12] files/);
    expect(await add(['.'])).toMatchObject({ added: 1, already: 2, stopped: null });
  });

  it('stops with a reason when the collection has no room, and keeps what it has', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.txt`, name);
    const full = new MemoryStore();
    const write = full.write.bind(full);
    full.write = async (changes) => {
      if (writes(changes, 'b.txt')) throw new StoreError('store/full', { path: 'x' });
      return write(changes);
    };
    store = full;
    expect(await add(['.'])).toMatchObject({ added: 1, stopped: { code: 'store/full' } });
    expect((await store.counts()).documents).toBe(1);
  });

  it('refuses only the document that the collection cannot take', async () => {
    for (const name of ['a', 'b', 'c']) put(`${name}.txt`, name);
    const picky = new MemoryStore();
    const write = picky.write.bind(picky);
    picky.write = async (changes) => {
      if (writes(changes, 'b.txt')) throw new StoreError('store/failed', { path: 'x', reason: 'y' });
      return write(changes);
    };
    store = picky;
    expect(await add(['.'])).toMatchObject({ added: 2, refused: [{ name: 'b.txt' }], stopped: null });
  });

  it('does not read the collection it writes to', async () => {
    put('a.txt', 'one');
    store = await openStore(join(folder, 'my.crosscheck'), { create: true });
    const { added, refused, skipped } = await add(['.']);
    expect({ added, refused }).toEqual({ added: 1, refused: [] });
    expect(skipped.every(({ diagnostic }) => diagnostic.code === 'ingest/own-file')).toBe(true);
    expect(skipped.map(({ name }) => name)).toContain('my.crosscheck');
  });

  it('makes the same collection whatever order the files are named in', async () => {
    const texts = ['one', 'two', 'three', 'one'];
    const paths = texts.map((text, place) => {
      put(`${place}.txt`, text);
      return `${place}.txt`;
    });
    let expected: string | undefined;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (order) => {
        store = new MemoryStore();
        await add(order);
        const records = [];
        for await (const record of store.records()) records.push(record);
        expected ??= JSON.stringify(records);
        expect(JSON.stringify(records)).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });
});

describe('refreshCollection', () => {
  it('analyses again only what another engine made', async () => {
    put('a.txt', 'one');
    put('b.txt', 'two');
    await add(['a.txt', 'b.txt']);
    const read: string[] = [];
    const counting: Analyze = (bytes, hints, knowledge) => {
      read.push(hints.name);
      return oddAnalysis(bytes, hints, knowledge);
    };
    await addDocuments(store, ['a.txt'], analystOf('second'), { folder });
    const summary = await refreshCollection(store, analystOf('second', counting));
    expect(summary).toMatchObject({ refreshed: 1, refused: [], stopped: null, dossier: 'built' });
    expect(read).toEqual(['b.txt']);
    expect(await store.staleDocuments(analystOf('second').engine)).toEqual([]);
    expect(await refreshCollection(store, analystOf('second', counting))).toMatchObject({
      refreshed: 0,
      dossier: 'unchanged',
    });
  });

  it('keeps the record of a document that the new rules cannot read', async () => {
    put('a.txt', 'one');
    await add(['a.txt']);
    const broken: Analyze = () => {
      throw new Error('broken');
    };
    const summary = await refreshCollection(store, analystOf('second', broken));
    expect(summary).toMatchObject({
      refreshed: 0,
      refused: [{ name: 'a.txt', code: 'ingest/analysis-failed' }],
    });
    expect((await store.counts()).documents).toBe(1);
  });

  it('stops between two documents when it is asked to', async () => {
    put('a.txt', 'one');
    await add(['a.txt']);
    const summary = await refreshCollection(store, analystOf('second'), {
      signal: AbortSignal.abort(),
    });
    expect(summary).toMatchObject({ refreshed: 0, stopped: { code: 'ingest/interrupted' }, dossier: null });
  });
});

describe('buildDossier', () => {
  it('does its work once for the same records and judgements', async () => {
    put('a.txt', 'one');
    await add(['a.txt']);
    expect(await isDossierCurrent(store)).toBe(false);
    expect(await buildDossier(store)).toBe('built');
    expect(await isDossierCurrent(store)).toBe(true);
    expect(await buildDossier(store)).toBe('unchanged');
    await store.judge({
      id: 'j',
      who: 'ann',
      at: '2024-01-01T00:00:00Z',
      decision: { kind: 'hide', subject: 'x' },
      why: '',
    });
    expect(await isDossierCurrent(store)).toBe(false);
    expect(await buildDossier(store)).toBe('built');
  });
});
