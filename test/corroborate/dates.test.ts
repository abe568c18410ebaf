import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeInterval } from '../../src/calendar/write-interval.ts';
import { corroborate } from '../../src/corroborate.ts';
import { loadLore } from '../../src/ingest/knowledge.ts';
import type {
  Document,
  DocumentDate,
  DocumentId,
  DocumentRecord,
  Dossier,
  IsoDay,
  Judgement,
  Knowledge,
  Reprint,
  StatedDate,
  StandingState,
} from '../../src/model/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../../src/pipeline/3-annotate/annotate.ts';
import { extractRecord } from '../../src/pipeline/4-extract/extract.ts';

const KNOWLEDGE: Knowledge = {
  gazetteer: { digest: '', lookup: () => [], longestFrom: () => 0 },
  ...loadLore(),
  digest: '',
};

interface More {
  readonly day?: string;
  readonly basis?: StatedDate['basis'];
  readonly reprint?: Pick<Reprint, 'start' | 'end'>;
}

function report(name: string, text: string, { day, basis = 'json-ld', reprint }: More = {}): DocumentRecord {
  const stated = day === undefined ? [] : [{ value: day, basis, start: null, end: null, part: null }];
  const rest = { title: null, author: null, publisher: null, stated: [] };
  const document: Document = {
    id: name.padEnd(64, '0') as DocumentId,
    name: `${name}.txt`,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'test' }],
    anchors: [],
    provenance: [],
    credits: [],
    stated,
    reprints: reprint === undefined ? [] : [{ ...reprint, ...rest }],
    diagnostics: [],
  };
  return extractRecord(annotateDocument(parseDocument(document), KNOWLEDGE), KNOWLEDGE, 'test');
}

function set(
  subject: string,
  earliest: string | null,
  latest: string | null,
  more: Partial<Judgement> = {},
): Judgement {
  const decision = {
    kind: 'date' as const,
    subject: subject.padEnd(64, '0') as DocumentId,
    reprint: null,
    earliest: earliest as IsoDay | null,
    latest: latest as IsoDay | null,
  };
  const at = '2026-02-03T10:00:00Z';
  return {
    id: `j${earliest}${latest}`,
    who: 'Mira',
    at,
    why: 'the printed issue',
    decision,
    words: [],
    ...more,
  };
}

const dateOf = ({ dates }: Dossier, name: string): DocumentDate | undefined =>
  dates.find(({ document }) => document.startsWith(name))?.date;
const days = (date: DocumentDate | undefined): string | undefined =>
  date && `${date.earliest ?? 'open'} ${date.latest ?? 'open'}`;

/** Two hundred words or so of one story; the war goes on in the last paragraph of every report. */
const STORY =
  'Warplanes struck the covered market of Kesra on Saturday, killing 23 shoppers and wounding 41 others, rescuers said. ' +
  'Four stalls selling bread burned down and the northern gate of the old bazaar collapsed onto the street. ' +
  'Volunteers dug with their hands until dusk because the only digger of the town had run out of fuel. ' +
  'The mayor spoke of the worst raid since spring and asked the neighbouring towns for stretchers and blood.';
const RETOLD =
  'At least 23 shoppers were killed and 41 wounded when warplanes bombed the covered market of Kesra, rescuers said. ' +
  'The raid on Saturday burned down stalls selling bread, and volunteers dug until dusk under the gate of the bazaar. ' +
  'The mayor asked neighbouring towns for stretchers, since the only digger of Kesra had no fuel.';
const OTHER =
  'Fishermen found two mines in the harbour of Fartown. The coast guard closed the pier and towed both out to sea. ' +
  'Nobody was hurt, its captain said, and the ferry will sail again as soon as divers have searched the channel.';
const BACKGROUND =
  ' The conflict began with protests that were put down by force and has since driven half of the country from their homes, ' +
  'drawn in neighbours and distant powers alike, and left the economy in ruins, according to the agencies that count such things.';

