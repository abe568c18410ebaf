import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeDocument } from '../../test/contracts/store-fixtures.ts';
import { MemoryStore } from '../store/memory.ts';
import { documentOfFile } from './document-of-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'crosscheck-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a document is found by a file', () => {
  it('of the very bytes, whatever its name, and by no other of the same name', async () => {
    const held = makeDocument({ text: 'Shells fell on Kesra.', name: 'reports/kesra.txt' });
    const store = new MemoryStore();
    await store.add(held);
    writeFileSync(join(folder, 'elsewhere.txt'), held.bytes);
    writeFileSync(join(folder, 'kesra.txt'), 'Another report of that name.');
    expect(await documentOfFile(store, join(folder, 'elsewhere.txt'))).toBe(held.record.document.id);
    expect(await documentOfFile(store, join(folder, 'kesra.txt'))).toBeNull();
    expect(await documentOfFile(store, folder)).toBeNull();
    expect(await documentOfFile(store, join(folder, 'nowhere.txt'))).toBeNull();
  });
});
