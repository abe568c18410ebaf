import { addDays, needsAnchor, resolveTime } from '../../../calendar/index.ts';
import type {
  Annotation,
  DatedReprint,
  DocumentDate,
  IsoDay,
  Reprint,
  Span,
  TimeExpression,
} from '../../../model/index.ts';

/** A day of the middle of a month and of a week, for texts that name no year: any such day would do. */
const ANY_DAY = '2000-06-14' as IsoDay;
/** What a report tells of as news it tells within a week (gold convention of background). */
const NEWS_DAYS = 7;

/**
 * The dates under which a text's structure is told: which words give an event its time, and what is
 * one story with what. They come from nothing but the dates the text names, so that a stated date, a
 * date set by a person or none at all leave the structure as it is and move only the values.
 *
 * In: the annotations and the reprints. Out: one day for the document and for each reprint, a week
 * after the latest date named with its year, or after the first day named without one.
 */
export function usualDates(
  annotations: readonly Annotation[],
  reprints: readonly Reprint[],
): { readonly date: DocumentDate; readonly reprints: readonly DatedReprint[] } {
  const within = (span: Span, { start, end }: Span): boolean => start <= span.start && span.end <= end;
  const own = annotations.filter((one) => !reprints.some((reprint) => within(one, reprint)));
  return {
    date: on(afterNews(own)),
    reprints: reprints.map((reprint) => ({
      ...reprint,
      date: on(afterNews(annotations.filter((one) => within(one, reprint)))),
    })),
  };
}

function afterNews(annotations: readonly Annotation[]): IsoDay {
  let latest: IsoDay | null = null;
  let day: TimeExpression | null = null;
  for (const one of annotations) {
    if (one.type !== 'time' || one.expression.form !== 'calendar' || FUTURE.test(one.rule)) continue;
    if (needsAnchor(one.expression)) {
      day ??= isBareDay(one.expression) ? one.expression : null;
      continue;
    }
    const first = resolveTime(one.expression, null)?.earliest ?? null;
    if (first !== null && (latest === null || first > latest)) latest = first;
  }
  const from = latest ?? ANY_DAY;
  // News names its own days without a year: "Sept. 19" is no background of what is dated before.
  const next =
    day === null
      ? null
      : resolveTime({ ...day, direction: 'future' } as TimeExpression, { earliest: from, latest: from });
  const news = next?.earliest ?? latest;
  return news === null ? ANY_DAY : addDays(news, NEWS_DAYS);
}

const FUTURE = /future|deadline/;

/** "Aug. 6", "Saturday 6 August": a day and its month without a year. */
function isBareDay({ month, day, yearOffset }: Extract<TimeExpression, { form: 'calendar' }>): boolean {
  return month !== null && day !== null && yearOffset === undefined;
}

function on(day: IsoDay): DocumentDate {
  return { stated: [], earliest: day, latest: day, best: day, precision: 'day', basis: [], conflict: null };
}
