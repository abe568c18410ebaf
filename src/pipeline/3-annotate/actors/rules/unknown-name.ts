import { type ActorRule, isCapital, unlisted } from '../mention.ts';
import { SITE_NOUNS } from '../organisation-words.ts';
import { followsPlaceWord } from '../place-or-actor.ts';
import { properRuns } from '../proper-run.ts';

/**
 * Two or more capitalised words that nothing explains, where they act or own something.
 * Matches: `Blue Lantern claimed the raid.` Not: `on Harbour Street`.
 */
export const unknownName: ActorRule = {
  name: 'unknown-name',
  find: (view) =>
    view.shouted || view.titled
      ? []
      : properRuns(view).flatMap(({ first, end }) => {
          const words = view.tokens.slice(first, end).filter(isCapital);
          const isPlace = words.some((token) => view.places.has(token.index));
          const next = end < view.sentence.endToken ? view.tokens[end] : undefined;
          const acts = next !== undefined && (next.upos === 'VERB' || /^(?:has|have|had)$/.test(next.lower));
          if (
            words.length < 2 ||
            words.length > 5 ||
            isPlace ||
            SITE_NOUNS.has(words.at(-1)?.lower ?? '') ||
            !acts ||
            followsPlaceWord(view, first)
          )
            return [];
          return [unlisted(view, first, end, 'unknown', 'unknown-name')];
        }),
};
