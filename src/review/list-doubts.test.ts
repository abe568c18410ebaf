import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord, type Report, type Telling } from '../../test/build/record.ts';
import { corroborate } from '../corroborate.ts';
import type {
  ActorId,
  Decision,
  DocumentRecord,
  Dossier,
  DoubtKind,
  JudgedPlace,
  ReviewItem,
  Standing,
  Subject,
} from '../model/index.ts';
import { listDoubts } from './list-doubts.ts';

const KESRA = ['Kesra', 36.2, 37.1] as const;
const raid = (more: Partial<Telling>): Telling => ({
  says: 'Warplanes struck the market of Kesra on Saturday, killing many shoppers.',
  type: 'airstrike',
  day: '2016-09-24',
  place: KESRA,
  ...more,
});
const rescuers = (more: Partial<Telling> = {}): Telling =>
  raid({
    says: 'Bombs fell on the Kesra market on Saturday and killed many shoppers there.',
    voice: 'rescuers',
    ...more,
  });

/** Two reports of one raid that count the dead differently. */
const CONTESTED: readonly Report[] = [
  {
    name: 'Herald',
    date: '2016-09-25',
    tellings: [raid({ voice: 'the monitor', count: ['killed', 12, 12, 'people'] })],
  },
  { name: 'Lantern', date: '2016-09-25', tellings: [rescuers({ count: ['killed', 20, 20, 'people'] })] },
];

function doubtsIn(reports: readonly Report[], change = (dossier: Dossier): Dossier => dossier): ReviewItem[] {
  const records = reports.map(buildRecord);
  return listDoubts(change(corroborate(records)), records);
}

function kinds(items: readonly ReviewItem[]): DoubtKind[] {
  return items.map(({ kind }) => kind);
}

const decided = (decision: Decision, more: Partial<Standing> = {}): Standing => ({
  judgement: {
    id: 'j1',
    who: 'Ana',
    at: '2026-01-01T00:00:00.000Z',
    why: 'read again',
    decision,
    words: [],
    after: null,
  },
  state: 'holds',
  why: '',
  counts: true,
  by: [],
  event: null,
  documents: [],
  ...more,
});

