import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzipSync, zipSync } from 'fflate';
import { readDocument } from '../read.ts';

const SAMPLES = join(import.meta.dirname, '../../../../test/samples/read');
/** Mutations of each of the eight: ten seconds on a slow core. */
const RUNS = 40;

interface Mutation {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'double' | 'zero';
  readonly byte: number;
}

const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom('flip' as const, 'cut' as const, 'double' as const, 'zero' as const),
    byte: fc.nat(255),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((now: Uint8Array, { at, kind, byte }): Uint8Array => {
    const index = Math.min(now.length - 1, Math.floor(at * now.length));
    if (index < 0) return now;
    if (kind === 'cut')
      return byte % 8 === 0
        ? now.slice(0, index)
        : Buffer.concat([now.slice(0, index), now.slice(index + byte)]);
    if (kind === 'double') return Buffer.concat([now.slice(0, index + byte), now.slice(index)]);
    const copy = Uint8Array.from(now);
    copy.fill(kind === 'zero' ? 0 : byte, index, index + (kind === 'zero' ? 8 : 1));
    return copy;
  }, bytes);
}

/** Damage to a zip mostly breaks it; damage to what is in it reaches the readers. */
function mutateInside(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(([name, part]) =>
    name.endsWith('.xml') && !name.startsWith('[') ? [name, mutate(part, changes)] : [name, part],
  );
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    mtime: new Date('2016-03-07T12:00:00Z'),
  });
}

describe('mutated files', () => {
  it.each([
    ['docx', 'input.docx', mutate],
    ['docx, inside', 'input.docx', mutateInside],
    ['odt', 'input.odt', mutate],
    ['odt, inside', 'input.odt', mutateInside],
    ['rtf', 'input.rtf', mutate],
    ['eml', 'input.eml', mutate],
    ['msg', 'input.msg', mutate],
    ['mhtml', 'input.mhtml', mutate],
  ])(
    '%s: every one gives a document or says why not',
    async (format, file, change) => {
      const original = readFileSync(join(SAMPLES, format.split(',')[0] ?? '', file));
      await fc.assert(
        fc.asyncProperty(mutations, async (changes) => {
          const { text, parts, diagnostics } = await readDocument(change(original, changes), { name: file });
          expect(text !== '' || diagnostics.length > 0).toBe(true);
          let end = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            end = part.end;
          }
        }),
        { numRuns: RUNS },
      );
    },
    120_000,
  );
});
