import { CASUALTY_VERBS, COUNTED_NOUNS, MONTHS, PLURALS_WITHOUT_S } from '../../../lexicon/numbers/index.ts';
import type { Token } from '../../../model/index.ts';

/** The noun phrase a number counts: tokens `first` up to `end`, with its head. */
export interface Counted {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** True for "two of the dead": the number takes a part of what the noun names. */
  readonly partitive: boolean;
}

/** Longest run of modifiers seen between a number and its noun in 500 reports is seven words. */
const LONGEST_PHRASE = 9;
const OPENERS = new Set('the these those its their his her them whom this our my your a an'.split(' '));
const NEVER_INSIDE = new Set(
  'including among of which who that said says people’s as than when while with per and or but'.split(' '),
);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Finds the noun that the number ending before token `at` counts: the first plural in the run of
 * modifiers and nouns, or for a count of one the last noun of the run.
 *
 * Finds: `29 Syrian rebels` (rebels), `dozens of others` (others), `two of the dead` (dead).
 * Must not find: `killed 16 Tuesday in Homs` (no noun), `30 wounded in raids` (no noun).
 */
export function countedNoun(tokens: readonly Token[], at: number, end: number, one: boolean): Counted | null {
  const partitive = tokens[at]?.lower === 'of' && at < end;
  let first = partitive ? at + 1 : at;
  while (partitive && first < end && OPENERS.has(tokens[first]?.lower ?? '')) {
    if (/^(?:them|whom)$/.test(tokens[first]?.lower ?? '')) {
      return { first, end: first + 1, head: first, partitive };
    }
    first += 1;
  }
  let lastNoun: number | null = null;
  for (let index = first; index < Math.min(end, first + LONGEST_PHRASE); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (partitive && isCasualtyState(token)) return { first, end: index + 1, head: index, partitive };
    if (!continues(tokens, index, end)) break;
    if (isPlural(tokens, index, end) && !(one && isNoun(tokens[index + 1]) && index + 1 < end)) {
      return { first, end: index + 1, head: index, partitive };
    }
    if (isNoun(token) || COUNTED_NOUNS.has(token.lower)) lastNoun = index;
  }
  if (lastNoun === null || !(one || PLURALS_WITHOUT_S.has(tokens[lastNoun]?.lower ?? ''))) return null;
  return { first, end: lastNoun + 1, head: lastNoun, partitive };
}

/** Whether the token may stand inside the phrase; states such as "wounded" only before a noun. */
function continues(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  if (token === undefined || NEVER_INSIDE.has(token.lower)) return false;
  if (MONTHS.has(token.lower) && token.text !== token.lower) return false;
  if (WEEKDAY.test(token.lower)) return false;
  if (token.lower === '-') return isGlued(tokens, index);
  if (isCasualtyState(token))
    return index + 1 < end && isPlural(tokens, index + 1, end) && !isCasualtyVerbal(token);
  if (COUNTED_NOUNS.has(token.lower)) return true;
  switch (token.upos) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
      return true;
    case 'VERB':
      return /(?:ed|en|ing)$/.test(token.lower) && !CASUALTY_VERBS.has(token.lower);
    case 'ADV':
      return /^(?:more|other|mostly|heavily|armed|critically|seriously|newly|internally)$/.test(token.lower);
    default:
      return false;
  }
}

/** "15 wounded soldiers" counts soldiers; "15 killed soldiers" hardly occurs, "killed" is the verb. */
function isCasualtyState(token: Token): boolean {
  return /^(?:killed|wounded|injured|dead|displaced|missing|slain|trapped|besieged|detained)$/.test(
    token.lower,
  );
}

function isCasualtyVerbal(token: Token): boolean {
  return /^(?:killed|dead|slain|missing)$/.test(token.lower);
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN');
}

function isPlural(tokens: readonly Token[], index: number, end: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isCasualtyState(token)) return false;
  if (PLURALS_WITHOUT_S.has(token.lower)) return true;
  if (!/[A-Za-z]s$/.test(token.text) || /(?:ss|us|is)$/.test(token.lower)) return false;
  if (COUNTED_NOUNS.has(token.lower)) return true;
  if (token.upos === 'NOUN') return true;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  return token.upos === 'PROPN' && !isNoun(next);
}

function isGlued(tokens: readonly Token[], index: number): boolean {
  const [before, here, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return before?.end === here?.start && here?.end === after?.start;
}