describe('what is doubtful', () => {
  it('asks about answers of independent origins that cannot all hold, with the words of each', () => {
    const [item] = doubtsIn(CONTESTED);
    expect(item).toMatchObject({ kind: 'contested', subject: { kind: 'event' }, settledBy: null });
    expect(item?.question).toContain('how many were killed');
    expect(item?.words.map(({ says }) => says).sort()).toEqual(['12', '20']);
    expect(item?.answers[0]).toBe('correct');
  });

  it('asks nothing where accounts agree', () => {
    const reports = CONTESTED.map((report) => ({
      ...report,
      tellings: report.tellings.map((telling) => ({
        ...telling,
        count: ['killed', 12, 12, 'people'] as const,
      })),
    }));
    expect(kinds(doubtsIn(reports))).not.toContain('contested');
  });

  it('quotes exactly what stands in the document', () => {
    const records = CONTESTED.map(buildRecord);
    const texts = new Map(records.map(({ document }) => [document.id, document.text]));
    for (const { words } of listDoubts(corroborate(records), records)) {
      for (const { document, start, end, quote } of words) {
        expect(texts.get(document)?.slice(start, end)).toBe(quote);
      }
    }
  });

  it('asks once of a place that several events are told of, and what the name means settles it', () => {
    const reports: Report[] = [
      {
        name: 'Herald',
        tellings: [
          { says: 'Shells hit a bridge at Sallum at noon.', type: 'shelling', day: '2016-01-02' },
          { says: 'Jets bombed a mill at Sallum in spring.', type: 'airstrike', day: '2016-04-09' },
        ],
      },
    ];
    const records = reports.map(buildRecord).map((record) => ({
      ...record,
      events: record.events.map((event) => ({
        ...event,
        where: {
          name: 'Sallum',
          lat: null,
          lon: null,
          precision: 'unknown',
          gazetteer: null,
          country: null,
          start: null,
          end: null,
        } as const,
      })),
    }));
    const subject = { kind: 'name', name: 'Sallum', document: null } as const;
    const items = listDoubts(corroborate(records), records).filter(({ kind }) => kind === 'place');
    expect(items).toMatchObject([
      { subject, question: 'Where is “Sallum”, the place of 2 events?', answers: ['place'], settledBy: null },
    ]);
    const place = {
      name: 'Sallum',
      lat: 31.5,
      lon: 25.2,
      precision: 'settlement',
      gazetteer: null,
      country: 'EG',
    };
    const judgement = { ...decided({ kind: 'place', subject, place: place as JudgedPlace }).judgement };
    const now = corroborate(records, [judgement]);
    expect(now.events.map(({ where }) => where?.lat)).toEqual([31.5, 31.5]);
    expect(now.standings).toMatchObject([{ state: 'holds', counts: true }]);
    expect(kinds(listDoubts(now, records))).not.toContain('place');
  });

  it('asks where a place is that has no coordinates', () => {
    const records = [buildRecord({ name: 'Herald', tellings: [raid({})] })].map((record) => ({
      ...record,
      events: record.events.map((event) => ({
        ...event,
        where: event.where && { ...event.where, lat: null, lon: null, gazetteer: null },
      })),
    }));
    const items = listDoubts(corroborate(records), records);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ kind: 'place', candidates: [], answers: ['place', 'confirm', 'hide'] });
    expect(items[0]?.question).toBe('Where is “Kesra”, the place of “Airstrike, Kesra”?');
  });

  it.each<[string, Partial<DocumentRecord['date']>, DoubtKind | null]>([
    ['states a date that its text refuses', { conflict: 'It states 2014, the text allows 2016.' }, 'date'],
    ['has no date and two events that hang on it', { earliest: null, latest: null }, 'undated'],
    ['has a date', {}, null],
  ])('asks when a document was written that %s', (_, date, kind) => {
    const record = buildRecord({
      name: 'Herald',
      date: '2016-09-25',
      tellings: [raid({}), raid({ says: 'The road to Azaz was shelled at night.', type: 'shelling' })],
    });
    const changed = { ...record, date: { ...record.date, ...date } };
    const items = listDoubts(corroborate([changed]), [changed]);
    expect(kinds(items)).toEqual(kind === null ? [] : [kind]);
    if (kind !== null) expect(items[0]?.subject).toEqual({ kind: 'document', document: record.document.id });
  });

  it('asks about a number for which only a voice without a name vouches', () => {
    const record = buildRecord({
      name: 'Herald',
      tellings: [raid({ voice: 'a source', count: ['killed', 12, 12, 'people'] })],
    });
    const nameless = {
      ...record,
      claims: record.claims.map((claim) => ({
        ...claim,
        voices: claim.voices.map((voice) => ({ ...voice, kind: 'anonymous' as const })),
      })),
    };
    const [item] = listDoubts(corroborate([nameless]), [nameless]);
    expect(item).toMatchObject({ kind: 'figure', subject: { kind: 'claim', claim: record.claims[0]?.id } });
  });

  it.each<[string, string | null, boolean]>([
    ['the Kesra Media Office', null, true],
    ['Liwa Al-Kesra', null, true],
    ['the Kesra Media Office', 'kesra-media-office', false],
    ['residents of the town', null, false],
  ])('asks who “%s” is, linked to %s: %s', (name, actor, isAsked) => {
    const records = ['Herald', 'Lantern', 'Coast'].map((outlet, place) => {
      const record = buildRecord({
        name: outlet,
        tellings: [raid({ voice: name, day: `2016-0${place + 1}-24` })],
      });
      const claims = record.claims.map((claim) => ({
        ...claim,
        voices: claim.voices.map((voice) => ({ ...voice, actor: actor as ActorId | null })),
      }));
      return { ...record, claims };
    });
    const items = listDoubts(corroborate(records), records);
    expect(kinds(items).includes('actor')).toBe(isAsked);
  });

  it('puts people’s own conflicts before anything of the machine’s', () => {
    const items = doubtsIn(CONTESTED, (dossier) => ({
      ...dossier,
      standings: [
        decided(
          { kind: 'correct', subject: { kind: 'event', mentions: [] }, field: 'type', value: 'shelling' },
          { state: 'conflict' },
        ),
      ],
    }));
    expect(kinds(items).slice(0, 2)).toEqual(['conflict', 'contested']);
  });

  it('is the same in whatever order the records come', () => {
    const more: Report = {
      name: 'Coast',
      date: '2016-09-26',
      tellings: [rescuers({ voice: 'a witness', count: ['killed', 31, 31, 'people'] })],
    };
    const reports = [...CONTESTED, more];
    const expected = doubtsIn(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(doubtsIn(shuffled)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a question that a person decided', () => {
  const records = CONTESTED.map(buildRecord);
  const dossier = corroborate(records);
  const event: Subject = {
    kind: 'event',
    mentions: records.flatMap(({ events }) => events.map(({ id }) => id)),
  };
  const figure: Subject = { kind: 'figure', figure: records[0]?.figures[0]?.id as never };

  it.each<[string, Decision, Partial<Standing>, boolean]>([
    ['the whole confirmed', { kind: 'confirm', subject: event, field: null }, {}, true],
    ['another field confirmed', { kind: 'confirm', subject: event, field: 'type' }, {}, false],
    [
      'one of its numbers set right',
      { kind: 'correct', subject: figure, field: 'low', value: '20' },
      {},
      true,
    ],
    [
      'another field set right',
      { kind: 'correct', subject: event, field: 'title', value: 'A raid' },
      {},
      false,
    ],
    ['hidden', { kind: 'hide', subject: event }, {}, true],
    ['only noted', { kind: 'note', subject: event, text: 'ask the desk' }, {}, false],
    [
      'confirmed and taken back',
      { kind: 'confirm', subject: event, field: null },
      { state: 'undone', counts: false },
      false,
    ],
    [
      'about something else',
      { kind: 'confirm', subject: { kind: 'document', document: 'd' as never }, field: null },
      {},
      false,
    ],
  ])('is settled: %s', (_, decision, more, isSettled) => {
    const [item] = listDoubts({ ...dossier, standings: [decided(decision, more)] }, records);
    expect(item?.kind).toBe('contested');
    expect(item?.settledBy).toBe(isSettled ? 'j1' : null);
  });
});
