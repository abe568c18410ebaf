import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knowledgeOf, oddAnalysis } from '../../../test/contracts/odd-analysis.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { type Analyze, inThisProcess } from '../analyst/analyst.ts';
import { openInThisProcess } from '../opener/opener.ts';
import { refusedPaths } from '../refused-paths.ts';
import { Adder, type AdderOptions, type Begun } from './adder.ts';

let folder = '';
let store: Store;
let adder: Adder;
let built = 0;

function adderOf(options: Partial<AdderOptions> = {}, run: Analyze = oddAnalysis): Adder {
  return new Adder(store, {
    readers: async () => ({
      opener: openInThisProcess(),
      analyst: inThisProcess(knowledgeOf('one'), run),
      close: async () => {},
    }),
    build: async () => {
      built += 1;
    },
    ...options,
  });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-adder-'));
  store = await openStore(join(folder, 'pile.crosscheck'), { create: true, program: 'test' });
  built = 0;
  adder = adderOf();
});
afterEach(async () => {
  await adder.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const spool = () => join(folder, '.pile.crosscheck.adding');
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield bytesOf(text);
}

/** Hands files over as the page does; gives the id. */
async function hand(files: Readonly<Record<string, string>>, to = adder): Promise<string> {
  const offered = Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text).length }));
  const { id, wanted } = (await to.begin(offered)) as Begun;
  for (const [place, index] of wanted.entries()) {
    expect(await to.receive(id, place, chunks(Object.values(files)[index] ?? ''))).toBe('received');
  }
  await to.start(id);
  return id;
}

const namesHeld = async () => (await store.documents()).rows.flatMap(({ names }) => names).sort();

