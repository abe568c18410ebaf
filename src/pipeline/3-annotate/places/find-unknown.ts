import { HEAD_NOUNS, INSTITUTION_NOUNS, OF_HEADS, TITLES } from '../../../lexicon/places/cue-words.ts';
import { COMMON_WORDS } from '../../../lexicon/places/common-words.ts';
import { demonymCountry } from '../../../lexicon/places/demonyms.ts';
import { foldName } from '../../../lexicon/places/fold.ts';
import type { Gazetteer, PlaceKind } from '../../../model/index.ts';
import type { Match, Mention } from './match.ts';
import { runEnd } from './runs.ts';
import type { Line, Word } from './words.ts';

/** Nouns that name a place for certain when a capital follows "of" or goes before. */
const SURE_KINDS = new Set<PlaceKind>(['province', 'district', 'settlement', 'neighbourhood']);
const PLURAL_HEADS: ReadonlyMap<string, PlaceKind> = new Map([
  ['cities', 'settlement'],
  ['towns', 'settlement'],
  ['villages', 'settlement'],
  ['districts', 'district'],
  ['neighborhoods', 'neighbourhood'],
  ['neighbourhoods', 'neighbourhood'],
]);
/** Heads that stand before many things that are no places ("state of Emergency"). */
const LOOSE = new Set(['state', 'capital', 'quarter', 'republic', 'region', 'city']);

/**
 * Finds names that the gazetteer does not hold where the words beside them say that they are places:
 * "the village of Karm al-Zaytun", "Tal Zahir village", "the villages of X and Y". Rows whose name
 * looks alike are proposed, never chosen.
 *
 * Matches: `the village of Umm Ruqaib` Must not match: `the city of God`, `the town council`
 */
export function findUnknown(
  text: string,
  line: Line,
  taken: readonly Match[],
  gazetteer: Gazetteer,
): Mention[] {
  if (line.titled) return [];
  const found: Mention[] = [];
  const { words } = line;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== true || (at > 0 && inRun(words, at))) continue;
    const first = ARTICLE.has(words[at - 1]?.lower ?? '') && joined(words[at - 1]) ? at - 1 : at;
    const after = memberEnd(words, first, runEnd(words, first));
    const asks = cueBefore(words, first, found) ?? cueAfter(words, after);
    if (asks !== null && isFree(words, first, after, taken))
      found.push(mentionOf(text, line, first, after, asks, gazetteer));
  }
  return found;
}

const ARTICLE = new Set(['al', 'el', 'ash', 'as', 'ad', 'ar', 'at', 'az', 'an']);

/** A run goes on over "and"; a name that the gazetteer does not hold does not. */
function memberEnd(words: readonly Word[], first: number, after: number): number {
  const and = words.findIndex(
    (word, at) => at > first && at < after && (word.lower === 'and' || word.lower === 'the'),
  );
  return and < 0 ? after : and;
}

function joined(word: Word | undefined): boolean {
  return word?.gap === 'hyphen' || word?.gap === 'blank';
}

function inRun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.capital === true && joined(before);
}

function cueBefore(words: readonly Word[], first: number, found: readonly Mention[]): PlaceKind | null {
  const before = words[first - 1];
  if (before === undefined || !joined(before)) return null;
  const last = found.at(-1);
  // The second member of "the villages of X and Y".
  if (
    before.lower === 'and' &&
    last?.after === first - 1 &&
    PLURAL_HEADS.has(words[last.first - 2]?.lower ?? '')
  )
    return last.asks;
  const head = before.lower === 'of' ? words[first - 2]?.lower : null;
  if (head === null || head === undefined || !OF_HEADS.has(head) || LOOSE.has(head)) return null;
  const kind = PLURAL_HEADS.get(head) ?? HEAD_NOUNS.get(head);
  return kind !== undefined && SURE_KINDS.has(kind) ? kind : null;
}

function cueAfter(words: readonly Word[], after: number): PlaceKind | null {
  const next = words[after];
  if (next === undefined || next.capital || words[after - 1]?.gap !== 'blank' || LOOSE.has(next.lower))
    return null;
  const kind = HEAD_NOUNS.get(next.lower);
  return kind !== undefined && SURE_KINDS.has(kind) && next.lower !== 'state' ? kind : null;
}

function isFree(words: readonly Word[], first: number, after: number, taken: readonly Match[]): boolean {
  if (taken.some((match) => match.first < after && first < match.after)) return false;
  const name = words.slice(first, after);
  const doubtful = (word: Word): boolean =>
    COMMON_WORDS.has(word.lower) ||
    INSTITUTION_NOUNS.has(word.lower) ||
    TITLES.has(word.lower) ||
    demonymCountry(word.lower) !== null ||
    /^\p{N}/u.test(word.text) ||
    word.caps;
  return !name.some(doubtful) && name.length <= 4;
}

function mentionOf(
  text: string,
  line: Line,
  first: number,
  after: number,
  asks: PlaceKind,
  gazetteer: Gazetteer,
): Mention {
  const start = line.words[first]?.start ?? 0;
  const end = line.words[after - 1]?.end ?? start;
  const name = text.slice(start, end);
  return {
    start,
    end,
    line,
    first,
    after,
    runFirst: first,
    runAfter: after,
    name,
    key: foldName(name),
    entries: gazetteer.lookalikes?.(name) ?? [],
    asks,
    settled: 'places/unknown-name',
    rule: 'places/unknown-name',
  };
}
