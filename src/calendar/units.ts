import type { IsoDay, Precision, TimeUnit } from '../model/index.ts';
import { addDays, addMonths, addYears, partsOf } from './day.ts';
import {
  type ClosedInterval,
  monthOf,
  onDay,
  oneSeason,
  quarterInterval,
  weekendOf,
  weekOf,
  yearOf,
  yearsInterval,
} from './interval.ts';

/** How fine a value counted in a unit is known. */
export function precisionOfUnit(unit: TimeUnit): Precision {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return 'day';
    case 'weekend':
    case 'week':
      return 'week';
    case 'month':
      return 'month';
    case 'quarter':
    case 'season':
      return 'season';
    case 'year':
    case 'decade':
    case 'century':
      return 'year';
  }
}

/** Years in one unit, about; bounds offsets that leave the calendar. */
export function yearsIn(unit: TimeUnit): number {
  if (unit === 'century') return 100;
  if (unit === 'decade') return 10;
  if (unit === 'year') return 1;
  return unit === 'month' || unit === 'quarter' || unit === 'season' ? 1 / 12 : 1 / 366;
}

/** Moves a day by whole units; hours count only where they make days. */
export function move(day: IsoDay, unit: TimeUnit, amount: number): IsoDay {
  switch (unit) {
    case 'second':
    case 'minute':
      return day;
    case 'hour':
      return addDays(day, Math.trunc(amount / 24));
    case 'day':
      return addDays(day, amount);
    case 'weekend':
    case 'week':
      return addDays(day, amount * 7);
    case 'month':
      return addMonths(day, amount);
    case 'quarter':
    case 'season':
      return addMonths(day, amount * 3);
    case 'year':
      return addYears(day, amount);
    case 'decade':
      return addYears(day, amount * 10);
    case 'century':
      return addYears(day, amount * 100);
  }
}

/** The calendar unit that holds a day. */
export function unitAround(day: IsoDay, unit: TimeUnit): ClosedInterval | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
      return onDay(day);
    case 'weekend':
      return weekendOf(day);
    case 'week':
      return weekOf(day);
    case 'month':
      return monthOf(day);
    case 'quarter':
      return quarterInterval(year, Math.ceil(month / 3));
    case 'season':
      return seasonAround(year, month);
    case 'year':
      return yearOf(day);
    case 'decade':
      return yearsInterval(Math.max(1, Math.floor(year / 10) * 10), 10);
    case 'century':
      return yearsInterval(Math.floor((year - 1) / 100) * 100 + 1, 100);
  }
}

function seasonAround(year: number, month: number): ClosedInterval | null {
  if (month <= 2) return oneSeason(year - 1, 'winter');
  if (month <= 5) return oneSeason(year, 'spring');
  if (month <= 8) return oneSeason(year, 'summer');
  return month <= 11 ? oneSeason(year, 'autumn') : oneSeason(year, 'winter');
}

/**
 * A distance is as exact as its unit: "three months ago" was rounded to a month, so it reaches half
 * a month to both sides. Days are counted exactly; hours may cross midnight.
 */
export function distance(moved: IsoDay, unit: TimeUnit, amount: number): ClosedInterval {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return amount < 0
        ? { earliest: addDays(moved, -1), latest: moved }
        : { earliest: moved, latest: addDays(moved, amount > 0 ? 1 : 0) };
    case 'day':
      return onDay(moved);
    case 'weekend':
    case 'week':
      return around(moved, 3);
    case 'month':
      return around(moved, 15);
    case 'quarter':
    case 'season':
      return around(moved, 45);
    case 'year':
      return around(moved, 182);
    case 'decade':
      return around(moved, 1_826);
    case 'century':
      return around(moved, 18_262);
  }
}

function around(day: IsoDay, days: number): ClosedInterval {
  return { earliest: addDays(day, -days), latest: addDays(day, days) };
}
