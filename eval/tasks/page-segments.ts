import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { bodyText } from '../measure/body-text.ts';
import { inTurn } from '../measure/in-turn.ts';
import { fScore } from '../measure/f-score.ts';
import { countSegments } from '../measure/segments.ts';
import type { EvalTask } from '../task.ts';

interface SegmentRecord {
  readonly id: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly html_base64: string;
}

/** Wanted segments that stand in the article kept, and unwanted ones that do not. */
export const pageSegments: EvalTask = {
  name: 'page-segments',
  about: 'wanted and unwanted segments of HTML pages',
  async run({ records }) {
    let [right, predicted, gold] = [0, 0, 0];
    const predictions = await inTurn(records as SegmentRecord[], async (record) => {
      const text = bodyText(
        await readDocument(Buffer.from(record.html_base64, 'base64'), { name: record.id }),
      );
      const { wanted, unwanted } = countSegments(text, record.with, record.without);
      right += wanted;
      predicted += wanted + unwanted;
      gold += record.with.length;
      return { id: record.id, text };
    });
    const { precision, recall, f1 } = fScore({ right, predicted, gold });
    return { records: predictions.length, scores: { f1, precision, recall }, table: [], predictions };
  },
};
