import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corroborate } from '../../src/corroborate.ts';
import { judgementId } from '../../src/identity/identity.ts';
import type {
  ActorId,
  Decision,
  DocumentRecord,
  Dossier,
  EventId,
  IsoDay,
  Judgement,
  RestsOn,
  Standing,
} from '../../src/model/index.ts';
import { buildRecord, type Telling } from '../build/record.ts';

const KESRA = ['Kesra', 36.2, 37.1] as const;
const FARTOWN = ['Fartown', 34.7, 36.7] as const;
const raid = (more: Partial<Telling>): Telling => ({
  says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
  type: 'airstrike',
  day: '2016-09-24',
  place: KESRA,
  ...more,
});
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
const [a, b, c] = records.map(({ events }) => events[0]?.id) as [EventId, EventId, EventId];
const claim = (at: number) => ({ kind: 'claim', claim: records[at]?.claims[0]?.id as never }) as const;
const event = (...mentions: EventId[]) => ({ kind: 'event', mentions }) as const;

/** The words of the mentions and claims a decision names, as the server fills them in. */
function wordsFor(decision: Decision, from: readonly DocumentRecord[] = records): RestsOn[] {
  const named = JSON.stringify(decision);
  return from.flatMap(({ document, events, claims }) =>
    [...events, ...claims]
      .filter(({ id }) => named.includes(id))
      .map(({ id, start, end }) => ({
        document: document.id,
        start,
        end,
        quote: document.text.slice(start, end),
        of: id,
        prefix: document.text.slice(Math.max(0, start - 32), start),
        suffix: document.text.slice(end, end + 32),
      })),
  );
}

let clock = 0;
function said(decision: Decision, who = 'Mira', after: Judgement | null = null): Judgement {
  clock += 1;
  const at = `2026-01-01T00:00:00.${String(clock).padStart(3, '0')}Z`;
  const whole = { who, at, decision, why: 'so it is', words: wordsFor(decision), after: after?.id ?? null };
  return { id: judgementId(whole), ...whole };
}
const undo = ({ id }: Judgement, who = 'Mira'): Judgement => said({ kind: 'undo', judgement: id }, who);
const typed = (value: string, who?: string, after?: Judgement | null, ...of: EventId[]): Judgement =>
  said(
    { kind: 'correct', subject: event(...(of.length > 0 ? of : [a, b])), field: 'type', value },
    who,
    after,
  );

const typeOf = ({ events }: Dossier, mention: EventId) =>
  events.find(({ accounts }) => accounts.some((one) => one.events.includes(mention)))?.type;
const states = ({ standings }: Dossier, log: readonly Judgement[]) =>
  log.map(({ id }) => standings.find(({ judgement }) => judgement.id === id)?.state);
const groupsOf = ({ events }: Dossier) =>
  events.map(({ accounts }) => accounts.flatMap(({ events: of }) => of).sort()).sort();

