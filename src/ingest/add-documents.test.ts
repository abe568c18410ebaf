import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDocument } from '../../test/contracts/store-fixtures.ts';
import { knowledgeOf, oddAnalysis } from '../../test/contracts/odd-analysis.ts';
import { documentId } from '../identity/identity.ts';
import { orderPlaces } from '../identity/provenance.ts';
import { diagnose } from '../messages/diagnostics.ts';
import type { EventId, Provenance } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import { openStore } from '../store/open.ts';
import { StoreError } from '../store/store-error.ts';
import type { Change, Store } from '../store/store.ts';
import { type AddOptions, addDocuments } from './add-documents.ts';
import { type Analyst, type Analyze, inThisProcess } from './analyst/analyst.ts';
import { buildDossier, isDossierCurrent } from './build-dossier.ts';
import { fetchingOpener } from './fetch/fetching-opener.ts';
import { Keeper } from './keeper.ts';
import { type Opener, openInThisProcess } from './opener/opener.ts';
import { refreshCollection } from './refresh.ts';
import { refusedPaths } from './refused-paths.ts';

/** An analyst of pretended analyses, which have tests of their own. */
const analystOf = (digest: string, run: Analyze = oddAnalysis): Analyst =>
  inThisProcess(knowledgeOf(digest), run);

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

  it('reads a document once more of which another process learns something meanwhile', async () => {
    put('a.txt', 'one');
    await add(['a.txt']);
    const id = documentId(new TextEncoder().encode('one'));
    const second = analystOf('second');
    const captured = { name: 'a.warc!/1', captured: '2016-02-05T10:00:00Z', address: null, charset: null };
    let isLate = false;
    const late: Analyze = async (bytes, hints, knowledge) => {
      const record = await oddAnalysis(bytes, hints, knowledge);
      if (!isLate) {
        isLate = true;
        await store.addName(id, captured);
      }
      return record;
    };
    const summary = await refreshCollection(store, analystOf('second', late));
    expect(summary).toMatchObject({ refreshed: 1, refused: [] });
    expect(await store.engineOf(id)).toBe(second.engine);
    expect((await store.record(id))?.document.provenance).toHaveLength(2);
  });

  it('remembers where the files lie that wait for something, and those the new rules cannot read', async () => {
    put('b/scan.pdf', 'SCAN');
    put('b/text.txt', 'REFUSE');
    await add(['b/scan.pdf', 'b/text.txt']);
    put('a/scan.pdf', 'SCAN');
    await add(['a/scan.pdf']);
    const where = await store.refusedFiles();
    expect(where).toHaveLength(2);
    await refreshCollection(store, analystOf('second'));
    expect(await store.refusedFiles()).toEqual(where);
    const broken: Analyze = () => {
      throw new Error('broken');
    };
    expect((await refreshCollection(store, analystOf('third', broken))).refused).toHaveLength(1);
    expect(await store.refusedFiles()).toEqual(where);
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
      decision: { kind: 'hide', subject: { kind: 'mention', mention: 'x' as EventId } },
      why: '',
      words: [],
    });
    expect(await isDossierCurrent(store)).toBe(false);
    expect(await buildDossier(store)).toBe('built');
  });
});

