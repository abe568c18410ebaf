import type { TimeRule } from './rule.ts';
import { dayMonth, isoDate, isoMonth, monthDay, nineEleven, slashedDate } from './rules/calendar-date.ts';
import { clockTime, partOfDay } from './rules/clock-time.ts';
import { anniversary, countedDay } from './rules/counted.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { distance, distanceFrom, yearBeforeQuarter } from './rules/distance.ts';
import { bareUnits, duration, hyphenated, stretchToNow, unitLong } from './rules/duration.ts';
import { firstUnits } from './rules/first-units.ts';
import { holiday } from './rules/holiday.ts';
import { indefinite } from './rules/indefinite.ts';
import { month } from './rules/month.ts';
import { nightBetween } from './rules/night-between.ts';
import { bareQuarter, half, quarter } from './rules/quarter.ts';
import { narrativeDay, relativeDay } from './rules/relative-day.ts';
import { bareUnit, edgeOfUnit, relativeUnit, weekend } from './rules/relative-unit.ts';
import { season } from './rules/season.ts';
import { set } from './rules/set.ts';
import { vague } from './rules/vague.ts';
import { weekday } from './rules/weekday.ts';
import { century, decade, olderYear, shortYear, spokenYear, year } from './rules/year.ts';

/**
 * Every construction, in order of trust: where two readings have the same length, the one that
 * stands first here wins; otherwise the longer does.
 */
export const RULES: readonly TimeRule[] = [
  isoDate,
  isoMonth,
  monthDay,
  dayMonth,
  nightBetween,
  slashedDate,
  nineEleven,
  dayOfMonth,
  firstUnits,
  countedDay,
  anniversary,
  half,
  quarter,
  bareQuarter,
  month,
  season,
  decade,
  century,
  year,
  olderYear,
  shortYear,
  spokenYear,
  distanceFrom,
  yearBeforeQuarter,
  distance,
  relativeDay,
  narrativeDay,
  relativeUnit,
  weekend,
  edgeOfUnit,
  bareUnit,
  weekday,
  clockTime,
  partOfDay,
  set,
  stretchToNow,
  duration,
  hyphenated,
  unitLong,
  bareUnits,
  indefinite,
  holiday,
  vague,
];
