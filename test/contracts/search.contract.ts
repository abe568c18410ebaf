import { beforeEach, describe, expect, it } from 'vitest';
import type { DossierEvent, Event } from '../../src/model/index.ts';
import { readQuery, type SearchQuery } from '../../src/search/read-query.ts';
import type { DossierEventFilter, NewDocument, Store } from '../../src/store/store.ts';
import { day, makeDocument, makeDossier } from './store-fixtures.ts';

const words = (typed: string): SearchQuery => readQuery(typed) as SearchQuery;

const PLACE = {
  lat: 34.9,
  lon: 36.7,
  precision: 'settlement' as const,
  country: 'SY',
  start: null,
  end: null,
};

/** Three reports: shells on Ar-Rastan, talks in Lusail, and a convoy that nobody places. */
function pile(): NewDocument[] {
  const rastan = { ...PLACE, name: 'Ar-Rastan', gazetteer: 'geonames:1' as never };
  const lusail = { ...PLACE, name: 'Lusail', gazetteer: null, lat: null, lon: null, country: 'QA' };
  const shells = makeDocument({ text: 'Shells fell on the green market, aid workers said.', claims: 1 });
  const talks = makeDocument({
    text: 'Talks on the market of grain broke off.',
    claims: 1,
    factuality: 'denied',
  });
  const convoy = makeDocument({ text: 'A convoy of 3,000 men was seen.', claims: 1 });
  const agent = { start: 0, end: 6, name: 'Army of the Valley', actor: 'valley-army' as never };
  return [
    withMentions(shells, 'Valley Courier', { where: rastan, agent }),
    withMentions(talks, 'Harbour Dispatch', { where: lusail }),
    withMentions(convoy, 'Valley Courier', {}),
  ];
}

function withMentions(document: NewDocument, outlet: string, part: Partial<Event>): NewDocument {
  const { record } = document;
  const publisher = { name: outlet, basis: 'metadata' as const, start: null, end: null };
  return {
    ...document,
    record: {
      ...record,
      document: { ...record.document, publisher },
      events: record.events.map((event) => ({ ...event, ...part })),
    },
  };
}

/** What every store must find, whatever it is made of. */
export function describeSearch(storeNow: () => Store): void {
  describe('the filters of events', () => {
    let events: readonly DossierEvent[];
    beforeEach(async () => {
      const documents = pile();
      for (const document of documents) await storeNow().add(document);
      const dossier = makeDossier(documents);
      const [shells, talks, convoy] = dossier.events as [DossierEvent, DossierEvent, DossierEvent];
      const where = documents[0]?.record.events[0]?.where ?? null;
      events = [
        { ...shells, title: 'Shelling, Ar-Rastan', where, origins: [...shells.origins, 'o2' as never] },
        { ...talks, title: 'Talks' },
        { ...convoy, title: 'Movement' },
      ];
      await storeNow().saveDossier({ ...dossier, events }, 'basis');
    });

    const CASES: readonly (readonly [string, DossierEventFilter, readonly number[]])[] = [
      ['words of the claims', { words: words('MARKETS market') }, []],
      ['words of the claims, whatever the case', { words: words('MARKET') }, [0, 1]],
      ['words in a row', { words: words('"the green market"') }, [0]],
      ['no row of words over the end of a text', { words: words('"rastan shells"') }, []],
      ['the beginning of a word', { words: words('conv*') }, [2]],
      ['words that must not be there', { words: words('market -green') }, [1]],
      ['numbers however they are written', { words: words('3000') }, [2]],
      ['names of participants', { words: words('"Army of the Valley"') }, [0]],
      ['a place by name, in another spelling', { place: 'al-Rastan' }, [0]],
      ['a place by its row', { place: 'geonames:1' }, [0]],
      ['a place that a mention names', { place: 'lusail' }, [1]],
      ['a country', { country: 'QA' }, [1]],
      ['an actor of the registry', { actor: 'valley-army' }, [0]],
      ['an actor by a name as written', { actor: 'JETS' }, [1, 2]],
      ['an outlet', { outlet: 'Valley Courier' }, [0, 2]],
      ['how a claim is told', { factuality: 'denied' }, [1]],
      ['the least number of origins', { leastOrigins: 2 }, [0]],
      ['the greatest number of origins', { mostOrigins: 1 }, [1, 2]],
      ['a box', { box: [36, 34, 37, 35] }, [0]],
      ['a box elsewhere', { box: [37, 34, 38, 35] }, []],
      ['a box across the 180th meridian', { box: [170, -60, 37, 60] }, [0]],
      ['decisions', { judged: true }, []],
      ['their absence', { judged: false }, [0, 1, 2]],
      ['several at once', { outlet: 'Valley Courier', words: words('market'), from: day('2016-02-01') }, [0]],
      ['nothing that is not there', { actor: "' or 1=1 --" }, []],
    ];

    it('take what is asked for and nothing else', async () => {
      for (const [what, filter, wanted] of CASES) {
        const { rows } = await storeNow().dossierEvents(filter);
        expect(
          rows.map((row) => events.findIndex(({ id }) => id === row.id)),
          what,
        ).toEqual(wanted);
      }
    });
  });
}
