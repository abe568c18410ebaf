import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..', '..');
const BIN = join(ROOT, 'bin', 'crosscheck.mjs');
const CLOCK = pathToFileURL(join(import.meta.dirname, 'move-clock.mjs')).href;
/** Beside the other bundles, so that packages are found; one for each test run. */
const EVALUATION = join(ROOT, 'dist', 'run', `same-bytes-${process.pid}.mjs`);

const TEN_YEARS_MS = 10 * 365.25 * 86_400_000;

/** Where and when a machine may stand: on both sides of the date line, ten years on and ten years back. */
const MACHINES = [
  { zone: 'UTC', moved: 0, language: 'C.UTF-8' },
  { zone: 'Pacific/Kiritimati', moved: TEN_YEARS_MS, language: 'tr_TR.UTF-8' },
  { zone: 'America/St_Johns', moved: -TEN_YEARS_MS, language: 'ar_EG.UTF-8' },
] as const;

/** Each run starts several processes; on a machine busy with something else each may take a while. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let folder = '';

/** Runs Node.js on another machine, so to speak, and gives what it prints. */
async function on(
  { zone, moved, language }: (typeof MACHINES)[number],
  args: readonly string[],
): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', CLOCK, ...args], {
    cwd: ROOT,
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      TZ: zone,
      LANG: language,
      LC_ALL: language,
      NODE_OPTIONS: `--import ${CLOCK}`,
      CROSSCHECK_TEST_CLOCK: String(moved),
      CROSSCHECK_COLLECTION: '',
    },
  });
  return stdout;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-clock-'));
  mkdirSync(dirname(EVALUATION), { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'evaluate-gold.ts')],
    outfile: EVALUATION,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(EVALUATION, { force: true });
});

/** What each machine prints last, the first of them first. */
function everywhere(argsAt: (place: number) => readonly (readonly string[])[]): Promise<readonly string[]> {
  return Promise.all(
    MACHINES.map(async (machine, place) => {
      let last = '';
      for (const args of argsAt(place)) last = await on(machine, args);
      return last;
    }),
  );
}

describe('another zone, language and clock', () => {
  it('are what the program is told', async () => {
    const code =
      'JSON.stringify([new Date().getFullYear(), Date().slice(11, 15), new Date(0).getTimezoneOffset()])';
    const told = (await everywhere(() => [['-p', code]])).map((line) => JSON.parse(line) as unknown[]);
    for (const place of [0, 1, 2]) expect(new Set(told.map((row) => row[place])).size).toBe(MACHINES.length);
  });

  it('change no byte of what a collection exports', async () => {
    const [first, ...others] = await everywhere((place) => {
      const collection = ['--collection', join(folder, `${place}.crosscheck`)];
      return [
        [BIN, 'add', 'demo', '--workers', '1', ...collection],
        [BIN, 'export', ...collection],
      ];
    });
    expect(first?.split('\n').length).toBeGreaterThan(300);
    for (const other of others) expect(other === first).toBe(true);
  });

  it('change no byte of an evaluation', async () => {
    const [first, ...others] = await everywhere(() => [[EVALUATION]]);
    expect(first).toContain('"task":"chains"');
    for (const other of others) expect(other === first).toBe(true);
  });
});
