import { addDays, intersect } from '../../../calendar/index.ts';
import type { DateStep, DayInterval, StatedDate } from '../../../model/index.ts';
import { misfit, type WeekdayDate } from './evidence/weekday-dates.ts';
import { type Strength, strongestStated, WITNESSES } from './strongest-stated.ts';
import { writeInterval } from './write-interval.ts';

/** Time zones and late editions move a date by a day or two; chosen so that neither is a conflict. */
const TOLERANCE_DAYS = 3;

/** What is added to the sentence about a witness of each strength. */
const DOUBTS: Readonly<Record<Strength, string>> = {
  strong: '',
  weak: ', which is weak evidence: a page may be stamped long after it was written',
  bound: ', which says only that it was not written later',
};

/** What the stated dates come to beside what the text allows. */
export interface Judged {
  readonly interval: DayInterval;
  readonly steps: readonly DateStep[];
  readonly conflict: string | null;
}

/** What the words allow: by all evidence, and by the part that may contradict a stated date. */
export interface Allowed {
  readonly allowed: DayInterval;
  readonly firm: DayInterval;
  readonly pairs: readonly WeekdayDate[];
  readonly reasons: readonly DateStep[];
}

/**
 * Nothing was written after its page was stamped: a weak date bounds what the words allow from above,
 * unless they exclude that too.
 */
export function weakBound(stated: readonly StatedDate[], known: DayInterval): DayInterval {
  const best = strongestStated(stated);
  if (best === null || WITNESSES[best.one.basis].strength === 'strong') return known;
  return intersect(known, { earliest: null, latest: widen(best.interval).latest }) ?? known;
}

/**
 * Weighs the stated dates against the interval the text allows. A strong one is the date, even where
 * the text seems to exclude it, and the disagreement is told; a weak one is the date only unless
 * firm evidence or the calendar excludes it. The day of
 * a change or a capture can only bound from above.
 */
export function judgeStated(stated: readonly StatedDate[], given: Allowed): Judged {
  const { allowed, firm, pairs, reasons } = given;
  const best = strongestStated(stated);
  if (best === null) return { interval: allowed, steps: [], conflict: null };
  const { strength, words } = WITNESSES[best.one.basis];
  const strong = strength === 'strong';
  const isBound = strength === 'bound';
  const own: DayInterval = isBound ? { earliest: null, latest: best.interval.latest } : best.interval;
  const step: DateStep = {
    ...own,
    start: best.one.start,
    end: best.one.end,
    rule: `stated-${best.one.basis}`,
    says: `${capital(words)} states ${best.one.value}${DOUBTS[strength]}.`,
  };
  const steps = [step];
  if (intersect(widen(own), firm) === null) {
    const conflict = conflictOf(best.one, words, strong, firm, reasons);
    return { interval: strong ? own : allowed, steps, conflict };
  }
  const wrong = strong || isBound ? null : misfit(pairs, own);
  if (wrong === null) return { interval: intersect(own, allowed) ?? own, steps, conflict: null };
  const conflict = `${capital(words)} states ${best.one.value}, but the text was not written then. ${wrong} The text’s interval is kept.`;
  return { interval: allowed, steps, conflict };
}

function conflictOf(
  { value }: StatedDate,
  words: string,
  strong: boolean,
  allowed: DayInterval,
  reasons: readonly DateStep[],
): string {
  const used = reasons.filter((step) => !step.says.includes('Set aside'));
  // The step worth reading is the one that draws the border the stated date lies beyond.
  const isLate = allowed.latest !== null && value > allowed.latest;
  const border = used.find((step) =>
    isLate ? step.latest === allowed.latest : step.earliest === allowed.earliest,
  );
  const reason = (border ?? used[0])?.says ?? '';
  const verdict = strong ? 'The stated date is kept' : 'The text’s interval is kept';
  return `${capital(words)} states ${value}, but the text allows only ${writeInterval(allowed)}. ${reason} ${verdict}.`;
}

function widen({ earliest, latest }: DayInterval): DayInterval {
  return {
    earliest: earliest === null ? null : addDays(earliest, -TOLERANCE_DAYS),
    latest: latest === null ? null : addDays(latest, TOLERANCE_DAYS),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
