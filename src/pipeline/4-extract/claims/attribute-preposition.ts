import type { Attribution } from './attribution.ts';
import { bodyEnd } from './clause-edges.ts';
import { contentBefore, contentEnd, contentSpan, saysSomething } from './content-span.ts';
import { type Range } from './noun-phrase.ts';
import { phraseEnd } from './phrase-end.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import { hasMainVerb } from './verb-group.ts';
import type { Word } from './words.ts';

/**
 * Reads "according to": `according to the mayor, two died`, `two died, according to the mayor`, `the
 * attack according to the mayor killed two`. Must not claim `seats were given according to age`:
 * that needs a speaker, which naming the voice decides.
 */
export function attributeByPreposition(view: SentenceView, at: CueAt): Attribution[] {
  const { words } = view;
  const limit = bodyEnd(words);
  const source = sourceAfter(words, at.last + 1, limit);
  if (source === null) return [];
  const content = contentOf(view, at, source);
  if (content.length === 0) return [];
  return [
    {
      source: spanOf(view, source),
      cue: spanOf(view, { from: at.at, end: at.last + 1 }),
      content,
      stance: at.cue.stance,
      lemma: at.cue.lemma,
      through: [],
      behind: [],
      rule: 'according-to',
    },
  ];
}

function contentOf(view: SentenceView, at: CueAt, source: Range): Attribution['content'] {
  const { words } = view;
  const left = contentBefore(view, at.at);
  const next = words[source.end];
  const from = next?.text === ',' ? source.end + 1 : source.end;
  const right = { from, end: contentEnd(view, from) };
  const rightSays = right.end > right.from + 1 && hasMainVerb(words, right);
  if (left !== null && saysSomething(view, left)) return [contentSpan(view, left)];
  if (left !== null && rightSays && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(words[left.from]?.upos ?? ''))
    return [contentSpan(view, left), contentSpan(view, right)];
  if (rightSays || (left === null && right.end > right.from)) return [contentSpan(view, right)];
  return left === null ? [] : [contentSpan(view, left)];
}

/** The speaker, with an apposition between commas when a clause follows it. */
function sourceAfter(words: readonly Word[], from: number, limit: number): Range | null {
  const end = phraseEnd(words, from, limit);
  return end > from ? { from, end } : null;
}
