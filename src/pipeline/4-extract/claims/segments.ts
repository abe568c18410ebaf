import type { Span } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { SentenceView } from './sentence-view.ts';
import { hasMainVerb } from './verb-group.ts';
import { isMark, type Word } from './words.ts';

/** A stretch of one sentence that one chain of attributions speaks, the outermost first. */
export interface Segment extends Span {
  readonly attributions: readonly Attribution[];
  readonly words: readonly Word[];
}

/**
 * Cuts a sentence where what is said changes hands. Words that only attribute belong to no segment;
 * what is left over is the publisher's own when it states something.
 */
export function segmentsOf(view: SentenceView, all: readonly Attribution[]): Segment[] {
  const { sentence } = view;
  const here = all.filter(
    (one) => statedBy(one).some((span) => overlap(span, sentence) > 0) || overlap(one.cue, sentence) > 0,
  );
  const frames = here
    .flatMap((one) => frameOf(one, here, sentence))
    .filter((frame) => overlap(frame, sentence) > 0);
  const edges = new Set<number>([sentence.start, sentence.end]);
  for (const span of [...here.flatMap(statedBy), ...frames]) {
    for (const edge of [span.start, span.end])
      if (edge > sentence.start && edge < sentence.end) edges.add(edge);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Segment[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const span = { start: cuts[at] ?? 0, end: cuts[at + 1] ?? 0 };
    if (frames.some((frame) => frame.start <= span.start && span.end <= frame.end)) continue;
    const attributions = ordered(
      here.filter((one) =>
        statedBy(one).some((content) => content.start <= span.start && span.end <= content.end),
      ),
    );
    const previous = pieces[pieces.length - 1];
    if (
      previous !== undefined &&
      previous.end === span.start &&
      sameList(previous.attributions, attributions)
    ) {
      pieces[pieces.length - 1] = piece(view, { start: previous.start, end: span.end }, attributions);
    } else pieces.push(piece(view, span, attributions));
  }
  return pieces.map((one) => trimmed(view, one)).filter((one) => statesSomething(view, one, here.length > 0));
}

/** An object alone states nothing: "denied involvement" is what is stated, not "involvement". */
function takesCue(one: Attribution): boolean {
  const first = one.content[0];
  return (
    one.rule === 'speech-object' &&
    one.content.length === 1 &&
    first !== undefined &&
    one.cue.end <= first.start &&
    first.start - one.cue.end <= 2
  );
}

/**
 * What an attribution states as a claim: its content, with the verb where that is needed to state
 * something. A passive states its subject, verb and complement together.
 */
function statedBy(one: Attribution): readonly Span[] {
  if (takesCue(one)) return [{ start: one.cue.start, end: one.content[0]?.end ?? one.cue.end }];
  if (one.rule !== 'passive-unstated' && one.rule !== 'passive-by') return one.content;
  const spans = [...one.content, one.cue];
  return [
    { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) },
  ];
}

/** Source and cue with what stands between them ("the mayor, aged 61, said"), or each alone. */
function frameOf(one: Attribution, here: readonly Attribution[], sentence: Span): Span[] {
  const { source, cue } = one;
  if (one.rule === 'adverb-unstated' || one.rule === 'passive-unstated' || one.rule === 'passive-by')
    return [];
  if (takesCue(one))
    return source !== null && overlap(source, sentence) > 0 && source.end <= cue.start ? [source] : [];
  if (source === null || overlap(source, sentence) === 0) return [cue];
  const hull = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const gap = Math.max(cue.start - source.end, source.start - cue.end);
  const apart =
    gap > WIDEST_FRAME_GAP ||
    here.some((other) => statedBy(other).some((span) => overlap(span, hull) > 0 && !holds(span, hull)));
  return apart ? (gap > WIDEST_FRAME_GAP ? [cue] : [source, cue]) : [hull];
}

