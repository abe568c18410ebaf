import { describe, expect, it } from 'vitest';
import { changeWords, groupChanges } from './change-words.ts';
import { countStatuses, layEvents, layOutlets, scaleOf, spanOf } from './lay-overview.ts';

describe('the scale of the overview', () => {
  it.each([
    [[], 'year', []],
    [[null], 'year', []],
    [['2016-12', '2017-02', '2016', null], 'month', ['2016-12', '2017-01', '2017-02']],
    [['2016', '2018'], 'year', ['2016', '2017', '2018']],
    [['2010-01', '2016-06'], 'year', ['2010', '2011', '2012', '2013', '2014', '2015', '2016']],
  ])('of %j goes by %s', (whens, unit, keys) => {
    const scale = scaleOf(whens.map((when) => ({ when, count: 1 })));
    expect([scale.unit, scale.bins.map(({ key }) => key)]).toEqual([unit, keys]);
  });

  it('knows the days of each month', () => {
    expect(scaleOf([{ when: '2016-02', count: 1 }]).bins).toEqual([
      { key: '2016-02', words: 'February 2016', from: '2016-02-01', to: '2016-02-29' },
    ]);
  });
});

it('ends before the few that lie far from all others, and counts them', () => {
  const events = [
    { when: '1200', status: 'single', count: 1 },
    { when: '2016-02', status: 'single', count: 50 },
    { when: '2016-03', status: 'single', count: 50 },
    { when: '2024', status: 'single', count: 2 },
  ];
  const { scale, earlier, later, loose } = layEvents(events);
  expect(scale.bins.map(({ key }) => key)).toEqual(['2016-02', '2016-03']);
  expect([earlier, later, loose]).toEqual([{ count: 1, words: '1200' }, { count: 2, words: '2024' }, 0]);
});

describe('the span of things', () => {
  it.each([
    [[], null],
    [[null], null],
    [['2016'], { first: '2016', last: '2016' }],
    [['2016-09', '2015-10', '2024-12', null], { first: 'October 2015', last: 'December 2024' }],
    [['1200', '2016-03'], { first: '1200', last: 'March 2016' }],
  ])('of %j', (whens, span) => {
    expect(spanOf(whens.map((when) => ({ when, count: 1 })))).toEqual(span);
  });

  it('tells of documents that lie outside the scale how many and when', () => {
    const document = (when: string | null, count: number) => ({ when, outlet: 'A', count });
    const { scale, earlier, later } = layOutlets([
      document('1990-01', 1),
      document('1991', 1),
      document('2016-02', 100),
      document('2016', 1),
      document('2024-12', 1),
      document(null, 2),
    ]);
    expect(scale.bins.map(({ key }) => key)).toEqual(['2016-02']);
    expect(earlier).toEqual({ count: 2, words: 'January 1990 to 1991' });
    expect(later).toEqual({ count: 1, words: 'December 2024' });
  });
});

describe('documents by outlet', () => {
  it('stand with most documents first, what has no month apart', () => {
    const { rows, most, others } = layOutlets([
      { when: '2016-02', outlet: 'A', count: 1 },
      { when: '2016-03', outlet: 'B', count: 3 },
      { when: '2016', outlet: 'B', count: 1 },
      { when: null, outlet: null, count: 1 },
    ]);
    expect(rows).toEqual([
      { outlet: 'B', counts: [0, 3], loose: 1, total: 4 },
      { outlet: 'A', counts: [1, 0], loose: 0, total: 1 },
      { outlet: null, counts: [0, 0], loose: 1, total: 1 },
    ]);
    expect([most, others]).toEqual([3, { outlets: 0, documents: 0 }]);
  });
});

describe('events by month', () => {
  const events = [
    { when: '2016-02', status: 'single', count: 2 },
    { when: '2016-02', status: 'contested', count: 1 },
    { when: '2016', status: 'single', count: 4 },
    { when: null, status: 'denied', count: 5 },
  ];

  it('are stacked by status, with the undated and those of a whole year apart', () => {
    expect(layEvents(events)).toMatchObject({
      bins: [{ counts: { single: 2, contested: 1 }, total: 3 }],
      most: 3,
      undated: 5,
      loose: 4,
    });
    expect(countStatuses(events)).toEqual({ single: 6, contested: 1, denied: 5, corroborated: 0 });
  });
});

describe('changes in words', () => {
  const change = { event: 'e', document: null, title: 'A raid' };
  it.each([
    ['status', 'single', 'contested', 'single origin, now contested'],
    ['new', null, 'single', 'single origin'],
    ['gone', 'denied', null, 'denied'],
    ['origins', '1', '3', '1 origin, now 3'],
    ['when', '2016-02-01/2016-02-01', '../2016-02-03', '1 February 2016, now by 3 February 2016'],
    ['document-date', '2016-02-01/2016-02-01', null, 'dated by its own text again'],
  ] as const)('%s', (kind, before, after, words) => {
    expect(changeWords({ ...change, kind, before, after })).toBe(words);
  });

  it('are grouped with what stands otherwise first', () => {
    const changes = (['gone', 'new', 'status', 'new'] as const).map((kind) => ({
      ...change,
      kind,
      before: null,
      after: null,
    }));
    expect(groupChanges(changes).map(({ title }) => title)).toEqual([
      '1 event stands otherwise',
      '2 new events',
      '1 event no longer there',
    ]);
  });
});
