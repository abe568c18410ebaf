import { ACTORS } from '../../../lexicon/actors/index.ts';
import { COUNTRIES } from '../../../lexicon/places/countries.ts';
import { DEMONYMS } from '../../../lexicon/places/demonyms.ts';
import type { ActorId } from '../../../model/index.ts';
import { foldName, sameName, sameVoice, soundKey } from '../../../names/index.ts';
import { stateBehind } from '../relate/spoken-for.ts';

/** Forms of one name that no rule of spelling brings together; each row is one. */
const ROWS: readonly string[] = [
  'shia shias shiite shiites',
  'sunni sunnis sunnite sunnites',
  'alawi alawis alawite alawites',
  'kurd kurds kurdish',
];

const ROW_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => row.split(' ').map((word) => [word, row] as const)),
);

/** Country codes (ISO 3166 alpha-2) by the names of countries in lower case. */
const BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((row) => {
      const [, names = '', country = ''] = row.split('|');
      return names.split(';').map((name) => [name.trim().toLowerCase(), country] as const);
    }),
);

const STATES: ReadonlyMap<string, ActorId> = new Map(
  ACTORS.filter(({ kind }) => kind === 'state').flatMap(({ id, names }) =>
    names.map(({ name }) => [foldName(name), id] as const),
  ),
);

/** "Yemen" and "Yemeni" have so many letters in common, "Yemen" and "Houthi" none. */
const STEM = 3;

/**
 * Tells whether two names in sentences that tell one thing are forms of one: spellings, initials, a last name,
 * a country by its own name, its people's or its capital's.
 *
 * @example
 * isOneName('Syria', 'Syrian'); // true
 * isOneName('Shia', 'Shiite'); // true
 * isOneName('Tehran', 'Iran'); // true
 * isOneName('Yemeni', 'Houthi'); // false
 * isOneName('Homs', 'Hama'); // false
 */
export function isOneName(a: string, b: string): boolean {
  return isOneForm(a, b) || isOneByOne(a, b);
}

/** "Russia, Turkey" and "Moscow, Ankara": as many words, each a form of the other's. */
function isOneByOne(a: string, b: string): boolean {
  const [here, there] = [a.split(/\s+/), b.split(/\s+/)];
  if (here.length < 2 || here.length !== there.length) return false;
  return here.every((word, at) => isOneForm(word, there[at] ?? ''));
}

function isOneForm(a: string, b: string): boolean {
  if (isOneSpelling(a, b)) return true;
  if (sameName(a, b) || sameVoice(a.replace(/s$/, ''), b.replace(/s$/, '')) || sameVoice(a, b)) return true;
  const state = stateOf(a);
  if (state !== undefined && state === stateOf(b)) return true;
  if (soundKey(plain(a).replace(/s$/, '')) === soundKey(plain(b).replace(/s$/, ''))) return true;
  const row = rowOf(a);
  if (row !== undefined && row === rowOf(b)) return true;
  const country = countryOf(a);
  // The table of peoples puts every people of a country under it; only its own name begins like it.
  const isAlike = plain(a).slice(0, STEM) === plain(b).slice(0, STEM);
  if (country !== undefined && country === countryOf(b) && isAlike) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 2 &&
    long.toLowerCase().split(/\s+/).slice(-short.split(/\s+/).length).join(' ') === short.toLowerCase()
  );
}

/** The row of a name, whatever plain noun goes with it: "Shia Muslims", "Shiites". */
function rowOf(name: string): string | undefined {
  return ROW_OF.get(plain(name).replace(/\s(?:muslims?|arabs?|islam)$/, ''));
}

/** So many consonants are not left alike by chance where two names stand in one place. */
const SKELETON = 3;
/** "Karim" and "Karam", "Hassan" and "Hussein" are two names: longer ones with at most so many letters apart are one. */
const [LONG, APART] = [6, 2];

/**
 * Whether two names are spelt with the same consonants in the same order and hardly other vowels:
 * transcribers write vowels, "h" and "w" as they hear them. A plural or possessive "s" counts for nothing.
 */
function isOneSpelling(a: string, b: string): boolean {
  const [here, there] = [skeletonOf(a), skeletonOf(b)];
  if (here !== there || here.replaceAll(' ', '').length < SKELETON) return false;
  const [long, short] = [foldName(a), foldName(b)];
  return Math.min(long.length, short.length) >= LONG && lettersApart(long, short) <= APART;
}

/** How many letters have to be put in, taken out or exchanged to come from one word to the other. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function skeletonOf(name: string): string {
  return plain(foldName(name))
    .split(/\s+/)
    .filter((word) => !/^(?:al|el|the)$/.test(word))
    .map((word) =>
      word
        .replace(/(?<=\p{L}{3})s$/u, '')
        .replace(/ph/g, 'f')
        .replace(/[ck]h?|q/g, 'k')
        .replace(/dh|dz|th/g, 'd')
        .replace(/zh|z|j/g, 'z')
        .replace(/(?<=\p{L})[aeiouyhw]+/gu, '')
        .replace(/^[aeiou]+/, 'a')
        .replace(/(\p{L})\1+/gu, '$1'),
    )
    .join(' ');
}

/** The state that goes by a name, or by that of its capital or its seat of government. */
function stateOf(name: string): ActorId | undefined {
  return stateBehind(null, name) ?? STATES.get(foldName(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '');
}

/** The code (ISO 3166 alpha-2) of a country by its name or its people's: "Syria", "Syrias" in a text that lost its apostrophes, "Syrian", "Syrians". */
export function countryOf(name: string): string | undefined {
  const word = plain(name);
  return [word, word.replace(/s$/, '')]
    .map((one) => BY_NAME.get(one) ?? DEMONYMS.get(one))
    .find((country) => country !== undefined && country !== '');
}
