import { addDays, intersect, lengthInDays } from '../../../calendar/index.ts';
import type { DateStep, DayInterval } from '../../../model/index.ts';
import type { Evidence } from './evidence/evidence.ts';

/** Soft evidence that leaves fewer days than this is more likely background than a limit. */
const LEAST_DAYS_LEFT = 30;
/** What came to pass within a few days is one piece of news. */
const SAME_NEWS_DAYS = 7;
/** Of many things told of as past only the latest few are worth reading. */
const LOWER_BOUNDS_SHOWN = 4;

/** What the words allow, with the steps that led there. */
export interface Weighed {
  readonly interval: DayInterval;
  readonly steps: readonly DateStep[];
}

/**
 * Combines evidence as constraints, not as a vote: firm lower bounds first, then what counts back
 * to a day, then soft limits. What excludes all that was kept before is set aside and says so.
 */
export function weighEvidence(evidence: readonly Evidence[], from: DayInterval): Weighed {
  const lower = evidence.filter((one) => one.strength === 'firm' && one.latest === null).sort(latestFirst);
  const counted = evidence.filter((one) => one.strength === 'firm' && one.latest !== null).sort(narrowFirst);
  const soft = evidence.filter((one) => one.strength === 'soft').sort(narrowFirst);
  const steps: DateStep[] = [];
  let interval = from;
  for (const one of lower) interval = intersect(interval, one) ?? interval;
  steps.push(...lower.slice(0, LOWER_BOUNDS_SHOWN).map(stepOf));
  for (const one of [...counted, ...soft]) {
    const next = intersect(interval, one);
    if (next !== null && !(one.strength === 'soft' && isTooNarrow(next, interval, one.leastDays))) {
      if (next.earliest !== interval.earliest || next.latest !== interval.latest || one.strength === 'firm') {
        steps.push(stepOf(one));
      }
      interval = next;
      continue;
    }
    steps.push({ ...stepOf(one), says: `${one.says} Set aside: it does not fit the rest.` });
  }
  const recent = recencyOf(lower, interval);
  if (recent === null) return { interval, steps: steps.filter(isNewStep) };
  return { interval: intersect(interval, recent) ?? interval, steps: [...steps, recent].filter(isNewStep) };
}

/**
 * What is newest is the news: where the text's last lower bound is of a kind that reports soon follow,
 * the report was soon written. Null where this changes nothing.
 */
function recencyOf(lower: readonly Evidence[], { earliest, latest }: DayInterval): DateStep | null {
  if (earliest === null) return null;
  const newest = lower.find(
    (one) =>
      one.recentWithin !== undefined &&
      one.earliest !== null &&
      addDays(one.earliest, SAME_NEWS_DAYS) >= earliest,
  );
  if (newest?.recentWithin === undefined || newest.earliest === null) return null;
  const end = addDays(newest.earliest, newest.recentWithin - 1);
  if (latest !== null && latest <= end) return null;
  return {
    start: newest.start,
    end: newest.end,
    earliest: null,
    latest: end,
    rule: 'newest',
    says: `Nothing the text dates is newer than ${earliest}, and it tells of ${newest.earliest} as news; most such reports are written within ${newest.recentWithin} days.`,
  };
}

function isTooNarrow(next: DayInterval, before: DayInterval, least = LEAST_DAYS_LEFT): boolean {
  const length = lengthInDays(next);
  const was = lengthInDays(before);
  return length !== null && length < least && (was === null || length < was);
}

function latestFirst(a: Evidence, b: Evidence): number {
  return compare(b.earliest ?? '', a.earliest ?? '') || a.start - b.start;
}

function narrowFirst(a: Evidence, b: Evidence): number {
  const length = (one: Evidence): number => lengthInDays(one) ?? Number.MAX_SAFE_INTEGER;
  return length(a) - length(b) || compare(b.latest ?? '', a.latest ?? '') || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stepOf({ earliest, latest, says, rule, start, end }: Evidence): DateStep {
  return { earliest, latest, says, rule, start, end };
}

function isNewStep(step: DateStep, index: number, all: readonly DateStep[]): boolean {
  return all.findIndex((one) => one.says === step.says) === index;
}
