import { hull, intersect, needsAnchor, precisionOf, resolveTime, timex3 } from '../../../calendar/index.ts';
import type {
  Annotation,
  DatedReprint,
  DatedInterval,
  DayInterval,
  DocumentDate,
  LandmarkDay,
  ResolvedTime,
  Span,
  TimeAnnotation,
  TimeExpression,
} from '../../../model/index.ts';
import { continueStory, goesOn, isHistory, isTold, type Narrative } from './narrative.ts';
import { writeInterval } from './write-interval.ts';

/** A text with its annotations, as an analysis has it and as a record keeps it. */
export interface AnnotatedText {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** The dates that times count from. */
export interface TimeAnchors {
  readonly date: DocumentDate;
  readonly reprints: readonly DatedReprint[];
  /** Time expressions that are said of a landmark, whose day the chronicle gives. */
  readonly named: readonly (LandmarkDay & Span)[];
}

/** What a time counts from, and how to say so. */
interface Anchor {
  readonly interval: DayInterval;
  readonly name: string;
}

const BETWEEN = /^,? ?(?:to|and|until|till|through|-|–|—)(?: the)? ?$/i;
/** What the last part of a rule's name says about the direction taken. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  'past-verb': 'a past verb makes it look back',
  'present-verb': 'news looks back unless it says otherwise',
  'future-verb': 'a future verb makes it look ahead',
  'future-said': 'a future verb makes it look ahead',
  'future-word': 'a word of expectation makes it look ahead',
  deadline: 'a deadline lies ahead',
  'news-looks-back': 'news looks back unless it says otherwise',
  'nearest-year': 'the nearest such day is meant',
  'nearest-month': 'the nearest such month is meant',
  'named-past': 'the word before it makes it look back',
  'named-future': 'the word before it makes it look ahead',
};

/** The text, and whether it is about years long before the one it was written in. */
interface Setting {
  readonly text: string;
  isHistory(year: number): boolean;
}

function settingOf(text: string, annotations: readonly Annotation[]): Setting {
  const times = annotations.filter((one) => one.type === 'time');
  const known = new Map<number, boolean>();
  return {
    text,
    isHistory: (year) => {
      const answer = known.get(year) ?? isHistory(times, year);
      known.set(year, answer);
      return answer;
    },
  };
}

/**
 * Gives every time annotation its value under the date of the document or reprint it stands in, or
 * under the time told of just before where the words go on from it ("two days later"). While the
 * anchor is an interval the value is one too; without an anchor a relative time has no value.
 */
export function resolveTimes({ text, annotations }: AnnotatedText, dates: TimeAnchors): ResolvedTime[] {
  const resolved: ResolvedTime[] = [];
  const setting = settingOf(text, annotations);
  let told: Narrative | null = null;
  let before: End | null = null;
  for (const [index, annotation] of annotations.entries()) {
    if (annotation.type !== 'time') continue;
    const words = text.slice(annotation.start, annotation.end);
    const anchor = anchorOf(annotation, dates);
    const near: Narrative | null = told !== null && isTold(told, annotation.start, text) ? told : null;
    const joins = before !== null && BETWEEN.test(text.slice(before.time.end, annotation.start));
    const story: TimeExpression | null =
      joins && before?.story != null && before.from !== null
        ? continueStory(annotation.expression, before.from, anchor?.interval ?? null)
        : storyOf(annotation, told, anchor?.interval ?? null, setting);
    const own =
      story === null ? resolveOne(annotation, words, anchor, near) : inStory(annotation, words, story, told);
    const one = narrow(own, annotation, dates, anchor);
    resolved.push({ annotation: index, ...one });
    const end: End = { time: annotation, at: resolved.length - 1, story, from: told };
    if (before !== null && joins) closePair(resolved, before, end, anchor);
    before = end;
    told = tellOf(annotation, words, { value: one.value, story, near, anchor }) ?? told;
  }
  return resolved;
}

/**
 * "A year ago this week", said of a landmark, means its day where that fits the words under their
 * anchor. That narrows what is open because the date of the report is; what the words themselves leave
 * open ("in May", of a report of one day) is the report's own and stays. The TIMEX3 value is that of the
 * words in either case.
 */
function narrow(
  one: Omit<ResolvedTime, 'annotation'>,
  { start, end, expression }: TimeAnnotation,
  { named }: TimeAnchors,
  anchor: Anchor | null,
): Omit<ResolvedTime, 'annotation'> {
  const known = named.find((day) => day.start === start && day.end === end);
  if (known === undefined) return one;
  const { earliest, latest, what } = known;
  const said = { ...one, landmark: { earliest, latest, what } };
  const value = one.value === null ? null : intersect(one.value, known);
  if (value === null || (value.earliest === one.value?.earliest && value.latest === one.value?.latest))
    return said;
  const basis = `${one.basis} It is said of what the chronicle dates ${writeInterval(known)}: ${what}.`;
  const isOpen = needsAnchor(expression) && anchor?.interval.earliest !== anchor?.interval.latest;
  if (!isOpen) return { ...said, basis };
  return { ...said, value: { ...value, precision: precisionOf(value) }, basis };
}

function anchorOf(annotation: TimeAnnotation, dates: TimeAnchors): Anchor | null {
  const reprint = dates.reprints.find((r) => r.start <= annotation.start && annotation.end <= r.end);
  const { earliest, latest } = (reprint ?? dates).date;
  if (earliest === null && latest === null) return null;
  const name = reprint === undefined ? 'the document’s date' : 'the date of the reprint it stands in';
  return { interval: { earliest, latest }, name };
}

/** A time that may be one end of a stretch: where its value stands, and the story it goes on with. */
interface End {
  readonly time: TimeAnnotation;
  readonly at: number;
  readonly story: TimeExpression | null;
  /** What was told of before it. */
  readonly from: Narrative | null;
}

interface Resolution {
  readonly value: DatedInterval | null;
  readonly story: TimeExpression | null;
  readonly near: Narrative | null;
  readonly anchor: Anchor | null;
}

/** What words after this time may count from; null where it names no point of its own. */
function tellOf(
  { timex, expression, end }: TimeAnnotation,
  words: string,
  { value, story, near, anchor }: Resolution,
): Narrative | null {
  if (value === null || timex === 'duration' || timex === 'set') return null;
  const meant = story ?? expression;
  if (meant.form === 'interval') {
    // "Since 1914", "until May 1918": the end that is named is what was told of.
    const side = meant.to === null ? meant.from : meant.from === null ? meant.to : null;
    const day = side === null ? null : resolveTime(side, anchor?.interval ?? null);
    if (side === null || day === null) return null;
    return { end, words, value: day, settled: !needsAnchor(side) };
  }
  if (meant.form !== 'calendar' && meant.form !== 'weekday' && meant.form !== 'offset') return null;
  const settled = !needsAnchor(meant) || (isNarrative(meant) && near?.settled === true);
  return { end, words, value, settled };
}

/** What a bare month, season or day means where it goes on in the story of an older year; null elsewhere. */
function storyOf(
  annotation: TimeAnnotation,
  told: Narrative | null,
  anchor: DayInterval | null,
  setting: Setting,
): TimeExpression | null {
  if (told === null || anchor === null || anchor.latest === null) return null;
  const history = setting.isHistory(Number(anchor.latest.slice(0, 4)));
  return goesOn(told, annotation, setting.text, history)
    ? continueStory(annotation.expression, told, anchor)
    : null;
}

/** A month or a day that goes on in the story of an older year. */
function inStory(
  { clock }: TimeAnnotation,
  words: string,
  story: TimeExpression,
  told: Narrative | null,
): Omit<ResolvedTime, 'annotation'> {
  const basis = `“${words}” goes on from “${told?.words}”, told of just before.`;
  return { value: resolveTime(story, null), timex3: timex3(story, null, clock), basis };
}

function resolveOne(
  annotation: TimeAnnotation,
  words: string,
  anchor: Anchor | null,
  told: Narrative | null,
): Omit<ResolvedTime, 'annotation'> {
  const { expression, clock } = annotation;
  if (!needsAnchor(expression)) {
    const value = resolveTime(expression, null);
    return { value, timex3: timex3(expression, null, clock), basis: `“${words}” names its own date.` };
  }
  if (isNarrative(expression)) return resolveNarrative(expression, clock, words, told);
  const interval = anchor?.interval ?? null;
  const value = resolveTime(expression, interval);
  return {
    value,
    timex3: timex3(expression, interval, clock),
    basis: anchor === null ? `“${words}” has no dated anchor.` : basisOf(annotation, words, anchor),
  };
}

function basisOf({ rule, expression }: TimeAnnotation, words: string, anchor: Anchor): string {
  if (expression.form === 'duration' && expression.ends === null && expression.starts === undefined) {
    return `“${words}” is a length and has no place in time of its own.`;
  }
  if (expression.form === 'counted') return `“${words}” counts from what the text does not date.`;
  if (expression.form === 'set') return `“${words}” returns and has no single date.`;
  const why = rule
    .split('/')
    .map((part) => DIRECTIONS[part])
    .find((part) => part !== undefined);
  const from = `“${words}” counts from ${anchor.name}, ${writeInterval(anchor.interval)}`;
  return why === undefined ? `${from}.` : `${from}; ${why}.`;
}

function isNarrative(expression: TimeExpression): boolean {
  return (expression.form === 'offset' || expression.form === 'vague') && expression.anchor === 'narrative';
}

function resolveNarrative(
  expression: TimeExpression,
  clock: string | null,
  words: string,
  told: Narrative | null,
): Omit<ResolvedTime, 'annotation'> {
  const isThen = expression.form === 'vague';
  const value = told === null ? null : isThen ? told.value : resolveTime(expression, told.value);
  const basis =
    told === null
      ? `“${words}” counts from a time the text does not name nearby.`
      : `“${words}” ${isThen ? 'is the time of' : 'counts from'} “${told.words}”, told of just before.`;
  return { value, timex3: timex3(expression, told?.value ?? null, clock), basis };
}

/** Both ends of "from May to July" tell the whole stretch: each alone would run on to the anchor. */
function closePair(resolved: ResolvedTime[], first: End, second: End, anchor: Anchor | null): void {
  const from = first.story ?? first.time.expression;
  const to = second.story ?? second.time.expression;
  if (from.form !== 'interval' || to.form !== 'interval' || from.from === null || to.to === null) return;
  if (from.to !== null || to.from !== null) return;
  const start = resolveTime(from.from, anchor?.interval ?? null);
  const end = resolveTime(to.to, anchor?.interval ?? null);
  if (start === null || end === null || intersect(start, { earliest: null, latest: end.latest }) === null)
    return;
  const value = { ...hull(start, end), precision: start.precision };
  for (const { at } of [first, second]) {
    const one = resolved[at] as ResolvedTime;
    resolved[at] = { ...one, value, basis: `${one.basis} Both ends of the stretch are named.` };
  }
}