describe('dates by the collection', () => {
  it('dates a copy by the report it copies, and tells which', () => {
    const found = dateOf(corroborate([report('a', STORY, { day: '2016-09-25' }), report('b', STORY)]), 'b');
    expect(days(found)).toBe('2016-09-23 2016-09-28');
    const [copied, told] = found?.basis ?? [];
    expect(told).toMatchObject({ rule: 'collection/same-event', earliest: '2016-09-23' });
    expect(copied).toMatchObject({
      rule: 'collection/copy',
      start: 0,
      earliest: '2016-09-22',
      latest: '2016-09-28',
    });
    expect(copied?.says).toContain('“a.txt” of 2016-09-25');
  });

  it.each([
    ['a', 'c'],
    ['c', 'a'],
  ])('believes what a page states before a bare stamp, whatever they are called', (stamped, stating) => {
    const found = corroborate([
      report(stamped, STORY, { day: '2018-01-18', basis: 'stamp' }),
      report(stating, STORY, { day: '2016-09-25' }),
      report('b', STORY),
    ]);
    expect(days(dateOf(found, 'b'))).toBe('2016-09-23 2016-09-28');
    expect(dateOf(found, 'b')?.conflict).toContain('2018');
  });

  it('dates a report by another that tells the same as news, from the first day of it', () => {
    const found = dateOf(corroborate([report('a', STORY, { day: '2016-09-25' }), report('b', RETOLD)]), 'b');
    expect(days(found)).toBe('2016-09-23 2016-09-28');
    expect(found?.basis.at(-1)?.rule).toBe('collection/same-event');
  });

  it.each<readonly [string, readonly DocumentRecord[]]>([
    ['another story', [report('a', STORY, { day: '2016-09-25' }), report('b', OTHER)]],
    [
      'the same background below another story',
      [report('a', STORY + BACKGROUND, { day: '2016-09-25' }), report('b', OTHER + BACKGROUND)],
    ],
    [
      'a story of another weekday',
      [report('a', STORY, { day: '2016-09-25' }), report('b', RETOLD.replace('Saturday', 'Monday'))],
    ],
    [
      'other counts',
      [report('a', STORY, { day: '2016-09-25' }), report('b', RETOLD.replace('23', '7').replace('41', '9'))],
    ],
    ['a copy that is itself open', [report('a', STORY), report('b', STORY)]],
    [
      'a copy that states its own day',
      [report('a', STORY, { day: '2016-09-25' }), report('b', STORY, { day: '2016-10-30' })],
    ],
  ])('does not date by %s', (_, records) => {
    expect(corroborate(records).dates).toEqual([]);
  });

  it('keeps what the text allows, and tells that it is a copy of what is older', () => {
    const late = `${STORY} A week before, on 3 October 2016, the same street had been hit.`;
    const { dates } = corroborate([report('a', STORY, { day: '2016-09-25' }), report('b', late)]);
    expect(dates[0]?.date).toMatchObject({ earliest: '2016-10-03', latest: null });
    expect(dates[0]?.date.conflict).toContain('“a.txt” of 2016-09-25');
    expect(dates[0]?.date.basis.at(-1)?.says).toContain('Set aside');
  });

  it('moves what the document tells with its date', () => {
    const { events } = corroborate([report('a', STORY, { day: '2016-09-25' }), report('b', RETOLD)]);
    expect(events.some(({ accounts, when }) => accounts.length === 2 && when.earliest === '2016-09-24')).toBe(
      true,
    );
  });
});

