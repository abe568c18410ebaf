import { BETWEEN } from '../force-nouns.ts';
import { type ActorRule, type Hit, isJoint, type SentenceView } from '../mention.ts';
import { TITLES } from '../person-words.ts';
import { leadsToPerson } from './adjective-force.ts';
import { isListed, standsAsPlace } from '../place-or-actor.ts';
import { isPartOfOtherName } from './registry-name.ts';

/**
 * A state's name where the state acts or is spoken of, not where it is only a place.
 * Matches: `Russia denied it.` Not: `It happened in Russia.`
 */
export const stateName: ActorRule = {
  name: 'state-name',
  find: (view) => {
    let placeEnd = -1;
    return view.hits.flatMap((hit) => {
      const named = hit.names.filter(({ entry, name }) => entry.kind === 'state' && name.metonym !== true);
      const chosen = named[0];
      if (chosen === undefined) return [];
      const joined = isListed(view, placeEnd, hit.first);
      if (joined || standsAsPlace(view, hit)) {
        placeEnd = hit.end;
        return [];
      }
      if (isPartOfOtherName(view, hit) || isSeatOnly(view, hit) || isOfTitle(view, hit)) return [];
      const isSure = chosen.name.ambiguous !== true;
      return [
        {
          first: hit.first,
          end: hit.end,
          entry: isSure ? chosen.entry : null,
          options: isSure ? [] : [chosen.entry],
          kind: 'state' as const,
          name: chosen.entry.name,
          loaded: false,
          metonym: false,
          rule: 'state-name',
        },
      ];
    });
  },
};

/** "Britain-based", "Iran-born": where somebody sits, not who acts. */
function isSeatOnly(view: SentenceView, hit: Hit): boolean {
  const { tokens } = view;
  const at = tokens[hit.end]?.text === '-' ? hit.end + 1 : hit.end;
  return /^(?:based|born|held|occupied|controlled|made|registered)$/.test(tokens[at]?.lower ?? '');
}

/** "US President Omar K.", "Syria's foreign minister Omar K.": part of the person's title. */
function isOfTitle(view: SentenceView, hit: Hit): boolean {
  let at = hit.end;
  while (
    at < view.sentence.endToken &&
    (isJoint(view.tokens[at]) || BETWEEN.has(view.tokens[at]?.lower ?? ''))
  )
    at += 1;
  while (TITLES.has(view.tokens[at]?.lower ?? '') && TITLES.has(view.tokens[at + 1]?.lower ?? '')) at += 1;
  return leadsToPerson(view, at + 1);
}
