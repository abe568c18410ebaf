import { dayNumber } from '../../../calendar/day.ts';
import type { EventPlace, EventTime, IsoDay, JudgedPlace, Precision } from '../../../model/index.ts';

/** A place as a person gave it; it rests on no words of a text. */
export function placeSet(place: JudgedPlace | null): EventPlace | null {
  return place === null ? null : { ...place, start: null, end: null };
}

/** A time as a person gave it, over the machine's. */
export function timeSet(
  before: EventTime,
  { earliest, latest }: { readonly earliest: IsoDay | null; readonly latest: IsoDay | null },
  who: string,
): EventTime {
  return {
    ...before,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    basis: `${who} decided it`,
    start: null,
    end: null,
  };
}

/** How fine an interval is, by its length. */
function precisionOf(earliest: IsoDay | null, latest: IsoDay | null): Precision {
  if (earliest === null || latest === null) return 'unknown';
  const days = dayNumber(latest) - dayNumber(earliest);
  if (days < 1) return 'day';
  if (days < 7) return 'week';
  if (days < 31) return 'month';
  return days < 93 ? 'season' : 'year';
}
