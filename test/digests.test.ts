import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analysisDigest, unpackingDigest } from '../scripts/digests.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosscheck-digests-'));
  put('package-lock.json', lock('1.0.0', '1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function lock(reader: string, linter: string): string {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/reader': { version: reader },
    'node_modules/linter': { version: linter, dev: true },
  };
  return JSON.stringify({ packages });
}

describe('the digests in a build', () => {
  it.each([
    ['src/pipeline/1-read/read.ts', '//', true, false],
    ['src/analyze.ts', '//', true, false],
    ['src/ingest/unpack/zip/open-zip.ts', '//', false, true],
    ['src/ingest/walk.ts', '//', false, true],
    ['src/ingest/unpack/zip/open-zip.test.ts', '//', false, false],
    ['src/cli/main.ts', '//', false, false],
    ['package-lock.json', lock('1.0.1', '1.0.0'), true, true],
    ['package-lock.json', lock('1.0.0', '1.0.1'), false, false],
  ])('after a change of %s', (name, text, changesRecords, changesDocuments) => {
    const before = [analysisDigest(root), unpackingDigest(root)];
    put(name, text);
    const changed = [analysisDigest(root), unpackingDigest(root)].map((digest, at) => digest !== before[at]);
    expect(changed).toEqual([changesRecords, changesDocuments]);
  });
});