/** Words between a speaker and the verb ("in a statement on Sunday"); more is something else said. */
const WIDEST_FRAME_GAP = 60;

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sameList(a: readonly Attribution[], b: readonly Attribution[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** The outermost first: an attribution is within another when its cue stands in the other's content. */
function ordered(list: readonly Attribution[]): Attribution[] {
  const depth = (one: Attribution): number =>
    list.filter(
      (other) =>
        other !== one && other.content.some((span) => span.start <= one.cue.start && one.cue.end <= span.end),
    ).length;
  return [...list].sort((a, b) => depth(a) - depth(b) || size(b) - size(a) || a.cue.start - b.cue.start);
}

function size(one: Attribution): number {
  return statedBy(one).reduce((sum, span) => sum + span.end - span.start, 0);
}

function piece(view: SentenceView, span: Span, attributions: readonly Attribution[]): Segment {
  return {
    ...span,
    attributions,
    words: view.words.filter((word) => word.start >= span.start && word.end <= span.end),
  };
}

const LOOSE = /^(?:and|but|while|that|which|who|whereas|although|though|as|what|where)$/;

/** Leaves off marks and joints at both ends, and final marks. */
function trimmed(view: SentenceView, segment: Segment): Segment {
  let words = segment.words;
  while (
    words[0] !== undefined &&
    (isMark(words[0], ',;:.–—-)') || (LOOSE.test(words[0].lower) && words.length > 1))
  )
    words = words.slice(1);
  for (;;) {
    const last = words[words.length - 1];
    if (last === undefined) break;
    if (
      isMark(last, ',;:.–—-(') ||
      LOOSE.test(last.lower) ||
      last.lower === 'with' ||
      (last.upos === 'ADP' && segment.attributions.length === 0)
    )
      words = words.slice(0, -1);
    else break;
  }
  const unquoted = withoutMarks(words);
  const first = unquoted[0];
  const last = unquoted[unquoted.length - 1];
  if (first === undefined || last === undefined) return { ...segment, end: segment.start, words: [] };
  return piece(view, { start: first.start, end: last.end }, segment.attributions);
}

/** A pair of marks around the whole, or one that has its partner elsewhere, is left out. */
function withoutMarks(words: readonly Word[]): readonly Word[] {
  let result = words;
  if (isMark(result[0], '"“«”')) result = result.slice(1);
  while (
    isMark(result[result.length - 1], '"”».,') &&
    !(isMark(result[result.length - 1], '"”»') && hasOpen(result.slice(0, -1)))
  ) {
    result = result.slice(0, -1);
  }
  return result;
}

function hasOpen(words: readonly Word[]): boolean {
  return words.filter((word) => isMark(word, '"“«')).length % 2 === 1;
}

/** What is attributed says something in two words; what is left over needs a verb of its own. */
function statesSomething(view: SentenceView, segment: Segment, attributed: boolean): boolean {
  const words = segment.words.filter((word) => word.upos !== 'PUNCT');
  if (segment.attributions.length > 0) {
    const innermost = segment.attributions[segment.attributions.length - 1];
    const whole = (innermost === undefined ? [] : statedBy(innermost)).some(
      (span) => Math.abs(span.start - segment.start) <= 6 && Math.abs(span.end - segment.end) <= 6,
    );
    return words.length >= 2 && (whole || hasVerb(view, segment));
  }
  if (words.length < 3) return false;
  if (attributed) {
    // "during a meeting convened Sunday" hangs on the verb of speech beside it.
    const adjunct =
      words[0]?.upos === 'ADP' && !segment.words.some((word) => word.upos === 'AUX' || word.text === ',');
    return !adjunct && hasVerb(view, segment);
  }
  return words.length >= 4 || view.sentence.role === 'headline';
}

function hasVerb(view: SentenceView, span: Span): boolean {
  const from = view.words.findIndex((word) => word.start >= span.start);
  const end = view.words.findLastIndex((word) => word.end <= span.end) + 1;
  return hasMainVerb(view.words, { from, end });
}
