import { fScore } from '../measure/f-score.ts';
import { readStories } from '../measure/gold-stories.ts';
import type { EvalTask } from '../task.ts';

/**
 * Grouping of reports into stories: pairs of articles that lead with a common event, against pairs
 * of members of one gold story. An article leads with what stands in its headline and opening.
 */
export const stories: EvalTask = {
  name: 'stories',
  about: 'reports that tell of one event, pairwise (--data GOLD.json --texts TEXTS.jsonl)',
  async run(input) {
    const { stories: gold, records, leading } = await readStories(input);
    const wanted = new Set(gold.flatMap(({ members }) => pairsOf(members.filter((id) => records.has(id)))));
    const found = new Set(
      pairsOf([...records.keys()]).filter((pair) => {
        const [a, b] = pair.split(' ') as [string, string];
        const same = records.get(a) === records.get(b);
        return same || (leading.get(a) ?? []).some((event) => (leading.get(b) ?? []).includes(event));
      }),
    );
    const right = [...found].filter((pair) => wanted.has(pair)).length;
    const { precision, recall, f1 } = fScore({ right, predicted: found.size, gold: wanted.size });
    return {
      records: records.size,
      scores: { pairwiseF1: f1, precision, recall },
      table: [
        ...[...wanted].filter((pair) => !found.has(pair)).map((pair) => ['missed', pair]),
        ...[...found].filter((pair) => !wanted.has(pair)).map((pair) => ['wrong', pair]),
      ],
      predictions: [...found].map((pair) => ({ pair: pair.split(' ') })),
    };
  },
};

function pairsOf(ids: readonly string[]): string[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => `${a} ${b}`));
}
