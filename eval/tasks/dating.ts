import { holds, lengthInDays } from '../../src/calendar/index.ts';
import type { DocumentDate, IsoDay, Knowledge } from '../../src/model/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../../src/pipeline/3-annotate/annotate.ts';
import { dateDocument } from '../../src/pipeline/4-extract/date/date-document.ts';
import { falseDate, withStamp } from '../generate/false-date.ts';
import { datedTextOf } from '../generate/dated-text.ts';
import { readText, undated } from '../generate/undated.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** A false stamp can only be found out where the text itself says enough: this many days or fewer. */
const TELLING_DAYS = 60;

/**
 * Dates texts of known date from their words alone, and with a false and a true stamp on top.
 * `coverage`: truth inside the interval (an interval open at both sides counts). `within7`,
 * `within31`: share of all texts with a closed interval of at most so many days that holds the
 * truth. `conflictsFound`: false stamps reported, of texts dated to 60 days or fewer.
 * `falseAlarms`: true stamps reported as a conflict.
 */
export const dating: EvalTask = {
  name: 'dating',
  about: 'date of undated and misdated texts (records with id, date, text)',
  run: runDating,
};

async function runDating({ records, knowledge }: EvalInput): Promise<EvalResult> {
  const counts = { all: 0, covered: 0, week: 0, month: 0, telling: 0, found: 0, alarms: 0, bounded: 0 };
  const predictions: unknown[] = [];
  for (const [place, record] of records.entries()) {
    const dated = datedTextOf(record, place);
    if (dated === null) continue;
    const { id, date: truth } = dated;
    counts.all += 1;
    const text = await undated(dated.text);
    const words = await dateOf(text, knowledge);
    const covered = holds(words, truth);
    const length = lengthInDays(words);
    counts.covered += Number(covered);
    counts.bounded += Number(words.earliest !== null || words.latest !== null);
    counts.week += Number(covered && length !== null && length <= 7);
    counts.month += Number(covered && length !== null && length <= 31);
    const rightly = await stamped(text, truth, knowledge);
    counts.alarms += Number(rightly.conflict !== null);
    // A text that tells little of its time cannot show a stamp to be false, and is not asked.
    const tells = length !== null && length <= TELLING_DAYS;
    const misdated = tells ? await stamped(text, falseDate(id, truth), knowledge) : null;
    if (misdated !== null) {
      counts.telling += 1;
      counts.found += Number(misdated.conflict !== null);
    }
    const { earliest, latest, basis } = words;
    const says = basis.map((step) => `${step.rule}: ${step.says}`);
    const found = misdated?.conflict ?? null;
    predictions.push({ id, date: truth, earliest, latest, covered, alarm: rightly.conflict, found, says });
  }
  const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);
  return {
    records: counts.all,
    scores: {
      coverage: share(counts.covered, counts.all),
      within7: share(counts.week, counts.all),
      within31: share(counts.month, counts.all),
      conflictsFound: share(counts.found, counts.telling),
      falseAlarms: share(counts.alarms, counts.all),
    },
    table: [
      ['texts', String(counts.all)],
      ['bounded by their words', String(counts.bounded)],
      [`dated to ${TELLING_DAYS} days or fewer`, String(counts.telling)],
    ],
    predictions,
  };
}

function stamped(text: string, day: IsoDay, knowledge: Knowledge): Promise<DocumentDate> {
  return dateOf(withStamp(text, day), knowledge);
}

async function dateOf(text: string, knowledge: Knowledge): Promise<DocumentDate> {
  const document = await readText(text);
  return dateDocument(annotateDocument(parseDocument(document), knowledge), knowledge).date;
}
