import type { SentenceSide } from './align-sentences.ts';

/** Some words of a gap that belong together. */
export interface Unit {
  readonly kind: 'number' | 'name' | 'word';
  readonly first: number;
  readonly last: number;
}

/** What no finding took up and what is no small word; words of a name are one unit. */
export function unitsIn({ words, taken }: SentenceSide, [from, to]: readonly [number, number]): Unit[] {
  const units: Unit[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || taken[at] === 1 || word.small) continue;
    const kind = word.number ? 'number' : word.name ? 'name' : 'word';
    const before = units.at(-1);
    const joins = kind === 'name' && before?.kind === 'name' && isNameGap(words, before.last, at);
    if (joins) units[units.length - 1] = { ...before, last: at };
    else units.push({ kind, first: at, last: at });
  }
  return units;
}

/** "Observatory for Human": at most one small word between two parts of a name. */
function isNameGap(words: SentenceSide['words'], last: number, at: number): boolean {
  return (
    at === last + 1 || (at === last + 2 && /^(?:of|for|al|el|bin|the)$/.test(words[last + 1]?.plain ?? ''))
  );
}

/** How many words the units have together. */
export function countOf(units: readonly Unit[]): number {
  return units.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** A unit as it stands in the text. */
export function writtenOf({ words }: SentenceSide, { first, last }: Unit): string {
  return words
    .slice(first, last + 1)
    .map(({ written }) => written)
    .join(' ');
}
