import type { DayInterval, IsoDay, Portion } from '../model/index.ts';
import { addDays, dayNumber, daysInMonth, isoDay, later, partsOf } from './day.ts';

/**
 * Cuts a part out of a unit. Thirds follow how months are cut in print ("mid-February" is the 10th
 * to the 20th); neighbours share their border days, because nobody counts them.
 */
export function portionOf(
  whole: DayInterval | null,
  portion: Portion | null,
  day: IsoDay,
): DayInterval | null {
  if (whole === null || portion === null || whole.earliest === null || whole.latest === null) return whole;
  if (portion === 'so-far') {
    return {
      earliest: whole.earliest,
      latest: day > whole.latest ? whole.latest : later(day, whole.earliest),
    };
  }
  if (portion === 'rest') {
    return {
      earliest: day < whole.earliest || day > whole.latest ? whole.earliest : day,
      latest: whole.latest,
    };
  }
  const { year, month, day: first } = partsOf(whole.earliest);
  const isMonth = first === 1 && whole.latest === isoDay(year, month, daysInMonth(year, month));
  const length = dayNumber(whole.latest) - dayNumber(whole.earliest) + 1;
  const third = isMonth ? 10 : Math.ceil(length / 3);
  if (portion === 'early') return { earliest: whole.earliest, latest: addDays(whole.earliest, third - 1) };
  if (portion === 'late') {
    return {
      earliest: isMonth ? addDays(whole.earliest, 19) : addDays(whole.latest, 1 - third),
      latest: whole.latest,
    };
  }
  return {
    earliest: addDays(whole.earliest, third - 1),
    latest: addDays(whole.earliest, isMonth ? 19 : 2 * third - 1),
  };
}
