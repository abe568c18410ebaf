import { DEMONYMS, demonymCountry } from '../../../lexicon/places/demonyms.ts';
import type { Line } from './words.ts';

/** Counts the countries that a document's demonyms point to ("Syrian troops"). */
export function countDemonyms(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of lines) {
    words.forEach((word, at) => {
      if (!word.capital) return;
      const next = words[at + 1];
      const both = next === undefined ? undefined : DEMONYMS.get(`${word.lower} ${next.lower}`);
      const country = both ?? demonymCountry(word.lower);
      if (country !== null && country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
    });
  }
  return counts;
}
