import { describe, expect, it } from 'vitest';
import type { DossierEvent, Facet } from '../../src/model/index.ts';
import { dayOf, type EventMarks } from '../../src/store/event-marks.ts';
import type { Store } from '../../src/store/store.ts';
import { day, makeDocument, makeDossier } from './store-fixtures.ts';

const AT_KESRA = {
  name: 'Kesra \u0000',
  lat: 36.25,
  lon: 37.125,
  precision: 'settlement',
  gazetteer: null,
  country: 'SY',
  start: null,
  end: null,
} as const;

function saidAgents(...names: readonly string[]): Facet {
  const answers = names.map((value) => ({ value, claims: [], origins: [] }));
  return { question: 'agent', who: null, answers, verdict: 'contradiction', why: 'They name two.' };
}

/** The marks of all events, which every store gives in the same columns. */
export function describeEventMarks(opened: () => Store): void {
  describe('the marks of events', () => {
    const pile = ['a', 'b', 'c', 'd'].map((text) => makeDocument({ text, name: `${text}.txt` }));
    const [first, second, third, fourth] = makeDossier(pile).events as [
      DossierEvent,
      DossierEvent,
      DossierEvent,
      DossierEvent,
    ];
    const open = { ...third.when, earliest: null, latest: day('2016-03-01'), precision: 'unknown' as const };
    const events: readonly DossierEvent[] = [
      { ...first, where: AT_KESRA, facets: [saidAgents('Northern Guard', 'the army')] },
      { ...second, where: AT_KESRA, facets: [saidAgents('the army', 'the army')] },
      { ...third, when: open, where: { ...AT_KESRA, name: 'Kesra', lat: null, lon: null, country: null } },
      { ...fourth, type: 'talks' },
    ];
    const save = (): Promise<void> => opened().saveDossier({ ...makeDossier(pile), events }, '');

    it('are none before there is a dossier', async () => {
      expect((await opened().eventMarks()).ids).toEqual([]);
    });

    it('hold what events are drawn by, in the order of the dossier', async () => {
      await save();
      expect(await opened().eventMarks()).toEqual({
        ids: events.map(({ id }) => id),
        titles: events.map(({ title }) => title),
        earliest: [dayOf('2016-02-01'), dayOf('2016-02-02'), null, dayOf('2016-02-04')],
        latest: [dayOf('2016-02-01'), dayOf('2016-02-02'), dayOf('2016-03-01'), dayOf('2016-02-04')],
        precision: [0, 0, 1, 0],
        type: [0, 0, 0, 1],
        status: [0, 1, 0, 1],
        place: [0, 0, 1, -1],
        agents: [[0, 1], [1], [], []],
        origins: [1, 1, 1, 1],
        precisions: ['day', 'unknown'],
        types: ['airstrike', 'talks'],
        statuses: ['single', 'contested'],
        places: [
          { name: 'Kesra \ufffd', lat: 36.25, lon: 37.125, precision: 'settlement', country: 'SY' },
          { name: 'Kesra', lat: null, lon: null, precision: 'settlement', country: null },
        ],
        agentNames: ['Northern Guard', 'the army'],
      } satisfies EventMarks);
    });

    it('are narrowed as the events are', async () => {
      await save();
      const filters = [
        { type: 'talks' },
        { status: 'contested' },
        { from: day('2016-02-03') },
        { to: day('2016-02-01') },
      ] as const;
      for (const filter of filters) {
        const { rows } = await opened().dossierEvents(filter);
        expect((await opened().eventMarks(filter)).ids).toEqual(rows.map(({ id }) => id));
        expect(rows.length).toBeGreaterThan(0);
      }
    });

    it('are the same where a filter lets all of them through', async () => {
      await save();
      const { ids } = await opened().eventMarks();
      const all = await opened().eventMarks({ leastOrigins: 0 });
      expect(all).toEqual(await opened().eventMarks());
      expect(all.ids).toEqual(ids);
    });

    it('are replaced with the dossier', async () => {
      await save();
      expect((await opened().eventMarks()).ids).toHaveLength(events.length);
      await opened().saveDossier(makeDossier(pile.slice(0, 1)), '');
      expect((await opened().eventMarks()).ids).toHaveLength(1);
    });
  });
}
