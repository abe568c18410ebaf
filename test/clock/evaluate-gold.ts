import { loadInput, rounded } from '../../eval/load.ts';
import { TASKS } from '../../eval/tasks.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';

/** Prints all that `npm run eval` prints of the project's own gold, task after task, and every prediction. */
const ON_GOLD = ['chains', 'figures', 'events', 'stories', 'pairs', 'facets'];

const knowledge = await loadKnowledge();
const input = loadInput({ data: 'eval/gold/demo.json', texts: 'demo', limit: undefined }, knowledge);
for (const task of TASKS.filter(({ name }) => ON_GOLD.includes(name))) {
  const { table, predictions, records, scores } = await task.run(input);
  for (const row of table) process.stdout.write(`${row.join('  ')}\n`);
  process.stdout.write(`${JSON.stringify({ task: task.name, records, ...rounded(scores) })}\n`);
  for (const row of predictions) process.stdout.write(`${JSON.stringify(row)}\n`);
}
