import { addDays, daysBetween, weekdayOf } from '../../../../calendar/index.ts';
import type { ChronicleEntry, IsoDay, TimeAnnotation } from '../../../../model/index.ts';
import { conflictAgeEvidence } from './conflict-age.ts';
import type { Evidence, Testimony } from './evidence.ts';
import { countedFrom, type LandmarkEvidence } from './landmark-counts.ts';
import { type Telling, tellingsIn } from './landmarks.ts';
import { type Manner, mannerOf } from './manner-of.ts';

/** What is told in the headline and the first sentences is the news; what stands further down is background. */
const LEAD_SENTENCES = 6;
/** A landmark of more days than this is a beginning; its news goes on after its first day. */
const SHORT_DAYS = 3;
/**
 * A report that tells of its newest landmark beside a day of this week, and near the top, was written within
 * a month of it: 20 of 26 such reports (public collections of 2002 to 2018).
 */
const LEAD_RECENT_DAYS = 31;
/**
 * Where the only weekday of its sentence is the landmark's own, it is this week's: 20 of 21 such reports
 * (the same collections).
 */
const WEEKDAY_RECENT_DAYS = 7;
/** A resolution is cited by its number for years. */
const CITED = /^(?:resolutions?|UNSCR|S\/RES)\b/i;
/**
 * What goes on is told of without looking back until some time after its end: all but 1 of 224 reports whose
 * last day this drew (the same collections).
 */
const AFTER_END_DAYS = 120;

/**
 * What the text knows: every row of the chronicle that it tells of bounds it. A landmark told of as a
 * fact was over or under way; a period that is told of without looking back had not long ended; a
 * place was held, and a number was given, between two days.
 */
export function chronicleEvidence(testimony: Testimony): LandmarkEvidence[] {
  const tellings = tellingsIn(testimony);
  const bounds = tellings.flatMap((telling) => {
    const manner = mannerOf(telling, testimony.times);
    const own = boundsOf(telling, manner, testimony.times);
    const counted = countedFrom(telling, testimony, manner);
    return counted === null ? own : [...own, counted];
  });
  return [...bounds, ...conflictAgeEvidence(testimony, tellings)];
}

function boundsOf(telling: Telling, manner: Manner, times: readonly TimeAnnotation[]): Evidence[] {
  const { kind } = telling.entry;
  switch (kind) {
    case 'landmark':
      return [landmarkBound(telling, manner, times)];
    case 'period':
      return periodBounds(telling, manner);
    case 'holding':
    case 'toll':
      return statedBetween(telling, kind);
    case 'office':
    case 'founding':
    case 'renaming':
    case 'merging':
    case 'end':
      return [];
    default:
      return kind satisfies never;
  }
}

function landmarkBound(telling: Telling, manner: Manner, times: readonly TimeAnnotation[]): Evidence {
  const { start, end, entry, place, sentence, twin } = telling;
  const { what, source } = entry;
  const isCited = CITED.test(twin.text.slice(start - sentence.start));
  const isNews = manner === 'news' && !isCited && isShort(entry);
  const within = !isNews
    ? null
    : namesItsWeekday(telling, times)
      ? WEEKDAY_RECENT_DAYS
      : place < LEAD_SENTENCES
        ? LEAD_RECENT_DAYS
        : null;
  return {
    start,
    end,
    earliest: entry.start,
    latest: null,
    strength: 'firm',
    rule: 'landmark',
    says: `The text tells of what happened on ${entry.start}: ${what} (${source}). It was not written before.`,
    ...(within === null ? {} : { recentWithin: within }),
  };
}

/** Tells whether the sentence names one weekday only, and on that day the landmark fell. */
function namesItsWeekday({ entry, sentence }: Telling, times: readonly TimeAnnotation[]): boolean {
  if (entry.start !== entry.end) return false;
  const named = times.flatMap(({ start, end, expression }) =>
    start >= sentence.start && end <= sentence.end && expression.form === 'weekday' ? [expression] : [],
  );
  return (
    named.length > 0 &&
    named.every(
      ({ weekday, weeks, strict, direction }) =>
        weekday === weekdayOf(entry.start) && weeks === 0 && strict !== true && direction !== 'future',
    )
  );
}

function isShort({ start, end, precision }: ChronicleEntry): boolean {
  return precision === 'day' && end !== null && daysBetween(start, end) <= SHORT_DAYS;
}

function periodBounds({ start, end, entry }: Telling, manner: Manner): Evidence[] {
  const { what, source } = entry;
  const lower: Evidence = {
    start,
    end,
    earliest: entry.start,
    latest: null,
    strength: 'firm',
    rule: 'landmark',
    says: `The text tells of what began on ${entry.start}: ${what} (${source}). It was not written before.`,
  };
  if (entry.end === null || manner === 'past') return [lower];
  const upper: Evidence = {
    start,
    end,
    earliest: null,
    latest: addDays(entry.end, AFTER_END_DAYS),
    strength: 'soft',
    rule: 'period',
    says: `The text tells, without looking back, of what ended on ${entry.end}: ${what} (${source}).`,
  };
  return [lower, upper];
}

const HELD: Readonly<Record<'holding' | 'toll', (entry: ChronicleEntry, until: string) => string>> = {
  holding: ({ what, start, source }, until) => `${what} from ${start} ${until} (${source}).`,
  toll: ({ what, start, source }, until) =>
    `“${what}” was commonly given from ${start} ${until} (${source}).`,
};

function statedBetween({ start, end, entry }: Telling, kind: 'holding' | 'toll'): Evidence[] {
  const until = entry.end === null ? 'on' : `to ${entry.end}`;
  const latest: IsoDay | null = entry.end === null ? null : addDays(entry.end, AFTER_END_DAYS);
  const says = HELD[kind](entry, until);
  return [{ start, end, earliest: entry.start, latest, strength: 'soft', rule: kind, says }];
}
