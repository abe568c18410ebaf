import { readDocument } from '../../src/pipeline/1-read/read.ts';
import { strongestStated } from '../../src/pipeline/4-extract/date/strongest-stated.ts';
import { inTurn } from '../measure/in-turn.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalTask } from '../task.ts';

interface DatedPage {
  readonly id: string;
  readonly date: string;
  readonly html_base64: string;
}

/** Exact day of publication of HTML pages, from what the page states about itself. */
export const pageDates: EvalTask = {
  name: 'page-dates',
  about: 'exact day of publication of HTML pages',
  async run({ records }) {
    const rows = await inTurn(records as DatedPage[], async (record) => {
      const { stated } = await readDocument(Buffer.from(record.html_base64, 'base64'), { name: record.id });
      const chosen = strongestStated(stated);
      const isDay = chosen !== null && chosen.interval.earliest === chosen.interval.latest;
      return {
        id: record.id,
        gold: record.date,
        found: isDay ? chosen.interval.earliest : null,
        basis: isDay ? chosen.one.basis : null,
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