describe('files that are handed over', () => {
  it('are added under the names they came with, and leave nothing on the disk', async () => {
    const id = await hand({ 'pile/a.txt': 'One village was shelled.', '../b.txt': 'Another was not.' });
    await adder.idle();
    expect(await namesHeld()).toEqual(['b.txt', 'pile/a.txt']);
    expect(adder.read(id)?.addition).toMatchObject({
      state: 'done',
      files: 2,
      added: 2,
      refused: 0,
      read: 2,
    });
    expect(built).toBe(1);
    expect(existsSync(spool())).toBe(false);
  });

  it('are told one by one where they are refused, with what to do, and not noted where they lay', async () => {
    const id = await hand({ 'a.txt': 'A village was shelled.', 'odd.txt': 'BREAK', 'p/.hidden': 'x' });
    await adder.idle();
    const read = adder.read(id);
    expect(read?.addition).toMatchObject({ state: 'done', added: 1, refused: 1, skipped: 1 });
    expect(read?.losses.map(({ name, code }) => [name, code])).toEqual([
      ['p/.hidden', 'ingest/hidden'],
      ['odd.txt', 'ingest/analysis-failed'],
    ]);
    expect(read?.losses.every(({ message, help }) => message !== '' && help !== '')).toBe(true);
    expect((await store.refusals()).rows).toMatchObject([
      { name: 'odd.txt', code: 'ingest/analysis-failed' },
    ]);
    expect(await refusedPaths(store)).toEqual([]);
  });

  it('may bear one name twice', async () => {
    const text = ['First.', 'Second.'];
    const { id } = (await adder.begin(text.map((one) => ({ name: 'a.txt', bytes: one.length })))) as Begun;
    for (const [place, one] of text.entries()) await adder.receive(id, place, chunks(one));
    await adder.start(id);
    await adder.idle();
    expect(await namesHeld()).toEqual(['a.txt', 'a.txt']);
  });

  it('by two people at once are all added', async () => {
    const ids = await Promise.all([
      hand({ 'a.txt': 'One.', 'b.txt': 'Two.' }),
      hand({ 'c.txt': 'Three.', 'd.txt': 'Two.' }),
      hand({ 'e.txt': 'Five.' }),
    ]);
    await adder.idle();
    expect(ids.map((id) => adder.read(id)?.addition.state)).toEqual(['done', 'done', 'done']);
    expect(await namesHeld()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt']);
  });

  it.each([
    ['longer than was said', 'more bytes', 'too-long'],
    ['shorter than was said', 'less', 'too-short'],
  ])('do not count where they are %s', async (_, text, outcome) => {
    const { id } = (await adder.begin([{ name: 'a.txt', bytes: 6 }])) as Begun;
    expect(await adder.receive(id, 0, chunks(text))).toBe(outcome);
    expect(adder.read(id)?.addition).toMatchObject({ received: 0, receivedBytes: 0 });
    expect(readdirSync(join(spool(), id)).sort()).toEqual(['process', 'sheet.json']);
  });

  it('that nobody sends any more are listed, and the others read', async () => {
    adder = adderOf({ silence: 20 });
    const { id } = (await adder.begin(['a.txt', 'b.txt'].map((name) => ({ name, bytes: 4 })))) as Begun;
    await adder.receive(id, 0, chunks('One.'));
    await expect.poll(() => adder.read(id)?.addition.state).toBe('done');
    expect(await namesHeld()).toEqual(['a.txt']);
    expect(adder.read(id)?.losses).toMatchObject([{ name: 'b.txt', code: 'ingest/not-received' }]);
  });

  it.each([
    ['none', [], 'no-files'],
    ['too many', Array.from({ length: 5_001 }, () => ({ name: 'a', bytes: 1 })), 'too-many'],
    ['one that no disk holds', [{ name: 'a', bytes: 2 ** 45 }], 'too-large'],
  ])('are not begun with where there are %s', async (_, files, why) => {
    expect(await adder.begin(files)).toBe(why);
    expect(existsSync(spool())).toBe(false);
  });
});

describe('an addition', () => {
  it('goes on in the next process where it was left', async () => {
    // The first document holds the work up until the process ends.
    let free = (): void => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const first = adderOf({}, async (...given) => {
      await held;
      return oddAnalysis(...given);
    });
    const id = await hand({ 'a.txt': 'One.', 'b.txt': 'BREAK' }, first);
    const unsent = (await first.begin([{ name: 'c.txt', bytes: 4 }])) as Begun;
    const closing = first.close();
    free();
    await closing;
    await adder.resume();
    await adder.idle();
    expect(adder.read(id)?.addition).toMatchObject({ state: 'done', resumed: true, refused: 1 });
    expect(adder.read(unsent.id)?.losses).toMatchObject([{ code: 'ingest/not-received' }]);
    expect(await namesHeld()).toEqual(['a.txt']);
    expect(existsSync(spool())).toBe(false);
  });

  it('can be ended while it is sent, and while it is read', async () => {
    const { id } = (await adder.begin([{ name: 'a.txt', bytes: 4 }])) as Begun;
    expect(await adder.cancel(id)).toBe(true);
    expect(await adder.receive(id, 0, chunks('One.'))).toBeNull();
    const second = await hand({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    await adder.cancel(second);
    await adder.idle();
    expect([id, second].map((one) => adder.read(one)?.addition.state)).toEqual(['cancelled', 'cancelled']);
    expect(existsSync(spool())).toBe(false);
    expect(await adder.cancel('none')).toBe(false);
  });

  it('that fails can be started again', async () => {
    let isBroken = true;
    adder = adderOf({
      build: async () => {
        if (isBroken) throw new Error('no room for the dossier');
      },
    });
    const id = await hand({ 'a.txt': 'One.' });
    await adder.idle();
    expect(adder.read(id)?.addition).toMatchObject({ state: 'failed', problem: { code: 'internal' } });
    isBroken = false;
    await adder.start(id);
    await adder.idle();
    expect(adder.read(id)?.addition).toMatchObject({ state: 'done', already: 1, problem: null });
  });
});
