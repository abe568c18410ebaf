import { fScore } from './f-score.ts';

/** One judged case: the class of the gold and the class predicted, null for no answer. */
export interface Judged {
  readonly gold: string;
  readonly predicted: string | null;
}

/**
 * Mean of the F1 scores of the classes that stand in the gold; a class never predicted right
 * counts as 0, and so does an answer not given.
 *
 * @example
 * macroF1([{ gold: 'copy', predicted: 'copy' }]); // 1
 */
export function macroF1(cases: readonly Judged[]): number {
  const classes = [...new Set(cases.map(({ gold }) => gold))].sort();
  const scores = classes.map((name) => {
    const right = cases.filter(({ gold, predicted }) => gold === name && predicted === name).length;
    const predicted = cases.filter((one) => one.predicted === name).length;
    return fScore({ right, predicted, gold: cases.filter(({ gold }) => gold === name).length }).f1;
  });
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
