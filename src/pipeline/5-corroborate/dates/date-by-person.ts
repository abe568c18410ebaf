import { intersect } from '../../../calendar/index.ts';
import { writeInterval } from '../../../calendar/write-interval.ts';
import type {
  DateDecision,
  DocumentDate,
  DocumentRecord,
  Judgement,
  SettledDate,
} from '../../../model/index.ts';
import { narrowed } from './date-by-collection.ts';

/**
 * The dates that people set, by document and then by reprint: of several decisions about one the latest
 * counts, and one with both ends open takes the date back. A decision about a document or a reprint
 * that is not there stays in the log and does nothing, as does one whose days are the wrong way round.
 */
export function dateByPerson(
  records: readonly DocumentRecord[],
  judgements: readonly Judgement[],
): SettledDate[] {
  const byId = new Map(records.map((record) => [record.document.id, record]));
  const latest = new Map<string, { readonly judgement: Judgement; readonly decision: DateDecision }>();
  for (const judgement of [...judgements].sort(inTime)) {
    const { decision } = judgement;
    if (decision.kind === 'date')
      latest.set(`${decision.subject} ${decision.reprint ?? ''}`, { judgement, decision });
  }
  return [...latest.values()]
    .flatMap(({ judgement, decision }): SettledDate[] => {
      const record = byId.get(decision.subject);
      const before = decision.reprint === null ? record?.date : record?.reprints[decision.reprint]?.date;
      if (before === undefined || !names(decision)) return [];
      const { subject, reprint } = decision;
      return [{ document: subject, reprint, by: 'person', date: dateSet(before, judgement, decision) }];
    })
    .sort(inOrder);
}

/** By document, and in it the document's own date before those of its reprints. */
export function inOrder(a: SettledDate, b: SettledDate): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return (a.reprint ?? -1) - (b.reprint ?? -1);
}

function inTime(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function names({ earliest, latest }: DateDecision): boolean {
  if (earliest === null && latest === null) return false;
  return earliest === null || latest === null || earliest <= latest;
}

/** A person has the last word; where the rest allows other days only, that is told beside it. */
function dateSet(before: DocumentDate, { who, at, why }: Judgement, decision: DateDecision): DocumentDate {
  const { earliest, latest } = decision;
  const days = writeInterval(decision);
  const reason = why.trim() === '' ? '.' : `: ${why.trim()}`;
  const step = {
    earliest,
    latest,
    start: null,
    end: null,
    rule: 'judgement/date',
    says: `${who} set it to ${days} on ${at.slice(0, 10)}${reason}`,
  };
  const conflict =
    intersect(before, decision) === null
      ? `${who} set it to ${days}, but what was read allows only ${writeInterval(before)}. The person’s date is kept.`
      : null;
  return narrowed(before, { earliest, latest }, [step], conflict);
}
