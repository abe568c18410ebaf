import type { DocumentDate, ParsedDocument, TimeAnnotation } from '../../src/model/index.ts';
import { parseIsoDay } from '../../src/calendar/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { times } from '../../src/pipeline/3-annotate/times/index.ts';
import { resolveTimes } from '../../src/pipeline/4-extract/date/resolve-times.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';
import { plainDocument } from '../measure/plain-document.ts';

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

/** A document of which nothing is known but the day a record states. */
const UNDATED: DocumentDate = {
  stated: [],
  earliest: null,
  latest: null,
  best: null,
  precision: 'unknown',
  basis: [],
  conflict: null,
};

/** Records fall into this many fixed folds, as is usual where a score is asked for "five-fold". */
const FOLDS = 5;

/**
 * Time expressions as TempEval-3 scores them: `strictF1` asks for the exact span, `relaxedF1` for
 * any overlap, `valueF1` for overlap and the same TIMEX3 value. Only the parser, the
 * time annotator and its resolution run, with the record's `dct` as the day of the document, and the
 * time told of just before as the anchor where the words go on from it. The rules are written by hand and not trained,
 * so a fold is no more than a part: the spread over five, by a hash of the record's id, shows how far
 * the score hangs on which texts were looked at. `...Mean` and `...Worst` are over the folds.
 */
export const timesTask: EvalTask = {
  name: 'times',
  about: 'time expressions: spans and TIMEX3 values (records with dct, text, timex)',
  run: runTimes,
};

function runTimes({ records, knowledge }: EvalInput): EvalResult {
  const folds = Array.from({ length: FOLDS }, noCounts);
  const predictions: unknown[] = [];
  for (const record of records as readonly TimesRecord[]) {
    const parsed = parsePlain(record.text);
    const found = times.annotate({ parsed, knowledge, earlier: [] }) as readonly TimeAnnotation[];
    const day = parseIsoDay(record.dct);
    const date = { ...UNDATED, earliest: day, latest: day, best: day, precision: 'day' } as const;
    const resolved = resolveTimes(
      { text: record.text, annotations: found },
      { date, reprints: [], named: [] },
    );
    const valued = found.map((one, i) => ({
      start: one.start,
      end: one.end,
      text: record.text.slice(one.start, one.end),
      type: one.timex.toUpperCase(),
      value: resolved[i]?.timex3 ?? '',
      rule: one.rule,
    }));
    // Nested expressions are scored by the outer one, and empty ones have no span to find.
    const gold = record.timex.filter((one) => one.end > one.start && (one.depth ?? 0) === 0);
    count(folds[foldOf(record.id)] as Counts, valued, gold);
    predictions.push({ id: record.id, timex: valued });
  }
  const counts = folds.reduce(add, noCounts());
  const scores = { ...scoresOf(counts), ...spreadOf(folds.filter(({ gold }) => gold > 0).map(scoresOf)) };
  const table = [
    ['expressions in the gold', String(counts.gold)],
    ['found', String(counts.predicted)],
    ['exact spans', String(counts.strict)],
    ['overlapping', String(counts.relaxed)],
    ['with the same value', String(counts.value)],
    ...folds.map((fold, i) => [`fold ${i + 1} of ${FOLDS}`, writeScores(scoresOf(fold), fold.gold)]),
  ];
  return { records: records.length, scores, table, predictions };
}

type Score = 'strictF1' | 'relaxedF1' | 'valueF1';

function noCounts(): Counts {
  return { predicted: 0, gold: 0, strict: 0, relaxed: 0, value: 0 };
}

function add(a: Counts, b: Counts): Counts {
  return {
    predicted: a.predicted + b.predicted,
    gold: a.gold + b.gold,
    strict: a.strict + b.strict,
    relaxed: a.relaxed + b.relaxed,
    value: a.value + b.value,
  };
}

function scoresOf({ predicted, gold, strict, relaxed, value }: Counts): Record<Score, number> {
  const score = (right: number): number => fScore({ right, predicted, gold }).f1;
  return { strictF1: score(strict), relaxedF1: score(relaxed), valueF1: score(value) };
}

/** Mean and least of each score over the folds that have any expression. */
function spreadOf(folds: readonly Record<Score, number>[]): Record<string, number> {
  if (folds.length === 0) return {};
  const of = (score: Score): number[] => folds.map((fold) => fold[score]);
  const mean = (score: Score): number => of(score).reduce((sum, one) => sum + one, 0) / folds.length;
  return {
    strictF1Mean: mean('strictF1'),
    strictF1Worst: Math.min(...of('strictF1')),
    valueF1Mean: mean('valueF1'),
    valueF1Worst: Math.min(...of('valueF1')),
  };
}

function writeScores({ strictF1, valueF1 }: Record<Score, number>, gold: number): string {
  return `strict ${strictF1.toFixed(3)}  value ${valueF1.toFixed(3)}  of ${gold}`;
}

/**
 * The fold of a record, by FNV-1a over its id: the same on every machine and in any order of records.
 *
 * @example
 * foldOf('a'); // 0
 */
export function foldOf(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01_00_01_93) >>> 0;
  return hash % FOLDS;
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
  return parseDocument(plainDocument(text));
}
