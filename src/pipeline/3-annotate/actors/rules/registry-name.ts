import type { ActorRule, Hit, Mention, SentenceView } from '../mention.ts';
import { isCapital, wordsOf } from '../mention.ts';
import { NAME_ENDINGS } from '../organisation-words.ts';
import { isPeriodName } from '../period-names.ts';
import { TITLES } from '../person-words.ts';

/**
 * A name that the registry holds, longest first.
 * Matches: `Hezbollah fighters left.` Not: `Katibat Hezbollah left.` (another group's name).
 */
export const registryName: ActorRule = {
  name: 'registry-name',
  find: (view) =>
    view.hits.flatMap((hit) => {
      const names = hit.names.filter(({ entry }) => entry.kind !== 'state');
      if (names.length === 0 || names.length < hit.names.length) return [];
      if (names.every(({ entry }) => entry.kind === 'people') && leadsToNoun(view, hit)) return [];
      if (isPartOfOtherName(view, hit)) return [];
      return [toMention(view, hit, names)];
    }),
};

function toMention(view: SentenceView, hit: Hit, names: Hit['names']): Mention {
  const sure = names.filter(({ name }) => name.ambiguous !== true);
  const chosen = sure[0] ?? names[0];
  if (chosen === undefined) throw new Error('a hit without names reached toMention');
  const { entry, name } = chosen;
  const isSure = sure.length > 0;
  return {
    first: hit.first,
    end: hit.end,
    entry: isSure ? entry : null,
    options: isSure ? [] : [...new Set(names.map((one) => one.entry))],
    kind: entry.kind,
    name: isSure && name.metonym !== true ? entry.name : wordsOf(view, hit.first, hit.end),
    loaded: name.loaded === true,
    metonym: name.metonym === true,
    rule: 'registry-name',
  };
}

/** "Druze leaders" is a group of people, not the people itself. */
function leadsToNoun(view: SentenceView, hit: Hit): boolean {
  const next = view.tokens[hit.end];
  const last = view.tokens[hit.end - 1]?.lower ?? '';
  return (
    hit.adjectiveOf.length > 0 &&
    next !== undefined &&
    (next.upos === 'NOUN' || next.upos === 'ADJ') &&
    !last.endsWith('s')
  );
}

/**
 * A one-word name beside other capitals belongs to a longer name: "Rifaat Assad" is another Assad,
 * "Hezbollah Front" another group. Titles, adjectives, days, initials and sentence beginnings do not count.
 */
export function isPartOfOtherName(view: SentenceView, hit: Hit): boolean {
  if (view.titled || view.shouted || isManyWords(view, hit)) return false;
  const next = view.tokens[hit.end];
  if (hit.end < view.sentence.endToken && isCapital(next) && NAME_ENDINGS.has(next?.lower ?? '')) return true;
  const own = view.tokens[hit.first]?.text ?? '';
  if (hit.first <= view.sentence.firstToken || /^\p{Lu}{2,}$/u.test(own)) return false;
  const before = view.tokens[hit.first - 1];
  if (before === undefined || !isCapital(before) || before.lower.length < 3) return false;
  if (view.hits.some((other) => other.end === hit.first)) return false;
  if (view.places.has(before.index) || isPeriodName(before.lower)) return false;
  if (TITLES.has(before.lower.replace(/\.$/, ''))) return false;
  const starts =
    before.index === view.sentence.firstToken ||
    /^[“"'‘(:–—]$/.test(view.tokens[before.index - 1]?.text ?? '');
  return before.upos === 'PROPN' && !starts;
}

function isManyWords(view: SentenceView, hit: Hit): boolean {
  let count = 0;
  for (let at = hit.first; at < hit.end; at += 1) {
    if ((view.tokens[at]?.text.length ?? 0) > 2 && isCapital(view.tokens[at])) count += 1;
  }
  return count > 1;
}
