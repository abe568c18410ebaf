import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayInterval, IsoDay, TimeExpression, TimeUnit } from '../model/index.ts';
import { addDays } from './day.ts';
import { hull, intersect, intervalOfIso, precisionOf, weekOf } from './interval.ts';
import { resolveTime } from './resolve-time.ts';
import { timex3 } from './timex3.ts';

const on = (day: string, last = day): DayInterval => ({ earliest: day as IsoDay, latest: last as IsoDay });
const calendar = (fields: Partial<Extract<TimeExpression, { form: 'calendar' }>>): TimeExpression => ({
  form: 'calendar',
  year: null,
  month: null,
  day: null,
  season: null,
  years: 1,
  portion: null,
  direction: 'past',
  ...fields,
});
const offset = (
  unit: TimeUnit,
  amount: number,
  more: Partial<Extract<TimeExpression, { form: 'offset' }>> = {},
): TimeExpression => ({ form: 'offset', unit, amount, whole: false, portion: null, ...more });
const tuesday: TimeExpression = { form: 'weekday', weekday: 2, weeks: 0, direction: 'past' };

describe('resolveTime', () => {
  const rows: readonly (readonly [string, TimeExpression, DayInterval | null, string, string])[] = [
    ['yesterday', offset('day', -1), on('2016-08-05', '2016-08-08'), '2016-08-04 2016-08-07', '2016-08-XX'],
    ['Tuesday', tuesday, on('2016-09-28'), '2016-09-27 2016-09-27', '2016-09-27'],
    ['Tuesday, on a Tuesday', tuesday, on('2016-09-27'), '2016-09-27 2016-09-27', '2016-09-27'],
    [
      'last Tuesday, on a Tuesday',
      { ...tuesday, strict: true },
      on('2016-09-27'),
      '2016-09-20 2016-09-20',
      '2016-09-20',
    ],
    [
      'Tuesday to come',
      { ...tuesday, direction: 'future' },
      on('2016-09-28'),
      '2016-10-04 2016-10-04',
      '2016-10-04',
    ],
    [
      'Tuesday under ten days',
      tuesday,
      on('2016-09-01', '2016-09-10'),
      '2016-08-30 2016-09-06',
      'XXXX-WXX-2',
    ],
    ['in May', calendar({ month: 5 }), on('2015-10-09'), '2015-05-01 2015-05-31', '2015-05'],
    ['in May, told in March', calendar({ month: 5 }), on('2015-03-09'), '2014-05-01 2014-05-31', '2014-05'],
    [
      'in May to come',
      calendar({ month: 5, direction: 'future' }),
      on('2015-10-09'),
      '2016-05-01 2016-05-31',
      '2016-05',
    ],
    ['in May, undated', calendar({ month: 5 }), null, 'null', 'XXXX-05'],
    ['Aug. 6', calendar({ month: 8, day: 6 }), on('2016-08-08'), '2016-08-06 2016-08-06', '2016-08-06'],
    [
      'Aug. 6 in some year',
      calendar({ month: 8, day: 6 }),
      on('2016-01-01', '2016-12-31'),
      '2015-08-06 2016-08-06',
      'XXXX-08-06',
    ],
    ['Feb. 29', calendar({ month: 2, day: 29 }), on('2015-03-01'), '2012-02-29 2012-02-29', '2012-02-29'],
    [
      'July last year',
      calendar({ month: 7, yearOffset: -1 }),
      on('1998-02-19'),
      '1997-07-01 1997-07-31',
      '1997-07',
    ],
    [
      'mid-February 2016',
      calendar({ year: 2016, month: 2, portion: 'mid' }),
      null,
      '2016-02-10 2016-02-20',
      '2016-02',
    ],
    ['late 2015', calendar({ year: 2015, portion: 'late' }), null, '2015-09-01 2015-12-31', '2015'],
    ['the 1990s', calendar({ year: 1990, years: 10 }), null, '1990-01-01 1999-12-31', '199'],
    ['winter of 2012', calendar({ year: 2012, season: 'winter' }), null, '2011-12-01 2013-02-28', '2012-WI'],
    ['last fall', calendar({ season: 'autumn' }), on('1998-02-06'), '1997-09-01 1997-11-30', '1997-FA'],
    ['last week', offset('week', -1, { whole: true }), on('2016-08-08'), '2016-08-01 2016-08-07', '2016-W31'],
    [
      'earlier this week',
      offset('week', 0, { whole: true, portion: 'so-far' }),
      on('2016-08-05'),
      '2016-08-01 2016-08-05',
      '2016-W31',
    ],
    [
      'over the weekend',
      offset('weekend', -1, { whole: true }),
      on('2016-08-08'),
      '2016-08-06 2016-08-07',
      '2016-W31-WE',
    ],
    ['two months ago', offset('month', -2), on('2016-08-08'), '2016-05-24 2016-06-23', '2016-06'],
    [
      'a year ago this week',
      offset('year', -1, { from: offset('week', 0, { whole: true }) }),
      on('2016-09-28'),
      '2015-09-26 2015-10-02',
      '2015-W40',
    ],
    [
      'two weeks from Tuesday',
      offset('week', 2, { from: { ...tuesday, direction: 'future' } }),
      on('2016-09-28'),
      '2016-10-18 2016-10-18',
      '2016-10-18',
    ],
    [
      'for 10 days',
      { form: 'duration', unit: 'day', low: 10, high: 10, ends: 'anchor' },
      on('2015-10-09'),
      '2015-09-29 2015-10-09',
      'P10D',
    ],
    [
      'four-year',
      { form: 'duration', unit: 'year', low: 4, high: 4, ends: null },
      on('2015-10-09'),
      'null',
      'P4Y',
    ],
    ['daily', { form: 'set', unit: 'day', amount: 1 }, on('2015-10-09'), 'null', 'P1D'],
    [
      'since 2012',
      { form: 'interval', from: calendar({ year: 2012 }), to: null },
      on('2015-10-09'),
      '2012-01-01 2015-10-09',
      '2012',
    ],
    [
      'until March 2017',
      { form: 'interval', from: null, to: calendar({ year: 2017, month: 3 }) },
      null,
      'open 2017-03-31',
      '2017-03',
    ],
    ['recently', { form: 'vague', ref: 'past' }, on('2015-10-09'), 'open 2015-10-09', 'PAST_REF'],
    ['20,000 years ago', offset('year', -20_000), on('2015-10-09'), 'null', 'XXXX'],
  ];
  it.each(rows)('%s', (_name, expression, anchor, days, timex) => {
    const value = resolveTime(expression, anchor);
    expect(value === null ? 'null' : `${value.earliest ?? 'open'} ${value.latest ?? 'open'}`).toBe(days);
    expect(timex3(expression, anchor)).toBe(timex);
  });

  it('gives the hull of what each day of the anchor would give', () => {
    const unit = fc.constantFrom<TimeUnit>('day', 'weekend', 'week', 'month', 'quarter', 'year', 'decade');
    const direction = fc.constantFrom('past' as const, 'future' as const, 'nearest' as const);
    const portion = fc.constantFrom(null, 'early' as const, 'mid' as const, 'late' as const);
    const expression = fc.oneof(
      fc.record({
        form: fc.constant('offset' as const),
        unit,
        amount: fc.integer({ min: -12, max: 12 }),
        whole: fc.boolean(),
        portion,
      }),
      fc.record({
        form: fc.constant('weekday' as const),
        weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | 6 | 7>,
        weeks: fc.integer({ min: -2, max: 2 }),
        direction,
      }),
      fc.record({ month: fc.integer({ min: 1, max: 12 }), direction, portion }).map((f) => calendar(f)),
      fc.record({ day: fc.integer({ min: 1, max: 31 }), direction }).map((f) => calendar(f)),
      fc
        .record({ season: fc.constantFrom('summer' as const, 'winter' as const), direction })
        .map((f) => calendar(f)),
    );
    const first = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays('1995-01-01' as IsoDay, n));
    fc.assert(
      fc.property(expression, first, fc.integer({ min: 0, max: 40 }), (words, start, length) => {
        const whole = resolveTime(words, { earliest: start, latest: addDays(start, length) });
        let each: DayInterval | null = null;
        for (let n = 0; n <= length; n += 1) {
          const day = addDays(start, n);
          const value = resolveTime(words, { earliest: day, latest: day });
          expect(value).not.toBeNull();
          if (value !== null) each = each === null ? value : hull(each, value);
        }
        expect({ earliest: whole?.earliest, latest: whole?.latest }).toEqual({
          earliest: each?.earliest,
          latest: each?.latest,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('intervals', () => {
  it('share and span', () => {
    expect(intersect(on('2016-08-01', '2016-08-05'), on('2016-08-06'))).toBeNull();
    expect(intersect({ earliest: null, latest: null }, on('2016-08-06'))).toEqual(on('2016-08-06'));
    expect(weekOf('2016-08-07' as IsoDay)).toEqual(on('2016-08-01', '2016-08-07'));
    expect(precisionOf({ earliest: null, latest: '2016-08-07' as IsoDay })).toBe('unknown');
    expect(intervalOfIso('2016-02')).toEqual(on('2016-02-01', '2016-02-29'));
    expect(intervalOfIso('2016-02-05T10:00:00Z')).toEqual(on('2016-02-05'));
    expect(intervalOfIso('sometime')).toBeNull();
  });
});
