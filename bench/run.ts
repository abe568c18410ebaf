/**
 * `npm run bench`: documents and words a second and the peak of memory, phase by phase, beside two
 * libraries alone. Every subject runs in a process of its own, so that its memory is its own.
 * `npm run bench -- parse` measures one, `npm run bench -- origins` what a report costs in large collections,
 * `npm run bench -- workbench` how fast the page opens over one. Figures are printed, never tested.
 */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { do_not_optimize, measure } from 'mitata';
import { printOrigins, runOrigins } from './origins.ts';
import { loadPile } from './pile.ts';
import { measurePagesHere, printPages } from './read-pages.ts';
import { ANALYSIS, DATING, SUBJECTS } from './subjects.ts';
import { printTimeTagging } from './time-tagging.ts';
import { printWorkbench } from './workbench.ts';

/** Passes over the pile at most, after one that warms up. */
const PASSES = 5;

/** A subject is not repeated once it ran this long, in nanoseconds. */
const ENOUGH = 3e9;

interface Measured {
  readonly seconds: number;
  readonly peakBytes: number;
}

async function measureHere(name: string): Promise<Measured> {
  const subject = SUBJECTS.find((candidate) => candidate.name === name);
  if (subject === undefined) throw new Error(`There is nothing named "${name}" to measure.`);
  const work = await subject.prepare(loadPile(process.cwd()));
  const { p50 } = await measure(async () => do_not_optimize(await work()), {
    min_samples: 1,
    max_samples: PASSES,
    min_cpu_time: ENOUGH,
    warmup_samples: 1,
    batch_samples: 1,
    batch_threshold: 0,
  });
  return { seconds: p50 / 1e9, peakBytes: process.resourceUsage().maxRSS * 1024 };
}

function measureApart(name: string): Measured {
  const { stdout, status } = spawnSync(process.execPath, [process.argv[1] ?? '', '--here', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`"${name}" could not be measured.`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

function printTable(names: readonly string[]): void {
  const pile = loadPile(process.cwd());
  const count = (value: number): string =>
    Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ',');
  process.stdout.write(
    `${count(pile.documents.length)} documents, ${count(pile.words)} words from ${pile.from}, repeated.\n` +
      `Node.js ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, median of up to ${PASSES} passes.\n\n` +
      `${'phase'.padEnd(32)}${'documents/s'.padStart(14)}${'words/s'.padStart(14)}${'peak memory'.padStart(14)}\n`,
  );
  const taken = new Map<string, number>();
  for (const name of names) {
    const { seconds, peakBytes } = measureApart(name);
    taken.set(name, seconds);
    const figures = [
      count(pile.documents.length / seconds),
      count(pile.words / seconds),
      `${count(peakBytes / 1e6)} MB`,
    ];
    process.stdout.write(`${name.padEnd(32)}${figures.map((figure) => figure.padStart(14)).join('')}\n`);
  }
  const [dating, whole] = [taken.get(DATING), taken.get(ANALYSIS)];
  if (dating !== undefined && whole !== undefined) {
    process.stdout.write(`\nDating takes ${((100 * dating) / whole).toFixed(1)} % of an analysis.\n`);
  }
}

const args = process.argv.slice(2);
if (args[0] === '--here') {
  process.stdout.write(`${JSON.stringify(await measureHere(args.slice(1).join(' ')))}\n`);
} else if (args[0] === '--pages') {
  process.stdout.write(`${JSON.stringify(await measurePagesHere(args.slice(1).join(' ')))}\n`);
} else if (args[0] === '--origins') {
  await runOrigins(args[1] ?? '', args.slice(2).map(Number));
} else if (args[0] === 'workbench') {
  await printWorkbench(args.slice(1));
} else if (args[0] === 'origins') {
  // Only where it is asked for: it takes longer than all the rest.
  printOrigins(args.slice(1).map(Number));
} else {
  if (args.length === 0 || args.some((arg) => 'read'.includes(arg))) printPages();
  if (args.length === 0 || args.some((arg) => 'time tagging'.includes(arg))) await printTimeTagging();
  const wanted = SUBJECTS.map(({ name }) => name).filter(
    (name) => args.length === 0 || args.some((arg) => name.includes(arg)),
  );
  printTable(wanted);
}
