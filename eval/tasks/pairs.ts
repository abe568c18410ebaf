import { readStories } from '../measure/gold-stories.ts';
import { macroF1 } from '../measure/macro-f.ts';
import type { EvalTask } from '../task.ts';

/**
 * Relation of two reports of one story. Strict takes the gold's first answer; lenient counts any
 * relation that `also` allows as the gold's. Copies and rewrites called independent are counted.
 */
export const pairs: EvalTask = {
  name: 'pairs',
  about: 'copy, rewrite, shared root or independent (--data GOLD.json --texts TEXTS.jsonl)',
  async run(input) {
    const { pairs: gold, records, dossier } = await readStories(input);
    const judged = gold.map((pair) => {
      const [a, b] = [records.get(pair.a)?.document.id, records.get(pair.b)?.document.id];
      const found = dossier.relations.find((r) => (r.a === a && r.b === b) || (r.a === b && r.b === a));
      const predicted: string | null = a === b ? 'copy' : (found?.relation ?? null);
      return { pair, gold: pair.relation, predicted, why: found?.why ?? '' };
    });
    const lenient = judged.map((one) => ({
      gold: one.gold,
      predicted:
        one.predicted !== null && (one.pair.also ?? []).includes(one.predicted) ? one.gold : one.predicted,
    }));
    const called = judged.filter(
      ({ gold: g, predicted }) => (g === 'copy' || g === 'rewrite') && predicted === 'independent',
    );
    return {
      records: judged.length,
      scores: {
        strictMacroF1: macroF1(judged),
        lenientMacroF1: macroF1(lenient),
        copiesCalledIndependent: called.length,
      },
      table: judged
        .filter((one) => one.gold !== one.predicted)
        .map((one) => [one.gold, String(one.predicted), one.pair.a, one.pair.b, one.why]),
      predictions: judged.map(({ pair, predicted, why }) => ({
        a: pair.a,
        b: pair.b,
        relation: predicted,
        why,
      })),
    };
  },
};
