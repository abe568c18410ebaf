import type { Side, TextChange } from '../../../model/index.ts';

/**
 * One change as a sentence for people, seen from one of the two texts to the other.
 *
 * @example
 * const change = { kind: 'hedge', how: 'lost', a: { start: 0, end: 8 }, b: { start: 0, end: 0 }, rule: 'hedge-missing' } as const;
 * sayChange(change, 'at least 23 died', '23 died', 'a'); // 'The hedge “at least” is gone.'
 */
export function sayChange(change: TextChange, textA: string, textB: string, from: Side): string {
  const a = wordsOf(textA.slice(change.a.start, change.a.end));
  const b = wordsOf(textB.slice(change.b.start, change.b.end));
  const [was, is] = from === 'a' ? [a, b] : [b, a];
  if (change.how === 'swapped') return saySwap(change, was, is);
  const isLost = (change.how === 'lost') === (from === 'a');
  const words = isLost ? was : is;
  const what = change.rule === 'negation' ? 'The negation' : WHAT[change.kind];
  switch (change.kind) {
    case 'attribution':
      return isLost ? `“${words}” is gone: it no longer says on whose word.` : `“${words}” was added.`;
    case 'hedge':
    case 'number':
    case 'name':
    case 'word':
      return isLost ? `${what} “${words}” is gone.` : `${what} “${words}” was added.`;
    default:
      return change.kind satisfies never;
  }
}

const WHAT = {
  attribution: 'The attribution',
  hedge: 'The hedge',
  number: 'The number',
  name: 'The name',
  word: 'The wording',
} as const;

function saySwap({ kind }: TextChange, was: string, is: string): string {
  return kind === 'attribution'
    ? `What was told on the word of “${was}” is told on the word of “${is}”.`
    : `“${was}” became “${is}”.`;
}

/** A clause need not be quoted whole. */
const MOST_WORDS = 14;

function wordsOf(words: string): string {
  const all = words.trim().split(/\s+/);
  if (all.length <= MOST_WORDS) return all.join(' ');
  const half = MOST_WORDS / 2;
  return `${all.slice(0, half).join(' ')} … ${all.slice(-half).join(' ')}`;
}
