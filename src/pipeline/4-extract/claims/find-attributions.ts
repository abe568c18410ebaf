import type { Attribution } from './attribution.ts';
import { attributeByAdverb } from './attribute-adverb.ts';
import { attributeByColon } from './attribute-colon.ts';
import { attributeByNoun } from './attribute-noun.ts';
import { attributePassive } from './attribute-passive.ts';
import { attributeByPreposition } from './attribute-preposition.ts';
import { attributeByVerb } from './attribute-verb.ts';
import { attributeQuoting } from './attribute-quoting.ts';
import type { CueAt, SentenceView } from './sentence-view.ts';
import { verbGroup } from './verb-group.ts';

/**
 * Finds the attributions of one sentence, left to right: each cue is read by the one construction
 * it can stand in. A cue that no construction fits attributes nothing.
 */
export function findAttributions(view: SentenceView): Attribution[] {
  const found: Attribution[] = [];
  for (const cue of view.cues) found.push(...attribute(view, cue, found));
  if (found.length === 0) found.push(...attributeByColon(view));
  return found;
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
      if (group.passive) return attributePassive(view, at, group);
      if (at.cue.lemma === 'quote' || at.cue.lemma === 'cite')
        return attributeQuoting(view, at, group, earlier);
      return attributeByVerb(view, at, group, earlier);
    }
  }
}
