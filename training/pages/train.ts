import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledBlock, labelFile } from './label-blocks.ts';

/**
 * Trains the model of article text: `node scripts/run.mjs training/pages/train.ts FILE...`, where each
 * file holds pages with their body or with wanted and unwanted segments. Prints how it does on pages it
 * has not seen (five folds over pages), then writes the weights of all pages. Nothing is drawn by
 * chance, so the same files give the same weights.
 */

/** Passes over all blocks; the loss no longer falls after 300. */
const PASSES = 400;
const STEP = 0.05;
/** Strength of the pull of weights to zero; 1 to 4 did the same across folds. */
const PULL = 2;
const FOLDS = 5;
/** Pages with their whole body say more than pages with a few segments. */
const BODY_WEIGHT = 2;

interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

function train(blocks: readonly LabelledBlock[]): Model {
  const rows = blocks.map(({ features }) => [...features, 1]);
  const size = rows[0]?.length ?? 0;
  const mean = blocks.reduce((sum, { weight }) => sum + weight, 0) / blocks.length;
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let pass = 1; pass <= PASSES; pass += 1) {
    const slope = new Float64Array(size);
    rows.forEach((row, index) => {
      const block = blocks[index] as LabelledBlock;
      const wrong = (block.weight / mean) * (Number(block.isArticle) - chance(weights, row));
      row.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + wrong * value;
      });
    });
    for (let at = 0; at < size; at += 1) {
      const pulled = (slope[at] ?? 0) - PULL * (weights[at] ?? 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * pulled;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * pulled * pulled;
      const [m, v] = [(first[at] ?? 0) / (1 - 0.9 ** pass), (second[at] ?? 0) / (1 - 0.999 ** pass)];
      weights[at] = (weights[at] ?? 0) + (STEP * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return { weights: [...weights.slice(0, -1)], bias: weights[size - 1] ?? 0 };
}

function chance(weights: Float64Array, row: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Pages go to folds by their order, so that neighbours from one site part. */
function crossCheck(blocks: readonly LabelledBlock[]): void {
  const pages = [...new Set(blocks.map(({ page }) => page))];
  const fold = new Map(pages.map((page, index) => [page, index % FOLDS]));
  const told = new Map<LabelledBlock, boolean>();
  for (let out = 0; out < FOLDS; out += 1) {
    const model = train(blocks.filter(({ page }) => fold.get(page) !== out));
    for (const block of blocks.filter(({ page }) => fold.get(page) === out)) {
      told.set(
        block,
        chance(Float64Array.from([...model.weights, model.bias]), [...block.features, 1]) > 0.5,
      );
    }
  }
  for (const set of ['body', 'segments'] as const) {
    const mine = blocks.filter((block) => block.set === set);
    say(`${set} extractor ${score(mine, (block) => block.features[0] === 1)}`);
    say(`${set} model ${score(mine, (block) => told.get(block) === true)}`);
  }
}

function score(blocks: readonly LabelledBlock[], says: (block: LabelledBlock) => boolean): string {
  const sum = (of: (block: LabelledBlock) => boolean): number =>
    blocks.reduce((total, block) => total + (of(block) ? block.weight : 0), 0);
  const right = sum((block) => says(block) && block.isArticle);
  const [said, wanted] = [sum(says), sum(({ isArticle }) => isArticle)];
  return `precision ${(right / said).toFixed(4)} recall ${(right / wanted).toFixed(4)}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function write({ weights, bias }: Model): void {
  const rounded = weights.map((weight) => Number(weight.toFixed(2)));
  writeFileSync(
    join(process.cwd(), 'src/pipeline/1-read/html/article-weights.ts'),
    `/** Made by training/pages/train.ts; docs/models/article-text.md says of what. One weight per feature, in order. */
export const ARTICLE_WEIGHTS: readonly number[] = [${rounded.join(', ')}];

export const ARTICLE_BIAS = ${String(Number(bias.toFixed(2)))};
`,
  );
}

const blocks = process.argv
  .slice(2)
  .flatMap(labelFile)
  .map((block) => ({ ...block, weight: block.weight * (block.set === 'body' ? BODY_WEIGHT : 1) }));
crossCheck(blocks);
write(train(blocks));
