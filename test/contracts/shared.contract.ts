import { describe, expect, it } from 'vitest';
import type { Annotation, DossierEvent, Relation } from '../../src/model/index.ts';
import type { NewDocument } from '../../src/store/store.ts';
import type { StorePlace } from './store.contract.ts';
import { makeDocument, makeDossier } from './store-fixtures.ts';

/** Names of places and actors by what stands in the text of a document. */
const KNOWN: readonly Partial<Annotation>[] = [
  { type: 'place', chosen: { id: 'geonames:1', name: 'Lusail', kind: 'settlement', country: 'QA' } },
  { type: 'place', chosen: { id: 'geonames:2', name: 'Qatar', kind: 'country', country: 'QA' } },
  { type: 'actor', name: 'Valley Army', actor: 'valley-army', kind: 'military' },
  { type: 'actor', name: 'rebels', actor: null, kind: 'armed-group' },
] as never;

function nameOf(known: Partial<Annotation>): string {
  return 'chosen' in known ? (known.chosen?.name ?? '') : String((known as { name: string }).name);
}

/** A report by an outlet, with everything known that stands in its text. */
function report(text: string, outlet: string | null): NewDocument {
  const { bytes, record } = makeDocument({ text, claims: 1 });
  const annotations = KNOWN.flatMap((known): Annotation[] => {
    const start = text.indexOf(nameOf(known));
    return start < 0 ? [] : [{ ...known, start, end: start + nameOf(known).length, rule: 'test' } as never];
  });
  const publisher =
    outlet === null ? null : { name: outlet, basis: 'metadata' as const, start: null, end: null };
  return { bytes, record: { ...record, annotations, document: { ...record.document, publisher } } };
}

/** What every store must tell of what links the documents. */
export function describeShared(place: StorePlace): void {
  describe('what several documents share', () => {
    const pile = [
      report('In Lusail in Qatar the Valley Army met rebels.', 'Valley Courier'),
      report('From Qatar: rebels left Lusail.', 'Harbour Dispatch'),
      report('The Valley Army left Lusail in Qatar to rebels.', 'Valley Courier'),
      report('Nothing is known of rebels.', null),
    ];
    const ids = pile.map(({ record }) => record.document.id);

    it('is nothing in an empty collection, and before reports are compared', async () => {
      const store = await place.open();
      const nothing = {
        places: [],
        actors: [],
        voices: [],
        events: [],
        eventsInAll: 0,
        texts: [],
        textsInAll: 0,
      };
      expect(await store.shared()).toEqual({ documents: 0, ...nothing });
      for (const one of pile) await store.add(one);
      expect(await store.shared()).toEqual({ documents: 4, ...nothing });
      await store.close();
    });

    it('is told of names, the narrower place first, of voices, events and texts', async () => {
      const store = await place.open();
      for (const one of pile) await store.add(one);
      const dossier = makeDossier(pile);
      const [origin] = dossier.origins;
      const [first, second] = dossier.events as [DossierEvent, DossierEvent];
      const [relation] = dossier.relations as [Relation];
      const told = {
        ...first,
        title: 'Meeting\u0000 at Lusail',
        accounts: [...first.accounts, ...second.accounts, ...first.accounts],
      };
      const ordered = [...ids].sort();
      const tie = (a: number, b: number, kind: Relation['relation'], root: string | null): Relation => ({
        ...relation,
        a: ordered[a] as never,
        b: ordered[b] as never,
        relation: kind,
        root,
      });
      await store.saveDossier(
        {
          ...dossier,
          origins: origin === undefined ? [] : [{ ...origin, name: 'Valley Army', kind: 'official' }],
          events: [...dossier.events.slice(1), told],
          relations: [
            tie(0, 1, 'copy', 'Cobalt Wire'),
            tie(1, 2, 'rewrite', null),
            tie(0, 3, 'shared-root', 'A'),
          ],
        },
        'x',
      );
      const shared = await store.shared();
      const outletOf = (id: string) => pile[ids.indexOf(id as never)]?.record.document.publisher?.name;
      const carriers = ordered.slice(0, 3);
      expect(shared).toEqual({
        documents: 4,
        places: [
          { kind: 'place', key: 'geonames:1', name: 'Lusail', sort: 'settlement', documents: 3, outlets: 2 },
          { kind: 'place', key: 'geonames:2', name: 'Qatar', sort: 'country', documents: 3, outlets: 2 },
        ],
        actors: [
          {
            kind: 'actor',
            key: 'valley-army',
            name: 'Valley Army',
            sort: 'military',
            documents: 2,
            outlets: 1,
          },
        ],
        voices: [
          {
            kind: 'voice',
            key: origin?.id,
            name: 'Valley Army',
            sort: 'official',
            documents: 4,
            outlets: 2,
          },
        ],
        events: [
          {
            id: told.id,
            title: 'Meeting\ufffd at Lusail',
            status: told.status,
            earliest: told.when.earliest,
            latest: told.when.latest,
            documents: 2,
            outlets: 2,
          },
        ],
        eventsInAll: 1,
        texts: [
          {
            root: 'Cobalt Wire',
            title: pile[ids.indexOf(carriers[0] as never)]?.record.document.title,
            pair: [ordered[0], ordered[1]],
            documents: 3,
            outlets: new Set(carriers.flatMap((id) => outletOf(id) ?? [])).size,
          },
        ],
        textsInAll: 1,
      });
      await store.close();
    });
  });
}
