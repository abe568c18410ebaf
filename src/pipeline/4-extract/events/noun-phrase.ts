import type { Token } from '../../../model/index.ts';

/** A noun phrase: tokens `first` up to `end`, leading articles and numbers left out. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
const LEADING =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|some|several|at|least|more|than|over|up|to|about|nearly|around|many|all|both|another|other)$/;
const LONGEST = 10;
const NO_PARTICIPANT =
  /^(?:people|others?|them|it|that|which|who|responsibility|control|place|part|day|days|week|night|morning|evening|month|year)$/;

/** The noun phrase that begins at or right after a token, or null; "of" phrases are kept. */
export function nounPhraseAfter(tokens: readonly Token[], from: number, limit: number): NounPhrase | null {
  let first = from;
  while (first < limit && (isLeading(tokens[first]) || tokens[first]?.lower === 'of')) first += 1;
  let end = first;
  for (let index = first; index < Math.min(limit, first + LONGEST); index += 1) {
    if (!isInside(tokens, index, limit)) break;
    end = index + 1;
  }
  while (end > first && !isHead(tokens[end - 1])) end -= 1;
  return end > first && isNamed(tokens, first, end) ? { first, end } : null;
}

/** The noun phrase that ends right before a token, or null. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, from: number): NounPhrase | null {
  let first = end;
  for (let index = end - 1; index >= Math.max(from, end - LONGEST); index -= 1) {
    if (!isInside(tokens, index, end)) break;
    first = index;
  }
  while (first < end && (isLeading(tokens[first]) || !INSIDE.has(tokens[first]?.upos ?? ''))) first += 1;
  return end > first && isHead(tokens[end - 1]) && isNamed(tokens, first, end) ? { first, end } : null;
}

function isLeading(token: Token | undefined): boolean {
  return token !== undefined && (LEADING.test(token.lower) || token.upos === 'NUM' || token.upos === 'DET');
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'NOUN' || token.upos === 'PROPN');
}

function isInside(tokens: readonly Token[], index: number, limit: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const next = index + 1 < limit ? tokens[index + 1] : undefined;
  if (/day$/.test(token.lower) && token.upos === 'PROPN') return false;
  if (INSIDE.has(token.upos)) return true;
  if (/^[-–'’&]$/.test(token.text) || token.lower === "'s" || token.lower === '’s') return true;
  if (token.upos === 'VERB')
    return /^[-–]$/.test(tokens[index - 1]?.text ?? '') && /ed$|held$/.test(token.lower);
  if (token.lower === 'of') return next !== undefined && (INSIDE.has(next.upos) || next.upos === 'DET');
  return token.upos === 'DET' && tokens[index - 1]?.lower === 'of';
}

function isNamed(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 1 || !NO_PARTICIPANT.test(tokens[first]?.lower ?? '');
}
