import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import { loadInput, rounded } from './load.ts';
import { TASKS } from './tasks.ts';

/** The gold data and the scores that may not fall; `counts` are scores where less is better. */
interface Floors {
  /** Digest of the gold and its texts: floors hold for exactly these bytes. */
  corpus: string;
  scores: Record<string, Record<string, number>>;
}

const GOLD = 'eval/gold/demo.json';
const TEXTS = 'demo';
const FLOORS = 'eval/floors.json';
const GATED = ['chains', 'figures', 'events', 'stories', 'pairs', 'facets'];
/** Scores named here are counts of faults. */
const FAULTS = new Set(['copiesCalledIndependent']);

/**
 * The eval gate: every gated task on the project's own gold against the floors. `--raise` writes
 * the scores reached as new floors where they are better; a floor is lowered by hand only, with the
 * reason in CHANGELOG.md.
 */
const { values } = parseArgs({ options: { raise: { type: 'boolean' } } });
const corpus = digestOf([
  GOLD,
  ...readdirSync(TEXTS)
    .sort()
    .map((name) => join(TEXTS, name)),
]);
const floors: Floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : { corpus, scores: {} };
const input = loadInput({ data: GOLD, texts: TEXTS }, await loadKnowledge());
let fallen = 0;

if (floors.corpus !== corpus && values.raise !== true) {
  process.stdout.write(`The gold or its texts have changed: look at the scores, then run with --raise.\n`);
  fallen += 1;
}
for (const task of TASKS.filter(({ name }) => GATED.includes(name))) {
  const scores = rounded(task.run(input).scores);
  const floor = floors.scores[task.name] ?? {};
  for (const [name, score] of Object.entries(scores)) {
    const least = floor[name];
    const isFault = FAULTS.has(name);
    const fell = least !== undefined && (isFault ? score > least : score < least);
    if (fell) fallen += 1;
    const better = least === undefined || (isFault ? score < least : score > least);
    if (values.raise === true && better) floor[name] = score;
    process.stdout.write(
      `${fell ? 'BELOW' : 'holds'}  ${task.name.padEnd(10)} ${name.padEnd(26)} ${score}${least === undefined ? '' : ` (floor ${least})`}\n`,
    );
  }
  floors.scores[task.name] = floor;
}
if (values.raise === true) {
  writeFileSync(FLOORS, `${JSON.stringify({ ...floors, corpus }, null, 2)}\n`);
}
process.exitCode = fallen > 0 && values.raise !== true ? 1 : 0;

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
