import { precisionOf } from '../../../calendar/index.ts';
import type {
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
import type { Evidence, Testimony } from './evidence/evidence.ts';
import { landmarkEvidence } from './evidence/landmarks.ts';
import { nameEvidence } from './evidence/names.ts';
import { officeEvidence } from './evidence/offices.ts';
import { weekdayDateEvidence } from './evidence/weekday-dates.ts';
import { judgeStated } from './stated-date.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** The dates worked out for a document and for each reprint in it, in the reprints' order. */
export interface DocumentDates {
  readonly date: DocumentDate;
  readonly reprints: readonly DatedReprint[];
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
  const times = annotated.annotations.filter((one): one is TimeAnnotation => one.type === 'time');
  const dated = reprints.map((reprint, index) => {
    const testimony = testimonyOf(annotated, knowledge, times, (sentence) => sentence.reprint === index);
    return { ...reprint, date: dateOne(testimony, reprint.stated, []) };
  });
  const own = testimonyOf(annotated, knowledge, times, (sentence) => sentence.reprint === null);
  return { date: dateOne(own, stated, dated.flatMap(notBefore)), reprints: dated };
}

function testimonyOf(
  annotated: AnnotatedDocument,
  knowledge: Knowledge,
  times: readonly TimeAnnotation[],
  isOwn: (sentence: Sentence) => boolean,
): Testimony {
  const sentences = annotated.parsed.sentences.filter(
    (sentence) => isOwn(sentence) && WITNESS_ROLES.includes(sentence.role),
  );
  return { annotated, knowledge, sentences, times: timesWithin(times, sentences) };
}

/** Both lists are in text order, so one walk pairs them. */
function timesWithin(times: readonly TimeAnnotation[], sentences: readonly Sentence[]): TimeAnnotation[] {
  const within: TimeAnnotation[] = [];
  let at = 0;
  for (const time of times) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= time.start) at += 1;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= time.start && time.end <= sentence.end) within.push(time);
  }
  return within;
}

function dateOne(
  testimony: Testimony,
  stated: readonly StatedDate[],
  more: readonly Evidence[],
): DocumentDate {
  const evidence = [
    ...more,
    ...landmarkEvidence(testimony),
    ...absoluteDateEvidence(testimony),
    ...nameEvidence(testimony),
    ...officeEvidence(testimony),
  ];
  const known = weighEvidence(evidence, ANY_DAY);
  const fitted = weighEvidence(weekdayDateEvidence(testimony, known.interval), known.interval);
  const reasons = [...known.steps, ...fitted.steps];
  const { interval, steps, conflict } = judgeStated(stated, fitted.interval, reasons);
  const { earliest, latest } = interval;
  return {
    stated,
    earliest,
    latest,
    best: earliest === latest ? earliest : null,
    precision: precisionOf(interval),
    basis: [...steps, ...reasons],
    conflict,
  };
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
