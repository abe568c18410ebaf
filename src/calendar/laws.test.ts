import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayInterval, Feast, IsoDay, Portion, TimeExpression, TimeUnit } from '../model/index.ts';
import { addDays, daysBetween, isoWeek, weekdayOf } from './day.ts';
import { feastsBetween, namedDayOf } from './feasts.ts';
import { hull, intersect, intervalOfIso } from './interval.ts';
import { needsAnchor, resolveTime } from './resolve-time.ts';
import { timex3 } from './timex3.ts';

type Form<F extends TimeExpression['form']> = Extract<TimeExpression, { form: F }>;

const FEASTS: readonly Feast[] = [
  'ramadan',
  'eid',
  'eid-al-fitr',
  'eid-al-adha',
  'ashura',
  'easter',
  'good-friday',
  'thanksgiving',
  'election-day',
  'labor-day',
  'memorial-day',
];
const UNITS: readonly TimeUnit[] = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'year', 'decade'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

const day = fc.integer({ min: 0, max: 9_000 }).map((n) => addDays('2001-01-01' as IsoDay, n));
const direction = fc.constantFrom('past' as const, 'future' as const, 'nearest' as const);
const weekday = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);
const portion = fc.constantFrom<Portion | null>(null, 'early', 'mid', 'late', 'so-far', 'rest');
const calendar = (fields: Partial<Form<'calendar'>>): TimeExpression => ({
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
const offset = fc.record({
  form: fc.constant('offset' as const),
  unit: fc.constantFrom(...UNITS),
  amount: fc.integer({ min: -12, max: 12 }),
  whole: fc.boolean(),
  portion,
});
const weekdayOfWeek = fc.record({
  form: fc.constant('weekday' as const),
  weekday,
  weeks: fc.integer({ min: -2, max: 2 }),
  direction,
  of: fc
    .integer({ min: -4, max: 4 })
    .map((amount): TimeExpression => ({ form: 'offset', unit: 'week', amount, whole: true, portion: null })),
});
const point: fc.Arbitrary<TimeExpression> = fc.oneof(
  offset,
  weekdayOfWeek,
  fc.record({
    form: fc.constant('weekday' as const),
    weekday,
    weeks: fc.integer({ min: -2, max: 2 }),
    direction,
  }),
  fc.record({ month: fc.integer({ min: 1, max: 12 }), direction, portion }).map(calendar),
  fc
    .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), direction })
    .map(calendar),
  fc.record({ season: fc.constantFrom(...SEASONS), direction }).map(calendar),
  fc.record({ feast: fc.constantFrom(...FEASTS), direction }).map(calendar),
);
const expression: fc.Arbitrary<TimeExpression> = fc.oneof(
  { weight: 4, arbitrary: point },
  { weight: 1, arbitrary: point.map((from): TimeExpression => ({ form: 'interval', from, to: null })) },
  { weight: 1, arbitrary: point.map((to): TimeExpression => ({ form: 'interval', from: null, to })) },
);
const on = (one: IsoDay): DayInterval => ({ earliest: one, latest: one });
const spanOf = (value: DayInterval | null): string => `${value?.earliest} ${value?.latest}`;
const starts = (value: DayInterval | null): string => value?.earliest ?? '0000-00-00';
const ends = (value: DayInterval | null): string => value?.latest ?? '9999-99-99';

