import { foldName } from '../../../lexicon/places/fold.ts';
import type { Gazetteer, PlaceKind } from '../../../model/index.ts';
import type { Match } from './match.ts';
import type { Line } from './words.ts';

/** Plural nouns that close a list of places, with the kind they ask for and what the full name adds. */
const PLURALS: ReadonlyMap<string, { readonly asks: PlaceKind; readonly adds: string }> = new Map([
  ['counties', { asks: 'district', adds: ' County' }],
  ['provinces', { asks: 'province', adds: '' }],
  ['governorates', { asks: 'province', adds: '' }],
  ['districts', { asks: 'district', adds: '' }],
  ['states', { asks: 'province', adds: '' }],
]);

/**
 * Reads the noun that closes a list back into its members: in "Polk, Linn and Story counties" each
 * is a county, in "Homs and Hama provinces" each a province.
 */
export function readLists(
  text: string,
  line: Line,
  matches: readonly Match[],
  gazetteer: Gazetteer,
): Match[] {
  const { words } = line;
  const read = [...matches];
  words.forEach((word, at) => {
    const plural = PLURALS.get(word.lower);
    if (plural === undefined) return;
    for (const [first, after] of membersBefore(line, at)) {
      const start = words[first]?.start ?? 0;
      const end = words[after - 1]?.end ?? 0;
      const name = text.slice(start, end);
      const full = plural.adds === '' ? [] : gazetteer.lookup(name + plural.adds);
      const known = read.findIndex((match) => match.first === first && match.after === after);
      const entries = full.length > 0 ? full : (read[known]?.entries ?? []);
      if (entries.length === 0) continue;
      const key = full.length > 0 ? foldName(name + plural.adds) : foldName(name);
      const settled = full.length > 0 ? 'places/list' : null;
      const member: Match = {
        start,
        end,
        line,
        first,
        after,
        runFirst: first,
        runAfter: after,
        name,
        key,
        entries,
        asks: plural.asks,
        settled,
      };
      if (known >= 0) read[known] = member;
      else if (!read.some((match) => match.first < after && first < match.after)) read.push(member);
    }
  });
  return read.sort((a, b) => a.start - b.start);
}

/** Runs of capitals that stand before a word, parted by commas, "and" or "or". */
function membersBefore(line: Line, at: number): [number, number][] {
  const { words } = line;
  const members: [number, number][] = [];
  let after = at;
  while (after > 0 && words[after - 1]?.capital === true) {
    let first = after - 1;
    while (first > 0 && words[first - 1]?.capital === true && words[first - 1]?.gap === 'blank') first -= 1;
    members.push([first, after]);
    const link = words[first - 1];
    if (link === undefined) break;
    if (link.capital && link.gap === 'comma') after = first;
    else if (link.lower === 'and' || link.lower === 'or') after = first - 1;
    else break;
  }
  return members.length > 1 ? members : [];
}
