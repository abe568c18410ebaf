import { addDays, daysBetween } from '../../../calendar/index.ts';
import type {
  CueAnnotation,
  DocumentDate,
  EventTime,
  EventTimeGround,
  Factuality,
  ResolvedTime,
  Span,
  TimeAnnotation,
} from '../../../model/index.ts';

/** News told without a day is at most so many days old; chosen by eye on 48 reports. */
const NEWS_AGE_IN_DAYS = 3;
/** Told as background when it ended more than so many days before the report (gold convention). */
const BACKGROUND_AFTER_DAYS = 7;

/** A time of the text with its value under the document's date, and the way back to it. */
export interface TimeValue {
  readonly annotation: TimeAnnotation;
  readonly resolved: ResolvedTime;
}

/** What the time of an event may be found from. */
export interface TimeContext {
  /** Times of the sentence, under a date that lets each have a value. */
  readonly times: readonly TimeValue[];
  readonly cues: readonly CueAnnotation[];
  readonly text: string;
  /** Where the other things told of in the sentence stand. */
  readonly others: readonly Span[];
  /** What the time of the event told right before rests on, where this sentence goes on with it. */
  readonly before: EventTimeGround | null;
}

/**
 * What the time of an event rests on: the nearest time of the sentence that does not belong to a verb
 * of speech, else the time of the story so far, else nothing but the date of the report. The choice is
 * one of words and the same whatever that date is.
 */
export function groundOf(span: Span, context: TimeContext): EventTimeGround {
  const { times, cues, before } = context;
  const usable = times.filter(
    ({ annotation, resolved }) =>
      resolved.value !== null && !isHourAlone(annotation, context) && !isOfAnother(annotation, span, context),
  );
  const own = usable.filter(({ annotation }) => !cues.some((cue) => belongsTo(annotation, cue)));
  const nearest = nearestTo(own, span, context) ?? nearestTo(usable, span, context);
  if (nearest !== null) return { kind: 'time', annotation: nearest.resolved.annotation, carried: false };
  return before?.kind === 'time' ? { ...before, carried: true } : { kind: 'document' };
}

/**
 * When it happened, by what its time rests on and under the date of the report; never an invented day.
 * `time` is that of the ground, or null where it rests on the date alone.
 */
export function timeOn(
  ground: EventTimeGround,
  time: TimeValue | null,
  factuality: Factuality,
  date: DocumentDate,
): EventTime {
  const isTold = factuality === 'asserted' || factuality === 'denied';
  if (ground.kind === 'document' || time === null) return { ...fromDocument(isTold, date), restsOn: ground };
  const told = timeOf(time, isTold, date);
  const basis = ground.carried ? `As told in the sentence before: ${told.basis}` : told.basis;
  return { ...told, basis, restsOn: ground };
}

/** "From early morning" names no day: it is an hour of the day the story tells of, not of the report. */
function isHourAlone({ timex, expression, start, end }: TimeAnnotation, { text }: TimeContext): boolean {
  if (timex !== 'time' || expression.form !== 'offset' || expression.amount !== 0) return false;
  return !/\b(?:this|today|tonight|now|last)\b/i.test(text.slice(start, end));
}

/** Words that begin a clause of its own, with its own time. */
const OWN_CLAUSE = /\b(?:that|while|after|before|when|but|although|though|whereas|who|which|where)\b/i;

/** A time beyond another deed in a clause of its own is that deed's: "broken, and that jets bombed on Sunday". */
function isOfAnother(time: Span, span: Span, { text, others }: TimeContext): boolean {
  const from = Math.min(time.end, span.end);
  const to = Math.max(time.start, span.start);
  const between = others.some((other) => other.start >= from && other.end <= to);
  return between && time.start > span.start && OWN_CLAUSE.test(text.slice(from, to));
}

/** A time that stands right after the word of speech says when it was said. */
function belongsTo(time: Span, cue: CueAnnotation): boolean {
  return cue.form === 'verb' && time.start >= cue.end && time.start - cue.end <= 4;
}

/** A time beyond another deed is that much further away, in code units: about one clause. */
const CLAUSE_LENGTH = 60;

function nearestTo(times: readonly TimeValue[], span: Span, { others }: TimeContext): TimeValue | null {
  const distance = ({ annotation }: TimeValue): number => {
    const away = Math.max(0, annotation.start - span.end, span.start - annotation.end);
    const [from, to] = [Math.min(annotation.end, span.end), Math.max(annotation.start, span.start)];
    const crosses = others.some((other) => other.start >= from && other.end <= to);
    return away + (crosses ? CLAUSE_LENGTH : 0);
  };
  return times.reduce<TimeValue | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}

/** "Has been bombing since Monday", "this month": what is told as fact was by the report at the latest. */
function timeOf(
  { annotation, resolved }: TimeValue,
  isTold: boolean,
  date: DocumentDate,
): Omit<EventTime, 'restsOn'> {
  const { start, end } = annotation;
  const value = resolved.value ?? { earliest: null, latest: null, precision: 'unknown' as const };
  const told = { ...value, basis: resolved.basis, start, end };
  if (!isTold || date.latest === null || value.earliest === null || value.earliest > date.latest) return told;
  if (value.latest !== null && value.latest <= date.latest) return told;
  return {
    ...told,
    latest: date.latest,
    basis: `${resolved.basis} It is told as having happened by the report.`,
  };
}

function fromDocument(isTold: boolean, date: DocumentDate): Omit<EventTime, 'restsOn'> {
  const none = { start: null, end: null, precision: 'unknown' } as const;
  if (date.earliest === null || date.latest === null) {
    return { earliest: null, latest: null, basis: 'No time is given and the report has no date.', ...none };
  }
  if (!isTold) {
    const basis = 'No time is given for what is not told as having happened.';
    return { earliest: null, latest: null, basis, ...none };
  }
  return {
    earliest: addDays(date.earliest, -NEWS_AGE_IN_DAYS),
    latest: date.latest,
    basis: `No time is given; told as news, so at most ${NEWS_AGE_IN_DAYS} days before the report.`,
    ...none,
  };
}

/** Whether the event lies more than a week before the report. */
export function isBackground(when: EventTime, date: DocumentDate): boolean {
  if (when.latest === null || date.earliest === null) return false;
  return daysBetween(when.latest, date.earliest) > BACKGROUND_AFTER_DAYS;
}
