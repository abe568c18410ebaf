import type { Relation, Side, StoryChange, TextChange } from '../../../model/index.ts';

/** Every change of a pair with its words, seen from one side to the other. */
export function storyChanges(
  { changes }: Pick<Relation, 'changes'>,
  from: Side,
  source: string,
  report: string,
): StoryChange[] {
  return changes.map((change) => {
    const { a, b, kind, how, rule } = from === 'a' ? change : flipped(change);
    const was = { ...a, words: source.slice(a.start, a.end) };
    const is = { ...b, words: report.slice(b.start, b.end) };
    return { kind, how, was, is, says: says(how, kind, was.words, is.words), rule };
  });
}

/** The same change seen the other way: what was lost is gained. */
function flipped({ kind, how, a, b, rule }: TextChange): TextChange {
  const HOW = { lost: 'gained', gained: 'lost', swapped: 'swapped' } as const;
  return { kind, how: HOW[how], a: b, b: a, rule };
}

function says(how: TextChange['how'], kind: TextChange['kind'], was: string, is: string): string {
  switch (how) {
    case 'lost':
      return `The ${kind} “${was}” is gone.`;
    case 'gained':
      return `The ${kind} “${is}” is new.`;
    case 'swapped':
      return `The ${kind} “${was}” became “${is}”.`;
    default:
      return how satisfies never;
  }
}
