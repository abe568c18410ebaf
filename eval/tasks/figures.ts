import type { Figure, FigureScope, Measure } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { fScore } from '../measure/f-score.ts';
import { type GoldRow, placesOf, type ReadArticle, readArticles, variantsOf } from '../measure/gold.ts';
import { matchOneToOne } from '../measure/match.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** A figure of the gold; `also` may give another scope or measure by its bare name. */
export interface GoldFigure extends GoldRow {
  readonly measure: Measure;
  readonly low: number | null;
  readonly high: number | null;
  readonly scope: FigureScope;
}

const SCOPES: readonly string[] = ['event', 'cumulative', 'background'];

/**
 * Figures against hand-made gold. A found figure is right when its span shares a character with a
 * place of the gold quote and measure, low and high are equal, each gold row answering for one
 * figure (the largest one-to-one matching). `strictF1` takes the first answer of the gold and its
 * scope too; `lenientF1` any answer that `also` allows, and no scope. Chains are scored by `chains`.
 */
export const figures: EvalTask = {
  name: 'figures',
  about: 'counts of killed, wounded, strikes ... against gold (--data GOLD.json --texts TEXTS.jsonl)',
  run: runFigures,
};

async function runFigures(input: EvalInput): Promise<EvalResult> {
  const articles = await readArticles<GoldFigure, GoldRow>(input);
  const strict = articles.map((article) => score(article, false));
  const lenient = articles.map((article) => score(article, true));
  const [strictTotal, lenientTotal] = [total(strict), total(lenient)];
  return {
    records: articles.length,
    scores: {
      strictF1: strictTotal.f1,
      lenientF1: lenientTotal.f1,
      lenientPrecision: lenientTotal.precision,
      lenientRecall: lenientTotal.recall,
    },
    table: [
      ['measure', 'gold', 'found', 'right'],
      ...byMeasure(articles, lenient),
      ...articles.flatMap((article, index) => misses(article, lenient[index])),
    ],
    predictions: articles.flatMap(({ record }) => record.figures),
  };
}

interface Scored {
  /** For each figure found, the gold row it was paired with. */
  readonly pairs: readonly (number | null)[];
  readonly gold: number;
}

function score({ gold, text, record }: ReadArticle<GoldFigure, GoldRow>, lenient: boolean): Scored {
  const rows = gold.figures.map((row) => ({
    places: placesOf(text, row.quote),
    variants: lenient ? variantsOf(row, (value) => (SCOPES.includes(value) ? 'scope' : 'measure')) : [row],
  }));
  const pairs = matchOneToOne(record.figures, rows, (figure, row) => {
    if (!row.places.some((place) => overlap(place, figure) > 0)) return false;
    return row.variants.some((variant) => isSame(figure, variant, lenient));
  });
  return { pairs, gold: rows.length };
}

function isSame(figure: Figure, gold: GoldFigure, lenient: boolean): boolean {
  const value = figure.measure === gold.measure && figure.low === gold.low && figure.high === gold.high;
  return value && (lenient || figure.scope === gold.scope);
}

function total(scored: readonly Scored[]): ReturnType<typeof fScore> {
  const sum = (count: (one: Scored) => number): number => scored.reduce((all, one) => all + count(one), 0);
  return fScore({
    right: sum(({ pairs }) => pairs.filter((pair) => pair !== null).length),
    predicted: sum(({ pairs }) => pairs.length),
    gold: sum(({ gold }) => gold),
  });
}

function byMeasure(
  articles: readonly ReadArticle<GoldFigure, GoldRow>[],
  scored: readonly Scored[],
): string[][] {
  const counts = new Map<string, [gold: number, found: number, right: number]>();
  const at = (measure: string): [number, number, number] => {
    const row = counts.get(measure) ?? [0, 0, 0];
    counts.set(measure, row);
    return row;
  };
  for (const [index, { gold, record }] of articles.entries()) {
    for (const row of gold.figures) at(row.measure)[0] += 1;
    for (const [place, figure] of record.figures.entries()) {
      at(figure.measure)[1] += 1;
      if (scored[index]?.pairs[place] != null) at(figure.measure)[2] += 1;
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, row]) => [name, ...row.map(String)]);
}

/** What was missed and what was found too much, one line each, for people. */
function misses({ gold, record }: ReadArticle<GoldFigure, GoldRow>, scored: Scored | undefined): string[][] {
  const paired = new Set(scored?.pairs);
  const show = (low: number | null, high: number | null): string => `${low ?? '?'}..${high ?? '?'}`;
  return [
    ...gold.figures.flatMap((row, index) =>
      paired.has(index) ? [] : [['missed', gold.id, row.quote, row.measure, show(row.low, row.high)]],
    ),
    ...record.figures.flatMap((figure, index) =>
      scored?.pairs[index] != null
        ? []
        : [['too much', gold.id, figure.quote, figure.measure, show(figure.low, figure.high), figure.rule]],
    ),
  ];
}
