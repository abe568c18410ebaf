import { type ActorRule, isCapital, mentionAt, unlisted } from '../mention.ts';

/** Plurals that are not made with s; the rest are the adjective and an s. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'Turks Britons Frenchmen Germans Danes Finns Swedes Poles Spaniards Filipinos Afghans Croats Serbs Czechs Slovaks Slovenes Scots'.split(
    ' ',
  ),
);

/**
 * The people of a state, named by its adjective.
 * Matches: `Syrians fled.` Not: `Syrian food.`
 */
export const demonymPeople: ActorRule = {
  name: 'demonym-people',
  find: (view) => [
    ...view.hits.flatMap((hit) => {
      const isPlural = /[a-z]s$/i.test(view.tokens[hit.end - 1]?.text ?? '');
      const state = hit.adjectiveOf.find((one) => one.kind === 'state');
      const isTaken =
        state === undefined || hit.names.length > 0 || mentionAt(view.mentions, hit.first) !== undefined;
      if (
        isTaken ||
        !isPlural ||
        (state.adjectives ?? []).some((word) => word.endsWith('s') && word === view.tokens[hit.end - 1]?.text)
      )
        return [];
      return [unlisted(view, hit.first, hit.end, 'people', 'demonym-people')];
    }),
    ...view.tokens
      .slice(view.sentence.firstToken, view.sentence.endToken)
      .filter(
        (token) =>
          isCapital(token) &&
          IRREGULAR.has(token.text) &&
          mentionAt(view.mentions, token.index) === undefined,
      )
      .filter((token) => !view.hits.some((hit) => hit.first <= token.index && token.index < hit.end))
      .map((token) => unlisted(view, token.index, token.index + 1, 'people', 'demonym-people')),
  ],
};
