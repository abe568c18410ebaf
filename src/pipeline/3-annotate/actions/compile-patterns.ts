import { ACTIONS, type ActionPattern, nounForms, verbForms } from '../../../lexicon/actions/index.ts';

/** One step of a pattern: words of which one must stand, after at most `gap` other words. */
export interface Step {
  readonly words: ReadonlySet<string>;
  readonly gap: number;
}

/** A pattern ready to match; `rank` is its place in the list, the earlier winning a tie. */
export interface CompiledPattern {
  readonly pattern: ActionPattern;
  readonly lemma: string;
  readonly rank: number;
  readonly steps: readonly Step[];
}

/** Turns the notation of the lexicon into steps. */
export function compilePattern(pattern: ActionPattern, rank: number): CompiledPattern {
  const steps: Step[] = [];
  let gap = 0;
  for (const item of pattern.words.split(/\s+/)) {
    if (item.startsWith('..')) gap = Number(item.slice(2));
    else {
      steps.push({ words: new Set(item.split('|').flatMap(formsOf)), gap });
      gap = 0;
    }
  }
  const lemma = pattern.words.replace(/\.\.\d+ |[+~]/g, '').replace(/\|\S+/g, '');
  return { pattern, lemma, rank, steps };
}

function formsOf(word: string): string[] {
  const base = word.slice(0, -1);
  if (word.endsWith('+')) return verbForms(base);
  if (word.endsWith('~')) return nounForms(base);
  return [word];
}

/** The whole lexicon by the first word of each pattern. */
export const PATTERNS_BY_FIRST_WORD: ReadonlyMap<string, readonly CompiledPattern[]> = (() => {
  const byWord = new Map<string, CompiledPattern[]>();
  for (const [rank, pattern] of ACTIONS.entries()) {
    const compiled = compilePattern(pattern, rank);
    for (const word of compiled.steps[0]?.words ?? []) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [compiled]);
      else list.push(compiled);
    }
  }
  return byWord;
})();
