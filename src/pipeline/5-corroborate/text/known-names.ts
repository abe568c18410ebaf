import { ACTORS } from '../../../lexicon/actors/index.ts';
import { SUPPLEMENT_TEXT } from '../../../lexicon/places/index.ts';
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
      if (ambiguous === true || metonym === true || !isLabel(name)) return false;
      // "Daesh" is a label that takes a side, "Isis terrorists" a description.
      return loaded !== true || !name.includes(' ');
    })
    .map(({ name }) => name);
}

/** "The Britain-based monitor" describes, as "Islamic State group" does not: but for particles all is capitals. */
function isLabel(name: string): boolean {
  return name.split(' ').every((word) => /\p{Lu}/u.test(word) || PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(
  'of for and the in on to de group al an bin ibn wal'.split(' '),
);

/** Rows of the supplement that give a place more than one name: `id|Name; other name|...`. */
function placeGroups(): Group[] {
  return SUPPLEMENT_TEXT.flatMap((rows) => rows.split('\n'))
    .filter((line) => line.includes(';') && !line.startsWith('#'))
    .map((line) => (line.split('|')[1] ?? '').split(';').map((name) => name.trim()))
    .filter((names) => names.length > 1);
}

/**
 * A group of which the first name is a name of another group is one with it: a town and the province
 * called after it. Any other spelling that two groups claim stands for itself, and what has but one
 * spelling needs no row.
 */
function byFirstWord(
  groups: readonly Group[],
  cut: (name: string) => readonly string[],
): ReadonlyMap<string, readonly KnownName[]> {
  const cutGroups = groups.map((names) => names.map((name) => spellingOf(name, cut(name))));
  const keys = joinByFirstName(cutGroups);
  const keyOf = new Map<string, string | null>();
  const spellings = new Map<string, Spelling>();
  cutGroups.forEach((names, group) => {
    for (const spelling of names) {
      const known = keyOf.get(spelling.id);
      const key = keys[group] ?? '';
      keyOf.set(spelling.id, known === undefined || known === key ? key : null);
      spellings.set(spelling.id, spelling);
    }
  });
  const sizes = new Map<string | null, number>();
  for (const key of keyOf.values()) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const rows = new Map<string, KnownName[]>();
  for (const { id, words, initials } of spellings.values()) {
    const key = keyOf.get(id) ?? null;
    if (words.length === 0 || (words.length === 1 && (key === null || sizes.get(key) === 1))) continue;
    const list = rows.get(words[0] ?? '') ?? [];
    list.push({ words, initials, key: key ?? `@${words.join(' ')}` });
    rows.set(words[0] ?? '', list);
  }
  for (const list of rows.values()) list.sort((x, y) => y.words.length - x.words.length);
  return rows;
}

interface Spelling {
  readonly id: string;
  readonly words: readonly string[];
  readonly initials: boolean;
}

function spellingOf(name: string, words: readonly string[]): Spelling {
  const initials = /^[\p{Lu}.]{1,8}$/u.test(name) && words.join('').length <= 4;
  return { id: `${words.join(' ')}${initials ? '!' : ''}`, words, initials };
}

/** The key of every group: its first name, or that of the first group it is one with. */
function joinByFirstName(groups: readonly (readonly Spelling[])[]): string[] {
  const first = new Map<string, number>();
  groups.forEach(([name], group) => {
    if (name !== undefined && !first.has(name.id)) first.set(name.id, group);
  });
  const joined = groups.map((_, group) => group);
  const root = (group: number): number => {
    let at = group;
    while ((joined[at] ?? at) !== at) at = joined[at] ?? at;
    return at;
  };
  groups.forEach((names, group) => {
    for (const { id } of names) {
      const [here, there] = [root(group), root(first.get(id) ?? group)];
      if (here !== there) joined[Math.max(here, there)] = Math.min(here, there);
    }
  });
  return groups.map((_, group) => `@${groups[root(group)]?.[0]?.words.join(' ') ?? ''}`);
}
