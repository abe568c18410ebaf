import { describe, expect, it } from 'vitest';
import type {
  Anchor,
  DateStep,
  DocumentDate,
  DocumentRecord,
  IsoDay,
  SettledDate,
} from '../../model/index.ts';
import { type DateJudgement, settleRecord } from '../../settled.ts';
import { makeDocument } from '../../../test/contracts/store-fixtures.ts';
import { borderSteps } from './border-steps.ts';
import { renderDate } from './document-date.ts';
import { columnsOf } from './layout.ts';
import { placeInText } from './place-in-text.ts';

const day = (text: string): IsoDay => text as IsoDay;
const PLAIN = { width: 80, colour: false };

const TEXT = 'Stamped 18 January 2021\n\nFighters broke the ring on Saturday.\nOn Sunday they said so.';

function step(earliest: string | null, latest: string | null, says: string, words = '', rule = 'landmark') {
  const start = words === '' ? null : TEXT.indexOf(words);
  return {
    earliest: earliest === null ? null : day(earliest),
    latest: latest === null ? null : day(latest),
    says,
    rule,
    start,
    end: start === null ? null : start + words.length,
  };
}

function dated(earliest: string | null, latest: string | null, basis: readonly DateStep[]): DocumentDate {
  return {
    stated: [],
    earliest: earliest === null ? null : day(earliest),
    latest: latest === null ? null : day(latest),
    best: null,
    precision: 'week',
    basis,
    conflict: null,
  };
}

const READ: DocumentDate = {
  ...dated('2016-08-06', '2016-08-12', [
    step('2021-01-18', '2021-01-18', 'A stamp states 2021-01-18.', '18 January 2021', 'stated-stamp'),
    step('2016-08-06', '2016-08-12', '“Saturday” is said of the ring.', 'broke the ring on Saturday'),
  ]),
  stated: [{ value: '2021-01-18', basis: 'stamp', part: 'boilerplate', start: 8, end: 23 }],
  conflict: 'A stamp states 2021-01-18, but the text allows only 2016-08-06 to 2016-08-12.',
};

const RECORD: DocumentRecord = { ...makeDocument({ text: TEXT }).record, date: READ };

const JUDGEMENT: DateJudgement = {
  id: 'j1',
  who: 'R. Haddad',
  at: '2026-11-20T09:00:00.000Z',
  why: 'the printed \u001b[31medition',
  words: [],
  decision: {
    kind: 'date',
    subject: RECORD.document.id,
    reprint: null,
    earliest: day('2016-08-07'),
    latest: day('2016-08-07'),
  },
};

describe('the date of a document', () => {
  it('is told with what each piece of evidence allows, its words, their line and the conflict', () => {
    expect(renderDate(settleRecord(RECORD, [], []), PLAIN)).toBe(`report.txt
  written  2016-08-06 to 2016-08-12 (to the week)
  CONFLICT A stamp states 2021-01-18, but the text allows only 2016-08-06 to
           2016-08-12.
  because
    - 2021-01-18, left out: A stamp states 2021-01-18. [line 1: “18 January
      2021”]
    - 2016-08-06 to 2016-08-12: “Saturday” is said of the ring. [line 3: “broke
      the ring on Saturday”]
`);
  });

  it('is told with the person who set it, beside what the text says', () => {
    const date = { ...READ, ...dated('2016-08-07', '2016-08-07', READ.basis), conflict: null };
    const settled: SettledDate = { document: RECORD.document.id, reprint: null, by: 'person', date };
    const told = renderDate(settleRecord(RECORD, [settled], [JUDGEMENT]), PLAIN);
    expect(told).toContain('  written    2016-08-07');
    expect(told).toContain('  set by     R. Haddad on 2026-11-20: the printed [31medition\n');
    expect(told).toContain('  text says  2016-08-06 to 2016-08-12 (to the week)\n');
  });

  it('is told for each reprint too, by the number that commands take', () => {
    const reprint = { start: 0, end: 9, title: 'The ring', author: 'A. Writer', publisher: null, stated: [] };
    const record = { ...RECORD, reprints: [{ ...reprint, date: dated('2016-08-06', null, []) }] };
    expect(renderDate(settleRecord(record, [], []), PLAIN)).toMatch(
      /\n\nReprint 1: A\. Writer, The ring\n {2}written {2}from 2016-08-06 \(to the week\)\n$/,
    );
  });

  it('says that nothing is known', () => {
    const record = { ...RECORD, date: { ...dated(null, null, []), precision: 'unknown' as const } };
    expect(renderDate(settleRecord(record, [], []), PLAIN)).toBe('report.txt\n  written  undated\n');
  });

  it('keeps to a dozen lines or so where many things were told, unless all are asked for', () => {
    const many = Array.from({ length: 40 }, (_, place) =>
      step(
        `20${String(10 + (place % 6))}-01-${String(1 + (place % 28)).padStart(2, '0')}`,
        null,
        `Thing ${place}.`,
        'Sunday',
      ),
    );
    const border = step('2016-08-06', null, 'The latest thing.', 'Saturday');
    const record = { ...RECORD, date: dated('2016-08-06', null, [...many, border]) };
    const short = renderDate(settleRecord(record, [], []), PLAIN);
    expect(short.split('\n').length).toBeLessThanOrEqual(13);
    expect(short).toContain('The latest thing.');
    expect(short).toContain('and 37 more steps that draw no border; --all shows them');
    const whole = renderDate(settleRecord(record, [], []), PLAIN, { all: true });
    for (const { says } of record.date.basis) expect(whole).toContain(says);
    expect(whole).not.toContain('--all');
  });

  it.each([40, 64, 110])('fits a terminal of %i columns, whatever the words', (width) => {
    const long = step(
      '2016-08-06',
      null,
      `It says ${'Donaudampfschifffahrt'.repeat(9)} and 阿勒颇 ${'x'.repeat(90)}.`,
      'Saturday',
    );
    const record = { ...RECORD, date: dated('2016-08-06', null, [long]) };
    for (const line of renderDate(settleRecord(record, [], []), { width, colour: false }).split('\n')) {
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });
});

describe('borderSteps', () => {
  it('keeps what draws a border, what is stated and what a person said, in their order, before the rest', () => {
    const steps = [
      step('2011-01-01', null, 'old'),
      step('2021-01-18', '2021-01-18', 'stamp', '', 'stated-stamp'),
      step('2012-01-01', null, 'less old'),
      step('2016-08-06', null, 'border'),
      step('2013-01-01', null, 'not that old'),
      step('2016-08-06', '2016-08-06', 'person', '', 'judgement/date'),
    ];
    const kept = borderSteps(dated('2016-08-06', '2016-08-12', steps), 4).map(({ says }) => says);
    expect(kept).toEqual(['stamp', 'border', 'person', 'not that old']);
  });
});

describe('placeInText', () => {
  const anchors: Anchor[] = [
    { start: 0, end: 5, at: { kind: 'page', page: 3, box: { x: 0, y: 0, width: 1, height: 1 } } },
    { start: 5, end: 10, at: { kind: 'field', field: 'body', within: { kind: 'line', line: 7 } } },
    { start: 10, end: 15, at: { kind: 'element', path: '/html/body/p[2]' } },
  ];

  it.each([
    [0, 'page 3'],
    [7, 'field body, line 7'],
    [12, 'line 2'],
    [20, 'line 2'],
  ])('of %i is %s', (start, place) => {
    expect(placeInText({ text: '0123456\n9012345678901234', anchors }, start)).toBe(place);
  });
});
