import type { Attribution } from './attribution.ts';
import { bodyEnd } from './clause-edges.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';

/** Words at which the clause that an adverb colours begins or ends. */
const EDGE = /^(?:but|while|although|after|before|because|when|which|who|that|as)$/;

/**
 * Reads "reportedly" and its like: the clause around it is somebody's word, and nobody is named.
 */
export function attributeByAdverb(view: SentenceView, at: CueAt): Attribution[] {
  const { words } = view;
  if (view.cues.some((cue) => cue.cue.form === 'verb' && cue.at > at.at && cue.at - at.at <= 2)) return [];
  let from = at.at;
  while (from > 0 && !isEdge(view, from - 1)) from -= 1;
  const limit = bodyEnd(words);
  let end = at.last + 1;
  while (end < limit && !isEdge(view, end)) end += 1;
  if (end - from < 3) return [];
  return [
    {
      source: null,
      cue: spanOf(view, { from: at.at, end: at.last + 1 }),
      content: [spanOf(view, { from, end })],
      stance: at.cue.stance,
      lemma: at.cue.lemma,
      through: [],
      behind: [],
      rule: 'adverb-unstated',
    },
  ];
}

function isEdge(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  return word === undefined || /^[,;:—–"“”]$/.test(word.text) || EDGE.test(word.lower);
}
