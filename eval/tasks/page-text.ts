import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { bodyText } from '../measure/body-text.ts';
import { inTurn } from '../measure/in-turn.ts';
import { meanShingles, shingleScore } from '../measure/shingles.ts';
import type { EvalTask } from '../task.ts';

interface PageRecord {
  readonly id: string;
  readonly text: string;
  readonly html_base64: string;
}

/**
 * Body of the article on a page: shares of 4-word shingles found and wanted, averaged over pages,
 * then their harmonic mean, as the benchmark of article extraction defines it.
 */
export const pageText: EvalTask = {
  name: 'page-text',
  about: 'article body of HTML pages, 4-word shingles',
  async run({ records }) {
    const rows = await inTurn(records as PageRecord[], async (record) => {
      const document = await readDocument(Buffer.from(record.html_base64, 'base64'), { name: record.id });
      const text = bodyText(document);
      return { id: record.id, text, score: shingleScore(text, record.text) };
    });
    const worst = [...rows].sort((a, b) => a.score.f1 - b.score.f1).slice(0, 12);
    return {
      records: rows.length,
      scores: { ...meanShingles(rows.map(({ score }) => score)) },
      table: worst.map(({ id, score }) => [
        id.slice(0, 12),
        `precision ${score.precision.toFixed(3)}`,
        `recall ${score.recall.toFixed(3)}`,
      ]),
      predictions: rows.map(({ id, text }) => ({ id, text })),
    };
  },
};
