import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/ingest/knowledge.ts';
import type { Knowledge } from '../src/model/index.ts';
import { loadInput, rounded } from './load.ts';
import { TASKS } from './tasks.ts';

/** A set of data with the tasks that are held to floors on it. */
interface GatedSet {
  readonly name: string;
  readonly data: string;
  readonly texts?: string;
  /** Records scored, where all would take minutes. */
  readonly limit?: number;
  readonly tasks: readonly string[];
}

const GOLD_TASKS = ['chains', 'figures', 'events', 'stories', 'pairs', 'facets'];
/** The project's own gold always; other sets where they lie beside the checkout. */
const SETS: readonly GatedSet[] = [
  { name: 'demo', data: 'eval/gold/demo.json', texts: 'demo', tasks: GOLD_TASKS },
  { name: 'seeds', data: '../shared/seeds', tasks: ['seeds', 'parts'] },
  {
    name: 'fakes-dev',
    data: '../shared/gold/fakes-dev.json',
    texts: '../shared/bench/fa_kes.jsonl.gz',
    tasks: [...GOLD_TASKS, 'credits'],
  },
  {
    name: 'made-copies',
    data: '../shared/bench/fa_kes.jsonl.gz',
    limit: 40,
    tasks: ['made-pairs', 'changes'],
  },
  {
    name: 'pages-whole',
    data: '../shared/bench/pages_zyte.jsonl.gz',
    tasks: ['page-text', 'page-lines'],
  },
  {
    name: 'pages-parts',
    data: '../shared/bench/pages_trafilatura.jsonl.gz',
    tasks: ['page-segments', 'page-lines'],
  },
  { name: 'pages-dated', data: '../shared/bench/pages_dates.jsonl.gz', tasks: ['page-dates'] },
  { name: 'times-news', data: '../shared/bench/tempeval3.jsonl.gz', tasks: ['times'] },
  { name: 'times-history', data: '../shared/bench/wikiwars.jsonl.gz', tasks: ['times'] },
  { name: 'undated-war', data: '../shared/bench/fa_kes.jsonl.gz', limit: 150, tasks: ['dating'] },
  { name: 'undated-paper', data: '../shared/bench/india_police.jsonl.gz', limit: 150, tasks: ['dating'] },
  { name: 'undated-crises', data: '../shared/bench/t17_articles.jsonl.gz', limit: 60, tasks: ['dating'] },
];
const FLOORS = 'eval/floors.json';
/** The set that is part of the project. */
const OWN = 'demo';
/** Scores named here are counts of faults: less is better. */
const FAULTS = new Set(['copiesCalledIndependent', 'falseAlarms']);

/** Halves of an F score may trade against each other; their mean is what is held. */
const FREE = /precision|recall|accuracy|mentionF1/i;

/** The floors of one set hold for exactly the bytes whose digest stands with them. */
interface SetFloors {
  corpus: string;
  scores: Record<string, Record<string, number>>;
}

/**
 * The eval gate. `--raise` writes the scores reached as floors where they are better; a floor is
 * lowered by hand only, with the reason in CHANGELOG.md. Missing floors fail. `--own` scores only the
 * project's own gold.
 */
const { values } = parseArgs({ options: { raise: { type: 'boolean' }, own: { type: 'boolean' } } });
const raise = values.raise === true;
const floors: Record<string, SetFloors> = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};
const knowledge = await loadKnowledge();
let fallen = 0;
for (const set of values.own === true ? SETS.filter(({ name }) => name === OWN) : SETS) {
  if (!existsSync(set.data)) process.stdout.write(`${set.name}: not there, not scored\n`);
  else fallen += await gateSet(set, knowledge);
}
if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
process.exitCode = fallen > 0 && !raise ? 1 : 0;

async function gateSet(set: GatedSet, known: Knowledge): Promise<number> {
  const corpus = digestOf([set.data, ...(set.texts === undefined ? [] : [set.texts])].flatMap(filesOf));
  const held = floors[set.name] ?? { corpus, scores: {} };
  let below = 0;
  if (floors[set.name] === undefined || held.corpus !== corpus) {
    process.stdout.write(
      `${set.name}: no floors for these bytes. Look at the scores, then run with --raise.\n`,
    );
    below += 1;
  }
  const input = loadInput(set, known);
  for (const task of TASKS.filter(({ name }) => set.tasks.includes(name))) {
    const floor = held.scores[task.name] ?? {};
    for (const [name, score] of Object.entries(rounded((await task.run(input)).scores))) {
      const least = floor[name];
      const sign = FAULTS.has(name) ? -1 : 1;
      const fell = least !== undefined && sign * score < sign * least;
      if (fell) below += 1;
      const isBetter = least === undefined || sign * score > sign * least;
      if (isBetter && !FREE.test(name)) floor[name] = score;
      const shown = least === undefined ? '' : ` (floor ${least})`;
      process.stdout.write(
        `${fell ? 'BELOW' : 'holds'}  ${set.name.padEnd(11)} ${task.name.padEnd(13)} ${name.padEnd(24)} ${score}${shown}\n`,
      );
    }
    held.scores[task.name] = floor;
  }
  floors[set.name] = { ...held, corpus };
  return below;
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
