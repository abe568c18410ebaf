import { addDays, intersect } from '../../../calendar/index.ts';
import type { DateStep, DayInterval, StatedDate } from '../../../model/index.ts';
import { misfit, type WeekdayDate } from './evidence/weekday-dates.ts';
import { type Strength, strongestStated, WITNESSES } from './strongest-stated.ts';
import { writeInterval } from './write-interval.ts';

/** Time zones and late editions move a date by a day or two; chosen so that neither is a conflict. */
const TOLERANCE_DAYS = 3;

/**
 * A page keeps the stamp of the day on which its story began, and takes up what came weeks later: only
 * what lies further ahead speaks against it. Of 2,002 true stamps 24 were called false with this room, 50
 * without (public collections of 2002 to 2018).
 */
const STORY_DAYS = 60;
/**
 * The limits that only soft evidence draws are missed by some true dates, hardly any by as many days.
 */
const SOFT_DAYS = 300;

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
  const kept = strong ? own : allowed;
  if (intersect(strong ? widen(own) : later(widen(own), STORY_DAYS), firm) === null) {
    return {
      interval: kept,
      steps,
      conflict: conflictOf(best.one, words, strong, strong ? firm : allowed, firm, reasons),
    };
  }
  const wrong = isBound ? null : misfit(pairs, own);
  if (wrong !== null) {
    const conflict = `${capital(words)} states ${best.one.value}, but the text was not written then. ${wrong} ${verdictOn(strong)}`;
    return { interval: kept, steps, conflict };
  }
  if (
    strength === 'weak' &&
    intersect(widen(own), later(allowed, SOFT_DAYS)) === null &&
    isLate(own, allowed)
  ) {
    return {
      interval: allowed,
      steps,
      conflict: conflictOf(best.one, words, false, allowed, allowed, reasons),
    };
  }
  return { interval: intersect(own, allowed) ?? own, steps, conflict: null };
}

function isLate(own: DayInterval, allowed: DayInterval): boolean {
  return own.earliest !== null && allowed.latest !== null && own.earliest > allowed.latest;
}

function verdictOn(strong: boolean): string {
  return strong ? 'The stated date is kept.' : 'The text’s interval is kept.';
}

/**
 * Tells what the text allows in the words of the interval that stands as its date, and why by the
 * border that the stated date lies beyond.
 */
function conflictOf(
  { value }: StatedDate,
  words: string,
  strong: boolean,
  told: DayInterval,
  against: DayInterval,
  reasons: readonly DateStep[],
): string {
  const used = reasons.filter((step) => !step.says.includes('Set aside'));
  // The step worth reading is the one that draws the border the stated date lies beyond.
  const tooLate = against.latest !== null && value > against.latest;
  const border = used.find((step) =>
    tooLate ? step.latest === against.latest : step.earliest === against.earliest,
  );
  const reason = (border ?? used[0])?.says ?? '';
  return `${capital(words)} states ${value}, but the text allows only ${writeInterval(told)}. ${reason} ${verdictOn(strong)}`;
}

function widen({ earliest, latest }: DayInterval): DayInterval {
  return {
    earliest: earliest === null ? null : addDays(earliest, -TOLERANCE_DAYS),
    latest: latest === null ? null : addDays(latest, TOLERANCE_DAYS),
  };
}

function later({ earliest, latest }: DayInterval, days: number): DayInterval {
  return { earliest, latest: latest === null ? null : addDays(latest, days) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
