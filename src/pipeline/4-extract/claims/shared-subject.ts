import type { Span } from '../../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { isNominal, isSpeakerWord, isSubjectPronoun, phraseStart, speakerPhrase } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import { type SentenceView, spanOf } from './sentence-view.ts';
import { isFinite, type VerbGroup } from './verb-group.ts';

/**
 * Finds the speaker of a verb without a subject of its own: `..., adding that`, `and said`, `to
 * say`: the last speaker of the sentence, else the subject with which the sentence begins.
 */
export function sharedSubject(
  view: SentenceView,
  group: VerbGroup,
  earlier: readonly Attribution[],
): Span | null {
  const own = withSubject(view, group);
  if (own !== null) return own;
  const start = view.words[group.from]?.start ?? 0;
  const inQuote = view.words[group.verb]?.quoted === true;
  const last = earlier.findLast(
    (one) =>
      one.source !== null &&
      one.cue.end <= start &&
      !(inQuote && one.content.some((c) => c.start <= start && start < c.end)),
  );
  if (last?.source != null) return last.source;
  return firstSubject(view, group.from);
}

/** `with the mayor reporting losses`: the participle has a subject of its own. */
function withSubject(view: SentenceView, group: VerbGroup): Span | null {
  if (group.form !== 'participle' || !isSpeakerWord(view.words[group.from - 1])) return null;
  const phrase = speakerPhrase(view.words, group.from);
  return phrase !== null && view.words[phrase.from - 1]?.lower === 'with' ? spanOf(view, phrase) : null;
}

/** The first phrase of the sentence directly before a finite verb, if it can speak. */
function firstSubject(view: SentenceView, before: number): Span | null {
  const { words } = view;
  for (let at = 0; at < before; at += 1) {
    if (!isFinite(words, at)) continue;
    let end = at;
    while (end > 0 && /^(?:ADV|AUX|PART)$/.test(words[end - 1]?.upos ?? '')) end -= 1;
    end = beforeReduced(words, end);
    const head = words[end - 1];
    if (isSubjectPronoun(head) && !isNominal(head)) return spanOf(view, { from: end - 1, end });
    if (!isNominal(head)) continue;
    const from = phraseStart(words, end - 1);
    const start = words.findIndex(
      (word, index) =>
        index <= from && (isNominal(word) || word.upos === 'DET') && phraseEnd(words, index) >= end,
    );
    const first = start >= 0 ? start : from;
    const headEnd = phraseEnd(words, first);
    if (!words.slice(first, Math.min(headEnd, end)).some((word) => isSpeakerWord(word))) return null;
    return spanOf(view, { from: first, end });
  }
  return null;
}

/** `A commander quoted by Reuters explicitly linked`: the subject stands before the participle. */
export function beforeReduced(words: SentenceView['words'], end: number): number {
  const by = words.findIndex(
    (word, at) => word.lower === 'by' && at > 1 && at < end && isCarrying(words, at),
  );
  return by > 0 && phraseEnd(words, by + 1, end) >= end ? by - 1 : end;
}

/** `quoted by`, `cited by` right after a noun: the words before are carried by whoever follows. */
export function isCarrying(words: SentenceView['words'], by: number): boolean {
  return carriedSpeaker(words, by) !== null;
}

/**
 * The last word of the speaker whom `by` says to be carried: `a commander quoted by`, `the mayor, as quoted
 * by`, `the mayor, who was quoted by`. Null where nobody is quoted there.
 */
export function carriedSpeaker(words: SentenceView['words'], by: number): number | null {
  if (words[by]?.lower !== 'by' || !/^(?:quoted|cited|interviewed)$/.test(words[by - 1]?.lower ?? ''))
    return null;
  if (isNominal(words[by - 2])) return by - 2;
  let at = by - 2;
  if (words[at]?.lower === 'as') at -= 1;
  else if (/^(?:was|is|were|are)$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'who') at -= 2;
  return words[at]?.text === ',' && at > 0 ? at - 1 : null;
}
