import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import type { EvalInput } from './task.ts';
import { TASKS } from './tasks.ts';

function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function readLines(path: string): unknown[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

function usage(problem: string): never {
  const names = TASKS.map((task) => `  ${task.name.padEnd(14)} ${task.about}`).join('\n');
  process.stderr.write(
    `${problem}\n\nnpm run eval -- TASK --data FILE [--texts FILE] [--limit N] [--predictions OUT]\n\n${names}\n`,
  );
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    texts: { type: 'string' },
    limit: { type: 'string' },
    predictions: { type: 'string' },
  },
});
const task = TASKS.find((candidate) => candidate.name === positionals[0]);
if (task === undefined) usage(`There is no task "${positionals[0] ?? ''}".`);
if (values.data === undefined) usage('Give the data with --data FILE.');

const isLines = /\.jsonl(\.gz)?$/.test(values.data);
const isGold = /\.json(\.gz)?$/.test(values.data);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const texts = values.texts === undefined ? [] : (readLines(values.texts) as { id: string }[]);
const input: EvalInput = {
  records: isLines ? readLines(values.data).slice(0, limit) : [],
  gold: isGold ? JSON.parse(readText(values.data)) : null,
  texts: new Map(texts.map((record) => [record.id, record])),
  folder: isLines || isGold ? dirname(values.data) : values.data,
  knowledge: await loadKnowledge(),
};
const result = task.run(input);
for (const row of result.table) process.stdout.write(`${row.join('  ')}\n`);
if (values.predictions !== undefined) {
  writeFileSync(values.predictions, result.predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
const round = (score: number): number => Math.round(score * 10_000) / 10_000;
const scores = Object.fromEntries(Object.entries(result.scores).map(([name, score]) => [name, round(score)]));
process.stdout.write(`${JSON.stringify({ task: task.name, records: result.records, ...scores })}\n`);