describe('adding in folders', () => {
  /** An analyst that notes what it is given. */
  function watched(run: Analyze = oddAnalysis): { analyst: Analyst; read: string[] } {
    const read: string[] = [];
    const analyst = analystOf('first', (bytes, hints, knowledge) => {
      read.push(hints.name);
      return run(bytes, hints, knowledge);
    });
    return { analyst, read };
  }

  it('goes on where it stopped, at whatever document, and reads nothing twice', async () => {
    for (let number = 0; number < 30; number += 1) {
      put(
        `pile/${String(number).padStart(2, '0')}.txt`,
        number % 7 === 3 ? `REFUSE ${number}` : `n${number}`,
      );
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 5 }), async (stops) => {
        store = new MemoryStore();
        const { analyst, read } = watched();
        for (const after of stops) {
          const stop = new AbortController();
          let told = 0;
          const onProgress = (): void => {
            told += 1;
            if (told >= after * 2) stop.abort();
          };
          await addDocuments(store, ['pile'], analyst, { folder, signal: stop.signal, onProgress });
        }
        const last = await addDocuments(store, ['pile'], analyst, { folder });
        expect(last).toMatchObject({ stopped: null, files: 30 });
        expect((await store.counts()).documents).toBe(26);
        expect((await store.refusals()).rows).toHaveLength(4);
        const stored = read.filter((name) => !name.includes('REFUSE'));
        // What was at work when the signal came is analysed once more; nothing that was finished is.
        expect(new Set(stored).size).toBe(30);
        expect(stored.length).toBeLessThanOrEqual(30 + stops.length);
        read.length = 0;
        expect(await addDocuments(store, ['pile'], analyst, { folder })).toMatchObject({
          already: 26,
          refusedBefore: 4,
          added: 0,
          refused: [],
        });
        expect(read).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('does not open a finished file again until it changes', async () => {
    put('pile/a.txt', 'one');
    put('pile/b.txt', 'two');
    await add(['pile']);
    const before = await add(['pile']);
    expect(before).toMatchObject({ files: 2, already: 2 });
    put('pile/a.txt', 'one and more');
    const { analyst, read } = watched();
    expect(await addDocuments(store, ['pile'], analyst, { folder })).toMatchObject({ added: 1, already: 1 });
    expect(read).toEqual(['pile/a.txt']);
  });

  it('opens a finished file again once files are taken apart in another way', async () => {
    put('pile/a.txt', 'one');
    const opened: string[] = [];
    const inner = openInThisProcess();
    const opener: Opener = {
      open: (file, ...rest) => {
        opened.push(file.name);
        return inner.open(file, ...rest);
      },
      close: () => inner.close(),
    };
    await add(['pile'], { opener });
    await add(['pile'], { opener });
    expect(opened).toHaveLength(1);
    vi.stubGlobal('CROSSCHECK_UNPACKING', 'another');
    await add(['pile'], { opener });
    vi.unstubAllGlobals();
    expect(opened).toHaveLength(2);
  });

  it('tries what was refused once more when it is asked to, under the names it had', async () => {
    put('pile/a.txt', 'REFUSE one');
    put('pile/b.txt', 'fine');
    await add(['pile']);
    const mended = analystOf('first', async (bytes, hints, knowledge) => {
      const text = new TextDecoder().decode(bytes).replace('REFUSE', 'read');
      return oddAnalysis(new TextEncoder().encode(text), hints, knowledge);
    });
    const given = await refusedPaths(store);
    expect(given).toEqual([{ name: 'pile/a.txt', path: join(folder, 'pile/a.txt') }]);
    expect(await addDocuments(store, given, mended, { folder })).toMatchObject({
      refusedBefore: 1,
      added: 0,
    });
    expect(await addDocuments(store, given, mended, { folder, again: true })).toMatchObject({ added: 1 });
    expect((await store.refusals()).rows).toHaveLength(0);
  });

  it('fetches the pages of a feed once more that could not be had', async () => {
    put(
      'feed.xml',
      `<rss version="2.0"><channel><title>Coast</title><item><title>Bridge hit</title>
<link>https://coast.example/bridge</link><description>In short.</description></item></channel></rss>`,
    );
    const asked: string[] = [];
    const opener = fetchingOpener(openInThisProcess(), {
      fetch: async (address) => {
        asked.push(address);
        if (asked.length === 1)
          return { page: null, diagnostic: diagnose('fetch/status', { address, status: 503 }) };
        const page = { bytes: new TextEncoder().encode('At length.'), address, captured: '', charset: null };
        return { page, diagnostic: null };
      },
    });
    const options = { opener, fetches: true };
    expect(await add(['feed.xml'], options)).toMatchObject({
      added: 1,
      skipped: [{ diagnostic: { code: 'fetch/entry-kept' } }],
    });
    expect(await add(['feed.xml'], options)).toMatchObject({ added: 1, skipped: [] });
    // Now that all is there the feed need not be opened again.
    await add(['feed.xml'], options);
    expect(asked).toHaveLength(2);
  });

  it('tries what was refused again under other limits', async () => {
    put('pile/a.txt', 'x'.repeat(200_000));
    expect(await add(['pile'], { limits: { documentBytes: 1_000 } })).toMatchObject({
      refused: [{ code: 'ingest/too-large' }],
    });
    expect(await add(['pile'])).toMatchObject({ added: 1, refusedBefore: 0 });
    expect((await store.refusals()).rows).toEqual([]);
  });

  it('keeps a document without text, and lists what it needs until it can be read', async () => {
    put('pile/scan.pdf', 'SCAN');
    const first = await add(['pile']);
    expect(first).toMatchObject({ added: 0, refused: [], unread: [{ name: 'pile/scan.pdf', kept: true }] });
    expect(await store.counts()).toMatchObject({ documents: 1, refusals: 1 });
    expect(await add(['pile'], { again: true })).toMatchObject({ already: 1 });
    expect((await store.refusals()).rows).toMatchObject([{ name: 'pile/scan.pdf', code: 'test/loss' }]);
    expect(await buildDossier(store)).toBe('built');
    const mended = analystOf('second', async (_bytes, hints, knowledge) => {
      const { record } = makeDocument({ text: 'SCAN', name: hints.name });
      return { ...record, engine: knowledge.digest };
    });
    await refreshCollection(store, mended);
    expect((await store.refusals()).rows).toEqual([]);
  });

  it('adds two thousand small files in little memory and time, and their progress is told', async () => {
    for (let number = 0; number < 2_000; number += 1) put(`many/${number % 20}/${number}.txt`, `n${number}`);
    store = await openStore(join(folder, 'many.crosscheck'), { create: true });
    let last = { done: 0, total: 0 as number | null };
    const onProgress: AddOptions['onProgress'] = ({ done, total }) => {
      expect(done).toBeGreaterThanOrEqual(last.done);
      last = { done, total };
    };
    expect(await add(['many'], { onProgress })).toMatchObject({ added: 2_000, files: 2_000 });
    expect(last).toEqual({ done: 2_000, total: 2_000 });
    expect(await add(['many'])).toMatchObject({ already: 2_000 });
  });

  it('notes a path that leads nowhere, and reads the rest', async () => {
    put('pile/a.txt', 'one');
    expect(await add([join(folder, 'nowhere'), 'pile'])).toMatchObject({ added: 1, refused: [{}] });
  });
});

describe('the places of a document', () => {
  /** What a web archive or a mail says of its members is given as an archive would. */
  const places: readonly Provenance[] = [
    { name: 'a.warc!/1', captured: '2016-02-05T10:00:00Z', address: 'https://a.example/1', charset: null },
    { name: 'b.warc!/1', captured: '2016-02-07T10:00:00Z', address: 'https://b.example/1', charset: null },
    { name: 'a.warc!/1', captured: '2016-02-09T10:00:00Z', address: 'https://a.example/1', charset: 'utf-8' },
    { name: 'z.html', captured: null, address: null, charset: null },
    { name: '0.html', captured: null, address: null, charset: null },
  ];
  const bytes = new TextEncoder().encode('The same page.');

  async function addPlaces(order: readonly Provenance[], target: Store): Promise<string[]> {
    const keeper = new Keeper(target, FIRST);
    const fates: string[] = [];
    for (const provenance of order) {
      const file = { name: provenance.name, path: null };
      const found = { kind: 'document' as const, file, bytes, provenance };
      await keeper.keep({ found, id: documentId(bytes), analysis: 'at-work' }, (fate) =>
        fates.push(typeof fate === 'string' ? fate : fate.code),
      );
      await keeper.flush();
    }
    return fates;
  }

  it('make the same record in whatever order they come', async () => {
    let expected: string | undefined;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...places], { minLength: places.length }), async (order) => {
        const target = new MemoryStore();
        await addPlaces(order, target);
        const record = await target.record(documentId(bytes));
        expect(record?.document.provenance).toEqual(orderPlaces(places));
        const seen = JSON.stringify([record, await target.documents()]);
        expected ??= seen;
        expect(seen).toBe(expected);
      }),
    );
  });

  it('have it analysed again only where they say something new', async () => {
    const [first, second, , plain, other] = places;
    if (!first || !second || !plain || !other) throw new Error('there are five places');
    const order = [plain, first, first, plain, other, second, first];
    expect(await addPlaces(order, store)).toEqual([
      'added',
      'updated',
      'already',
      'already',
      'renamed',
      'updated',
      'already',
    ]);
  });

  it('are all known to the record when several add at once', async () => {
    const target = new MemoryStore();
    await Promise.all(places.map((place) => addPlaces([place], target)));
    const single = new MemoryStore();
    await addPlaces(places, single);
    const id = documentId(bytes);
    expect(await target.record(id)).toEqual(await single.record(id));
  });
});
