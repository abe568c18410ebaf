import type { Span } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { isMark } from './words.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Lets a quotation run on: in `"One," he said. "Two."` the second quotation belongs to the first
 * speaker when it follows in the same paragraph with nothing between. Takes and gives the
 * attributions sentence by sentence.
 */
export function continueQuotes(
  views: readonly SentenceView[],
  found: readonly (readonly Attribution[])[],
): Attribution[][] {
  const result = found.map((list) => [...list]);
  let speaker: { sentence: number; index: number } | null = null;
  views.forEach((view, at) => {
    const own = result[at] ?? [];
    if (filledAhead(views, result, at)) return;
    const quoteEnd = speaker === null ? null : whollyQuoted(view);
    const open: { sentence: number; index: number } | null = speaker;
    if (
      open !== null &&
      quoteEnd !== null &&
      outside(own, view).length === 0 &&
      follows(views, open.sentence, at)
    ) {
      const list = result[open.sentence];
      const host = list?.[open.index];
      if (list !== undefined && host !== undefined)
        list[open.index] = { ...host, content: extended(host.content, quoteEnd, view) };
      return;
    }
    const last = own.findLastIndex((one) => one.source !== null && speaks(view, one));
    speaker = last < 0 ? null : { sentence: at, index: last };
  });
  return result.map((list) => list.filter((one) => one.content.length > 0));
}

/** `The agency reported:` with nothing after it: the next paragraph is what it reported. */
function filledAhead(views: readonly SentenceView[], result: Attribution[][], at: number): boolean {
  const list = result[at - 1];
  const waiting = list?.findIndex((one) => one.rule === 'speech-ahead' && one.content.length === 0) ?? -1;
  const host = list?.[waiting];
  const first = views[at];
  if (list === undefined || host === undefined || first === undefined) return false;
  let end = first.sentence.end;
  for (const view of views.slice(at + 1)) {
    if (view.sentence.paragraph !== first.sentence.paragraph) break;
    end = view.sentence.end;
  }
  list[waiting] = { ...host, content: [{ start: first.sentence.start, end }] };
  return true;
}

/** Attributions made by cues that stand outside the quotations of the sentence. */
function outside(own: readonly Attribution[], view: SentenceView): readonly Attribution[] {
  return own.filter(
    (one) => !view.quotations.some((quote) => quote.start <= one.cue.start && one.cue.end <= quote.end),
  );
}

/** An attribution by a verb of speech outside quotations: its speaker may go on in the next sentence. */
function speaks(view: SentenceView, one: Attribution): boolean {
  if (!/^speech-(?:that|quote|clause|after|inverted|within|quoted-by)$|^passive-quoted$/.test(one.rule))
    return false;
  return !view.quotations.some((quote) => quote.start <= one.cue.start && one.cue.end <= quote.end);
}

/** The span of a sentence that is all quotation, with its marks, or null. */
function whollyQuoted(view: SentenceView): Span | null {
  const words = view.words.filter((word) => !isMark(word, '"“”«».!?,…'));
  if (words.length === 0 || words.some((word) => !word.quoted)) return null;
  const first = view.words[0];
  const last = view.words[view.words.length - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function follows(views: readonly SentenceView[], speaker: number, at: number): boolean {
  const from = views[speaker];
  const here = views[at];
  return from !== undefined && here !== undefined && from.sentence.paragraph === here.sentence.paragraph;
}

/** Joins a stretch that continues the last one, so that one quotation stays one stretch. */
function extended(content: readonly Span[], added: Span, view: SentenceView): Span[] {
  const last = content[content.length - 1];
  if (last === undefined) return [added];
  if (added.end <= last.end) return [...content];
  const between = view.text.slice(last.end, added.start);
  const opensAnew = /^(?:["“«]|'')/.test(view.text.slice(added.start));
  if (added.start <= last.end || (between.trim() === '' && !opensAnew)) {
    return [...content.slice(0, -1), { start: last.start, end: Math.max(last.end, added.end) }];
  }
  return [...content, added];
}
