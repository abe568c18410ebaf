/**
 * Trains the model that tells body lines of scraped text from the rest, and writes its table of
 * weights: `node scripts/run.mjs training/line-model/train.ts PAGES_WITH_BODIES PAGES_WITH_SEGMENTS`.
 * With `--folds` it only cross-validates, pages of one site always on the same side. See README.md.
 */
import { writeFileSync } from 'node:fs';
import { countSegments } from '../../eval/measure/segments.ts';
import { fScore } from '../../eval/measure/f-score.ts';
import { meanShingles, shingleScore } from '../../eval/measure/shingles.ts';
import { lineFacts, type LineFacts } from '../../src/pipeline/1-read/parts/line-facts.ts';
import { lineFeatures, secondFeatures } from '../../src/pipeline/1-read/parts/line-features.ts';
import { likelihood, oddsOf, type LineModel } from '../../src/pipeline/1-read/parts/line-odds.ts';
import { bodyLines, lineOdds } from '../../src/pipeline/1-read/parts/line-model.ts';
import { type Example, fit } from './fit.ts';
import { type LabelledPage, labelledPages } from './pages.ts';

const TABLE = 'src/pipeline/1-read/parts/line-weights.ts';
const FOLDS = 5;
/** Folds within the training pages, so that the second look learns from likelihoods not fitted to it. */
const INNER_FOLDS = 3;

interface Prepared {
  readonly page: LabelledPage;
  readonly facts: readonly LineFacts[];
  readonly features: readonly (readonly string[])[];
}

function foldOf(site: string, folds: number): number {
  let hash = 7;
  for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % folds;
}

/** Longer lines count more, since the score counts words; a crumb still counts as 12 characters. */
function weightOf(page: LabelledPage, at: number): number {
  const length = Math.min(400, Math.max(12, (page.lines[at] as string).length));
  return page.weight * Math.sqrt(length / 100);
}

function examplesOf(
  pages: readonly Prepared[],
  featuresOf: (one: Prepared) => readonly (readonly string[])[],
) {
  return pages.flatMap((one): Example[] => {
    const features = featuresOf(one);
    return one.page.labels.flatMap((label, at) =>
      label === null
        ? []
        : [{ features: features[at] as readonly string[], label, weight: weightOf(one.page, at) }],
    );
  });
}

function train(pages: readonly Prepared[]): LineModel {
  const own = (one: Prepared): readonly (readonly string[])[] => one.features;
  const likely = new Map<Prepared, number[]>();
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const isOut = ({ page }: Prepared): boolean => foldOf(page.site, INNER_FOLDS) === fold;
    const first = fit(
      examplesOf(
        pages.filter((one) => !isOut(one)),
        own,
      ),
    );
    for (const one of pages.filter(isOut)) {
      likely.set(
        one,
        one.features.map((features) => likelihood(oddsOf(features, first))),
      );
    }
  }
  const both = (one: Prepared): string[][] => {
    const second = secondFeatures(one.facts, likely.get(one) ?? []);
    return one.features.map((features, at) => [...features, ...(second[at] as string[])]);
  };
  return { first: fit(examplesOf(pages, own)), second: fit(examplesOf(pages, both)) };
}

function validate(pages: readonly Prepared[]): void {
  const scores = [];
  let [right, predicted, gold] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(pages.filter(({ page }) => foldOf(page.site, FOLDS) !== fold));
    for (const { page } of pages.filter((one) => foldOf(one.page.site, FOLDS) === fold)) {
      if (page.record === null) continue;
      const body = bodyLines(lineOdds(page.lines, model));
      const text = page.lines.filter((_, at) => body[at]).join('\n');
      if (page.record.text !== undefined) scores.push(shingleScore(text, page.record.text));
      const counts = countSegments(text, page.record.with ?? [], page.record.without ?? []);
      right += counts.wanted;
      predicted += counts.wanted + counts.unwanted;
      gold += page.record.with?.length ?? 0;
    }
  }
  process.stdout.write(
    `${JSON.stringify({ ...meanShingles(scores), segments: fScore({ right, predicted, gold }) })}\n`,
  );
}

function written({ first, second }: LineModel): string {
  const table = (name: string, weights: Readonly<Record<string, number>>): string => {
    const rows = [''];
    for (const [feature, weight] of Object.entries(weights)) {
      const entry = `${feature}=${weight}`;
      const row = rows.at(-1) as string;
      if (row !== '' && row.length + entry.length > 105) rows.push(entry);
      else rows[rows.length - 1] = row === '' ? entry : `${row} ${entry}`;
    }
    return `export const ${name} = \`\n${rows.join('\n')}\n\`;\n`;
  };
  return `// Written by training/line-model/train.ts; its README.md is the model card. Do not edit by hand.

/** Weights of the first look: \`feature=hundredths of log-odds\`, between blanks. */
${table('FIRST_LOOK', first)}
/** Weights of the second look, in the same form. */
${table('SECOND_LOOK', second)}`;
}

const paths = process.argv.slice(2).filter((argument) => argument !== '--folds');
const pages = paths.flatMap(labelledPages).map((page): Prepared => {
  const facts = page.lines.map(lineFacts);
  return { page, facts, features: lineFeatures(facts) };
});
if (process.argv.includes('--folds')) validate(pages);
else writeFileSync(TABLE, written(train(pages)));
