import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../model/index.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { type AddSummary, addDocuments } from './add-documents.ts';
import { inThisProcess } from './analyst/analyst.ts';
import { exportCollection } from './export.ts';
import { loadKnowledge } from './knowledge.ts';

/** Every file goes through the whole program, from the disk to the collection. */
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-wrong-'));
const GOOD = 'Rescuers said two people were killed in an airstrike on Idlib on 5 February 2016.\n';

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, 'pile', name), content);
}

/** UTF-16 with a mark, one half of a surrogate pair standing alone in the middle. */
function loneSurrogate(): Uint8Array {
  return Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('Rebels said ', 'utf16le'),
    Buffer.from([0x00, 0xd8]),
    Buffer.from(' they had left the town.', 'utf16le'),
  ]);
}

function putLongLine(name: string, megabytes: number): void {
  const descriptor = openSync(join(folder, 'pile', name), 'w');
  const block = Buffer.alloc(2 ** 20, 'words ');
  for (let written = 0; written < megabytes; written += 1) writeSync(descriptor, block);
  closeSync(descriptor);
}

let store: Store;
let summary: AddSummary;
const records = new Map<string, DocumentRecord>();

beforeAll(async () => {
  mkdirSync(join(folder, 'pile'));
  put('a-good.txt', GOOD);
  put('empty.txt', '');
  put('blank.txt', ' \n\t\n');
  put(
    'rubbish.bin',
    Uint8Array.from({ length: 40_000 }, (_, place) => (place * 7_919 + (place >> 3)) % 256),
  );
  putLongLine('fifty.txt', 50);
  put('unbroken.txt', 'x'.repeat(300_000));
  put('lone.txt', loneSurrogate());
  put(
    'surrogate-bytes.txt',
    Buffer.concat([Buffer.from('They said '), Buffer.from([0xed, 0xa0, 0x80, 0xff])]),
  );
  put('nul.txt', 'Officials said\u0000 the road was open.');
  put('arabic.txt', 'قال ناشطون إن شخصين قتلا في غارة جوية على إدلب يوم الجمعة.');
  put(
    'mixed.txt',
    'The \u202ereversed\u202c word and <script>alert(1)</script> stayed words, a monitor said.',
  );
  put('deep.html', `<html><body>${'<div>'.repeat(60)}<p>They left.</p>`);
  put('z-good.txt', GOOD.replace('two', 'three'));
  const analyst = inThisProcess(await loadKnowledge());
  store = await openStore(join(folder, 'test.crosscheck'), { create: true });
  await addDocuments(store, ['pile/a-good.txt'], analyst, { folder });
  summary = await addDocuments(store, ['pile'], analyst, { folder });
  for await (const record of store.records()) records.set(record.document.name, record);
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('wrong input', () => {
  it('never ends the run, and every file is stored or refused', () => {
    expect(summary.stopped).toBeNull();
    const { added, already, refused } = summary;
    expect(added + already + refused.length).toBe(13);
    expect(records.has('pile/z-good.txt')).toBe(true);
  });

  it('is refused with a code where nothing can be made of it', async () => {
    const codes = Object.fromEntries(summary.refused.map(({ name, code }) => [name, code]));
    expect(codes).toMatchObject({
      'pile/empty.txt': 'read/empty',
      'pile/blank.txt': 'read/empty',
      'pile/fifty.txt': 'ingest/too-large',
    });
    expect(Object.keys(codes)).toContain('pile/rubbish.bin');
    expect((await store.refusals()).rows).toEqual(
      [...summary.refused].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    for (const { message } of summary.refused) expect(message).not.toMatch(/\{\w+\}|undefined/);
  });

  it('harms nothing that was stored before', async () => {
    const good = records.get('pile/a-good.txt');
    expect(summary.already).toBe(1);
    expect(good?.claims.length).toBeGreaterThan(0);
    const bytes = await store.original(good?.document.id as never);
    expect(new TextDecoder().decode(bytes ?? new Uint8Array())).toBe(GOOD);
  });

  it('is kept with its offsets right, whatever characters it holds', () => {
    for (const name of ['lone', 'surrogate-bytes', 'arabic', 'mixed']) {
      const record = records.get(`pile/${name}.txt`);
      expect(record, name).toBeDefined();
      for (const claim of record?.claims ?? []) {
        expect(record?.document.text.slice(claim.start, claim.end)).toBe(claim.quote);
      }
    }
    expect(records.get('pile/mixed.txt')?.document.text).toContain('<script>alert(1)</script>');
  });

  it('comes out again as whole lines of JSON', async () => {
    for await (const object of exportCollection(store)) {
      const line = JSON.stringify(object);
      expect(line).not.toContain('\n');
      expect(JSON.parse(line)).toEqual(object);
    }
  });
});
