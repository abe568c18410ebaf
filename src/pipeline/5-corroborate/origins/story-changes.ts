import type { Relation, Side, StoryChange, TextChange } from '../../../model/index.ts';
import { sayChange } from '../changes/say-change.ts';

/** Every change of a pair with its words, seen from the text of one side to that of the other. */
export function storyChanges(
  { changes }: Pick<Relation, 'changes'>,
  from: Side,
  source: string,
  report: string,
): StoryChange[] {
  const [textA, textB] = from === 'a' ? [source, report] : [report, source];
  return changes.map((change) => {
    const { a, b, kind, how, rule } = from === 'a' ? change : flipped(change);
    const was = { ...a, words: source.slice(a.start, a.end) };
    const is = { ...b, words: report.slice(b.start, b.end) };
    return { kind, how, was, is, says: sayChange(change, textA, textB, from), rule };
  });
}

const TURNED = { lost: 'gained', gained: 'lost', swapped: 'swapped' } as const;

/** The same change seen the other way: what was lost is gained. */
function flipped({ kind, how, a, b, rule }: TextChange): TextChange {
  return { kind, how: TURNED[how], a: b, b: a, rule };
}
