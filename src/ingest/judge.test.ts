import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../test/build/record.ts';
import { judgementId } from '../identity/identity.ts';
import type { Decision, EventId, IsoDay, PlaceId } from '../model/index.ts';
import { MemoryStore } from '../store/memory.ts';
import { buildDossier } from './build-dossier.ts';
import { exportCollection } from './export.ts';
import { importJudgements } from './import-judgements.ts';
import { type Draft, judge } from './judge.ts';
import { Rebuilder } from './rebuild.ts';

const TELLINGS = [
  {
    says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
    type: 'airstrike',
    day: '2016-09-24',
    voice: 'the monitor',
  },
] as const;
const RECORD = buildRecord({ name: 'Herald', tellings: [...TELLINGS] });
const MENTION = RECORD.events[0]?.id as EventId;
const typed = (value: string): Decision => ({
  kind: 'correct',
  subject: { kind: 'event', mentions: [MENTION] },
  field: 'type',
  value,
});
const EDGE = { now: null, knowsPlace: null, lend: null };
const draft = (decision: Decision, more: Partial<Draft> = {}): Draft => ({
  decision,
  who: 'Mira',
  why: 'so it is',
  at: '2026-11-20T09:00:00Z',
  after: null,
  ...more,
});

async function desk() {
  const store = new MemoryStore();
  await store.add({ bytes: new Uint8Array(), record: RECORD });
  await buildDossier(store);
  const rebuilder = new Rebuilder(store);
  return { store, decide: (one: Draft) => judge(store, one, rebuilder) };
}

