import type { Part, StatedBasis, StatedDate } from '../../../model/index.ts';
import { writtenDates } from './calendar-date.ts';

/** Words that make a date on a line the day of publication. */
const PUBLISHED = /\b(publi(?:shed|cation)|posted|issued|date:|released|first published)\b/i;
const CHANGED = /\b(updated|modified|printed|accessed|retrieved|archived|captured)\b/i;
/** What a bare stamp holds besides its date: clock, zone, weekday and separators. */
const STAMP_REST =
  /^(?:[\s|,.·•()-]|\d{1,2}[:.]\d{2}|[ap]\.?m\.?|gmt|utc|[a-z]{3,4}t|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|[+-]\d{4})*$/i;

/**
 * Lists the full dates that the text states about itself: in datelines, bylines, headings and the
 * furniture around them. Dates inside running prose are told of, not stated, and are left to the
 * time expressions.
 *
 * A date alone with its clock above the headline is a `stamp`, which may be a print or page date;
 * one beside "Published" or under the headline is `visible`; one opening the report a `dateline`.
 */
export function statedDates(text: string, parts: readonly Part[]): StatedDate[] {
  const headline = parts.find((part) => part.role === 'headline');
  const firstProse = parts.find((part) => part.role === 'body' || part.role === 'reprint');
  return parts.flatMap((part) => {
    if (!['dateline', 'byline', 'boilerplate', 'headline'].includes(part.role)) return [];
    const line = text.slice(part.start, part.end);
    return writtenDates(line).map((date) => ({
      value: date.value,
      start: part.start + date.start,
      end: part.start + date.end,
      part: part.role,
      basis: basisOf(line, date, part, headline, firstProse),
    }));
  });
}

function basisOf(
  line: string,
  date: { readonly start: number; readonly end: number },
  part: Part,
  headline: Part | undefined,
  firstProse: Part | undefined,
): StatedBasis {
  if (CHANGED.test(line)) return 'stamp';
  if (PUBLISHED.test(line)) return 'visible';
  if (part.rule === 'dateline-prefix') return 'dateline';
  const rest = line.slice(0, date.start) + line.slice(date.end);
  const bare = STAMP_REST.test(rest);
  const hasClock = /\d{1,2}[:.]\d{2}/.test(rest);
  const underHeadline = headline !== undefined && headline.start < part.start;
  const nearProse = firstProse === undefined || part.start < firstProse.start;
  if (part.role === 'boilerplate' || !nearProse) return 'stamp';
  if (bare && (!underHeadline || hasClock)) return underHeadline ? 'visible' : 'stamp';
  return 'visible';
}