describe('what people decide about events', () => {
  const field = (decision: Decision) => {
    const one = said(decision);
    const dossier = corroborate(records, [one]);
    const found = dossier.events.find(({ accounts }) =>
      accounts.some((account) => account.events.includes(a)),
    );
    expect(states(dossier, [one])).toEqual(['holds']);
    return found;
  };

  it('stands over the machine’s value, which is told beside it', () => {
    const found = field({ kind: 'correct', subject: event(a, b), field: 'type', value: 'bombing' });
    expect(found).toMatchObject({ type: 'bombing', title: 'Bombing, Kesra' });
    expect(found?.judged).toMatchObject([{ field: 'type', value: 'bombing', machine: 'airstrike' }]);
  });

  it.each<[string, Decision, object]>([
    [
      'a title',
      { kind: 'correct', subject: event(a), field: 'title', value: 'The market' },
      { title: 'The market' },
    ],
    [
      'an agent',
      { kind: 'correct', subject: event(a), field: 'agent', value: 'the air force' },
      { judged: [{ field: 'agent', value: 'the air force', machine: null }] },
    ],
    ['no place', { kind: 'place', subject: event(a), place: null }, { where: null, title: 'Airstrike' }],
    [
      'a time',
      { kind: 'when', subject: event(a), earliest: '2016-09-25' as IsoDay, latest: '2016-09-26' as IsoDay },
      { when: { earliest: '2016-09-25', latest: '2016-09-26', precision: 'week', start: null } },
    ],
    [
      'that it is right',
      { kind: 'confirm', subject: event(a), field: 'type', said: 'airstrike' },
      { judged: [{ field: 'type', value: 'airstrike', machine: 'airstrike' }] },
    ],
  ])('may be %s', (_, decision, expected) => {
    expect(field(decision)).toMatchObject(expected);
  });

  it('puts a claim on another word, and its denial makes the event contested', () => {
    const spoken = said({ kind: 'correct', subject: claim(0), field: 'voice', value: 'rescuers' });
    expect(corroborate(records, [spoken]).events.find((one) => one.type === 'airstrike')).toMatchObject({
      status: 'single',
    });
    const denied = said({ kind: 'correct', subject: claim(0), field: 'factuality', value: 'denied' });
    expect(corroborate(records, [denied]).events.find((one) => one.type === 'airstrike')).toMatchObject({
      status: 'contested',
    });
  });

  it('ties two names to one actor, so that their words are one origin', () => {
    const link = (name: string) =>
      said({ kind: 'link', subject: { kind: 'name', name, document: null }, actor: 'x' as ActorId });
    const log = [link('the monitor'), link('Rescuers')];
    const dossier = corroborate(records, log);
    expect(dossier.events.find((one) => one.type === 'airstrike')?.origins).toHaveLength(1);
    expect(states(dossier, log)).toEqual(['holds', 'holds']);
  });

  it('takes the words of a part that is no reporting out', () => {
    const { document } = records[2] as DocumentRecord;
    const subject = { kind: 'document', document: document.id } as const;
    const end = document.text.length;
    const part = said({ kind: 'part', subject, start: 0, end, role: 'comment' });
    expect(groupsOf(corroborate(records, [part]))).toEqual([[a, b].sort()]);
  });

  it('joins and parts whatever the machine holds alike, the later word counting', () => {
    const joined = said({ kind: 'merge', subject: event(a, b), with: event(c) });
    const parted = said({ kind: 'split', subject: event(a, b, c), out: [c] }, 'Mira', joined);
    expect(groupsOf(corroborate(records, [joined]))).toEqual([[a, b, c].sort()]);
    const both = corroborate(records, [joined, parted]);
    expect(groupsOf(both)).toEqual([[a, b].sort(), [c]].sort());
    expect(states(both, [joined, parted])).toEqual(['overruled', 'holds']);
    const split = said({ kind: 'split', subject: event(a, b), out: [b] });
    expect(groupsOf(corroborate(records, [split]))).toEqual([[a], [b], [c]].sort());
    expect(groupsOf(corroborate(records, [said({ kind: 'hide', subject: event(a, b) })]))).toEqual([[c]]);
  });

  it('goes on with the greater part when an event is split after it, and wants a second look', () => {
    const before = typed('bombing', 'Mira', null, a, b, c);
    const joined = said({ kind: 'merge', subject: event(a, b), with: event(c) });
    const split = said({ kind: 'split', subject: event(a, b, c), out: [c] }, 'Mira', joined);
    const dossier = corroborate(records, [before, joined, split]);
    expect(typeOf(dossier, a)).toBe('bombing');
    expect(typeOf(dossier, c)).toBe('shelling');
    expect(states(dossier, [before])).toEqual(['second-look']);
  });

  it.each<[string, () => Judgement]>([
    ['joining what is hidden', () => said({ kind: 'merge', subject: event(a, b), with: event(c) })],
    [
      'a day that is none',
      () => said({ kind: 'when', subject: event(a), earliest: 'next tuesday' as IsoDay, latest: null }),
    ],
    [
      'a type that is none',
      () => said({ kind: 'correct', subject: event(a), field: 'type', value: 'sports' }),
    ],
  ])('is listed for a second look and counts for nothing: %s', (_, make) => {
    const hidden = said({ kind: 'hide', subject: event(c) });
    const one = make();
    const dossier = corroborate(records, [hidden, one]);
    expect(dossier.standings.find(({ judgement }) => judgement.id === one.id)).toMatchObject({
      state: 'second-look',
      counts: false,
      judgement: one,
    });
    expect(dossier.events).toEqual(corroborate(records, [hidden]).events);
  });

  it('rules over what a wrong clock dated into the far future, where it had been seen', () => {
    const far = { ...typed('bombing'), at: '9999-12-31T23:59:59.999Z' };
    const dossier = corroborate(records, [typed('clash', 'Ann', far), far]);
    expect(typeOf(dossier, a)).toBe('clash');
    expect(states(dossier, [far])).toEqual(['overruled']);
  });

  it('is listed for a second look where its event stands in two by the machine’s doing', () => {
    const one = typed('bombing', 'Mira', null, b, c);
    const dossier = corroborate(records, [one]);
    expect(states(dossier, [one])).toEqual(['second-look']);
    expect([typeOf(dossier, a), typeOf(dossier, c)]).toEqual(['airstrike', 'shelling']);
  });
});