describe('dates by a person', () => {
  const pile = [report('a', STORY), report('b', STORY), report('c', OTHER, { day: '2016-01-05' })];

  it('go before everything, say who, when and why, and date the copies', () => {
    const dossier = corroborate(pile, [set('a', '2016-09-25', '2016-09-25')]);
    expect(dossier.dates.map(({ by }) => by)).toEqual(['person', 'collection']);
    expect(dateOf(dossier, 'a')).toMatchObject({ best: '2016-09-25', precision: 'day', conflict: null });
    expect(dateOf(dossier, 'a')?.basis.at(-1)).toMatchObject({
      rule: 'judgement/date',
      says: 'Mira set it to 2016-09-25 on 2026-02-03: the printed issue',
    });
    expect(days(dateOf(dossier, 'b'))).toBe('2016-09-23 2016-09-28');
  });

  it('are never narrowed by the collection, however open', () => {
    const dossier = corroborate(
      [report('a', STORY, { day: '2016-09-25' }), report('b', STORY)],
      [set('b', '2016-01-01', '2016-12-31')],
    );
    expect(days(dateOf(dossier, 'b'))).toBe('2016-01-01 2016-12-31');
  });

  it('tell what they go against', () => {
    const found = dateOf(corroborate(pile, [set('c', '2017-01-05', '2017-01-05')]), 'c');
    expect(found).toMatchObject({ earliest: '2017-01-05', latest: '2017-01-05' });
    expect(found?.conflict).toContain('allows only 2016-01-05');
  });

  it.each<readonly [string, readonly Judgement[], readonly StandingState[]]>([
    [
      'taken back',
      [set('a', '2016-09-25', null), set('a', null, null, { at: '2026-02-04T10:00:00Z' })],
      ['overruled', 'holds'],
    ],
    ['of a document that is gone', [set('f', '2016-09-25', '2016-09-25')], ['second-look']],
    [
      'of a reprint that is not there',
      [
        set('a', null, null, {
          decision: { ...set('a', '2016-09-25', null).decision, reprint: 2 } as Judgement['decision'],
        }),
      ],
      ['second-look'],
    ],
    ['the wrong way round', [set('a', '2016-09-25', '2016-09-20')], ['second-look']],
  ])('do nothing when %s', (_, judgements, states) => {
    const { standings, ...dossier } = corroborate(pile, judgements);
    expect({ ...dossier, standings: [] }).toEqual(corroborate(pile));
    // None is lost for that: the history keeps every one, and says what has become of it.
    expect(standings.map(({ judgement }) => judgement)).toEqual(judgements);
    expect(standings.map(({ state }) => state)).toEqual(states);
  });

  it('reach a reprint, and its times move with it', () => {
    const text = `Nothing new today.\n\n${STORY}`;
    const record = report('a', text, { day: '2016-10-20', reprint: { start: 20, end: text.length } });
    const inside = { ...set('a', '2016-09-25', '2016-09-25').decision, reprint: 0 } as Judgement['decision'];
    const { dates } = corroborate([record], [set('a', null, null, { decision: inside })]);
    expect(dates).toMatchObject([{ reprint: 0, by: 'person', date: { best: '2016-09-25' } }]);
  });
});

describe('the dossier', () => {
  it('is the same in whatever order records and judgements come', () => {
    const records = [
      report('a', STORY, { day: '2016-09-25' }),
      report('b', RETOLD),
      report('c', STORY),
      report('d', OTHER, { day: '2016-01-05' }),
      report('e', OTHER),
      report('f', STORY, { day: '2018-01-18', basis: 'stamp' }),
    ];
    const judgements = [
      set('d', '2016-01-06', '2016-01-06'),
      set('d', '2016-01-07', '2016-01-07', { at: '2026-02-04T10:00:00Z' }),
      set('b', null, null),
    ];
    const expected = corroborate(records, judgements);
    expect(expected.dates.map(({ document, by }) => `${document[0]} ${by}`)).toEqual([
      'b collection',
      'c collection',
      'd person',
      'e collection',
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.shuffledSubarray(judgements, { minLength: judgements.length }),
        (some, others) => {
          expect(corroborate(some, others)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the example of docs/time.md', () => {
  const page = readFileSync(new URL('../../docs/time.md', import.meta.url), 'utf8');
  const table = page.slice(
    page.indexOf('| report | states |'),
    page.indexOf('## When a person knows better'),
  );
  const rows = table
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', day = '', text = '', dated = '', by = '']) => ({ name, day, text, dated, by }));
  const records = rows.map(({ name, day, text }) => report(name, text, day === '' ? {} : { day }));

  it.each(rows)('$name', ({ name, dated, by }) => {
    const found =
      dateOf(corroborate(records), name) ??
      records.find(({ document }) => document.id.startsWith(name))?.date;
    expect(found && writeInterval(found)).toBe(dated);
    const rules = found?.basis.map(({ rule }) => rule) ?? [];
    if (by === 'itself') expect(rules.filter((rule) => rule.startsWith('collection/'))).toEqual([]);
    else expect(rules).toContain(by);
  });

  it('moves with the date that a person sets', () => {
    const { dates } = corroborate(records, [set('A', '2016-10-02', '2016-10-02')]);
    expect(dates.map(({ date }) => writeInterval(date))).toEqual([
      '2016-10-02',
      '2016-09-30 to 2016-10-05',
      '2016-09-30 to 2016-10-05',
    ]);
  });
});
