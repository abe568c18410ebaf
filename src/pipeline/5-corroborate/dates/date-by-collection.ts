import { addDays, intersect, precisionOf } from '../../../calendar/index.ts';
import { writeInterval } from '../../../calendar/write-interval.ts';
import type {
  DateStep,
  DayInterval,
  DocumentDate,
  DocumentRecord,
  SettledDate,
} from '../../../model/index.ts';
import type { TextPair, WordedRecord } from '../text/share-text.ts';
import { copiedNews } from './copied-news.ts';
import { beliefIn, isOpen, type Link } from './link.ts';
import { sameNews } from './same-news.ts';

/**
 * News is copied and told by others within so many days. Of 84 pairs that share the beginning and a
 * third of their text, in three collections of dated news (608 reports of one war, 610 of one paper,
 * 1,500 of many outlets on nine crises), 82 lay at most two days apart; of the pairs that `same-news`
 * finds all did.
 */
const NEWS_TRAVELS_DAYS = 3;
/** Reports of one night differ by a day: "overnight", time zones, the day of the paper. */
const NIGHT_DAYS = 1;
/** Of many witnesses the strongest few are worth reading; more would rarely narrow anything. */
const MOST_WITNESSES = 5;

/**
 * Dates documents by the others of the collection: one that copies or rewrites a dated report, or tells
 * the same as news, was written within days of it. These are constraints on what the document's own
 * words and stated dates leave open; none goes against them, and what does not fit is told.
 *
 * In: the records with their texts prepared, the pairs that share text, and which may be dated so. Out:
 * a date for each document that the others narrow or contradict. The dates of witnesses come from
 * themselves or a person, never from the collection, so that no order of reading matters.
 */
export function dateByCollection(
  worded: readonly WordedRecord[],
  pairs: readonly TextPair[],
  mayDate: (record: DocumentRecord) => boolean,
): SettledDate[] {
  const records = worded.map(({ record }) => record);
  const open = records.map((record) => isOpen(record) && mayDate(record));
  if (!open.includes(true)) return [];
  const isIn = (index: number): boolean => open[index] === true;
  const links = new Map<number, Link[]>();
  for (const link of [...copiedNews(worded, pairs, isIn), ...sameNews(records, isIn)]) {
    const list = links.get(link.subject);
    if (list === undefined) links.set(link.subject, [link]);
    else list.push(link);
  }
  return [...links].sort(([a], [b]) => a - b).flatMap(([subject, found]) => settle(records, subject, found));
}

function settle(records: readonly DocumentRecord[], subject: number, found: readonly Link[]): SettledDate[] {
  const { document, date } = records[subject] as DocumentRecord;
  let interval: DayInterval = date;
  let conflict: string | null = date.conflict;
  const steps: DateStep[] = [];
  const belief = ({ witness }: Link): number => beliefIn(records[witness] as DocumentRecord);
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.kind === 'copy') - Number(a.kind === 'copy') ||
      belief(b) - belief(a) ||
      b.strength - a.strength ||
      a.witness - b.witness,
  );
  for (const link of ranked.slice(0, MOST_WITNESSES)) {
    const witness = records[link.witness] as DocumentRecord;
    const step = stepOf(link, witness);
    const next = intersect(interval, step);
    if (next === null) {
      // Reports of two events may be alike; that one text is the other's is a fact to be told.
      if (link.kind !== 'copy') continue;
      steps.push({ ...step, says: `${step.says} Set aside: it does not fit the rest.` });
      conflict ??= `${step.says} What else is known allows only ${writeInterval(interval)}.`;
    } else if (next.earliest !== interval.earliest || next.latest !== interval.latest) {
      steps.push(step);
      interval = next;
    }
  }
  if (steps.length === 0) return [];
  return [
    {
      document: document.id,
      reprint: null,
      by: 'collection',
      date: narrowed(date, interval, steps, conflict),
    },
  ];
}

/** A date with another interval, whose basis goes on with these steps. */
export function narrowed(
  date: DocumentDate,
  { earliest, latest }: DayInterval,
  steps: readonly DateStep[],
  conflict: string | null,
): DocumentDate {
  return {
    stated: date.stated,
    earliest,
    latest,
    best: earliest === latest ? earliest : null,
    precision: precisionOf({ earliest, latest }),
    basis: [...date.basis, ...steps],
    conflict,
  };
}

function stepOf(link: Link, witness: DocumentRecord): DateStep {
  const { date, document } = witness;
  const from = date.earliest === null ? null : addDays(date.earliest, -NEWS_TRAVELS_DAYS);
  const until = date.latest === null ? null : addDays(date.latest, NEWS_TRAVELS_DAYS);
  const name = `“${document.title ?? document.name}” of ${writeInterval(date)}`;
  const quoted = `“${link.words}”`;
  const began = link.notBefore === null ? null : addDays(link.notBefore, -NIGHT_DAYS);
  const firm = began !== null && from !== null && began > from;
  const span = { start: link.start, end: link.end };
  if (link.kind === 'copy') {
    const says = `It shares its first words (${quoted}) with ${name}; news is copied within ${NEWS_TRAVELS_DAYS} days.`;
    return { ...span, earliest: from, latest: until, rule: 'collection/copy', says };
  }
  const what = firm ? `, of what began on ${link.notBefore}` : '';
  const says = `It tells the same news (${quoted}) as ${name}${what}; such reports lie within ${NEWS_TRAVELS_DAYS} days.`;
  return {
    ...span,
    earliest: firm ? began : from,
    latest: until,
    rule: 'collection/same-event',
    says,
  };
}