describe('what has become of a decision', () => {
  it.each<[string, () => [Judgement[], (string | undefined)[], string]]>([
    [
      'undone, and whole again when the undoing is undone',
      () => {
        const one = typed('bombing');
        const back = undo(one);
        return [[one, back, undo(back)], ['holds', 'undone', 'holds'], 'bombing'];
      },
    ],
    [
      'undone twice is undone once',
      () => {
        const one = typed('bombing');
        return [[one, undo(one), undo(one, 'Ann')], ['undone', 'holds', 'holds'], 'airstrike'];
      },
    ],
    [
      'overruled by who had seen it',
      () => {
        const one = typed('bombing');
        return [[one, typed('clash', 'Ann', one)], ['overruled', 'holds'], 'clash'];
      },
    ],
    [
      'overruled by the same person, seen or not',
      () => [[typed('bombing'), typed('clash')], ['overruled', 'holds'], 'clash'],
    ],
    [
      'in conflict, the later counting',
      () => [[typed('bombing'), typed('clash', 'Ann')], ['conflict', 'conflict'], 'clash'],
    ],
    [
      'no conflict where both say the same',
      () => [[typed('bombing'), typed('bombing', 'Ann')], ['holds', 'holds'], 'bombing'],
    ],
    [
      'a conflict that somebody has decided since',
      () => {
        const [one, other] = [typed('bombing'), typed('clash', 'Ann')];
        return [[one, other, typed('killing', 'Ben', other)], ['overruled', 'overruled', 'holds'], 'killing'];
      },
    ],
    [
      'of early versions in no conflict',
      () => {
        const { after: _, ...one } = typed('bombing');
        return [[one, typed('clash', 'Ann')], ['overruled', 'holds'], 'clash'];
      },
    ],
    [
      'confirmed by another, and standing',
      () => {
        const one = typed('bombing');
        const confirm: Decision = { kind: 'confirm', subject: event(a, b), field: 'type', said: 'bombing' };
        return [[one, said(confirm, 'Ann', one)], ['holds', 'holds'], 'bombing'];
      },
    ],
    [
      'a confirmation of what is said otherwise now',
      () => {
        const confirm: Decision = { kind: 'confirm', subject: event(a, b), field: 'type', said: 'siege' };
        return [[said(confirm)], ['second-look'], 'airstrike'];
      },
    ],
    [
      'in a form nobody knows',
      () => {
        const one = { ...typed('bombing'), words: [], decision: { kind: 'unread', stored: '{}' } } as const;
        return [[one], ['second-look'], 'airstrike'];
      },
    ],
  ])('%s', (_, make) => {
    const [log, expected, type] = make();
    const dossier = corroborate(records, log);
    expect(states(dossier, log)).toEqual(expected);
    expect(typeOf(dossier, a)).toBe(type);
  });

  it('is the same in any order of the log, applied twice, and nothing is ever left out', () => {
    const decisions: Decision[] = [
      { kind: 'correct', subject: event(a, b), field: 'type', value: 'bombing' },
      { kind: 'correct', subject: event(a), field: 'type', value: 'clash' },
      { kind: 'merge', subject: event(a), with: event(c) },
      { kind: 'split', subject: event(a, b), out: [b] },
      { kind: 'hide', subject: { kind: 'mention', mention: c } },
      { kind: 'hide', subject: event(c) },
      { kind: 'correct', subject: claim(1), field: 'factuality', value: 'denied' },
      { kind: 'note', subject: event(a), text: 'look here' },
      { kind: 'confirm', subject: event(b), field: null },
      { kind: 'place', subject: event(b, c), place: null },
    ];
    const entry = fc.record({
      of: fc.nat({ max: decisions.length - 1 }),
      who: fc.constantFrom('Mira', 'Ann', 'Ben'),
      at: fc.nat({ max: 9 }),
      undoes: fc.option(fc.nat({ max: 7 })),
      after: fc.option(fc.nat({ max: 7 })),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (entries, chance) => {
        const log: Judgement[] = [];
        for (const { of, who, at, undoes, after } of entries) {
          const earlier = undoes === null ? undefined : log[undoes];
          const decision: Decision =
            earlier === undefined ? (decisions[of] as Decision) : { kind: 'undo', judgement: earlier.id };
          const whole = {
            who,
            at: `2026-01-01T00:00:00.00${at}Z`,
            decision,
            why: '',
            words: wordsFor(decision),
            after: after === null ? null : (log[after]?.id ?? null),
          };
          const id = judgementId(whole);
          // A store keeps one entry of an id.
          if (!log.some((one) => one.id === id)) log.push({ id, ...whole });
        }
        const expected = corroborate(records, log);
        const keys = new Map(log.map((one) => [one, chance.next().value as number]));
        const shuffled = [...log, ...log].sort((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
        expect(JSON.stringify(corroborate(records, shuffled))).toBe(JSON.stringify(expected));
        const listed = new Set(expected.standings.map(({ judgement }: Standing) => judgement.id));
        expect(listed).toEqual(new Set(log.map(({ id }) => id)));
        expect(expected.standings).toHaveLength(listed.size);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a decision under other rules', () => {
  /** The records as rules that name everything otherwise would make them. */
  const renamed = records.map((record): DocumentRecord => {
    const other = <T extends string>(id: T): T => `x${id.slice(1)}` as T;
    return {
      ...record,
      engine: 'another',
      claims: record.claims.map((one) => ({ ...one, id: other(one.id), events: one.events.map(other) })),
      events: record.events.map((one) => ({ ...one, id: other(one.id), claim: other(one.claim) })),
    };
  });

  it('is found again by its words', () => {
    const log = [
      typed('bombing'),
      said({ kind: 'correct', subject: claim(0), field: 'factuality', value: 'denied' }),
      said({ kind: 'merge', subject: event(a, b), with: event(c) }),
    ];
    const [before, after] = [corroborate(records, log), corroborate(renamed, log)];
    expect(states(after, log)).toEqual(['holds', 'holds', 'holds']);
    expect(after.events.map(({ title, status, type }) => [title, status, type])).toEqual(
      before.events.map(({ title, status, type }) => [title, status, type]),
    );
    expect(after.standings.every((one) => one.event !== null)).toBe(true);
  });

  it('is listed for a second look where the words are gone, and the machine’s value stands', () => {
    const without = renamed.map((record) => ({
      ...record,
      events: record.events.map((one) => ({ ...one, start: one.end, end: one.end })),
    }));
    const log = [typed('bombing')];
    const dossier = corroborate(without, log);
    expect(dossier.standings).toMatchObject([{ state: 'second-look', counts: false, event: null }]);
    expect(dossier.events.map(({ type }) => type).sort()).toEqual(['airstrike', 'shelling']);
  });
});
