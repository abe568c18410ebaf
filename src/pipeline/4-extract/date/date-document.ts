import { precisionOf } from '../../../calendar/index.ts';
import type {
  ActorAnnotation,
  AnnotatedDocument,
  DatedReprint,
  DayInterval,
  DocumentDate,
  Knowledge,
  PartRole,
  Sentence,
  StatedDate,
  TimeAnnotation,
} from '../../../model/index.ts';
import { absoluteDateEvidence } from './evidence/absolute-dates.ts';
import { clausesOf } from './evidence/clauses-of.ts';
import { type Evidence, type Testimony, within } from './evidence/evidence.ts';
import { bareDateEvidence } from './evidence/bare-dates.ts';
import { chronicleEvidence } from './evidence/chronicle.ts';
import type { NamedDay } from './evidence/landmark-counts.ts';
import { nameEvidence } from './evidence/names.ts';
import { officeEvidence } from './evidence/offices.ts';
import { weekdayDateEvidence, weekdayDatesIn } from './evidence/weekday-dates.ts';
import { fitToRun, weekdayRun } from './evidence/weekday-run.ts';
import { judgeStated, weakBound } from './stated-date.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** The dates worked out for a document and for each reprint in it, in the reprints' order. */
export interface DocumentDates {
  readonly date: DocumentDate;
  readonly reprints: readonly DatedReprint[];
  /** Time expressions that are said of a landmark, whose day the chronicle gives. */
  readonly named: readonly NamedDay[];
}

/** Roles whose words are the author's own and bear witness to when he wrote. */
const WITNESS_ROLES: readonly PartRole[] = ['headline', 'dateline', 'body', 'reprint', 'caption'];
const ANY_DAY: DayInterval = { earliest: null, latest: null };

/**
 * Works out when a document and each of its reprints were written. In: what they state about
 * themselves and the annotated words. Out: an interval with the steps that led to it. Guaranteed:
 * words of a reprint bear witness only to the reprint, the document is not earlier than what it
 * reprints, and nothing comes from the clock.
 */
export function dateDocument(annotated: AnnotatedDocument, knowledge: Knowledge): DocumentDates {
  const { stated, reprints } = annotated.parsed.document;
  const inner = reprints.map((reprint, index) => {
    const testimony = testimonyOf(annotated, knowledge, (sentence) => sentence.reprint === index);
    return { reprint, ...dateOne(testimony, reprint.stated, []) };
  });
  const dated = inner.map(({ reprint, date }) => ({ ...reprint, date }));
  const own = testimonyOf(annotated, knowledge, (sentence) => sentence.reprint === null);
  const outer = dateOne(own, stated, dated.flatMap(notBefore));
  return { date: outer.date, reprints: dated, named: [...inner, outer].flatMap((one) => one.named) };
}

function testimonyOf(
  annotated: AnnotatedDocument,
  knowledge: Knowledge,
  isOwn: (sentence: Sentence) => boolean,
): Testimony {
  const { annotations } = annotated;
  const times = annotations.filter((one): one is TimeAnnotation => one.type === 'time');
  const actors = annotations.filter(
    (one): one is ActorAnnotation => one.type === 'actor' && one.actor !== null,
  );
  const { text } = annotated.parsed.document;
  const sentences = annotated.parsed.sentences
    .filter((sentence) => isOwn(sentence) && WITNESS_ROLES.includes(sentence.role))
    .flatMap((sentence) => clausesOf(sentence, text));
  return {
    annotated,
    knowledge,
    sentences,
    times: within(times, sentences),
    actors: within(actors, sentences),
  };
}

function dateOne(
  testimony: Testimony,
  stated: readonly StatedDate[],
  more: readonly Evidence[],
): { readonly date: DocumentDate; readonly named: readonly NamedDay[] } {
  const landmarks = chronicleEvidence(testimony);
  const evidence = [
    ...more,
    ...landmarks,
    ...absoluteDateEvidence(testimony),
    ...nameEvidence(testimony),
    ...officeEvidence(testimony),
  ];
  const known = weighEvidence(evidence, ANY_DAY);
  const firm = weighEvidence(
    evidence.filter((one) => one.strength === 'firm'),
    ANY_DAY,
  );
  const pairs = weekdayDatesIn(testimony);
  const bound = weakBound(stated, known.interval);
  const fitted = weighEvidence(weekdayDateEvidence(pairs, bound), bound);
  const told = landmarks.flatMap(({ rule, earliest }) =>
    rule === 'landmark' && earliest !== null ? [earliest] : [],
  );
  const near = weighEvidence(bareDateEvidence(testimony, fitted.interval, told), fitted.interval);
  const run = landmarks.some(({ byWeekday }) => byWeekday === true) ? null : weekdayRun(testimony, pairs);
  const trimmed = run === null ? null : fitToRun(near.interval, run);
  const reasons = [...known.steps, ...fitted.steps, ...near.steps, ...(trimmed === null ? [] : [trimmed])];
  const { interval, steps, conflict } = judgeStated(stated, {
    allowed: trimmed ?? near.interval,
    firm: firm.interval,
    pairs,
    reasons,
  });
  const { earliest, latest } = interval;
  const date: DocumentDate = {
    stated,
    earliest,
    latest,
    best: earliest === latest ? earliest : null,
    precision: precisionOf(interval),
    basis: [...steps, ...reasons],
    conflict,
  };
  return { date, named: landmarks.flatMap(({ names }) => (names === undefined ? [] : [names])) };
}

/** A text cannot be older than what it reprints. */
function notBefore({ date, start, end, title }: DatedReprint): Evidence[] {
  if (date.earliest === null) return [];
  const name = title === null ? 'the reprint in it' : `“${title}”, which it reprints,`;
  return [
    {
      start,
      end,
      earliest: date.earliest,
      latest: null,
      strength: 'firm',
      rule: 'reprint',
      says: `The document is not older than ${name} of ${date.earliest} or later.`,
    },
  ];
}
