import type { Feast, IsoDay } from '../model/index.ts';
import { addDays, isoDay, partsOf, weekdayOf } from './day.ts';
import { type ClosedInterval, hull, onDay } from './interval.ts';

/**
 * First days by the Umm al-Qura calendar of Saudi Arabia, as ICU 78 (CLDR 48) computes it for
 * `islamic-umalqura`, 1995 to 2035. Communities that go by their own sighting differ by a day.
 */
const RAMADAN = days(
  '1995-02-01 1996-01-22 1997-01-10 1997-12-31 1998-12-20 1999-12-09 2000-11-27 2001-11-16 2002-11-06 2003-10-26 2004-10-15 2005-10-04 2006-09-24 2007-09-13 2008-09-01 2009-08-22 2010-08-11 2011-08-01 2012-07-20 2013-07-09 2014-06-28 2015-06-18 2016-06-06 2017-05-27 2018-05-16 2019-05-06 2020-04-24 2021-04-13 2022-04-02 2023-03-23 2024-03-11 2025-03-01 2026-02-18 2027-02-08 2028-01-28 2029-01-16 2030-01-05 2030-12-26 2031-12-16 2032-12-04 2033-11-23 2034-11-12 2035-11-01',
);
const EID_AL_FITR = days(
  '1995-03-03 1996-02-20 1997-02-09 1998-01-29 1999-01-19 2000-01-08 2000-12-27 2001-12-16 2002-12-05 2003-11-25 2004-11-14 2005-11-03 2006-10-23 2007-10-13 2008-10-01 2009-09-20 2010-09-10 2011-08-30 2012-08-19 2013-08-08 2014-07-28 2015-07-17 2016-07-06 2017-06-25 2018-06-15 2019-06-04 2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-03 2033-12-23 2034-12-12 2035-12-01',
);
const EID_AL_ADHA = days(
  '1995-05-10 1996-04-28 1997-04-18 1998-04-07 1999-03-28 2000-03-16 2001-03-05 2002-02-22 2003-02-11 2004-02-01 2005-01-21 2006-01-10 2006-12-31 2007-12-20 2008-12-08 2009-11-27 2010-11-16 2011-11-06 2012-10-26 2013-10-15 2014-10-04 2015-09-23 2016-09-11 2017-09-01 2018-08-21 2019-08-11 2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-12 2034-03-01 2035-02-19',
);
const ASHURA = days(
  '1995-06-09 1996-05-28 1997-05-17 1998-05-07 1999-04-26 2000-04-15 2001-04-04 2002-03-24 2003-03-13 2004-03-01 2005-02-19 2006-02-09 2007-01-29 2008-01-19 2009-01-07 2009-12-27 2010-12-16 2011-12-05 2012-11-24 2013-11-13 2014-11-03 2015-10-23 2016-10-11 2017-09-30 2018-09-20 2019-09-09 2020-08-29 2021-08-18 2022-08-08 2023-07-28 2024-07-16 2025-07-05 2026-06-25 2027-06-15 2028-06-03 2029-05-23 2030-05-13 2031-05-02 2032-04-20 2033-04-10 2034-03-31 2035-03-20',
);

/** The years of these tables. */
const [FIRST_YEAR, LAST_YEAR] = [1995, 2035];

/** A community's own sighting may be a day earlier or later than the table. */
const SIGHTING = 1;
/** Both Eids are kept for three days, in some countries for four. */
const EID_LENGTH = 3;

function days(list: string): readonly IsoDay[] {
  return list.split(' ') as IsoDay[];
}

/**
 * Every time a feast fell between two years, in order; those by the moon only from 1995 to 2035.
 *
 * @example
 * feastsBetween('eid-al-fitr', 2016, 2016); // [{ earliest: '2016-07-05', latest: '2016-07-09' }]
 */
export function feastsBetween(feast: Feast, first: number, last: number): ClosedInterval[] {
  switch (feast) {
    case 'ramadan':
      return within(RAMADAN, first, last).map((day) => around(day, 29));
    case 'eid-al-fitr':
      return within(EID_AL_FITR, first, last).map((day) => around(day, EID_LENGTH - 1));
    case 'eid-al-adha':
      return within(EID_AL_ADHA, first, last).map((day) => around(day, EID_LENGTH - 1));
    case 'eid':
      return [
        ...feastsBetween('eid-al-fitr', first, last),
        ...feastsBetween('eid-al-adha', first, last),
      ].sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
    case 'ashura':
      return within(ASHURA, first, last).map((day) => around(day, 0));
    case 'easter':
    case 'good-friday':
    case 'thanksgiving':
    case 'election-day':
    case 'labor-day':
    case 'memorial-day':
      return inYears(feast, first, last);
  }
}

