import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { inTurn } from '../measure/in-turn.ts';
import { fScore } from '../measure/f-score.ts';
import { bodyText } from '../measure/body-text.ts';
import type { EvalTask } from '../task.ts';

interface PageRecord {
  readonly id: string;
  readonly text: string;
  readonly html_base64: string;
}

/** Words in a shingle, as the public benchmark of this task has it. */
const SHINGLE_WORDS = 4;

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
      const [gold, predicted] = [shingles(record.text), shingles(text)];
      const right = [...predicted].reduce(
        (sum, [key, count]) => sum + Math.min(count, gold.get(key) ?? 0),
        0,
      );
      return {
        id: record.id,
        text,
        score: fScore({ right, predicted: total(predicted), gold: total(gold) }),
      };
    });
    const mean = (key: 'precision' | 'recall'): number =>
      rows.reduce((sum, row) => sum + row.score[key], 0) / Math.max(1, rows.length);
    const [precision, recall] = [mean('precision'), mean('recall')];
    const worst = [...rows].sort((a, b) => a.score.f1 - b.score.f1).slice(0, 12);
    return {
      records: rows.length,
      scores: { shingleF1: (2 * precision * recall) / (precision + recall || 1), precision, recall },
      table: worst.map(({ id, score }) => [
        id.slice(0, 12),
        `precision ${score.precision.toFixed(3)}`,
        `recall ${score.recall.toFixed(3)}`,
      ]),
      predictions: rows.map(({ id, text }) => ({ id, text })),
    };
  },
};

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(words.length - SHINGLE_WORDS, words.length > 0 ? 0 : -1);
  for (let at = 0; at <= last; at += 1) {
    const key = words.slice(at, at + SHINGLE_WORDS).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
