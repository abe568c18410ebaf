import { CASUALTY_VERBS, COUNTED_NOUNS, PASSIVE_LINKS } from '../../../lexicon/numbers/index.ts';
import type { Token } from '../../../model/index.ts';

/** An article read as the number one: the noun phrase after it and its head. */
export interface ArticleCount {
  readonly end: number;
  readonly head: number;
}

/** Modifiers between article and noun, as in "a 10-year-old Syrian schoolgirl". */
const LONGEST_MODIFIERS = 6;
/** Persons told of for themselves and not as a toll. */
const SINGLED_OUT = new Set(
  'pilot commander leader official driver bomber attacker spokesman general'.split(' '),
);
/** Words between the noun and its passive verb, as in "a woman and her two sons were killed". */
const LONGEST_GAP = 8;

/**
 * Reads `a` or `an` before one person as a count of one, where a verb says what became of them.
 *
 * Counts: `a civilian was killed`, `including a policeman`, `killing a woman`.
 * Must not count: `a bomber killed six` (does the deed), `a spokesman said`.
 */
export function articleAsOne(
  tokens: readonly Token[],
  at: number,
  from: number,
  end: number,
): ArticleCount | null {
  if (!/^an?$/.test(tokens[at]?.lower ?? '')) return null;
  const head = personAfter(tokens, at + 1, end);
  if (head === null) return null;
  return governedBefore(tokens, at, from) || governedAfter(tokens, head + 1, end)
    ? { end: head + 1, head }
    : null;
}

function personAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let index = from; index < Math.min(end, from + LONGEST_MODIFIERS); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (SINGLED_OUT.has(token.lower)) return null;
    const kind = COUNTED_NOUNS.get(token.lower);
    const nounFollows = /^(?:NOUN|PROPN)$/.test(tokens[index + 1]?.upos ?? '') && index + 1 < end;
    if ((kind === 'people' || kind === 'fighters') && !nounFollows)
      return /s$/.test(token.lower) ? null : index;
    if (token.upos === 'NUM' && tokens[index + 1]?.lower !== '-') return null;
    if (!/^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(token.upos) && token.lower !== '-') return null;
    if (token.upos === 'VERB' && !/ed$/.test(token.lower)) return null;
  }
  return null;
}

function governedBefore(tokens: readonly Token[], at: number, from: number): boolean {
  const before = at > from ? tokens[at - 1] : undefined;
  if (before === undefined) return false;
  if (before.lower === 'including') return true;
  if (/^(?:them|whom)$/.test(before.lower) && /^(?:among|of)$/.test(tokens[at - 2]?.lower ?? '')) return true;
  const verb = CASUALTY_VERBS.get(before.lower);
  const passive = PASSIVE_LINKS.has(tokens[at - 2]?.lower ?? '');
  return verb?.counts === 'patient' && !passive;
}

/** A passive of the lexicon follows, with no other verb in between. */
function governedAfter(tokens: readonly Token[], from: number, end: number): boolean {
  for (let index = from; index < Math.min(end, from + LONGEST_GAP); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.upos === 'SCONJ' || /^[;:.“”"]$/.test(token.text)) return false;
    if (PASSIVE_LINKS.has(token.lower)) {
      const verb = skipAdverbs(tokens, index + 1, end);
      return verb !== null && CASUALTY_VERBS.get(verb.lower)?.counts === 'patient';
    }
    if (CASUALTY_VERBS.get(token.lower)?.counts === 'undergo') return true;
    if (token.upos === 'VERB' && !/^(?:including|has|had|have)$/.test(token.lower)) return false;
  }
  return false;
}

function skipAdverbs(tokens: readonly Token[], from: number, end: number): Token | null {
  for (let index = from; index < Math.min(end, from + 3); index += 1) {
    const token = tokens[index];
    if (token !== undefined && token.upos !== 'ADV' && !PASSIVE_LINKS.has(token.lower)) return token;
  }
  return null;
}
