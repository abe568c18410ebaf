import { ACTORS } from '../../../lexicon/actors/index.ts';
import { readSupplement } from '../../../lexicon/places/index.ts';
import type { ActorEntry, ActorKind } from '../../../model/index.ts';

/** A name as its folded words, and the key under which its spellings meet. */
export interface KnownName {
  readonly words: readonly string[];
  readonly key: string;
  /** True for initials of up to four letters, which count only where they stand in capitals. */
  readonly initials: boolean;
}

/**
 * Kinds whose names are labels and not descriptions. Of an army or a government one outlet writes
 * "the regime" and another "the army": that choice of words is a finding and no spelling.
 */
const LABELLED: ReadonlySet<ActorKind> = new Set([
  'state',
  'armed-group',
  'alliance',
  'organisation',
  'agency',
]);

let table: ReadonlyMap<string, readonly KnownName[]> | null = null;

/** The names that have more than one way to write them, by their first word, the longest first. */
export function knownNames(
  cut: (name: string) => readonly string[],
): ReadonlyMap<string, readonly KnownName[]> {
  table ??= byFirstWord([...actorGroups(), ...placeGroups()], cut);
  return table;
}

/** All names of one actor or place, the one it is known by first. */
type Group = readonly string[];

function actorGroups(): Group[] {
  return ACTORS.filter(({ kind }) => LABELLED.has(kind)).map((actor) => [actor.name, ...labelsOf(actor)]);
}

function labelsOf({ names }: ActorEntry): string[] {
  return names
    .filter(({ ambiguous, metonym, loaded, name }) => {
      if (ambiguous === true || metonym === true) return false;
      // "Daesh" is a label that takes a side, "so-called caliphate" a description.
      return loaded !== true || /^\p{Lu}\S+$/u.test(name);
    })
    .map(({ name }) => name);
}

function placeGroups(): Group[] {
  return readSupplement()
    .filter(({ names }) => names.length > 0)
    .map(({ name, names }) => [name, ...names]);
}

/**
 * A town and the province called after it have one first name and so one key. A spelling that two
 * differently named groups claim stands for itself, and what has but one spelling needs no row.
 */
function byFirstWord(
  groups: readonly Group[],
  cut: (name: string) => readonly string[],
): ReadonlyMap<string, readonly KnownName[]> {
  const spellings = new Map<string, KnownName>();
  const contested = new Set<string>();
  for (const names of groups) {
    const key = `@${cut(names[0] ?? '').join(' ')}`;
    for (const name of names) {
      const words = cut(name);
      const initials = /^[\p{Lu}.]{1,8}$/u.test(name) && words.join('').length <= 4;
      const spelling = `${words.join(' ')}${initials ? '!' : ''}`;
      const known = spellings.get(spelling);
      if (known === undefined) spellings.set(spelling, { words, initials, key });
      else if (known.key !== key) contested.add(spelling);
    }
  }
  const sizes = new Map<string, number>();
  for (const { key } of spellings.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const rows = new Map<string, KnownName[]>();
  for (const [spelling, { words, initials, key }] of spellings) {
    const [first = ''] = words;
    if (words.length <= 1 && (contested.has(spelling) || sizes.get(key) === 1)) continue;
    const list = rows.get(first) ?? [];
    list.push({ words, initials, key: contested.has(spelling) ? `@${words.join(' ')}` : key });
    rows.set(first, list);
  }
  for (const list of rows.values()) list.sort((x, y) => y.words.length - x.words.length);
  return rows;
}
