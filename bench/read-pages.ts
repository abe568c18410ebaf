import { execFileSync, spawnSync } from 'node:child_process';
import {
  LIBRARY,
  ONE_PROCESS,
  PAGE_SUBJECTS,
  PHASE,
  PHASE_OF_MANY,
  timeSteps,
  TWO_PROCESSES,
} from './page-subjects.ts';
import { loadPages } from './pages.ts';

interface Measured {
  readonly pages: number;
  readonly seconds: number;
  readonly peakBytes: number;
}

const STEPS = 'steps';

/** Measures one subject in this process, after one pass that warms up. */
export async function measurePagesHere(name: string): Promise<Measured | [string, number][]> {
  const { pages } = loadPages(process.cwd());
  if (name === STEPS) {
    timeSteps(pages);
    return [...timeSteps(pages)];
  }
  const subject = PAGE_SUBJECTS.find((candidate) => candidate.name === name);
  if (subject === undefined) throw new Error(`There is nothing named "${name}" to measure.`);
  // Four times as many pages warm up by themselves, and processes start cold in use too.
  if (name === LIBRARY || name === PHASE) await subject.run(pages);
  const started = performance.now();
  const count = await subject.run(pages);
  const seconds = (performance.now() - started) / 1000;
  return { pages: count, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

/**
 * Prints pages a second and peak memory of phase 1 beside the extraction library alone, what four times
 * as many pages cost in memory, two processes beside one, and the share of each step.
 */
export function printPages(): void {
  const { from, pages, bytes } = loadPages(process.cwd());
  const build = execFileSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' }).trim();
  const measure = (name: string): unknown => {
    const { stdout, status } = spawnSync(process.execPath, [process.argv[1] ?? '', '--pages', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, BENCH_BUILD: build },
    });
    if (status !== 0) throw new Error(`"${name}" could not be measured.`);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  };
  process.stdout.write(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB, from ${from}\n\n`);
  process.stdout.write(`${'pages'.padEnd(36)}${'pages/s'.padStart(10)}${'peak memory'.padStart(14)}\n`);
  const rates = new Map<string, number>();
  const peaks = new Map<string, number>();
  for (const { name } of PAGE_SUBJECTS) {
    const { pages: count, seconds, peakBytes } = measure(name) as Measured;
    rates.set(name, count / seconds);
    peaks.set(name, peakBytes);
    const shown = [
      (count / seconds).toFixed(1).padStart(10),
      `${Math.round(peakBytes / 1e6)} MB`.padStart(14),
    ];
    process.stdout.write(`${name.padEnd(36)}${shown.join('')}\n`);
  }
  const ratio = (of: ReadonlyMap<string, number>, a: string, b: string): string =>
    ((of.get(a) ?? 0) / (of.get(b) ?? 1)).toFixed(2);
  process.stdout.write(
    `\nthe phase takes ${ratio(rates, LIBRARY, PHASE)} times the library, ` +
      `four times as many pages ${ratio(peaks, PHASE_OF_MANY, PHASE)} times the memory, ` +
      `two processes give ${ratio(rates, TWO_PROCESSES, ONE_PROCESS)} times one\n\n`,
  );
  const steps = measure(STEPS) as [string, number][];
  const total = steps.filter(([step]) => !step.startsWith(' ')).reduce((sum, [, time]) => sum + time, 0);
  for (const [step, time] of steps) {
    process.stdout.write(`${step.padEnd(36)}${`${((100 * time) / total).toFixed(1)} %`.padStart(10)}\n`);
  }
  process.stdout.write('\n');
}
