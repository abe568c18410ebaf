import type { ChronicleEntry } from '../../model/index.ts';
import { type ChronicleFinding, findingOf, type PlacedEntry } from './chronicle-finding.ts';
import { candidatesIn, findWords, landmarksOf, twinOf, vocabularyOf } from './find-words.ts';

/** Common words that must stand in one sentence are few texts' when they are more than this. */
const MOST_LOOSE = 2;

/** Findings on the words of a row: patterns that no sentence meets, and a row that any sentence may meet. */
export function checkWords(
  { entry, place }: PlacedEntry,
  tooCommon: ReadonlySet<string>,
): readonly ChronicleFinding[] {
  const dead = deadAlternatives(entry);
  const findings = dead.map((words) => findingOf('chronicle/dead-words', { place, words }));
  const loose = entry.words.map((pattern) => alternativesOf(pattern).find((one) => isCommon(one, tooCommon)));
  if (loose.length <= MOST_LOOSE && loose.every((one) => one !== undefined)) {
    findings.push(findingOf('chronicle/loose-words', { place, words: loose.join(' & ') }));
  }
  return findings;
}

function alternativesOf(pattern: string): string[] {
  return pattern
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** One word in small letters, or the name of a state: it stands in reports of any year. */
function isCommon(alternative: string, tooCommon: ReadonlySet<string>): boolean {
  if (tooCommon.has(alternative.replace(/\*$/, '').toLowerCase())) return true;
  return /^[a-z]+\*?$/.test(alternative);
}

/** Alternatives that are not found in the very words they are written with. */
function deadAlternatives(entry: ChronicleEntry): string[] {
  const patterns = entry.words.map(alternativesOf);
  const empty = entry.words.filter((_, at) => patterns[at]?.length === 0);
  if (empty.length > 0) return empty;
  const index = landmarksOf([entry]);
  const dead: string[] = [];
  for (const [at, alternatives] of patterns.entries()) {
    for (const alternative of alternatives) {
      const told = patterns.map((others, of) => exampleOf((of === at ? alternative : others[0]) ?? ''));
      const twin = twinOf(`${told.join(' ; ')} .`);
      const found = candidatesIn(index, vocabularyOf([twin]));
      const isFound = found.some(({ landmark }) => findWords(landmark, twin) !== null);
      if (!isFound && !dead.includes(alternative)) dead.push(alternative);
    }
  }
  return dead;
}

/** Words an alternative should find: the first of each choice, some ending, nothing in the gaps. */
function exampleOf(alternative: string): string {
  return (alternative.match(/!?\([^)]*\)|\S+/g) ?? [])
    .filter((piece) => !/^(?:!|,?\.{3}$)/.test(piece))
    .map((piece) => (piece.startsWith('(') ? (piece.slice(1, -1).split('/')[0] ?? '') : piece))
    .join(' ')
    .replace(/(?<=\p{L})\*(?!\S)/gu, 'ing');
}
