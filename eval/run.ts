import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { loadInput, rounded } from './load.ts';
import { TASKS } from './tasks.ts';

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

const limit = values.limit === undefined ? undefined : Number(values.limit);
const input = loadInput({ data: values.data, texts: values.texts, limit }, await loadKnowledge());
const result = await task.run(input);
for (const row of result.table) process.stdout.write(`${row.join('  ')}\n`);
if (values.predictions !== undefined) {
  writeFileSync(values.predictions, result.predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
process.stdout.write(
  `${JSON.stringify({ task: task.name, records: result.records, ...rounded(result.scores) })}\n`,
);
