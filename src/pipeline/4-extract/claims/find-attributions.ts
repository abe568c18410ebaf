import type { Attribution } from './attribution.ts';
import { attributeByAdverb } from './attribute-adverb.ts';
import { attributeByColon } from './attribute-colon.ts';
import { attributeByNoun } from './attribute-noun.ts';
import { attributePassive } from './attribute-passive.ts';
import { attributeByPreposition } from './attribute-preposition.ts';
import { attributeByVerb } from './attribute-verb.ts';
import { attributeQuoting } from './attribute-quoting.ts';
import { phraseEnd } from './phrase-end.ts';
import { type CueAt, type SentenceView, spanOf } from './sentence-view.ts';
import { carriedSpeaker, isCarrying } from './shared-subject.ts';
import { verbGroup } from './verb-group.ts';

/**
 * Finds the attributions of one sentence, left to right: each cue is read by the one construction
 * it can stand in. A cue that no construction fits attributes nothing.
 */
export function findAttributions(view: SentenceView): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of view.cues) {
    // "saying" in "was quoted as saying" and "reportedly" in "has reportedly said" are told already.
    if (!found.some((one) => one.cue.start <= cue.cue.start && cue.cue.end <= one.cue.end)) {
      found.push(...attribute(view, cue, found));
    }
  }
  if (found.length === 0) found.push(...attributeByColon(view));
  return carried(view, found);
}

/** `a commander quoted by Reuters ... saying`: the agency carries whatever that speaker says here. */
function carried(view: SentenceView, found: readonly Attribution[]): Attribution[] {
  const { words } = view;
  const by = words.findIndex((_, at) => isCarrying(words, at));
  const last = by < 0 ? null : carriedSpeaker(words, by);
  if (last === null) return [...found];
  const end = phraseEnd(words, by + 1);
  if (end <= by + 1) return [...found];
  const carrier = spanOf(view, { from: by + 1, end });
  const speaker = words[last]?.end ?? 0;
  return found.map((one) => {
    const speaks =
      one.source !== null &&
      one.source.start < speaker &&
      speaker <= one.source.end &&
      one.through.length === 0;
    return speaks ? { ...one, through: [carrier] } : one;
  });
}

function attribute(view: SentenceView, at: CueAt, earlier: readonly Attribution[]): Attribution[] {
  switch (at.cue.form) {
    case 'preposition':
      return attributeByPreposition(view, at);
    case 'adverb':
      return attributeByAdverb(view, at);
    case 'noun':
      return attributeByNoun(view, at);
    case 'verb': {
      const group = verbGroup(view.words, at.at, at.last);
      if (isCarrying(view.words, at.last + 1)) return [];
      if (group.passive) return attributePassive(view, at, group);
      if (at.cue.lemma === 'quote' || at.cue.lemma === 'cite')
        return attributeQuoting(view, at, group, earlier);
      return attributeByVerb(view, at, group, earlier);
    }
  }
}
