import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSample, testSamples } from './suite.ts';

testSamples(join(import.meta.dirname, 'samples'));

describe('the suite of samples', () => {
  function sampleOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'crosscheck-sample-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }
  const report =
    'The council met in the old town hall on Monday to talk about the water supply of the city.\n';

  it('fails on a mismatch and writes what came beside the expectation', async () => {
    const folder = sampleOf({ 'input.txt': report, 'expected.json': '{}\n' });
    await expect(checkSample('read', folder, false)).rejects.toThrow('UPDATE=1');
    expect(readFileSync(join(folder, 'expected-changed.json'), 'utf8')).toContain('old town hall');
    expect(readFileSync(join(folder, 'expected.json'), 'utf8')).toBe('{}\n');
  });

  it('accepts what came when told to, and then holds', async () => {
    const folder = sampleOf({ 'input.txt': report, 'expected-changed.json': '{}\n' });
    await checkSample('read', folder, true);
    await checkSample('read', folder, false);
    expect(existsSync(join(folder, 'expected-changed.json'))).toBe(false);
  });

  it('fails on a diagnostic that is not declared, even when told to accept', async () => {
    const folder = sampleOf({ 'input.txt': '' });
    await expect(checkSample('read', folder, true)).rejects.toThrow('diagnostics as declared');
    writeFileSync(join(folder, 'config.json'), '{ "diagnostics": ["read/empty"] }');
    await checkSample('read', folder, true);
  });

  it('refuses a kind it cannot show', async () => {
    await expect(checkSample('dream', sampleOf({ 'input.txt': report }), false)).rejects.toThrow('dream');
  });
});
