import { foldName } from '../../../lexicon/places/fold.ts';
import type { Gazetteer, PlaceKind } from '../../../model/index.ts';
import type { Match } from './match.ts';

/** Capitalised nouns that belong to the name when they follow it, with the kind they make of it. */
const OWN_NOUNS: ReadonlyMap<string, PlaceKind> = new Map([
  ['county', 'district'],
  ['parish', 'district'],
  ['township', 'district'],
  ['province', 'province'],
  ['governorate', 'province'],
  ['oblast', 'province'],
  ['prefecture', 'province'],
  ['river', 'water'],
  ['creek', 'water'],
  ['lake', 'water'],
  ['valley', 'area'],
  ['mountains', 'area'],
  ['peninsula', 'area'],
  ['island', 'area'],
  ['islands', 'area'],
  ['delta', 'area'],
]);

/**
 * Takes a capitalised noun of place into the name: "Homs Province" means Homs, as a province; the
 * "Tijuana River" is not Tijuana, and stays unresolved when the gazetteer does not know it.
 */
export function extendName(text: string, match: Match, gazetteer: Gazetteer): Match {
  const { words } = match.line;
  const noun = words[match.after];
  const kind = noun?.capital === true ? OWN_NOUNS.get(noun.lower) : undefined;
  if (noun === undefined || kind === undefined || match.after >= match.runAfter) return match;
  if (words[match.after - 1]?.gap !== 'blank' || match.settled !== null) return match;
  const name = text.slice(match.start, noun.end);
  const known = gazetteer.lookup(name);
  const natural = kind === 'water' || kind === 'area';
  return {
    ...match,
    end: noun.end,
    after: match.after + 1,
    name,
    key: foldName(name),
    entries: known.length > 0 || natural ? known : match.entries,
    asks: natural ? null : kind,
    settled: natural && known.length === 0 ? 'places/feature-name' : null,
  };
}
