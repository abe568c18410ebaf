import type { Doubt } from '../doubt.ts';
import { collectMentions } from '../../pipeline/5-corroborate/mention.ts';
import { merges } from './merges.ts';
import { splits } from './splits.ts';

/**
 * Events that were only just kept apart, and reports that were only just held to tell of one: the
 * likenesses are weighed anew, and those near the weight that decides are asked about.
 */
export const joins: Doubt = (pile) => {
  const mentions = pile.records.flatMap(collectMentions);
  return [...merges(pile, mentions), ...splits(pile, mentions)];
};
