import { resolveTime } from '../../../../calendar/index.ts';
import type { Sentence, TimeAnnotation, TimeExpression } from '../../../../model/index.ts';
import { writeInterval } from '../write-interval.ts';
import type { Evidence, Testimony } from './evidence.ts';

/** Lines that carry years which say nothing about the report. */
const FURNITURE =
  /©|\(c\)|copyright|all rights reserved|updated|printed|accessed|retrieved|photo|reuters\/|getty/i;

/** "Will vote in May 2017" places the vote; "will mark the 1992 raid" does not. */
const AT = /\b(?:in|on|by|until|through) $/i;
/** What lies ahead is named near its date: "will vote in May 2017", not "will look into the raid of 1992". */
const AHEAD = /\b(?:will|shall|due|scheduled|(?:expected|set|slated|planned) (?:to|for))\b[^.;]{0,50}$/i;
/** A number of four digits is a year where such a word leads to it: not "2028 adults", "Euro 2024". */
const LEADS_TO_YEAR =
  /\b(?:in|since|of|during|from|between|and|until|till|to|early|late|mid|throughout|summer|winter|spring|autumn|fall|through|the)[ -]$/i;
/** "Before the end of 2016", "beyond May 2016", "by 2016" name what had not come. */
const NOT_YET =
  /\b(?:before|beyond|by|until|till|through)(?: (?:the )?(?:end|middle|start|beginning) of)? (?:\w+ )?$/i;
/** As far back as a clause is read for a word of plans: "expect the economy to worsen ..., to rise to 8 percent". */
const CLAUSE_BEFORE = 200;
/** Words of plans and forecasts make a month or a year of their sentence none that has passed. */
const FORECAST =
  /\b(?:project(?:ed|s|ions?)|forecasts?|predict\w*|targets?|goals?|would|will|expect(?:ed|s)?|plans?|planned|scheduled|due|bid|host|deadline|term)\b/i;

/**
 * Dates named with their year: what is told of as past was over when the text was written, and
 * what is told of as coming had not ended. The second is soft, because plans are also recalled.
 */
export function absoluteDateEvidence({ annotated, sentences, times }: Testimony): Evidence[] {
  const { text } = annotated.parsed.document;
  const evidence: Evidence[] = [];
  // A clock beside a full date belongs to a comment or a log, not to what is told.
  for (const time of times) {
    const named = namedDate(time.expression);
    if (named === null || time.timex === 'time' || !standsInProse(time, sentences, text)) continue;
    const value = resolveTime(named, null);
    if (value === null || value.earliest === null || value.latest === null) continue;
    const words = text.slice(time.start, time.end);
    const place = { start: time.start, end: time.end };
    const before = text.slice(Math.max(0, time.start - 80), time.start);
    if (time.rule.includes('past-verb') && !time.rule.includes('/until') && hasPassed(time, named, text)) {
      evidence.push({
        ...place,
        earliest: value.earliest,
        latest: null,
        strength: 'firm',
        rule: 'past-date',
        says: `“${words}” is told of as past.`,
      });
    } else if (time.rule.includes('future-verb') && AT.test(before) && AHEAD.test(before)) {
      evidence.push({
        ...place,
        earliest: null,
        latest: value.latest,
        strength: 'soft',
        rule: 'coming-date',
        says: `“${words}” (${writeInterval(value)}) is told of as still to come.`,
      });
    }
  }
  return evidence;
}

/** Tells whether the words place the date behind the report, as far as they can. */
function hasPassed(time: TimeAnnotation, named: TimeExpression, text: string): boolean {
  const before = text.slice(Math.max(0, time.start - CLAUSE_BEFORE), time.start);
  if (NOT_YET.test(before)) return false;
  if (named.form !== 'calendar' || named.day !== null) return true;
  const words = text.slice(time.start, time.end);
  if (/^\d{4}$/.test(words) && !LEADS_TO_YEAR.test(before)) return false;
  const clause = `${before.slice(before.search(/[^.;\n]*$/))}${words}`;
  return !FORECAST.test(clause);
}

/** The calendar date an expression names by itself, with its year; null for all others. */
function namedDate(expression: TimeExpression): TimeExpression | null {
  if (expression.form === 'interval') return expression.from === null ? null : namedDate(expression.from);
  if (expression.form !== 'calendar' || expression.year === null || expression.years !== 1) return null;
  return expression;
}

function standsInProse(time: TimeAnnotation, sentences: readonly Sentence[], text: string): boolean {
  const sentence = sentences.find((one) => one.start <= time.start && time.end <= one.end);
  if (sentence === undefined) return false;
  const words = text.slice(sentence.start, sentence.end);
  // A question tells of nothing that has passed.
  return !FURNITURE.test(words) && !/\?["'”’)\s]*$/.test(words);
}