describe('a decision', () => {
  it('is stored with the exact words it rests on, and the collection follows it', async () => {
    const { store, decide } = await desk();
    // An entry that the log does not hold was seen by nobody.
    const decided = await decide(draft(typed('bombing'), { after: 'nope' }));
    expect(decided).toMatchObject({
      kind: 'judged',
      built: true,
      judgement: { words: [{ quote: TELLINGS[0].says, of: MENTION }], after: null },
    });
    const { rows } = await store.dossierEvents();
    expect(rows).toMatchObject([{ type: 'bombing', id: decided.kind === 'judged' ? decided.event : '' }]);
  });

  it('sent twice is one, and of two at once one is shown the other', async () => {
    const { store, decide } = await desk();
    const [one, other] = await Promise.all([
      decide(draft(typed('bombing'))),
      decide(draft(typed('clash'), { who: 'Ann' })),
    ]);
    expect([one.kind, other.kind]).toEqual(['judged', 'conflict']);
    expect(await decide(draft(typed('bombing')))).toEqual(one);
    if (one.kind !== 'judged') throw new Error('the first is stored');
    const seen = await decide(draft(typed('clash'), { who: 'Ann', after: one.judgement.id }));
    if (seen.kind !== 'judged') throw new Error('who had seen the other may decide');
    const states = (await store.standings()).rows.map(({ judgement: { who }, state }) => [who, state]);
    expect(states).toEqual([
      ['Ann', 'holds'],
      ['Mira', 'overruled'],
    ]);
    const undo: Decision = { kind: 'undo', judgement: one.judgement.id };
    expect((await decide(draft(undo))).kind).toBe('judged');
    expect(await decide(draft({ kind: 'undo', judgement: seen.judgement.id }, { why: '' }))).toMatchObject({
      code: 'wrong',
    });
    expect(await decide(draft(undo, { who: 'Ben' }))).toMatchObject({ code: 'nothing-set' });
  });

  it('of two people of one name is not taken for the same one, and neither overrules the other unseen', async () => {
    const { store, decide } = await desk();
    const one = await decide(draft(typed('bombing'), { author: 'browser-one' }));
    if (one.kind !== 'judged') throw new Error('it is stored');
    const unseen = await decide(draft(typed('clash'), { author: 'browser-two' }));
    expect(unseen).toMatchObject({ kind: 'conflict', with: { author: 'browser-one' } });
    const undo: Decision = { kind: 'undo', judgement: one.judgement.id };
    expect(await decide(draft(undo, { author: 'browser-two', why: '' }))).toMatchObject({ code: 'wrong' });
    expect((await decide(draft(typed('clash'), { author: 'browser-one' }))).kind).toBe('judged');
    const told = (await store.standings()).rows.map(({ state }) => state);
    expect(told).toEqual(['holds', 'overruled']);
    // Another desk decided without having seen any of it.
    const said = {
      who: 'Mira',
      at: '2026-11-22T09:00:00.000Z',
      decision: typed('shelling'),
      why: 'x',
      words: [],
    };
    const other = { ...said, after: null, author: 'browser-two' };
    const line = JSON.stringify({ kind: 'judgement', id: judgementId(other), ...other });
    const words = one.judgement.words;
    const imported = await importJudgements(store, [
      line.replace('"words":[]', `"words":${JSON.stringify(words)}`),
    ]);
    expect(imported).toMatchObject({ new: 1, conflicts: [{ why: expect.stringContaining('Another Mira') }] });
  });

  it.each<[string, Decision, Partial<Draft>, string]>([
    ['an id of nobody', typed('clash'), { author: 'x y' }, 'wrong'],
    [
      'a place that no gazetteer here knows',
      {
        kind: 'place',
        subject: { kind: 'event', mentions: [MENTION] },
        place: {
          name: 'Kesra',
          lat: 1,
          lon: 1,
          precision: 'settlement',
          gazetteer: 'g1' as PlaceId,
          country: null,
        },
      },
      {},
      'wrong',
    ],
    ['nobody', typed('clash'), { who: ' ' }, 'wrong'],
    ['no reason', typed('clash'), { why: '' }, 'wrong'],
    ['no such type', typed('rain'), {}, 'wrong'],
    ['a clock that is wrong', typed('clash'), { at: '9999-12-31T23:59:59.999Z' }, 'wrong'],
    ['a name that cannot be seen whole', typed('clash'), { who: 'Mi\u202era' }, 'wrong'],
    [
      'a reprint that is not there',
      { kind: 'date', subject: RECORD.document.id, reprint: 7, earliest: null, latest: null },
      {},
      'missing',
    ],
    [
      'a mention that is gone',
      { ...typed('clash'), subject: { kind: 'mention', mention: 'x' as EventId } } as Decision,
      {},
      'missing',
    ],
    ['nothing to take back', { kind: 'undo', judgement: 'x' }, {}, 'missing'],
  ])('is refused for %s', async (_, decision, more, code) => {
    const { store, decide } = await desk();
    expect(await decide(draft(decision, more))).toMatchObject({ kind: 'refused', code });
    expect(await store.judgements()).toEqual([]);
  });

  it('goes to another desk and makes the same dossier there, twice as once', async () => {
    const [here, there] = [await desk(), await desk()];
    await here.decide(draft(typed('bombing')));
    const lines: string[] = [];
    for await (const one of exportCollection(here.store)) lines.push(JSON.stringify(one));
    expect(await importJudgements(there.store, lines)).toMatchObject({ new: 1, known: 0, refused: [] });
    expect(await importJudgements(there.store, lines)).toMatchObject({ new: 0, known: 1 });
    expect(await there.store.dossier()).toEqual(await here.store.dossier());
    const changed = lines.map((line) => line.replace('so it is', 'so it was'));
    expect(await importJudgements(there.store, changed)).toMatchObject({ new: 0, refused: [{}] });
  });

  it('does not join what is hidden', async () => {
    const store = new MemoryStore();
    const other = buildRecord({
      name: 'Post',
      tellings: [{ says: 'Shells hit a bridge at noon.', type: 'shelling', day: '2016-01-02' }],
    });
    for (const record of [RECORD, other]) await store.add({ bytes: new Uint8Array(), record });
    await buildDossier(store);
    const decide = (decision: Decision, at: string) =>
      judge(store, draft(decision, { at }), new Rebuilder(store));
    const hidden = { kind: 'event', mentions: other.events.map(({ id }) => id) } as const;
    await decide({ kind: 'hide', subject: hidden }, '2026-11-20T09:00:00Z');
    const merge: Decision = { kind: 'merge', subject: { kind: 'event', mentions: [MENTION] }, with: hidden };
    expect(await decide(merge, '2026-11-20T10:00:00Z')).toMatchObject({ kind: 'refused', code: 'hidden' });
  });

  it.each<[string, Decision]>([
    [
      'a day',
      {
        kind: 'when',
        subject: { kind: 'event', mentions: [MENTION] },
        earliest: 'next tuesday' as IsoDay,
        latest: null,
      },
    ],
    ['a type', typed('sports')],
  ])('of another desk that names %s that is none is refused with a reason', async (_, decision) => {
    const { store } = await desk();
    const said = { who: 'Ann', at: '2026-11-20T09:00:00.000Z', decision, why: 'x', words: [], after: null };
    const line = JSON.stringify({ kind: 'judgement', id: judgementId(said), ...said });
    const imported = await importJudgements(store, [line], { ...EDGE, now: '2026-11-21T00:00:00Z' });
    expect(imported).toMatchObject({ new: 0, refused: [{ line: 1, reason: expect.any(String) }] });
    expect(await importJudgements(store, [line], { ...EDGE, now: '2026-11-01T00:00:00Z' })).toMatchObject({
      new: 0,
    });
  });
});
