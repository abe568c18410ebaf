import { resolveTime } from '../../../../calendar/index.ts';
import type { Sentence, TimeAnnotation, TimeExpression } from '../../../../model/index.ts';
import { writeInterval } from '../write-interval.ts';
import type { Evidence, Testimony } from './evidence.ts';

/** Lines that carry years which say nothing about the report. */
const FURNITURE =
  /©|\(c\)|copyright|all rights reserved|updated|printed|accessed|retrieved|photo|reuters\/|getty/i;

/** "Will vote in May 2017" places the vote; "will mark the 1992 raid" does not. */
const AT = /\b(?:in|on|by|until|through) $/i;

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
    if (time.rule.includes('past-verb') && !time.rule.includes('/until')) {
      evidence.push({
        ...place,
        earliest: value.earliest,
        latest: null,
        strength: 'firm',
        rule: 'past-date',
        says: `“${words}” is told of as past.`,
      });
    } else if (
      time.rule.includes('future-verb') &&
      AT.test(text.slice(Math.max(0, time.start - 8), time.start))
    ) {
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

/** The calendar date an expression names by itself, with its year; null for all others. */
function namedDate(expression: TimeExpression): TimeExpression | null {
  if (expression.form === 'interval') return expression.from === null ? null : namedDate(expression.from);
  if (expression.form !== 'calendar' || expression.year === null || expression.years !== 1) return null;
  return expression;
}

function standsInProse(time: TimeAnnotation, sentences: readonly Sentence[], text: string): boolean {
  const sentence = sentences.find((one) => one.start <= time.start && time.end <= one.end);
  return sentence !== undefined && !FURNITURE.test(text.slice(sentence.start, sentence.end));
}
