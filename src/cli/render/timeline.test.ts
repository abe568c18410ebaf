import { describe, expect, it } from 'vitest';
import type { OriginId, ClaimId } from '../../model/index.ts';
import {
  account,
  makeBook,
  makeClaim,
  makeEvent,
  makeOrigin,
  makeRecord,
  makeVoice,
  onDays,
} from './test-book.ts';
import { renderTimeline } from './timeline.ts';

const medics = makeVoice('the Ravenna Medical Union', 'organisation');
const wire = makeVoice('Meridian Wire', 'agency');
const ministry = makeVoice('a ministry spokesman', 'official');

const strike = 'At least 14 people were killed when a hospital in the Old Harbour district was hit.';
const claims = {
  told: makeClaim('claim-1', 'doc-1', strike, { voices: [wire, medics] }),
  copied: makeClaim('claim-2', 'doc-2', strike, { voices: [wire, medics] }),
  denied: makeClaim('claim-3', 'doc-2', 'no aircraft were in the area', {
    voices: [ministry],
    factuality: 'denied',
  }),
  own: makeClaim('claim-4', 'doc-1', 'the market reopened'),
};
const records = [
  makeRecord('doc-1', 'courier.txt', 'The Harbour Courier', [claims.told, claims.own]),
  makeRecord('doc-2', 'evening.html', null, [claims.copied, claims.denied]),
];
const origins = [makeOrigin('origin-1', 'the Ravenna Medical Union'), makeOrigin('origin-2', 'ministry')];
const contested = makeEvent('aaaaaaaabbbb', 'Air strike on a hospital in Old Harbour', {
  when: onDays('2016-02-15', '2016-02-15'),
  where: {
    name: 'Old Harbour',
    lat: 1,
    lon: 2,
    precision: 'neighbourhood',
    gazetteer: null,
    country: 'SY',
    start: null,
    end: null,
  },
  accounts: [account('doc-1', ['claim-1'], 'origin-1'), account('doc-2', ['claim-2', 'claim-3'], 'origin-2')],
  origins: ['origin-1', 'origin-2'] as unknown as readonly OriginId[],
  status: 'contested',
  facets: [
    {
      question: 'killed',
      who: 'people',
      answers: [
        { value: 'at least 14', claims: ['claim-1' as ClaimId], origins: ['origin-1' as OriginId] },
        { value: '9', claims: ['claim-3' as ClaimId], origins: ['origin-2' as OriginId] },
      ],
      verdict: 'contradiction',
      why: 'The counts are of the same people and exclude each other.',
    },
    { question: 'where', who: null, answers: [], verdict: 'agree', why: '' },
  ],
});
const plain = { width: 80, colour: false };

describe('the timeline', () => {
  it('shows when, where, who says so, who denies it and where accounts differ', () => {
    const book = makeBook(records, [contested], origins);
    expect(renderTimeline(book, plain, { full: false })).toBe(
      `2 documents, 1 event, 2 origins

── 2016 ────────────────────────────────────────────────────────────────────────

2016-02-15                                                             CONTESTED
  Air strike on a hospital in Old Harbour
  airstrike · Old Harbour, SY · 2 origins in 2 documents · aaaaaaaa
  says       the Ravenna Medical Union, quoted by Meridian Wire, in The Harbour
             Courier (courier.txt), evening.html
             “At least 14 people were killed when a hospital in the Old Harbour
             district was hit.”
  denies     a ministry spokesman, in evening.html
             “no aircraft were in the area”
  differ     killed, people: at least 14 (1 origin) / 9 (1 origin).
             contradiction: The counts are of the same people and exclude each
             other.
`,
    );
  });

  it('goes by time under a heading for each year, and sets the undated apart', () => {
    const event = (id: string, earliest: string | null, latest: string | null) =>
      makeEvent(id, id, { when: onDays(earliest, latest) });
    const book = makeBook(
      [],
      [
        event('nothing-known', null, null),
        event('only-an-end', null, '2015-10-02'),
        event('whole-month', '2016-02-01', '2016-02-29'),
        event('first-day', '2016-02-01', '2016-02-01'),
        event('earlier', '2015-03-04', '2015-03-09'),
        event('open', '2024-11-27', null),
      ],
    );
    const lines = renderTimeline(book, plain, { full: false }).split('\n').slice(1);
    const order = lines
      .filter((line) => /^(?:── |\d|undated|until|from)/.test(line))
      .map((line) => line.split(/ {2,}| ─/)[0]);
    expect(order).toEqual([
      '── 2015',
      '2015-03-04 to 2015-03-09 (to the month)',
      'until 2015-10-02 (to the month)',
      '── 2016',
      '2016-02-01',
      '2016-02',
      '── 2024',
      'from 2024-11-27 (to the month)',
      '── No date (1)',
      'undated',
    ]);
  });

  it('is the same whatever order the events come in', () => {
    const other = makeEvent('cccc', 'Another', { when: onDays('2016-02-15', '2016-02-15') });
    const one = renderTimeline(makeBook(records, [contested, other], origins), plain, { full: false });
    expect(renderTimeline(makeBook(records, [other, contested], origins), plain, { full: false })).toBe(one);
  });

  it('stays within the width and loses no word', () => {
    const book = makeBook(records, [contested], origins);
    for (const width of [40, 57, 110]) {
      const text = renderTimeline(book, { width, colour: false }, { full: false });
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
      expect(text.replace(/\s+/g, ' ')).toContain(strike);
    }
  });

  it('shows the first claims of a stance and says how many it left out', () => {
    const many = Array.from({ length: 6 }, (_, index) => makeClaim(`m${index}`, 'doc-9', `words ${index}`));
    const event = makeEvent('eeeeeeeeeeee', 'Crowded', {
      accounts: [
        account(
          'doc-9',
          many.map(({ id }) => id),
          'o',
        ),
      ],
    });
    const book = makeBook([makeRecord('doc-9', 'nine.txt', null, many)], [event]);
    const short = renderTimeline(book, plain, { full: false });
    expect(short.match(/“words \d”/g)).toHaveLength(3);
    expect(short).toContain('and 3 more: crosscheck show eeeeeeee');
    const full = renderTimeline(book, plain, { full: true });
    expect(full.match(/“words \d”/g)).toHaveLength(6);
    expect(full).not.toContain('more:');
  });

  it('colours only when told to, and never in the middle of a word', () => {
    const book = makeBook(records, [contested], origins);
    const coloured = renderTimeline(book, { width: 80, colour: true }, { full: false });
    expect(coloured).toContain('\u001b[33mCONTESTED\u001b[39m');
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTimeline(book, plain, { full: false }));
  });

  it('lets no document steer the terminal', () => {
    const evil = makeClaim('evil', 'doc-1\u0007', 'gone\u001b[2J\u001b]0;owned\u0007\u202Egnp', {
      voices: [makeVoice('A\u001b[31mB\r\nC', 'person')],
    });
    const event = makeEvent('ffffffffffff', 'T\u001b[1mitle', {
      accounts: [account('doc-1\u0007', ['evil'], 'o')],
      where: { ...contested.where!, name: 'P\u009b31mlace' },
    });
    const record = makeRecord('doc-1\u0007', 'na\u001bme.txt', 'Pub\u0000lisher', [evil]);
    const text = renderTimeline(makeBook([record], [event]), plain, { full: true });
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('AB C'.replace('AB', 'A[31mB'));
  });

  it('says what to do with an empty collection', () => {
    expect(renderTimeline(makeBook([], []), plain, { full: false })).toContain('crosscheck add PATH');
  });
});
