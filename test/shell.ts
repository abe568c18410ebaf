import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';

export const BIN = join(import.meta.dirname, '..', 'bin', 'crosscheck.mjs');

/** Made-up reports: a wire story, a paper that carries it, and a denial. */
export const REPORTS = {
  'wire.txt': `Shells hit Aleppo market, monitor says

ALEPPO, February 15, 2016 (Meridian Wire) - At least 14 people were killed when shells hit a market in Aleppo on Monday, the Orontes Monitoring Group said.

"We counted fourteen bodies in the street," the group said in a statement.
`,
  'paper.txt': `Deadly shelling in Aleppo

The Harbour Courier, February 16, 2016

Shells killed 14 civilians in a market in Aleppo on Monday. Residents said the shelling went on until the evening.
`,
  'denial.txt': `Army denies market attack

February 16, 2016

The Syrian army denied that its forces shelled a market in Aleppo on Monday, state television reported.
`,
} as const;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Runs the program in a folder as a user would. */
export interface Shell {
  /** The folder, with the reports in `reports/`; there from the first test on. */
  readonly folder: string;
  crosscheck(args: readonly string[], options?: RunOptions): Promise<Run>;
}

/** Gives a test file a folder with the reports, and takes it away at its end. */
export function openShell(): Shell {
  // A case starts several processes; on a machine busy with something else each may take a while.
  vi.setConfig({ testTimeout: 180_000 });
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-cli-'));
  beforeAll(async () => {
    mkdirSync(join(folder, 'reports'));
    for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
    // The first start may have to build the program.
    await run(folder, ['--version'], {});
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, crosscheck: (args, options = {}) => run(folder, args, options) };
}

function run(folder: string, args: readonly string[], { env = {}, input }: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', CROSSCHECK_COLLECTION: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