/**
 * The days a feast may mean that is named with its year: where the moon brings it twice in one year, or
 * either Eid may be meant, from the first to the last of them.
 *
 * @example
 * feastIn('eid', 2016); // { earliest: '2016-07-05', latest: '2016-09-14' }
 */
export function feastIn(feast: Feast, year: number): ClosedInterval | null {
  const all = feastsBetween(feast, year, year);
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : { earliest: first.earliest, latest: last.latest };
}

/** Every time a feast falls in the years around a day; none where the tables do not reach that day. */
export function feastsAround(feast: Feast, day: IsoDay, years: number): ClosedInterval[] {
  const { year } = partsOf(day);
  if (isByMoon(feast) && (year < FIRST_YEAR || year > LAST_YEAR)) return [];
  return feastsBetween(feast, year - years, year + years);
}

/** The day a feast is named by: the first of those it may have begun on in the middle of its doubt. */
export function namedDayOf(feast: Feast, interval: ClosedInterval): IsoDay {
  return isByMoon(feast) ? addDays(interval.earliest, SIGHTING) : interval.earliest;
}

function isByMoon(feast: Feast): boolean {
  return feast === 'ramadan' || feast.startsWith('eid') || feast === 'ashura';
}

function within(list: readonly IsoDay[], first: number, last: number): IsoDay[] {
  return list.filter((day) => Number(day.slice(0, 4)) >= first && Number(day.slice(0, 4)) <= last);
}

function around(day: IsoDay, length: number): ClosedInterval {
  return { earliest: addDays(day, -SIGHTING), latest: addDays(day, length + SIGHTING) };
}

type YearlyFeast = Exclude<Feast, 'ramadan' | 'eid' | 'eid-al-fitr' | 'eid-al-adha' | 'ashura'>;

function inYears(feast: YearlyFeast, first: number, last: number): ClosedInterval[] {
  const found: ClosedInterval[] = [];
  for (let year = Math.max(1, first); year <= Math.min(9999, last); year += 1) {
    const one = inYear(feast, year);
    if (one !== null) found.push(one);
  }
  return found;
}

function inYear(feast: YearlyFeast, year: number): ClosedInterval | null {
  switch (feast) {
    case 'easter':
      return easter(year);
    case 'good-friday': {
      const sunday = easter(year);
      return sunday === null
        ? null
        : { earliest: addDays(sunday.earliest, -2), latest: addDays(sunday.latest, -2) };
    }
    case 'thanksgiving':
      return weekdayFrom(year, 11, 22, 4);
    case 'election-day':
      return weekdayFrom(year, 11, 2, 2);
    case 'labor-day':
      return weekdayFrom(year, 9, 1, 1);
    case 'memorial-day':
      return weekdayFrom(year, 5, 25, 1);
  }
}

/** The first such weekday from a day of the year on. */
function weekdayFrom(year: number, month: number, day: number, weekday: number): ClosedInterval | null {
  const from = isoDay(year, month, day);
  return from === null ? null : onDay(addDays(from, (weekday - weekdayOf(from) + 7) % 7));
}

/** Easter of the western and of the eastern churches; where they differ, the days from one to the other. */
function easter(year: number): ClosedInterval | null {
  const west = westernEaster(year);
  const east = easternEaster(year);
  if (west === null || east === null) return null;
  return hull(onDay(west), onDay(east)) as ClosedInterval;
}

/** The Gregorian computus, by the anonymous algorithm printed in Meeus, Astronomical Algorithms. */
function westernEaster(year: number): IsoDay | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDay(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The Julian computus by Meeus, put on the Gregorian calendar, 13 days apart from 1900 to 2099. */
function easternEaster(year: number): IsoDay | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const julian = isoDay(year, Math.floor(f / 31), (f % 31) + 1);
  return julian === null ? null : addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2);
}
