import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { bodyText } from '../measure/body-text.ts';
import { fScore } from '../measure/f-score.ts';
import { inTurn } from '../measure/in-turn.ts';
import { countSegments } from '../measure/segments.ts';
import { meanShingles, shingleScore } from '../measure/shingles.ts';
import { strippedLines } from '../measure/strip-markup.ts';
import type { EvalTask } from '../task.ts';

interface PageRecord {
  readonly id: string;
  readonly html_base64: string;
  /** The article, where the set gives it whole. */
  readonly text?: string;
  /** Segments wanted and unwanted, where the set gives those. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/**
 * Body of the article on a page scraped badly: all markup is stripped to lines (`strippedLines`) and
 * the lines are read as plain text. Scored as `page-text` where the set gives the article, and as
 * `page-segments` where it gives wanted and unwanted segments.
 */
export const pageLines: EvalTask = {
  name: 'page-lines',
  about: 'article body of pages stripped to plain lines, 4-word shingles or segments',
  async run({ records }) {
    const rows = await inTurn(records as PageRecord[], async (record) => {
      const lines = strippedLines(Buffer.from(record.html_base64, 'base64'));
      const text = bodyText(await readDocument(new TextEncoder().encode(lines), { name: record.id }));
      return { record, text };
    });
    const whole = rows.flatMap(({ record, text }) =>
      record.text === undefined ? [] : [{ id: record.id, score: shingleScore(text, record.text) }],
    );
    const worst = [...whole].sort((a, b) => a.score.f1 - b.score.f1).slice(0, 20);
    return {
      records: rows.length,
      scores: {
        ...(whole.length > 0 ? meanShingles(whole.map(({ score }) => score)) : {}),
        ...segmentScores(rows),
      },
      table: worst.map(({ id, score }) => [
        id.slice(0, 12),
        `precision ${score.precision.toFixed(3)}`,
        `recall ${score.recall.toFixed(3)}`,
      ]),
      predictions: rows.map(({ record, text }) => ({ id: record.id, text })),
    };
  },
};

function segmentScores(
  rows: readonly { readonly record: PageRecord; readonly text: string }[],
): Record<string, number> {
  const given = rows.filter(({ record }) => record.with !== undefined);
  if (given.length === 0) return {};
  const counts = given.map(({ record, text }) =>
    countSegments(text, record.with ?? [], record.without ?? []),
  );
  const right = counts.reduce((sum, { wanted }) => sum + wanted, 0);
  const wrong = counts.reduce((sum, { unwanted }) => sum + unwanted, 0);
  const gold = given.reduce((sum, { record }) => sum + (record.with?.length ?? 0), 0);
  const { f1, precision, recall } = fScore({ right, predicted: right + wrong, gold });
  return { segmentF1: f1, segmentPrecision: precision, segmentRecall: recall };
}
