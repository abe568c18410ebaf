import type {
  DatedReprint,
  DocumentDate,
  DocumentRecord,
  Event,
  Figure,
  ResolvedTime,
  SettledDate,
} from '../../model/index.ts';
import { resolveTimes } from './date/resolve-times.ts';
import { isBackground, timeOn } from './events/event-time.ts';
import { scopeBeside } from './figures/scope-of.ts';

/** The dates of a document and of the reprints in it, in the reprints' order. */
export type RecordDates = Pick<DocumentRecord, 'date' | 'reprints'>;

/**
 * The record as it would be had the document, or a reprint in it, been dated so: values of times, the
 * `when` of events, what is background, and the scope of figures follow; nothing is read or parsed
 * again. Dates of other documents and of reprints that are not there are passed over.
 *
 * Law: a text without a date, redated to the day that the same text states elsewhere, has the same
 * times, events and figures.
 */
export function redateRecord(record: DocumentRecord, dates: readonly SettledDate[]): DocumentRecord {
  const own = dates.filter(({ document }) => document === record.document.id);
  if (own.length === 0) return record;
  const settled = (reprint: number | null, before: DocumentDate): DocumentDate =>
    own.find((one) => one.reprint === reprint)?.date ?? before;
  return underDates(record, {
    date: settled(null, record.date),
    reprints: record.reprints.map((reprint, index) => ({ ...reprint, date: settled(index, reprint.date) })),
  });
}

/** Gives everything in a record that hangs on dates its value under these. */
export function underDates(record: DocumentRecord, { date, reprints }: RecordDates): DocumentRecord {
  const { annotations, document } = record;
  const named = record.times.flatMap(({ annotation, landmark }) => {
    const span = annotations[annotation];
    return landmark === undefined || span === undefined
      ? []
      : [{ ...landmark, start: span.start, end: span.end }];
  });
  const times = resolveTimes({ text: document.text, annotations }, { date, reprints, named });
  const events = eventsUnder(record, times, { date, reprints });
  return { ...record, date, reprints, times, events, figures: figuresUnder(record.figures, events) };
}

function eventsUnder(
  { annotations, claims, events }: DocumentRecord,
  times: readonly ResolvedTime[],
  dates: RecordDates,
): Event[] {
  const timeAt = new Map(times.map((time) => [time.annotation, time]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  return events.map((event) => {
    const { restsOn } = event.when;
    const claim = claimOf.get(event.claim);
    const date = dateOf(dates, claim?.reprint ?? null);
    const annotation = restsOn.kind === 'time' ? annotations[restsOn.annotation] : undefined;
    const resolved = restsOn.kind === 'time' ? timeAt.get(restsOn.annotation) : undefined;
    const time = annotation?.type === 'time' && resolved !== undefined ? { annotation, resolved } : null;
    const when = timeOn(restsOn, time, claim?.factuality ?? event.factuality, date);
    return { ...event, when, background: isBackground(when, date) };
  });
}

function dateOf({ date, reprints }: RecordDates, reprint: number | null): DocumentDate {
  const within: DatedReprint | undefined = reprint === null ? undefined : reprints[reprint];
  return within?.date ?? date;
}

/** A running total stays one; what else a count belongs to goes with its event. */
function figuresUnder(figures: readonly Figure[], events: readonly Event[]): Figure[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return figures.map((figure) => {
    if (figure.scope === 'cumulative') return figure;
    const event = figure.event === null ? null : (byId.get(figure.event) ?? null);
    return { ...figure, scope: scopeBeside(figure, event) };
  });
}
