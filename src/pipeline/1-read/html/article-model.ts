import { articleFeatures, type PageFacts } from './article-features.ts';
import { ARTICLE_BIAS, ARTICLE_WEIGHTS } from './article-weights.ts';

/**
 * Says of each block whether it is article text: a weighted sum over what the extractor kept, what the
 * block is like and where it stands. Above 0 is more likely article than not.
 */
export function articleScores(facts: PageFacts): number[] {
  return articleFeatures(facts).map((row) => {
    let sum = ARTICLE_BIAS;
    for (let at = 0; at < row.length; at += 1) sum += (ARTICLE_WEIGHTS[at] ?? 0) * (row[at] ?? 0);
    return sum;
  });
}
