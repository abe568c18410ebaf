import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corroborate } from '../../src/corroborate.ts';
import type { Decision, DossierEvent, EventId, Facet } from '../../src/model/index.ts';
import { buildRecord, type Report, type Telling } from '../build/record.ts';

const KESRA = ['Kesra', 36.2, 37.1] as const;
const FARTOWN = ['Fartown', 34.7, 36.7] as const;
const raid = (more: Partial<Telling>): Telling => ({
  says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
  type: 'airstrike',
  day: '2016-09-24',
  place: KESRA,
  ...more,
});
const dossier = (...reports: Report[]) => corroborate(reports.map(buildRecord));
const facet = (event: DossierEvent | undefined, question: string): Facet | undefined =>
  event?.facets.find((one) => one.question === question);

describe('events across documents', () => {
  it('joins two tellings of one raid and counts their origins', () => {
    const { events } = dossier(
      { name: 'Herald', tellings: [raid({ voice: 'the monitor' })] },
      {
        name: 'Lantern',
        tellings: [
          raid({
            says: 'Bombs fell on the Kesra market on Saturday and killed many shoppers there.',
            voice: 'rescuers',
          }),
        ],
      },
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'airstrike', status: 'corroborated', title: 'Airstrike, Kesra' });
    expect(events[0]?.accounts).toHaveLength(2);
  });

  it.each([
    ['another day', raid({ day: '2016-02-24', voice: 'rescuers' })],
    ['another town', raid({ place: FARTOWN, voice: 'rescuers' })],
    ['another kind of thing', raid({ type: 'ceasefire', voice: 'rescuers' })],
  ])('keeps apart alike words about %s', (_, other) => {
    const { events } = dossier(
      { name: 'Herald', tellings: [raid({ voice: 'the monitor' })] },
      { name: 'Lantern', tellings: [other] },
    );
    expect(events).toHaveLength(2);
  });

  it('never lets a chain of likenesses tie two towns together', () => {
    const middle = raid({
      says: 'Warplanes struck a market on Saturday, killing many shoppers of the town.',
    });
    const { place: _, ...nowhere } = middle;
    const { events } = dossier(
      { name: 'Herald', tellings: [raid({})] },
      { name: 'Lantern', tellings: [nowhere] },
      { name: 'Coast', tellings: [raid({ place: FARTOWN })] },
    );
    const places = events.map((event) => new Set(event.accounts.map(({ document }) => document)).size);
    expect(Math.max(...places)).toBeLessThan(3);
  });

  it.each(['planned', 'demanded', 'hypothetical'] as const)(
    'makes no event of what is only %s',
    (factuality) => {
      expect(dossier({ name: 'Herald', tellings: [raid({ factuality })] }).events).toEqual([]);
    },
  );

  it('calls an event contested when somebody denies it, and denied when everybody does', () => {
    const denial = raid({
      says: 'No plane struck the market of Kesra on Saturday, killing shoppers.',
      factuality: 'denied',
      voice: 'the ministry',
    });
    const contested = dossier(
      { name: 'Herald', tellings: [raid({ voice: 'the monitor' })] },
      { name: 'Lantern', tellings: [denial] },
    );
    expect(contested.events.map(({ status }) => status)).toEqual(['contested']);
    expect(facet(contested.events[0], 'occurred')?.verdict).toBe('contradiction');
    expect(dossier({ name: 'Lantern', tellings: [denial] }).events.map(({ status }) => status)).toEqual([
      'denied',
    ]);
  });

  it('gives the same dossier in any order and with a document twice', () => {
    const reports: Report[] = [
      {
        name: 'A',
        tellings: [
          raid({ voice: 'the monitor' }),
          raid({ says: 'Shells hit Fartown at noon.', type: 'shelling', place: FARTOWN }),
        ],
      },
      {
        name: 'B',
        tellings: [
          raid({ says: 'Planes bombed the Kesra market on Saturday and shoppers died.', voice: 'rescuers' }),
        ],
      },
      { name: 'C', tellings: [raid({ day: '2016-09-25', voice: 'residents' })] },
      {
        name: 'D',
        tellings: [raid({ says: 'A truce began in Fartown.', type: 'ceasefire', place: FARTOWN })],
      },
    ];
    const records = reports.map(buildRecord);
    const expected = JSON.stringify(corroborate(records));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2 }),
        (shuffled) => {
          expect(JSON.stringify(corroborate(shuffled))).toBe(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('counts', () => {
  const told = (
    name: string,
    date: string,
    voice: string,
    low: number | null,
    high: number | null,
    who = 'people',
  ): Report => ({
    name,
    date,
    tellings: [
      raid({
        voice,
        count: ['killed', low, high, who],
        says: `Warplanes struck the market of Kesra on Saturday, killing shoppers, ${voice} told ${name}.`,
      }),
    ],
  });

  it.each([
    [
      'a bound and a number that fit',
      told('A', '2016-09-25', 'the monitor', 16, null),
      told('B', '2016-09-25', 'doctors', 16, 16),
      'agree',
    ],
    [
      'a bound and a number above it',
      told('A', '2016-09-25', 'the monitor', 16, null),
      told('B', '2016-09-25', 'doctors', 30, 30),
      'revision',
    ],
    [
      'a bound that its own origin outgrows',
      told('A', '2016-09-25', 'the monitor', 16, null),
      told('B', '2016-09-25', 'the monitor', 30, 30),
      'revision',
    ],
    [
      'other numbers on one day',
      told('A', '2016-09-25', 'the monitor', 16, 16),
      told('B', '2016-09-25', 'doctors', 30, 30),
      'contradiction',
    ],
    [
      'another number by the same origin',
      told('A', '2016-09-25', 'the monitor', 16, 16),
      told('B', '2016-09-25', 'the monitor', 30, 30),
      'revision',
    ],
    [
      'a later number',
      told('A', '2016-09-25', 'the monitor', 16, 16),
      told('B', '2016-09-27', 'doctors', 30, 30),
      'revision',
    ],
  ])('judges %s', (_, a, b, verdict) => {
    const { events } = dossier(a, b);
    expect(events).toHaveLength(1);
    expect(facet(events[0], 'killed')).toMatchObject({ who: 'people', verdict });
  });

  it('keeps two populations apart', () => {
    const { events } = dossier(
      told('A', '2016-09-25', 'the monitor', 16, 16),
      told('B', '2016-09-25', 'doctors', 4, 4, 'children'),
    );
    expect(
      events[0]?.facets
        .filter(({ question }) => question === 'killed')
        .map(({ who, verdict }) => [who, verdict]),
    ).toEqual([
      ['child', 'single'],
      ['people', 'single'],
    ]);
  });
});

describe('relations and origins', () => {
  const words =
    'At least nine people were killed when planes struck the covered market of Kesra early on Saturday morning, the monitor said, as the army pressed on.';
  const whole = (name: string, text: string, more: Partial<Telling> = {}, credit?: string): Report => ({
    name,
    tellings: [raid({ says: text, ...more })],
    ...(credit === undefined ? {} : { credit }),
  });

  it('calls the same words a copy, under the agency that both credit', () => {
    const { relations } = dossier(whole('A', words, {}, 'Meridian'), whole('B', words, {}, 'Meridian'));
    expect(relations).toMatchObject([{ relation: 'copy', root: 'Meridian' }]);
    expect(relations[0]?.spans.length).toBeGreaterThan(0);
  });

  it('rests a copy that dropped its source on that source all the same', () => {
    const dropped = words.replace(' the monitor said,', '');
    const { events, relations } = dossier(whole('A', words, { voice: 'the monitor' }), whole('B', dropped));
    expect(relations.map(({ relation }) => relation)).toEqual(['copy']);
    expect(events[0]).toMatchObject({ status: 'single' });
    expect(events[0]?.origins).toHaveLength(1);
  });

  it('counts a copy that names no voice with its root as one origin', () => {
    const own = words.replace(' the monitor said,', '');
    const { events, relations } = dossier(whole('A', own), whole('B', own));
    expect(relations.map(({ relation }) => relation)).toEqual(['copy']);
    expect(events).toMatchObject([{ status: 'single' }]);
  });

  it('corroborates nothing by two that hold it possible', () => {
    const may = 'Planes may have struck the Kesra market on Saturday, killing many shoppers there.';
    const { events } = dossier(
      { name: 'A', tellings: [raid({ voice: 'the monitor', factuality: 'possible' })] },
      { name: 'B', tellings: [raid({ says: may, voice: 'doctors', factuality: 'possible' })] },
    );
    expect(events).toMatchObject([{ status: 'single' }]);
    expect(facet(events[0], 'occurred')?.why).toBe('All tell it as possible only.');
  });

  it('counts no report as a second voice beside the one it names', () => {
    const headline = raid({ says: 'Warplanes strike the market of Kesra on Saturday, killing shoppers' });
    const { events } = dossier({ name: 'A', tellings: [headline, raid({ voice: 'the monitor' })] });
    expect(events).toMatchObject([{ status: 'single' }]);
  });

  it('sees a shared root under different words, and independence under different voices', () => {
    const other =
      'Bombs killed nine in the Kesra market on Saturday, according to people who count the dead.';
    const shared = dossier(
      whole('A', words, { voice: 'the monitor' }),
      whole('B', other, { voice: 'the monitor' }),
    );
    expect(shared.relations).toMatchObject([{ relation: 'shared-root', root: 'the monitor' }]);
    const apart = dossier(
      whole('A', words, { voice: 'Kesra Monitor' }),
      whole('B', other, { voice: 'Lake Doctors' }),
    );
    expect(apart.relations).toMatchObject([{ relation: 'independent', root: null }]);
  });

  it('says unclear, not independent, where a report names no voice', () => {
    const other =
      'Bombs killed nine in the Kesra market on Saturday while the army moved closer to the town.';
    const { relations } = dossier(whole('A', words, { voice: 'the monitor' }), whole('B', other));
    expect(relations).toMatchObject([{ relation: 'unclear' }]);
  });

  it('gives spans that are the same words in both texts', () => {
    const records = [whole('A', words), whole('B', `Yesterday. ${words}`)].map(buildRecord);
    const text = new Map(records.map(({ document }) => [document.id, document.text]));
    for (const { a, b, spans } of corroborate(records).relations) {
      for (const span of spans) {
        expect(text.get(a)?.slice(span.a.start, span.a.end)).toBe(
          text.get(b)?.slice(span.b.start, span.b.end),
        );
      }
    }
  });
});

describe('judgements', () => {
  const records = [
    buildRecord({ name: 'A', tellings: [raid({ voice: 'the monitor' })] }),
    buildRecord({
      name: 'B',
      tellings: [
        raid({
          says: 'Bombs fell on the Kesra market on Saturday and killed many shoppers there.',
          voice: 'rescuers',
        }),
      ],
    }),
    buildRecord({
      name: 'C',
      tellings: [
        raid({ says: 'Shells hit a bridge at noon.', type: 'shelling', day: '2016-01-02', place: FARTOWN }),
      ],
    }),
  ];
  const [a, b, c] = records.map(({ events }) => events[0]?.id ?? '') as [EventId, EventId, EventId];
  const telling = (mention: string) => ({ kind: 'mention', mention: mention as EventId }) as const;
  const event = (...mentions: EventId[]) => ({ kind: 'event', mentions }) as const;
  const decided = (...decisions: Decision[]) =>
    corroborate(
      records,
      decisions.map((decision, at) => ({
        id: `j${at}`,
        who: 'ann',
        at: `2026-01-0${at + 1}`,
        decision,
        why: '',
        words: [],
      })),
    ).events.map(({ accounts }) => accounts.flatMap(({ events }) => events).sort());

  it('leave the machine its way where there are none', () => {
    expect(decided()).toEqual(expect.arrayContaining([[a, b].sort(), [c]]));
  });

  it.each<[string, Decision[], string[][]]>([
    ['hide a mention', [{ kind: 'hide', subject: telling(b) }], [[a], [c]]],
    ['split a mention off', [{ kind: 'split', subject: event(a, b), out: [b] }], [[a], [b], [c]]],
    ['merge two events', [{ kind: 'merge', subject: event(a), with: event(c) }], [[a, b, c].sort()]],
    [
      'undo one another in the order they were made',
      [
        { kind: 'split', subject: event(a, b), out: [b] },
        { kind: 'merge', subject: event(a), with: event(b) },
      ],
      [[a, b].sort(), [c]],
    ],
    [
      'about a mention that is gone do nothing',
      [{ kind: 'hide', subject: telling('gone') }],
      [[a, b].sort(), [c]],
    ],
  ])('%s', (_, decisions, expected) => {
    const groups = decided(...decisions);
    expect(groups).toHaveLength(expected.length);
    expect(groups).toEqual(expect.arrayContaining(expected));
  });
});
