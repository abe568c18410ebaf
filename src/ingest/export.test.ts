import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDocument, makeDossier } from '../../test/contracts/store-fixtures.ts';
import { MemoryStore } from '../store/memory.ts';
import { openStore } from '../store/open.ts';
import type { NewDocument, Store } from '../store/store.ts';
import { exportCollection } from './export.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PILE = ['one', 'two', 'three'].map((text) => makeDocument({ text, name: `${text}.txt` }));

async function linesOf(store: Store, documents: readonly NewDocument[]): Promise<string[]> {
  for (const document of documents) await store.add(document);
  await store.saveDossier(makeDossier(PILE), 'basis');
  const lines: string[] = [];
  for await (const object of exportCollection(store)) lines.push(JSON.stringify(object));
  await store.close();
  return lines;
}

describe('exportCollection', () => {
  it('gives each document followed by its rows, then what belongs to several documents', async () => {
    const lines = await linesOf(new MemoryStore(), PILE);
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
    const ofDocument = ['document', 'claim', 'claim', 'event', 'event', 'figure', 'figure'];
    const shared = ['origin', 'relation', 'relation', 'dossier-event', 'dossier-event', 'dossier-event'];
    expect(kinds).toEqual([...ofDocument, ...ofDocument, ...ofDocument, ...shared]);
  });

  it('gives the same bytes from every store and every order of adding', async () => {
    const file = await openStore(join(folder, 'one.crosscheck'), { create: true });
    expect(await linesOf(file, [...PILE].reverse())).toEqual(await linesOf(new MemoryStore(), PILE));
  });

  it('gives nothing for an empty collection', async () => {
    const lines: unknown[] = [];
    for await (const object of exportCollection(new MemoryStore())) lines.push(object);
    expect(lines).toEqual([]);
  });
});
