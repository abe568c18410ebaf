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
  if (sameName(a, b) || sameVoice(a.replace(/s$/, ''), b.replace(/s$/, '')) || sameVoice(a, b)) return true;
  const state = stateOf(a);
  if (state !== undefined && state === stateOf(b)) return true;
  if (soundKey(plain(a).replace(/s$/, '')) === soundKey(plain(b).replace(/s$/, ''))) return true;
  const row = ROW_OF.get(plain(a));
  if (row !== undefined && row === ROW_OF.get(plain(b))) return true;
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

/** The state that goes by a name, or by that of its capital or its seat of government. */
function stateOf(name: string): ActorId | undefined {
  return stateBehind(null, name) ?? STATES.get(foldName(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '');
}

/** "Syria", "Syrias" in a text that lost its apostrophes, "Syrian", "Syrians". */
function countryOf(name: string): string | undefined {
  const word = plain(name);
  return [word, word.replace(/s$/, '')]
    .map((one) => BY_NAME.get(one) ?? DEMONYMS.get(one))
    .find((country) => country !== undefined && country !== '');
}
