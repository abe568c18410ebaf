import { daysBetween, holds, lengthInDays, parseIsoDay } from '../../src/calendar/index.ts';
import { corroborate } from '../../src/corroborate.ts';
import { engineVersion } from '../../src/engine.ts';
import type {
  DayInterval,
  Document,
  DocumentId,
  DocumentRecord,
  IsoDay,
  Knowledge,
} from '../../src/model/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { annotateDocument } from '../../src/pipeline/3-annotate/annotate.ts';
import { extractRecord } from '../../src/pipeline/4-extract/extract.ts';
import { datedTextOf } from '../generate/dated-text.ts';
import { readText, undated } from '../generate/undated.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** One in so many reports loses its dates, chosen by its id. */
const STRIPPED = 3;
/** The day in a set's field counts only where it agrees with what its texts state of themselves. */
const AGREES_DAYS = 3;
const AGREES_SHARE = 0.95;

/**
 * Dates a third of a collection by the rest: stated dates are taken from the reports whose id falls
 * into it, and the others keep theirs. The truth is the day that a report states of itself; the field
 * of a set counts where no such day is stated, unless the set's fields contradict its own texts.
 * `coverage`: truth inside the interval. `within7`, `within31`: share of the third with a closed
 * interval of at most so many days that holds the truth. `textCoverage`, `textWithin7`,
 * `textWithin31`: the same from the text alone. `narrowedRight`: of those that the collection
 * narrowed, how many still hold the truth.
 */
export const datingCollection: EvalTask = {
  name: 'dating-collection',
  about: 'dates of a third of a collection by the dated rest (records with id, date, text)',
  run: runDatingCollection,
};

interface Report {
  readonly id: string;
  readonly text: string;
  readonly own: IsoDay | null;
  readonly field: IsoDay;
}

interface Placed {
  readonly record: DocumentRecord;
  readonly id: string;
  /** Null where the report is not one of the third that is asked about. */
  readonly truth: IsoDay | null;
}

async function runDatingCollection({ records, knowledge }: EvalInput): Promise<EvalResult> {
  const reports: Report[] = [];
  for (const [place, record] of records.entries()) {
    const dated = datedTextOf(record, place);
    if (dated === null) continue;
    const { id, text, date } = dated;
    reports.push({ id, text, field: date, own: ownDay(await readText(text)) });
  }
  const trusted = fieldsAgree(reports);
  const placed: Placed[] = [];
  for (const [place, report] of reports.entries())
    placed.push(await reportAs(report, place, trusted, knowledge));
  const { dates } = corroborate(placed.map(({ record }) => record));
  const found = new Map(
    dates.flatMap(({ document, reprint, date }) => (reprint === null ? [[document, date]] : [])),
  );
  const counts = { asked: 0, narrowed: 0, right: 0, text: nothing(), collection: nothing() };
  const predictions: unknown[] = [];
  for (const { record, id, truth } of placed) {
    if (truth === null) continue;
    counts.asked += 1;
    const settled = found.get(record.document.id);
    const date = settled ?? record.date;
    tally(counts.text, record.date, truth);
    tally(counts.collection, date, truth);
    const narrower = settled !== undefined && differs(settled, record.date);
    counts.narrowed += Number(narrower);
    counts.right += Number(narrower && holds(date, truth));
    const { earliest, latest, basis, conflict } = date;
    const says = basis.filter(({ rule }) => rule.startsWith('collection/')).map((step) => step.says);
    predictions.push({ id, date: truth, earliest, latest, covered: holds(date, truth), conflict, says });
  }
  const share = (part: number, of = counts.asked): number => (of === 0 ? 0 : part / of);
  return {
    records: counts.asked,
    scores: {
      coverage: share(counts.collection.covered),
      within7: share(counts.collection.week),
      within31: share(counts.collection.month),
      textCoverage: share(counts.text.covered),
      textWithin7: share(counts.text.week),
      textWithin31: share(counts.text.month),
      narrowedRight: share(counts.right, counts.narrowed),
    },
    table: [
      ['reports', String(reports.length)],
      ['without their dates', String(counts.asked)],
      ['narrowed by the others', String(counts.narrowed)],
      ['the set’s own dates', trusted ? 'trusted' : 'contradict its texts, left aside'],
    ],
    predictions,
  };
}

function nothing(): { covered: number; week: number; month: number } {
  return { covered: 0, week: 0, month: 0 };
}

function tally(counts: ReturnType<typeof nothing>, date: DayInterval, truth: IsoDay): void {
  const length = lengthInDays(date);
  const covered = holds(date, truth);
  counts.covered += Number(covered);
  counts.week += Number(covered && length !== null && length <= 7);
  counts.month += Number(covered && length !== null && length <= 31);
}

function differs(a: DayInterval, b: DayInterval): boolean {
  return a.earliest !== b.earliest || a.latest !== b.latest;
}

/** The first day that the report states in so many words; a month or a year is none. */
function ownDay({ stated }: Document): IsoDay | null {
  const days = stated.flatMap(({ value }) => parseIsoDay(value.slice(0, 10)) ?? []);
  return days[0] ?? null;
}

function fieldsAgree(reports: readonly Report[]): boolean {
  const both = reports.filter((report): report is Report & { readonly own: IsoDay } => report.own !== null);
  const agreeing = both.filter(({ own, field }) => Math.abs(daysBetween(own, field)) <= AGREES_DAYS);
  return agreeing.length >= both.length * AGREES_SHARE;
}

async function reportAs(
  { id, text, own, field }: Report,
  place: number,
  trusted: boolean,
  knowledge: Knowledge,
): Promise<Placed> {
  const truth = own ?? (trusted ? field : null);
  const asked = truth !== null && hashOf(id) % STRIPPED === 0;
  const read = await readText(asked ? await undated(text) : text);
  const given = { value: truth ?? '', basis: 'given' as const, part: null, start: null, end: null };
  const stated = asked || truth === null || own !== null ? read.stated : [given];
  // The same text twice in a set is two documents here, each with its own date.
  const document: Document = {
    ...read,
    stated,
    id: `${read.id.slice(0, 56)}${String(place).padStart(8, '0')}` as DocumentId,
  };
  const annotated = annotateDocument(parseDocument(document), knowledge);
  return {
    id,
    record: extractRecord(annotated, knowledge, engineVersion(knowledge)),
    truth: asked ? truth : null,
  };
}

/** FNV-1a, so that every run takes the same third. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
