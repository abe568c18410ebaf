import { COMPASS, HEAD_NOUNS, NOT_PLACES, OF_HEADS } from '../../../lexicon/places/cue-words.ts';
import { foldName } from '../../../lexicon/places/fold.ts';
import type { Gazetteer, PlaceEntry, PlaceKind } from '../../../model/index.ts';
import type { Match } from './match.ts';
import { extendName } from './extend-name.ts';
import { readLists } from './read-lists.ts';
import { matchAbbreviation } from './match-abbreviation.ts';
import { beginsRun, runEnd } from './runs.ts';
import type { Line, Word } from './words.ts';

/** Short forms that are names only in capitals; "Us" and "Car" are words. */
const CAPITALS_ONLY = new Set(
  'us uk uae usa drc car dprk rok prc ussr png ksa rdc dnr lnr dpr lpr eu cis dc la'.split(' '),
);
/** The longest name looked up, in words; longer ones in the table are descriptions. */
const LONGEST = 7;

/** Finds every name of the gazetteer in a line, the longest at each place, from left to right. */
export function findMatches(text: string, line: Line, gazetteer: Gazetteer): Match[] {
  const matches: Match[] = [];
  const { words } = line;
  let at = 0;
  while (at < words.length) {
    if (!beginsRun(words, at)) {
      at += 1;
      continue;
    }
    const runAfter = runEnd(words, at);
    at = matchRun(text, line, at, runAfter, gazetteer, matches);
  }
  return readLists(text, line, matches, gazetteer);
}

function matchRun(
  text: string,
  line: Line,
  runFirst: number,
  runAfter: number,
  gazetteer: Gazetteer,
  into: Match[],
): number {
  let at = runFirst;
  while (at < runAfter) {
    const run = { runFirst, runAfter };
    const match =
      matchAbbreviation(text, line, at, run, gazetteer) ?? matchName(text, line, at, run, gazetteer);
    if (match !== null) into.push(match);
    at = match?.after ?? at + 1;
  }
  return at;
}

function matchName(
  text: string,
  line: Line,
  first: number,
  run: { readonly runFirst: number; readonly runAfter: number },
  gazetteer: Gazetteer,
): Match | null {
  const word = line.words[first];
  if (word === undefined || !(word.capital || beginsRun(line.words, first))) return null;
  const longest = longestFrom(line.words, first, run.runAfter, gazetteer);
  for (let length = longest; length > 0; length -= 1) {
    const last = line.words[first + length - 1];
    if (last === undefined || !(last.capital || /^\p{N}/u.test(last.text))) continue;
    const name = text.slice(word.start, last.end);
    const entries = gazetteer.lookup(name);
    if (entries.length === 0 || !writtenAsName(name, entries, line)) continue;
    const after = first + length;
    const match: Match = {
      start: word.start,
      end: last.end,
      line,
      first,
      after,
      runFirst: run.runFirst,
      runAfter: Math.max(run.runAfter, after),
      name,
      key: foldName(name),
      entries,
      asks: askedKind(line, first, after),
      settled: null,
    };
    return extendName(text, match, gazetteer);
  }
  return null;
}

/** The most words a name beginning here can have; it may go on over a possessive. */
function longestFrom(words: readonly Word[], first: number, runAfter: number, gazetteer: Gazetteer): number {
  const word = words[first];
  if (word === undefined) return 0;
  const within = Math.min(LONGEST, runAfter - first, gazetteer.longestFrom(word.text));
  const reach = reachOf(words, runAfter);
  if (reach === runAfter) return within;
  const opening = word.gap === 'possessive' ? `${word.text}s` : word.text;
  return Math.max(within, Math.min(LONGEST, reach - first, gazetteer.longestFrom(opening)));
}

/** Names go on over a possessive ("People's Republic of China") where runs do not. */
function reachOf(words: readonly Word[], runAfter: number): number {
  let reach = runAfter;
  while (words[reach - 1]?.gap === 'possessive' && words[reach]?.capital === true)
    reach = runEnd(words, reach);
  return reach;
}

function writtenAsName(name: string, entries: readonly PlaceEntry[], line: Line): boolean {
  const folded = foldName(name);
  if (folded.length < 2 || /^\d+$/.test(folded) || NOT_PLACES.has(folded)) return false;
  // "The Vatican" is the Vatican with its article; "The Hague" is a name.
  if (folded.startsWith('the ') && !entries.some((entry) => foldName(entry.name) === folded)) return false;
  if (CAPITALS_ONLY.has(folded)) {
    const bare = name.replace(/\./g, '');
    if (bare !== bare.toUpperCase())
      return entries.some((entry) => foldName(entry.name) === folded && bare.length > 2);
    return name.includes('.') || line.words.some((word) => !word.caps && word.text.length > 2);
  }
  return true;
}

/** The kind a noun beside the name asks for: "X province", "the city of X". */
function askedKind(line: Line, first: number, after: number): PlaceKind | null {
  const { words } = line;
  const next = words[after];
  if (next !== undefined && words[after - 1]?.gap === 'blank') {
    const kind = HEAD_NOUNS.get(next.lower);
    if (kind !== undefined && kind !== 'area') return kind;
  }
  if (words[first - 1]?.lower !== 'of') return null;
  const head = words[first - 2];
  if (head === undefined || !OF_HEADS.has(head.lower)) return null;
  return COMPASS.has(head.lower) ? null : (HEAD_NOUNS.get(head.lower) ?? null);
}
