/**
 * `npm run fuzz`: reads 20,000 damaged files and says which broke a promise. Options: `--inputs N`,
 * `--pages FILE.jsonl.gz` for real pages (records with `html_base64`) besides the project's own files.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { type FuzzSeed, fuzzRead } from './fuzz-read.ts';
import { ownSeeds } from './seeds.ts';

const TOLD_EVERY = 500;

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, pages: { type: 'string', multiple: true } },
});
const seeds = [...ownSeeds(process.cwd()), ...(values.pages ?? []).flatMap(pagesOf)];
const report = await fuzzRead(seeds, {
  inputs: Number(values.inputs ?? 20_000),
  limit: DEFAULT_LIMITS.milliseconds,
  onInput: (done) => {
    if (done % TOLD_EVERY === 0) process.stderr.write(`${done} inputs\n`);
  },
});
for (const { seed, round, problem } of report.failures) {
  process.stdout.write(`round ${round}, ${seed}: ${problem}\n`);
}
const { inputs, read, refused, failures, slowest } = report;
process.stdout.write(
  `${inputs} inputs of ${seeds.length} files: ${read} documents read, ${refused} refused with a reason, ` +
    `${failures.length} promises broken; the slowest took ${Math.round(slowest.milliseconds)} ms ` +
    `(round ${slowest.round}, ${slowest.seed}).\n`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

function pagesOf(path: string): FuzzSeed[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, html_base64 } = JSON.parse(line) as { id: string; html_base64: string };
    return { name: id, bytes: Buffer.from(html_base64, 'base64') };
  });
}
