import type { StatedBasis } from '../../src/model/index.ts';
import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { inTurn } from '../measure/in-turn.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalTask } from '../task.ts';

interface DatedPage {
  readonly id: string;
  readonly date: string;
  readonly html_base64: string;
}

/** The witnesses of a page's day, the most trusted first, as the dating of documents ranks them. */
const TRUST: readonly StatedBasis[] = [
  'json-ld',
  'meta',
  'visible',
  'time-element',
  'dateline',
  'address',
  'stamp',
];

/** Exact day of publication of HTML pages, from what the page states about itself. */
export const pageDates: EvalTask = {
  name: 'page-dates',
  about: 'exact day of publication of HTML pages',
  async run({ records }) {
    const rows = await inTurn(records as DatedPage[], async (record) => {
      const { stated } = await readDocument(Buffer.from(record.html_base64, 'base64'), { name: record.id });
      const ranked = [...stated].sort((a, b) => TRUST.indexOf(a.basis) - TRUST.indexOf(b.basis));
      const found = ranked.find(({ value }) => value.length >= 10);
      return {
        id: record.id,
        gold: record.date,
        found: found?.value.slice(0, 10) ?? null,
        basis: found?.basis ?? null,
      };
    });
    const right = rows.filter((row) => row.found === row.gold).length;
    const { precision, recall, f1 } = fScore({
      right,
      predicted: rows.filter((row) => row.found !== null).length,
      gold: rows.length,
    });
    const wrong = rows.filter((row) => row.found !== row.gold);
    return {
      records: rows.length,
      scores: { f1, precision, recall },
      table: wrong
        .slice(0, 20)
        .map((row) => [row.gold, String(row.found), String(row.basis), row.id.slice(0, 80)]),
      predictions: rows,
    };
  },
};
