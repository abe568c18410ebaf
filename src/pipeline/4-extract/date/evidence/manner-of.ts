import type { TimeAnnotation } from '../../../../model/index.ts';
import type { Telling } from './landmarks.ts';

/**
 * How a sentence tells of a landmark: as `news`, beside a day of this week; as `past`, with a date, a
 * year or a word that looks back; as an `aside` of another sentence; or `plain`.
 */
export type Manner = 'news' | 'past' | 'plain' | 'aside';

/** Words that put what stands with them behind the report. */
const LOOKS_BACK =
  /\b(?:since|ago|anniversar\w+|last (?:year|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|earlier this year|previous\w*|formerly|former|back in|years? (?:after|later|before)|months? (?:after|later|before)|in the (?:wake|aftermath) of|following|history|\w+-year-old|years of|the (?:19|20)\d\d)\b/i;
/** Courts, inquiries and memorials come to what happened months or years before. */
const SLOW =
  /\b(?:trials?|courts?|convict\w*|sentenced|verdict|inquir(?:y|ies)|inquest|tribunal|commemorat\w+|memorials?|lawsuits?|sued|jur(?:y|ors?)|indict\w+|prosecut\w+|documentary|memoirs?|biography|novel)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/;

/** A clause of its own beside the main one tells of what readers know: "the rig, which sank", "when it sank". */
const ASIDE =
  /(?:\b(?:which|whose|who|where|when|hours before|after|since|because|that|as|over|caused by|triggered by|sparked by|victims of|survivors of|affected by|hit by|from)\b|, )[^,;.]{0,60}$/i;

/** A month further from the landmark's words than this many characters is of something else. */
const MONTH_BESIDE = 60;

/** Tells in what manner the sentence tells of the landmark; `times` are those of the testimony. */
export function mannerOf(telling: Telling, times: readonly TimeAnnotation[]): Manner {
  const { sentence, twin, start } = telling;
  const own = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const isDated = own.some(
    ({ expression }) =>
      expression.form === 'interval' || (expression.form === 'calendar' && expression.year !== null),
  );
  const isMonthOld = own.some((time) => isNearestMonth(time, telling));
  if (isDated || isMonthOld || [YEAR, LOOKS_BACK, SLOW].some((words) => words.test(twin.text))) return 'past';
  if (ASIDE.test(twin.text.slice(0, start - sentence.start))) return 'aside';
  return own.some(isOfThisWeek) ? 'news' : 'plain';
}

/** "Changed its name in July": a month told of as past right beside the landmark's words is not this week. */
function isNearestMonth({ expression, rule, start, end }: TimeAnnotation, telling: Telling): boolean {
  if (expression.form !== 'calendar' || expression.month === null || expression.day !== null) return false;
  const gap = Math.max(start - telling.end, telling.start - end);
  return gap <= MONTH_BESIDE && rule.includes('past-verb');
}

function isOfThisWeek({ expression }: TimeAnnotation): boolean {
  if (expression.form === 'weekday') return expression.direction !== 'future' && expression.weeks === 0;
  if (expression.form !== 'offset' || expression.anchor !== undefined) return false;
  if (expression.unit === 'day') return expression.amount <= 0 && expression.amount >= -2;
  return expression.unit === 'week' && expression.amount === 0;
}
