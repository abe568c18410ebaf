import { type Condition, WORD_CLASSES, type WordClass } from '../../../lexicon/actions/index.ts';
import type { ActionAnnotation, Token } from '../../../model/index.ts';
import { type CompiledPattern, PATTERNS_BY_FIRST_WORD } from './compile-patterns.ts';
import { isAttributive, isModifier, isNounUse, objectOf, type TokenRange, voiceOf } from './grammar.ts';

/** How far `near` looks to either side; warplanes and what they do stand within eight words. */
const NEAR_REACH = 8;

/** A pattern found at a place, with the tokens it covers. */
interface Match extends TokenRange {
  readonly compiled: CompiledPattern;
  readonly voice: ActionAnnotation['voice'];
}

/**
 * Finds the longest pattern that begins at token `at` and whose conditions hold, or null.
 */
export function matchAt(tokens: readonly Token[], at: number, within: TokenRange): Match | null {
  let best: Match | null = null;
  for (const compiled of PATTERNS_BY_FIRST_WORD.get(tokens[at]?.lower ?? '') ?? []) {
    const end = walk(tokens, at, within, compiled);
    if (end === null || (best !== null && !isBetter(end, compiled, best))) continue;
    const match = judge(tokens, compiled, { first: at, end }, within);
    if (match !== null) best = match;
  }
  return best;
}

function isBetter(end: number, compiled: CompiledPattern, best: Match): boolean {
  return end > best.end || (end === best.end && compiled.rank < best.compiled.rank);
}

/** Follows a pattern's steps over the tokens; gives the index after its last word. */
function walk(
  tokens: readonly Token[],
  at: number,
  within: TokenRange,
  compiled: CompiledPattern,
): number | null {
  let index = at;
  for (const step of compiled.steps) {
    const found = findStep(tokens, index, within.end, step.words, step.gap);
    if (found === null) return null;
    index = found + 1;
  }
  return index;
}

function findStep(
  tokens: readonly Token[],
  from: number,
  end: number,
  words: ReadonlySet<string>,
  gap: number,
): number | null {
  let passed = 0;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:,()“”"]$/.test(token.text)) return null;
    if (words.has(token.lower)) return index;
    if (/^[-–]$/.test(token.text)) continue;
    passed += 1;
    if (passed > gap) return null;
  }
  return null;
}

function judge(
  tokens: readonly Token[],
  compiled: CompiledPattern,
  range: TokenRange,
  within: TokenRange,
): Match | null {
  const { pattern } = compiled;
  const isVerb = pattern.form === 'verb';
  const single = compiled.steps.length === 1;
  if (single && isVerb === isNounUse(tokens, range.first, within)) return null;
  if (isVerb && isAttributive(tokens, range.first, within)) return null;
  if (!isVerb && single && isModifier(tokens, range.first, within)) return null;
  const voice: Match['voice'] = isVerb ? voiceOf(tokens, range.first, range.end, within) : 'none';
  const match = { ...range, compiled, voice };
  if (pattern.when !== undefined && !holds(tokens, match, pattern.when, within)) return null;
  if (pattern.unless !== undefined && holds(tokens, match, pattern.unless, within)) return null;
  return match;
}

/** All parts of a condition must hold. */
function holds(tokens: readonly Token[], match: Match, condition: Condition, within: TokenRange): boolean {
  const { near, object, before, after } = condition;
  if (near !== undefined && !around(tokens, match, within).some((token) => isOf(near, token))) return false;
  if (object !== undefined) {
    const objects = objectOf(tokens, match, match.voice, within);
    if (!objects.some((token) => isOf(object, token))) return false;
  }
  const previous = match.first > within.first ? tokens[match.first - 1] : undefined;
  if (before !== undefined && !(previous !== undefined && isOf(before, previous))) return false;
  const next = match.end < within.end ? tokens[match.end] : undefined;
  if (after !== undefined && !(next !== undefined && isOf(after, next))) return false;
  return true;
}

function around(tokens: readonly Token[], match: TokenRange, within: TokenRange): readonly Token[] {
  return [
    ...tokens.slice(Math.max(within.first, match.first - NEAR_REACH), match.first),
    ...tokens.slice(match.end, Math.min(within.end, match.end + NEAR_REACH)),
  ];
}

function isOf(wordClass: WordClass, token: Token): boolean {
  return wordClass === 'named' ? token.upos === 'PROPN' : WORD_CLASSES[wordClass].has(token.lower);
}
