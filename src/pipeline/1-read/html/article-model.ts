import { articleFeatures, type PageFacts } from './article-features.ts';
import { ARTICLE_BIAS, ARTICLE_WEIGHTS } from './article-weights.ts';

/**
 * A block that the extractor kept stays unless the model is rather sure; one that it left out comes in
 * only when the model is, since a wrong body is worse than a wrong boilerplate. Chosen across folds.
 */
const LEAST_KEPT = -0.5;
const LEAST_LEFT_OUT = 0.5;

/** Where the model would drop about two thirds of what was kept, it has not understood the page. */
const LEAST_SHARE = 0.35;

/** An article of this many characters is no stump: what would more than double it is other articles. */
const NO_STUMP = 1_000;

/** The numbers of the blocks that are article text, by the extractor and the model together. */
export function articleBlocks(facts: PageFacts): ReadonlySet<number> {
  const { blocks, kept } = facts;
  if (kept.size === 0) return kept;
  const scores = articleScores(facts);
  const size = (numbers: Iterable<number>): number =>
    [...numbers].reduce((sum, at) => sum + (blocks[at]?.text.length ?? 0), 0);
  const held = [...kept].filter((at) => (scores[at] ?? 0) > LEAST_KEPT);
  const inside = size(held) < size(kept) * LEAST_SHARE ? [...kept] : held;
  const added = [...blocks.keys()].filter((at) => !kept.has(at) && (scores[at] ?? 0) > LEAST_LEFT_OUT);
  const [within, beyond] = [size(inside), size(added)];
  return new Set(within >= NO_STUMP && beyond > within ? inside : [...inside, ...added]);
}

/** A weighted sum over what the extractor kept, what a block is like and where it stands. */
function articleScores(facts: PageFacts): number[] {
  return articleFeatures(facts).map((row) => {
    let sum = ARTICLE_BIAS;
    for (let at = 0; at < row.length; at += 1) sum += (ARTICLE_WEIGHTS[at] ?? 0) * (row[at] ?? 0);
    return sum;
  });
}
