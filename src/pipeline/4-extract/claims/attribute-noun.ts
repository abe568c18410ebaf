import type { Attribution } from './attribution.ts';
import { contentEnd, contentSpan } from './content-span.ts';
import { isNominal, phraseStart, type Range } from './noun-phrase.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';

/**
 * Reads a noun of speech with its clause: `the government's claim that the town fell`, `reports by
 * residents that the town fell`. Without an owner the source is unstated.
 */
export function attributeByNoun(view: SentenceView, at: CueAt): Attribution[] {
  const { words } = view;
  const from = at.last + 1;
  const end = contentEnd(view, from);
  if (end <= from + 1) return [];
  const owner = ownerOf(view, at.at);
  return [
    {
      source: owner === null ? null : spanOf(view, owner),
      cue: spanOf(view, { from: at.at, end: at.last + 1 }),
      content: [contentSpan(view, { from, end })],
      stance: at.cue.stance,
      lemma: at.cue.lemma,
      through: [],
      behind: [],
      rule: words[at.at] === undefined ? 'noun' : 'noun-that',
    },
  ];
}

/** `his claim`, `the mayor's claim`. */
function ownerOf(view: SentenceView, noun: number): Range | null {
  const { words } = view;
  let at = noun - 1;
  while (at > 0 && words[at]?.upos === 'ADJ') at -= 1;
  const word = words[at];
  if (word !== undefined && /^(?:his|her|their|its)$/.test(word.lower)) return { from: at, end: at + 1 };
  if (word !== undefined && /^['’]s?$/.test(word.lower) && isNominal(words[at - 1])) {
    return { from: phraseStart(words, at - 1), end: at };
  }
  return null;
}
