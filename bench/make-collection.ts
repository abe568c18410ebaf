/**
 * `node scripts/run.mjs bench/make-collection.ts PATH [DOCUMENTS]`: writes a made collection of 10,000
 * documents with 100,000 claims, or of as many as asked for, to look at and to measure with.
 */
import { rmSync } from 'node:fs';
import { openStore } from '../src/store/open.ts';
import { fillMade } from './made-collection/fill-store.ts';

const MADE = 10_000;

const [path, documents = String(MADE)] = process.argv.slice(2);
if (path === undefined || !/^[1-9]\d*$/.test(documents)) {
  process.stderr.write('usage: node scripts/run.mjs bench/make-collection.ts PATH [DOCUMENTS]\n');
  process.exit(2);
}
rmSync(path, { force: true });
const started = performance.now();
const store = await openStore(path, { create: true });
await fillMade(store, Number(documents));
const {
  documents: made,
  claims,
  dossierEvents,
  origins,
  relations,
  judgements,
  refusals,
} = await store.counts();
await store.close();
process.stdout.write(
  `${made} documents, ${claims} claims, ${dossierEvents} events, ${origins} origins, ${relations} relations, ` +
    `${judgements} judgements and ${refusals} refused files in ${path}, made in ` +
    `${((performance.now() - started) / 1000).toFixed(0)} s.\n`,
);
