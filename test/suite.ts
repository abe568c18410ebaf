import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { PROJECTIONS, type SampleInput } from './projections.ts';

/** What a sample may say about itself in `config.json`. */
interface SampleConfig {
  /** What the sample is there for, in a sentence. */
  readonly about?: string;
  /** Codes of the diagnostics this input has to cause; any other fails the sample. */
  readonly diagnostics?: readonly string[];
}

/**
 * Makes a test of every folder `<kind>/<case>` under `samples`: its `input*` files, analysed, must
 * come to `expected.json`. On a mismatch what came is written beside it as `expected-changed.json`;
 * with UPDATE=1 it becomes the expectation, to be reviewed like code. A diagnostic that
 * `config.json` does not declare fails the sample in any case.
 */
export function testSamples(samples: string): void {
  for (const kind of foldersIn(samples)) {
    describe(kind, () => {
      for (const name of foldersIn(join(samples, kind))) {
        it(name, () => checkSample(kind, join(samples, kind, name), process.env['UPDATE'] === '1'));
      }
    });
  }
}

/** Checks one sample folder; rejects when it does not hold. */
export async function checkSample(kind: string, folder: string, update: boolean): Promise<void> {
  const project = PROJECTIONS[kind];
  if (project === undefined) {
    throw new Error(`No projection is named "${kind}": ${Object.keys(PROJECTIONS).join(', ')}.`);
  }
  const config = readConfig(folder);
  const { shown, diagnostics } = await project(readInputs(folder), await loadKnowledge());
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  expect(codes, 'diagnostics as declared in config.json').toEqual([...(config.diagnostics ?? [])].sort());

  const expectedPath = join(folder, 'expected.json');
  const changedPath = join(folder, 'expected-changed.json');
  const came = `${JSON.stringify(shown, null, 2)}\n`;
  if (update) writeFileSync(expectedPath, came);
  const expected = existsSync(expectedPath)
    ? readFileSync(expectedPath, 'utf8').replaceAll('\r\n', '\n')
    : '';
  if (came === expected) {
    rmSync(changedPath, { force: true });
    return;
  }
  writeFileSync(changedPath, came);
  expect(came, `${changedPath} holds what came; UPDATE=1 accepts it`).toBe(expected);
}

function readConfig(folder: string): SampleConfig {
  const path = join(folder, 'config.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SampleConfig) : {};
}

function readInputs(folder: string): SampleInput[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('input'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
