import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../model/index.ts';
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  daysBetween,
  isoDay,
  isoWeek,
  parseIsoDay,
  partsOf,
  weekdayOf,
} from './day.ts';

const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((n) => addDays('1970-01-01' as IsoDay, n));
const at = (value: string): IsoDay => value as IsoDay;

describe('days', () => {
  it.each([
    ['2016-02-28', 2, '2016-03-01'],
    ['2015-12-31', 1, '2016-01-01'],
    ['2000-03-01', -1, '2000-02-29'],
    ['1900-02-28', 1, '1900-03-01'],
    ['9999-12-31', 5, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s moved by %i days is %s', (from, count, to) => {
    expect(addDays(at(from), count)).toBe(to);
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, count) => {
        const to = addDays(from, count);
        fc.pre(partsOf(to).year > 1 && partsOf(to).year < 9999);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(from < to).toBe(count > 0);
      }),
    );
  });

  it('moves months without leaving the month', () => {
    expect(addMonths(at('2016-03-31'), -1)).toBe('2016-02-29');
    expect(addYears(at('2016-02-29'), 1)).toBe('2017-02-28');
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (from, months) => {
        const to = partsOf(addMonths(from, months));
        fc.pre(to.year > 1 && to.year < 9999);
        const start = partsOf(from);
        expect(to.year * 12 + to.month - (start.year * 12 + start.month)).toBe(months);
      }),
    );
  });

  it('counts days as a second calendar does', () => {
    fc.assert(
      fc.property(day, (d) => {
        expect(dayNumber(d)).toBe(Date.parse(`${d}T00:00:00Z`) / 86_400_000);
      }),
    );
    expect([at('0001-01-01'), at('2000-02-29'), at('9999-12-31')].map(dayNumber)).toEqual([
      -719_162, 11_016, 2_932_896,
    ]);
  });

  it('knows the weekday and the week, as a second calendar does', () => {
    expect(weekdayOf(at('2016-08-06'))).toBe(6);
    expect(isoWeek(at('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(at('2016-02-01'))).toEqual({ year: 2016, week: 5 });
    fc.assert(
      fc.property(day, (d) => {
        expect(weekdayOf(d)).toBe(new Date(dayNumber(d) * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it('refuses days that are none', () => {
    expect(isoDay(2015, 2, 29)).toBeNull();
    expect(isoDay(2016, 13, 1)).toBeNull();
    expect(isoDay(0, 1, 1)).toBeNull();
    expect(parseIsoDay('2016-02-30')).toBeNull();
    expect(parseIsoDay('2016-02')).toBeNull();
    expect(parseIsoDay('2016-02-05T10:00:00+02:00')).toBe('2016-02-05');
  });
});