describe('laws of the calculus', () => {
  it('moves a value forward, or leaves it, when the anchor moves forward', () => {
    fc.assert(
      fc.property(point, day, fc.integer({ min: 0, max: 400 }), (words, first, later) => {
        const before = resolveTime(words, on(first));
        const after = resolveTime(words, on(addDays(first, later)));
        fc.pre(before !== null && after !== null);
        expect(starts(after) >= starts(before)).toBe(true);
        expect(ends(after) >= ends(before)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('holds the value of each day of the anchor, and has an end of one of them at each end', () => {
    fc.assert(
      fc.property(expression, day, fc.integer({ min: 0, max: 45 }), (words, first, length) => {
        const whole = resolveTime(words, { earliest: first, latest: addDays(first, length) });
        const each = Array.from({ length: length + 1 }, (_, n) => resolveTime(words, on(addDays(first, n))));
        fc.pre(each.every((value) => value !== null));
        const all = (each as DayInterval[]).reduce(hull);
        expect(spanOf(whole)).toEqual(spanOf(all));
      }),
      { numRuns: 300 },
    );
  });

  it('narrows, never moves, a value when the anchor narrows', () => {
    fc.assert(
      fc.property(
        expression,
        day,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (words, first, a, b) => {
          const wide = { earliest: first, latest: addDays(first, a + b) };
          const narrow = { earliest: addDays(first, Math.min(a, b)), latest: addDays(first, Math.max(a, b)) };
          const [outer, inner] = [resolveTime(words, wide), resolveTime(words, narrow)];
          fc.pre(outer !== null && inner !== null);
          expect(intersect(outer as DayInterval, inner as DayInterval)).toEqual({
            earliest: inner?.earliest,
            latest: inner?.latest,
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same words and anchor, and leaves an open end open', () => {
    fc.assert(
      fc.property(expression, day, (words, first) => {
        expect(resolveTime(words, on(first))).toEqual(resolveTime(words, on(first)));
        expect(timex3(words, on(first))).toBe(timex3(words, on(first)));
        const value = resolveTime(words, { earliest: first, latest: null });
        if (value !== null && needsAnchor(words)) expect(value.latest).toBeNull();
      }),
    );
  });

  it('writes a day as the day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), day, (amount, first) => {
        const words: TimeExpression = { form: 'offset', unit: 'day', amount, whole: false, portion: null };
        const moved = addDays(first, amount);
        expect(timex3(words, on(first))).toBe(moved);
        expect(resolveTime(words, on(first))?.earliest).toBe(moved);
        expect(intervalOfIso(timex3(words, on(first)))).toEqual(on(moved));
      }),
    );
  });

  it('puts a week from Monday to Sunday and names it as ISO 8601 does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), day, (amount, first) => {
        const words: TimeExpression = { form: 'offset', unit: 'week', amount, whole: true, portion: null };
        const value = resolveTime(words, on(first));
        const monday = value?.earliest as IsoDay;
        expect(weekdayOf(monday)).toBe(1);
        expect(daysBetween(monday, value?.latest as IsoDay)).toBe(6);
        const { year, week } = isoWeek(monday);
        expect(timex3(words, on(first))).toBe(`${year}-W${String(week).padStart(2, '0')}`);
      }),
    );
  });

  it('names a weekday in the direction that was asked for, less than a week away', () => {
    fc.assert(
      fc.property(weekday, direction, day, (number, way, first) => {
        const value = resolveTime({ form: 'weekday', weekday: number, weeks: 0, direction: way }, on(first));
        const away = daysBetween(first, value?.earliest as IsoDay);
        expect(weekdayOf(value?.earliest as IsoDay)).toBe(number);
        if (way === 'past') expect(away <= 0 && away > -7).toBe(true);
        if (way === 'future') expect(away >= 0 && away < 7).toBe(true);
        if (way === 'nearest') expect(Math.abs(away)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('feasts', () => {
  it.each([
    ['easter', 2016, '2016-03-27 2016-05-01'],
    ['easter', 2017, '2017-04-16 2017-04-16'],
    ['good-friday', 2016, '2016-03-25 2016-04-29'],
    ['thanksgiving', 1999, '1999-11-25 1999-11-25'],
    ['election-day', 2016, '2016-11-08 2016-11-08'],
    ['labor-day', 2016, '2016-09-05 2016-09-05'],
    ['memorial-day', 2016, '2016-05-30 2016-05-30'],
    ['ramadan', 2016, '2016-06-05 2016-07-06'],
    ['eid-al-fitr', 2016, '2016-07-05 2016-07-09'],
  ] as const)('%s %i', (feast, year, days) => {
    expect(feastsBetween(feast, year, year).map((one) => `${one.earliest} ${one.latest}`)).toEqual([days]);
  });

  it.each([
    ['eid-al-adha', 2016, '2016-09-10 2016-09-14'],
    ['eid-al-adha', 2006, '2006-01-09 2007-01-03'],
    ['eid', 2016, '2016-07-05 2016-09-14'],
  ] as const)('%s %i, named with its year, is any of those of the year', (feast, year, days) => {
    const value = resolveTime(calendar({ year, feast }), null);
    expect(`${value?.earliest} ${value?.latest}`).toBe(days);
  });

  it.each([
    ['ramadan', '2040-05-05', null],
    ['eid', '1990-05-05', null],
    ['easter', '2040-05-15', '2040-05-06'],
  ] as const)('%s, said of the past on %s, is none that was long before', (feast, said, latest) => {
    const value = resolveTime(calendar({ feast, direction: 'past' }), on(said as IsoDay));
    expect(value?.latest ?? null).toBe(latest);
  });

  it.each(FEASTS)('%s comes in order, once in its time, on a day of its own', (feast) => {
    const all = feastsBetween(feast, 1996, 2034);
    expect(all.length).toBeGreaterThanOrEqual(39);
    for (const [i, one] of all.entries()) {
      const next = all[i + 1];
      expect(one.earliest <= namedDayOf(feast, one) && namedDayOf(feast, one) <= one.latest).toBe(true);
      if (next !== undefined) expect(one.latest < next.earliest).toBe(true);
    }
  });

  it('has each feast by the moon eleven days earlier than the year before, give or take one', () => {
    for (const feast of ['ramadan', 'eid-al-fitr', 'eid-al-adha', 'ashura'] as const) {
      const all = feastsBetween(feast, 1995, 2035);
      for (const [i, one] of all.entries()) {
        const next = all[i + 1];
        if (next !== undefined)
          expect(Math.abs(daysBetween(one.earliest, next.earliest) - 354)).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('TIMEX3 values', () => {
  const length = (unit: TimeUnit, low: number | null): TimeExpression => ({
    form: 'duration',
    unit,
    low,
    high: low,
    ends: null,
  });
  it.each([
    [length('day', 10), 'P10D'],
    [length('hour', 48), 'PT48H'],
    [length('hour', 5.5), 'PT5H30M'],
    [length('minute', 1.5), 'PT1M30S'],
    [length('week', null), 'PXW'],
    [length('hour', null), 'PTXH'],
    [length('quarter', 3), 'P9M'],
    [length('decade', 2), 'P20Y'],
    [length('century', 1), 'P100Y'],
    [length('decade', null), 'PXY'],
    [length('year', 2.5), 'P2Y6M'],
    [length('year', 22.8), 'P22.8Y'],
    [{ form: 'set', unit: 'minute', amount: 2 }, 'PT2M'],
    [{ form: 'set', unit: 'day', amount: 1 }, 'P1D'],
    [{ form: 'set', unit: 'year', amount: 1, each: calendar({ month: 5 }) }, 'XXXX-05'],
    [{ form: 'counted', unit: 'day', count: 3, returns: false }, 'XXXX-XX-XX'],
    [{ form: 'counted', unit: 'week', count: 3, returns: false }, 'XXXX-WXX'],
    [{ form: 'counted', unit: 'year', count: 5, returns: true }, 'XXXX-XX-XX'],
    [{ form: 'vague', ref: 'present' }, 'PRESENT_REF'],
    [{ form: 'vague', ref: 'future' }, 'FUTURE_REF'],
    [calendar({ year: 2016, quarter: 1 }), '2016-Q1'],
    [calendar({ year: 2016, season: 'spring' }), '2016-SP'],
    [calendar({ year: 2016, season: 'autumn' }), '2016-FA'],
    [calendar({ year: 1990, years: 10 }), '199'],
    [calendar({ year: 1801, years: 100 }), '18'],
    [calendar({ year: 2016, feast: 'eid-al-adha' }), '2016-09-11'],
    [calendar({ year: 2016, feast: 'eid' }), '2016-XX-XX'],
    [calendar({ year: 2006, feast: 'eid-al-adha' }), '2006-XX-XX'],
    [calendar({ year: -480, month: 4 }), 'BC0480-04'],
    [calendar({ year: -480, season: 'summer' }), 'BC0480-SU'],
  ] as const)('%j is %s', (words, value) => {
    expect(timex3(words, null)).toBe(value);
  });

  it.each([
    ['T07:07Z', '2016-08-06T07:07Z'],
    ['TNI', '2016-08-06TNI'],
    ['TMO', '2016-08-06TMO'],
    ['TAF', '2016-08-06TAF'],
    ['TEV', '2016-08-06TEV'],
  ])('a day with the clock %s', (clock, value) => {
    expect(timex3(calendar({ year: 2016, month: 8, day: 6 }), null, clock)).toBe(value);
  });
});
