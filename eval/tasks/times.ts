import type { Document, ParsedDocument, TimeAnnotation } from '../../src/model/index.ts';
import { parseIsoDay, timex3 } from '../../src/calendar/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { times } from '../../src/pipeline/3-annotate/times/index.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string;
  readonly type?: string;
  readonly depth?: number;
}

interface TimesRecord {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly GoldTimex[];
}

interface Counts {
  predicted: number;
  gold: number;
  strict: number;
  relaxed: number;
  value: number;
}

/**
 * Time expressions as TempEval-3 scores them: `strictF1` asks for the exact span, `relaxedF1` for
 * any overlap, `valueF1` for overlap and the same TIMEX3 value. Only the parser and the time
 * annotator run, and the record's `dct` is the anchor.
 */
export const timesTask: EvalTask = {
  name: 'times',
  about: 'time expressions: spans and TIMEX3 values (records with dct, text, timex)',
  run: runTimes,
};

function runTimes({ records, knowledge }: EvalInput): EvalResult {
  const counts: Counts = { predicted: 0, gold: 0, strict: 0, relaxed: 0, value: 0 };
  const predictions: unknown[] = [];
  for (const record of records as readonly TimesRecord[]) {
    const parsed = parsePlain(record.text);
    const found = times.annotate({ parsed, knowledge, earlier: [] }) as readonly TimeAnnotation[];
    const day = parseIsoDay(record.dct);
    const anchor = day === null ? null : { earliest: day, latest: day };
    const valued = found.map((one) => ({
      start: one.start,
      end: one.end,
      text: record.text.slice(one.start, one.end),
      type: one.timex.toUpperCase(),
      value: timex3(one.expression, anchor, one.clock),
      rule: one.rule,
    }));
    // Nested expressions are scored by the outer one, and empty ones have no span to find.
    const gold = record.timex.filter((one) => one.end > one.start && (one.depth ?? 0) === 0);
    count(counts, valued, gold);
    predictions.push({ id: record.id, timex: valued });
  }
  const score = (right: number): number =>
    fScore({ right, predicted: counts.predicted, gold: counts.gold }).f1;
  const scores = {
    strictF1: score(counts.strict),
    relaxedF1: score(counts.relaxed),
    valueF1: score(counts.value),
  };
  const table = [
    ['expressions in the gold', String(counts.gold)],
    ['found', String(counts.predicted)],
    ['exact spans', String(counts.strict)],
    ['overlapping', String(counts.relaxed)],
    ['with the same value', String(counts.value)],
  ];
  return { records: records.length, scores, table, predictions };
}

/** Each expression answers at most one of the other side, in text order. */
function count(counts: Counts, found: readonly GoldTimex[], gold: readonly GoldTimex[]): void {
  counts.predicted += found.length;
  counts.gold += gold.length;
  const free = new Set(found);
  for (const one of gold) {
    const exact = found.find((f) => free.has(f) && f.start === one.start && f.end === one.end);
    const match = exact ?? found.find((f) => free.has(f) && f.start < one.end && one.start < f.end);
    if (match === undefined) continue;
    free.delete(match);
    counts.relaxed += 1;
    if (exact !== undefined) counts.strict += 1;
    if (match.value === one.value) counts.value += 1;
  }
}

/** Plain text as one part, without reading: the scores are about times alone. */
function parsePlain(text: string): ParsedDocument {
  const document: Document = {
    id: '' as Document['id'],
    name: '',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: [{ role: 'body', start: 0, end: text.length, rule: 'whole-text' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
  return parseDocument(document);
}
