import { SPEECH_VERBS } from '../../../../lexicon/places/cue-words.ts';
import type { PlaceRule } from './rule.ts';

/**
 * What speaks, wins or laughs is a person; countries and regions speak too.
 *
 * Against: `Marion said he saw it` Silent: `Syria said`
 */
export const speaker: PlaceRule = {
  name: 'places/speaker',
  points: (match) => {
    const { words } = match.line;
    if (
      match.entries.some(
        (entry) => entry.kind === 'country' || entry.kind === 'province' || entry.seat === 'country',
      )
    ) {
      return 0;
    }
    const next = words[match.after];
    const speaks =
      next !== undefined && words[match.after - 1]?.gap === 'blank' && SPEECH_VERBS.has(next.lower);
    const before = words[match.first - 1];
    const spoken = before?.gap === 'blank' && SPEECH_VERBS.has(before.lower);
    return speaks || spoken ? -2 : 0;
  },
};
