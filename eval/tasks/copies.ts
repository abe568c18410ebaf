import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze.ts';
import { corroborate } from '../../src/corroborate.ts';
import type { DocumentId, DocumentRecord, Relation } from '../../src/model/index.ts';
import { entryBytes, readEntry } from '../../src/pipeline/1-read/entry/entry.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

interface Report {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly outlet?: string;
  /** `topic_outlet` in sets of timelines. */
  readonly set?: string;
}

/** Characters of each text that a person is shown first, and longest shared runs that are shown. */
const OPENING = 400;
const RUNS = 6;

/**
 * Lists the copies and rewrites found in a file of reports, for a person to judge them: whether they are
 * one text can be told only by reading both. The reports are read as rows of a dataset, with their dates
 * and outlets. Predictions come in the order of a hash of the two ids, so that their first hundred are
 * a sample that no hand chose; each has both openings and the longest runs the two share. `across` is
 * false for two reports of one outlet. Counts, no scores: precision is what the reading finds.
 */
export const copies: EvalTask = {
  name: 'copies',
  about: 'copies and rewrites in a collection, listed to be read (records with id, text; outlet, date)',
  run: runCopies,
};

async function runCopies({ records, knowledge }: EvalInput): Promise<EvalResult> {
  const read = new Map<DocumentId, { readonly report: Report; readonly record: DocumentRecord }>();
  for (const report of records as readonly Report[]) {
    const bytes = entryBytes({
      ...readEntry(new TextEncoder().encode('{}')),
      text: report.text,
      title: report.title ?? null,
      date: report.date ?? null,
      publisher: outletOf(report) || null,
    });
    const record = await analyze(bytes, { name: report.id }, knowledge);
    if (!read.has(record.document.id)) read.set(record.document.id, { report, record });
  }
  const found = corroborate([...read.values()].map(({ record }) => record)).relations.filter(
    ({ relation }) => relation === 'copy' || relation === 'rewrite',
  );
  const predictions = found
    .flatMap((relation) => {
      const [a, b] = [read.get(relation.a), read.get(relation.b)];
      return a === undefined || b === undefined ? [] : [shown(relation, a, b)];
    })
    .sort((x, y) => (x.order < y.order ? -1 : 1));
  const count = (some: (one: (typeof predictions)[number]) => boolean): number =>
    predictions.filter(some).length;
  const counts = {
    sameBytesCount: records.length - read.size,
    copyCount: count(({ relation }) => relation === 'copy'),
    rewriteCount: count(({ relation }) => relation === 'rewrite'),
    acrossCount: count(({ across }) => across),
    revisionCount: count(({ revision }) => revision),
  };
  return {
    records: records.length,
    scores: counts,
    table: Object.entries(counts).map(([name, value]) => [name, String(value)]),
    predictions,
  };
}

function outletOf({ outlet, set }: Report): string {
  return outlet ?? set?.split('_').at(-1) ?? '';
}

interface Side {
  readonly report: Report;
  readonly record: DocumentRecord;
}

function shown({ relation, revision, why, spans }: Relation, a: Side, b: Side) {
  const [text, other] = [a.record.document.text, b.record.document.text];
  return {
    order: createHash('sha256').update([a.report.id, b.report.id].sort().join('\n')).digest('hex'),
    a: a.report.id,
    b: b.report.id,
    relation,
    revision,
    across: outletOf(a.report) !== outletOf(b.report),
    dates: [a.report.date ?? null, b.report.date ?? null],
    why,
    openings: [text.slice(0, OPENING), other.slice(0, OPENING)],
    runs: [...spans]
      .sort((x, y) => y.a.end - y.a.start - (x.a.end - x.a.start) || x.a.start - y.a.start)
      .slice(0, RUNS)
      .map((span) => text.slice(span.a.start, span.a.end)),
  };
}
