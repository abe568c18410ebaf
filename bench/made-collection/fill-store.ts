import type { Store } from '../../src/store/store.ts';
import { makeDocument } from './make-document.ts';
import { DossierMaker } from './make-dossier.ts';
import { makeHappenings } from './make-happenings.ts';
import { makeJudgements } from './make-judgements.ts';

/** Documents written in one transaction. */
const AT_ONCE = 100;

/** For so many documents one file was refused. */
const REFUSED = 25;

/**
 * Fills a store with so many made documents of ten claims each, twice as many events across documents,
 * and the voices, relations, judgements and refusals that go with them. The same number gives the same
 * collection on every machine.
 *
 * Nothing of it was read from a text: records are made directly, so that a collection that would take
 * hours to analyse is there in a minute. What differs from an analysed one: records hold no notes but
 * one kind, few annotations (six for a claim), no reprints and one step of reasoning for a date; texts
 * are shorter and more alike; the index by which shared text is found is empty, so that `refresh` or a
 * decision would work it all out anew.
 */
export async function fillMade(store: Store, documents: number): Promise<void> {
  const happenings = makeHappenings(documents);
  const maker = new DossierMaker();
  for (let from = 0; from < documents; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, documents - from) }, (_, at) =>
      makeDocument(from + at, happenings),
    );
    for (const made of some) maker.note(made);
    await store.write(some.map(({ added }) => ({ kind: 'document', document: added })));
  }
  const dossier = maker.dossier();
  const standings = makeJudgements(dossier.events);
  for (const { judgement } of standings) await store.judge(judgement);
  await store.saveDossier({ ...dossier, standings }, 'made');
  await refuse(store, Math.ceil(documents / REFUSED));
}

async function refuse(store: Store, count: number): Promise<void> {
  await store.write(
    Array.from({ length: count }, (_, at) => ({
      kind: 'refusal',
      refusal: {
        name: `scans/page-${at}.pdf`,
        document: null,
        code: 'read/empty',
        message: 'The file holds no text.',
        kept: false,
      },
      path: null,
    })),
  );
}
