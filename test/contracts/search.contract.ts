import { beforeEach, describe, expect, it } from 'vitest';
import type { DossierEvent, Event, SettledDate } from '../../src/model/index.ts';
import { readQuery, type SearchQuery } from '../../src/search/read-query.ts';
import type { HitKind, SearchHit, SearchRequest } from '../../src/store/search-store.ts';
import type { DossierEventFilter, NewDocument, Page, PageRequest, Store } from '../../src/store/store.ts';
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
        { ...convoy, title: 'Movement', when: { ...convoy.when, earliest: null, latest: null } },
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
      ['what has no day', { undated: true }, [2]],
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

  describe('a search', () => {
    let documents: readonly NewDocument[];
    const asked = (typed: string, filter: SearchRequest['filter'] = {}): SearchRequest => ({
      words: words(typed),
      filter,
    });
    const found = async (kind: HitKind, request: SearchRequest, page?: PageRequest): Promise<string[]> =>
      (await storeNow().search(kind, request, page)).rows.map(nameOf);
    const nameOf = (hit: SearchHit): string => {
      if (hit.kind === 'document') {
        const at = documents.findIndex(({ record }) => record.document.id === hit.document);
        return `document ${at}`;
      }
      if (hit.kind === 'claim') return `claim: ${hit.claim.quote.slice(0, 9)}`;
      return hit.kind === 'event' ? `event: ${hit.event.title}` : hit.source.name;
    };
    beforeEach(async () => {
      documents = pile().map(withNames);
      for (const document of documents) await storeNow().add(document);
      const dossier = makeDossier(documents);
      const dates = [datedAs(documents[1] as NewDocument, '2016-03-01')];
      await storeNow().saveDossier({ ...dossier, dates }, 'basis');
    });

    it('finds documents, claims, events, actors and places, and counts them', async () => {
      const market = asked('market');
      expect(await found('document', market)).toEqual(['document 1', 'document 0']);
      expect(await found('claim', market)).toEqual(['claim: Talks on ', 'claim: Shells fe']);
      expect(await storeNow().countHits(market)).toEqual({
        document: 2,
        claim: 2,
        event: 2,
        actor: 0,
        place: 0,
      });
      expect(await found('actor', asked('army'))).toEqual(['Army of the Valley']);
      expect(await found('place', asked('rastan'))).toEqual(['Ar-Rastan']);
    });

    it('takes every form of words', async () => {
      const cases: readonly (readonly [string, string[]])[] = [
        ['"green market"', ['document 0']],
        ['"market green"', []],
        ['shell* -convoy', ['document 0']],
        ['3,000', ['document 2']],
        ['MÉN', ['document 2']],
        ['title', ['document 1', 'document 0', 'document 2']],
        ['NEAR(market grain) OR *', []],
        ["'; drop table claim; --", []],
      ];
      for (const [typed, wanted] of cases) {
        const hits = await found('document', asked(typed));
        expect([...hits].sort(), typed).toEqual([...wanted].sort());
      }
    });

    it('narrows by report, claim and event', async () => {
      const { id } = documents[1]?.record.document ?? { id: '' as never };
      const cases: readonly (readonly [HitKind, SearchRequest['filter'], string[]])[] = [
        ['document', { outlet: 'Valley Courier' }, ['document 0']],
        ['document', { from: day('2016-02-20') }, ['document 1']],
        ['document', { to: day('2016-02-20') }, ['document 0']],
        ['document', { place: 'al-Rastan' }, ['document 0']],
        ['document', { document: id }, ['document 1']],
        ['claim', { factuality: 'denied' }, ['claim: Talks on ']],
        ['claim', { actor: 'valley-army' }, ['claim: Shells fe']],
        ['claim', { leastOrigins: 2 }, []],
        ['event', { country: 'QA' }, ['event: Airstrike told by report.txt']],
      ];
      for (const [kind, filter, wanted] of cases) {
        const request = asked('market', filter);
        expect(await found(kind, request), JSON.stringify(filter)).toEqual(wanted);
        expect((await storeNow().countHits(request))[kind]).toBe(wanted.length);
      }
    });

    it('comes page by page, each hit once', async () => {
      for (const kind of ['document', 'claim', 'event'] as const) {
        const all = await found(kind, asked('a*'));
        const seen: string[] = [];
        let after: string | null | undefined;
        while (after !== null) {
          const page: Page<SearchHit> = await storeNow().search(kind, asked('a*'), {
            limit: 1,
            ...(after === undefined ? {} : { after }),
          });
          seen.push(...page.rows.map(nameOf));
          after = page.next;
        }
        expect(seen, kind).toEqual(all);
      }
    });

    it('forgets what a document no longer says', async () => {
      const [first] = documents as [NewDocument];
      const { document } = first.record;
      await storeNow().add({
        ...first,
        record: { ...first.record, document: { ...document, text: 'Nothing.' }, claims: [], annotations: [] },
      });
      expect(await found('document', asked('market'))).toEqual(['document 1']);
      expect(await found('claim', asked('market'))).toEqual(['claim: Talks on ']);
    });

    it('counts who says what, and who is named', async () => {
      const store = storeNow();
      const outlets = await store.sources('outlet', 'claims', null);
      expect(outlets.rows).toMatchObject([
        { key: 'Valley Courier', documents: 2, claims: 2, events: 2, alone: 2 },
        { key: 'Harbour Dispatch', documents: 1, claims: 1 },
      ]);
      const [voice] = (await store.sources('voice', 'alone', null)).rows;
      expect(voice).toMatchObject({ name: 'a resident', sort: 'witness', documents: 3, events: 3, alone: 3 });
      expect((await store.reliances('outlet', 'Valley Courier'))[0]).toMatchObject({
        on: 'voice',
        name: 'a resident',
        claims: 2,
      });
      expect((await store.claimsOf('voice', voice?.key ?? '')).rows).toHaveLength(3);
      expect((await store.claimsOf('outlet', 'Harbour Dispatch')).rows).toHaveLength(1);
      expect(await store.source('actor', 'valley-army')).toMatchObject({ mentions: 2, documents: 2 });
      expect(await store.source('actor', 'nobody')).toBeNull();
      const names = (await store.outletNames(['valley-army'])).get('valley-army') ?? [];
      expect(names.map(({ outlet, written, count }) => [outlet, written, count])).toEqual([
        ['Harbour Dispatch', 'Talks on', 1],
        ['Valley Courier', 'Shells fell', 1],
      ]);
      const page = await store.sources('outlet', 'name', null, { limit: 1 });
      expect(page.rows.map(({ key }) => key)).toEqual(['Harbour Dispatch']);
      const next = await store.sources('outlet', 'name', null, { limit: 1, after: page.next ?? '' });
      expect(next.rows.map(({ key }) => key)).toEqual(['Valley Courier']);
    });

    it('offers what events may be filtered by', async () => {
      const choices = await storeNow().choices();
      expect(choices.types).toEqual([{ value: 'airstrike', name: 'airstrike', events: 3 }]);
      expect(choices.outlets).toEqual([
        { value: 'Valley Courier', name: 'Valley Courier', events: 2 },
        { value: 'Harbour Dispatch', name: 'Harbour Dispatch', events: 1 },
      ]);
      expect(choices.actors).toEqual([{ value: 'valley-army', name: 'Army of the Valley', events: 1 }]);
      expect((await storeNow().choices(words('rastan'))).places).toEqual([
        { value: 'geonames:1', name: 'Ar-Rastan', events: 1 },
      ]);
    });

    it('keeps questions by name', async () => {
      const store = storeNow();
      const one = { name: 'the market', query: 'words=market', who: 'ann' };
      expect(await store.saveQuestion(one)).toBe('added');
      expect(await store.saveQuestion({ ...one, query: 'words=grain' })).toBe('replaced');
      expect(await store.saveQuestion({ ...one, name: 'A convoy' })).toBe('added');
      expect(await store.savedQuestions()).toEqual([
        { ...one, name: 'A convoy' },
        { ...one, query: 'words=grain' },
      ]);
      expect([await store.dropQuestion('A convoy'), await store.dropQuestion('A convoy')]).toEqual([
        true,
        false,
      ]);
    });
  });
}

/** Gives a report the names of an army and a town over some of its words. */
function withNames(document: NewDocument, at: number): NewDocument {
  if (at > 1) return document;
  const { record } = document;
  const town = {
    ...PLACE,
    id: 'geonames:1' as never,
    name: 'Ar-Rastan',
    kind: 'settlement' as const,
    score: 1,
  };
  const actor = {
    type: 'actor' as const,
    name: 'Army of the Valley',
    actor: 'valley-army' as never,
    kind: 'armed-group' as const,
    loaded: false,
    metonym: false,
    start: 0,
    end: at === 0 ? 11 : 8,
    rule: 'test',
  };
  const place = {
    type: 'place' as const,
    start: 12,
    end: 18,
    name: 'Ar-Rastan',
    candidates: [],
    chosen: town,
    rule: 'test',
  };
  return { ...document, record: { ...record, annotations: [actor, place] } };
}

function datedAs({ record }: NewDocument, best: string): SettledDate {
  const date = { ...record.date, earliest: day(best), latest: day(best), best: day(best) };
  return { document: record.document.id, reprint: null, by: 'person', date };
}
