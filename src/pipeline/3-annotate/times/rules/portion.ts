import type { Portion } from '../../../../model/index.ts';

/**
 * The part of a unit that words such as "early", "mid-" or "the end of" name; null for none.
 *
 * @example
 * portionIn('the end of '); // 'late'
 */
export function portionIn(words: string | undefined): Portion | null {
  const text = words?.toLowerCase() ?? '';
  if (/\b(?:earlier|so far)\b/.test(text)) return 'so-far';
  if (/\blater\b/.test(text)) return 'rest';
  if (/\b(?:early|beginning|start|first|opening|dawn|turn|onset)\b/.test(text)) return 'early';
  if (/\b(?:mid|middle)\b/.test(text)) return 'mid';
  if (/\b(?:late|end|second|last|latter|close|closing|final)\b/.test(text)) return 'late';
  return null;
}
