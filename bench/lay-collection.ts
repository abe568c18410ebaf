/**
 * `node scripts/run.mjs bench/lay-collection.ts PATH [first|decision|document]`: lays a collection out anew
 * as it is, after one decision about a date, or after one added document, and says what that cost. It writes
 * into the collection, so give it a copy; each run is a process of its own, as when a server has it done.
 */
import { buildDossier } from '../src/ingest/build-dossier.ts';
import { judgementId } from '../src/identity/identity.ts';
import type { DateDecision } from '../src/model/index.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { makeDocument } from './made-collection/make-document.ts';
import { makeHappenings } from './made-collection/make-happenings.ts';

const [path, what = 'first'] = process.argv.slice(2);
const changes: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  first: () => Promise.resolve(),
  decision: decide,
  document: add,
};
const change = changes[what];
if (path === undefined || change === undefined) {
  process.stderr.write(
    'usage: node scripts/run.mjs bench/lay-collection.ts PATH [first|decision|document]\n',
  );
  process.exit(2);
}
const store = await openStore(path);
await change(store);
const before = process.cpuUsage();
const result = await buildDossier(store);
const { user, system } = process.cpuUsage(before);
const counts = await store.counts();
await store.close();
process.stdout.write(
  `${counts.documents} documents, ${counts.dossierEvents} events, ${what}: ${result} in ${((user + system) / 1e6).toFixed(1)} s ` +
    `of the processor, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most.\n`,
);

/** Of the first document that has a day, somebody decides that it is of that day. */
async function decide(to: Store): Promise<void> {
  const { rows } = await to.documents({ limit: 100 });
  const dated = rows.find(({ date }) => date.best !== null);
  if (dated === undefined) throw new Error('None of the first documents has a date.');
  const decision: DateDecision = {
    kind: 'date',
    subject: dated.id,
    reprint: null,
    earliest: dated.date.best,
    latest: dated.date.best,
  };
  const said = {
    who: 'Ann Made',
    at: `2036-01-01T00:00:${String((await to.judgements()).length % 60).padStart(2, '0')}Z`,
    decision,
    why: 'The printed edition bears it out.',
  };
  await to.judge({ id: judgementId(said), ...said, words: [], after: null });
}

async function add(to: Store): Promise<void> {
  const { documents } = await to.counts();
  // A made collection of this many holds those before it.
  const { added } = makeDocument(documents, makeHappenings(documents + 1));
  await to.write([{ kind: 'document', document: added }]);
}
