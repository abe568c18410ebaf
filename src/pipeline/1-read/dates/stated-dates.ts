import type { Part, PartRole, StatedBasis, StatedDate } from '../../../model/index.ts';
import {
  type NumericOrder,
  orderAgreeing,
  orderUsed,
  type WrittenDate,
  writtenDates,
} from './calendar-date.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { localeOrder } from './locale-order.ts';

/** What is known of a document beside its text that helps to read its dates. */
export interface DateContext {
  /** ISO 639-1 code or BCP 47 tag of the text, or null. */
  readonly locale: string | null;
  /** Dates stated outside the text, which settle what `05/02/2016` means where they name one of its days. */
  readonly beside: readonly StatedDate[];
}

/** What a bare stamp holds besides its date: clock, zone, weekday and separators. No word fits two of them. */
const STAMP_REST =
  /^(?:[\s|,.·•()/–-]|(?:\d{1,2}[:.]\d{2}|\d{1,2}h\d{2}|[+-]\d{4})(?!\d)|(?:[ap]\.?m|gmt|utc|uhr|(?!mon|tue|wed|thu|fri|sat|sun)[a-z]{3,4}t|(?:mon|tue|wed|thu|fri|sat|sun)\w*)(?!\w))*$/i;
const STATING_ROLES: readonly PartRole[] = ['dateline', 'byline', 'boilerplate', 'headline'];
/** A line of the report itself states a date only if it holds little else. */
const LONGEST_SHORT_LINE = 90;
/** Longer furniture tells of dates: "Applications are open until 5 February 2016". */
const LONGEST_STAMP = 120;
/** A report's head is past when this many paragraphs have been read: layouts put a summary above the date. */
const OPENING_PARAGRAPHS = 3;
/** Bare dates of this many days are a list. */
const LIST_OF_DAYS = 3;
const NOTHING_BESIDE: DateContext = { locale: null, beside: [] };

/**
 * Lists the full dates that the text states about itself: in datelines, bylines, headings and the
 * furniture around them. Dates inside running prose are told of, not stated, and are left to the
 * time expressions. Numbers such as `05/02/2016` are read only where the other dates of the page, what
 * is stated beside the text, or its language settles which of them is the day.
 *
 * A date alone with its clock above the headline is a `stamp`, which may be a print or page date;
 * one beside "Published" or under the headline is `visible`; one opening the report a `dateline`; one
 * beside "Updated" is `modified`, and beside "Retrieved" a `capture`.
 */
export function statedDates(
  text: string,
  parts: readonly Part[],
  context: DateContext = NOTHING_BESIDE,
): StatedDate[] {
  const headline = parts.find((part) => part.role === 'headline');
  const prose = parts.filter((part) => part.role === 'body' || part.role === 'reprint');
  const opening = prose[OPENING_PARAGRAPHS - 1]?.start ?? Number.POSITIVE_INFINITY;
  const stating = parts.filter((part) => STATING_ROLES.includes(part.role));
  const order = settleOrder(
    stating.map((part) => text.slice(part.start, part.end)),
    context,
  );
  const found = stating.flatMap((part) => {
    const line = text.slice(part.start, part.end);
    const dates = writtenDates(line, { order, shortYears: line.length <= LONGEST_SHORT_LINE });
    return dates.flatMap((date, index): StatedDate[] => {
      const said = wordsBeside(line, date, dates[index - 1], dates[index + 1]);
      const basis = basisOf({ line, part, headline, opening }, date, said);
      const [start, end] = [part.start + date.start, part.start + date.end];
      return basis === null ? [] : [{ value: date.value, start, end, part: part.role, basis }];
    });
  });
  return withoutLists(found, prose.at(-1)?.end ?? Number.POSITIVE_INFINITY);
}

/** Bare dates of several days below the report are those of other stories or of events to come. */
function withoutLists(found: readonly StatedDate[], endOfProse: number): StatedDate[] {
  const isBelow = ({ basis, start }: StatedDate): boolean => basis === 'stamp' && (start ?? 0) >= endOfProse;
  const days = new Set(found.filter(isBelow).map(({ value }) => value));
  return days.size < LIST_OF_DAYS ? [...found] : found.filter((date) => !isBelow(date));
}

/** The dates of the page come before what is stated beside them, and both before the language's custom. */
function settleOrder(lines: readonly string[], { locale, beside }: DateContext): NumericOrder | null {
  const all = lines.filter((line) => /\d[/-]\d/.test(line)).join('\n');
  const days = beside.map(({ value }) => value.slice(0, 10));
  return orderUsed(all) ?? orderAgreeing(all, days) ?? localeOrder(locale);
}

interface Place {
  readonly line: string;
  readonly part: Part;
  readonly headline: Part | undefined;
  /** Where the report is well under way, so that what follows no longer belongs to its head. */
  readonly opening: number;
}

/** Words between two dates belong to the second: "3 May 2016, updated 4 May 2016". */
function wordsBeside(
  line: string,
  date: WrittenDate,
  previous: WrittenDate | undefined,
  next: WrittenDate | undefined,
): DateWords | null {
  return dateWords(
    line.slice(previous?.end ?? 0, date.start),
    next === undefined ? line.slice(date.end) : '',
  );
}

/** What stated a date; null where a line tells of the date and does not state it. */
function basisOf(
  { line, part, headline, opening }: Place,
  date: WrittenDate,
  said: DateWords | null,
): StatedBasis | null {
  const isOpening = part.start < opening;
  if (part.rule === 'dateline-prefix') return isOpening ? (said ?? 'dateline') : null;
  if (said !== null) return said;
  if (part.role === 'boilerplate') return line.length <= LONGEST_STAMP ? 'stamp' : null;
  if (!isOpening) return 'stamp';
  const rest = line.slice(0, date.start) + line.slice(date.end);
  const bare = STAMP_REST.test(rest.slice(0, LONGEST_SHORT_LINE));
  const underHeadline = headline !== undefined && headline.start < part.start;
  return bare && !underHeadline ? 'stamp' : 'visible';
}
