import type { Relation, Side, StoryChange } from '../../../model/index.ts';
import { flippedChange } from '../changes/find-changes.ts';
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
    const { a, b, kind, how, rule } = from === 'a' ? change : flippedChange(change);
    const was = { ...a, words: source.slice(a.start, a.end) };
    const is = { ...b, words: report.slice(b.start, b.end) };
    return { kind, how, was, is, says: sayChange(change, textA, textB, from), rule };
  });
}
