import { analyze } from '../../src/analyze.ts';
import type { DocumentRecord, Knowledge, SharedSpan, Span } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { pairTexts } from '../../src/pipeline/5-corroborate/candidates/pair-texts.ts';
import { relateRecords } from '../../src/pipeline/5-corroborate/relate/relate-records.ts';
import {
  type SharedText,
  shareText,
  type WordedRecord,
  wordRecord,
} from '../../src/pipeline/5-corroborate/text/share-text.ts';
import type { MadePair } from '../generate/made/make-pair.ts';
import { makePairs } from '../generate/made/make-pairs.ts';
import { fScore } from '../measure/f-score.ts';
import { inTurn } from '../measure/in-turn.ts';
import { type RunCounts, scoreRuns } from '../measure/made-runs.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

/** Degrees of change of the curve; the aims stand at 0.2 and 0.5. */
const DEGREES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
/** Reports so many days apart that share text by more than background or a formula are rare. */
const FAR_DAYS = 60;

/**
 * Second texts made of real ones, at eight degrees of change, all of them and the real ones in one pile:
 * `found20` and `found50` are the share of pairs found as a copy or a rewrite, `...Even` and `...Odd` on
 * every other text; `falseAlarms` the share of texts called a copy or rewrite of a text of another day (60
 * days apart or more) or topic; `runF1` (with precision and recall) how well the characters of the words
 * both share are found, place against place; `wholeRuns` the share of runs of three words and more of which
 * no word is missing; `sentenceF1` pairs of sentences, `addF1` sentences that stand in one only. All but
 * these shares and alarms are means over the degrees from 0.1.
 */
export const madePairs: EvalTask = {
  name: 'made-pairs',
  about: 'copies and rewrites made of real texts, by degree of change (records with text)',
  run: runMadePairs,
};

/** One made pair with both its records. */
interface ReadPair {
  readonly pair: MadePair;
  readonly original: WordedRecord;
  readonly made: WordedRecord;
  readonly date: string | null;
  readonly topic: string | null;
}

async function runMadePairs({ records, knowledge }: EvalInput): Promise<EvalResult> {
  const rows = distinctTexts(records);
  const originals = new Map<string, WordedRecord>();
  const table: string[][] = [
    ['degree', 'reached', 'recall', 'alarms', 'run p', 'run r', 'sentences', 'adds'],
  ];
  const scores: Record<string, number> = {};
  const details: DegreeScores[] = [];
  const predictions: unknown[] = [];
  for (const degree of DEGREES) {
    const read = await readPairs(rows, degree, originals, knowledge);
    const found = findRelated(read);
    const one = scoreDegree(read, found.related);
    details.push(one);
    const { runs } = one;
    const { precision, recall } = runScore(runs);
    const cells = [
      one.reached,
      one.recall,
      found.alarms.length,
      precision,
      recall,
      one.sentenceF1,
      one.addF1,
    ];
    table.push([String(degree), ...cells.map((cell) => cell.toFixed(3))]);
    predictions.push({ degree, missed: one.missed, alarms: found.alarms });
    if (degree === 0.2 || degree === 0.5) {
      const name = `found${degree * 100}`;
      scores[name] = one.recall;
      scores[`${name}Even`] = one.even;
      scores[`${name}Odd`] = one.odd;
    }
    if (degree === 0.2) scores['falseAlarms'] = found.alarmed / Math.max(1, read.length);
  }
  const changed = details.slice(1);
  const { precision, recall, f1 } = runScore(sumOf(changed.map(({ runs }) => runs)));
  const mean = (of: (one: DegreeScores) => number): number =>
    changed.reduce((sum, one) => sum + of(one), 0) / changed.length;
  return {
    records: rows.length,
    scores: {
      ...scores,
      runF1: f1,
      runPrecision: precision,
      runRecall: recall,
      wholeRuns: mean(({ runs }) => (runs.runs === 0 ? 1 : runs.wholeRuns / runs.runs)),
      sentenceF1: mean(({ sentenceF1 }) => sentenceF1),
      addF1: mean(({ addF1 }) => addF1),
    },
    table,
    predictions,
  };
}

interface TextRow {
  readonly text: string;
  readonly date: string | null;
  readonly topic: string | null;
}

/** Records with a text, each text once. */
function distinctTexts(records: readonly unknown[]): TextRow[] {
  const rows = new Map<string, TextRow>();
  for (const record of records as { text?: unknown; date?: unknown; topic?: unknown }[]) {
    if (typeof record.text !== 'string' || rows.has(record.text)) continue;
    const date = typeof record.date === 'string' ? record.date.slice(0, 10) : null;
    rows.set(record.text, {
      text: record.text,
      date,
      topic: typeof record.topic === 'string' ? record.topic : null,
    });
  }
  return [...rows.values()];
}

async function readPairs(
  rows: readonly TextRow[],
  degree: number,
  originals: Map<string, WordedRecord>,
  knowledge: Knowledge,
): Promise<ReadPair[]> {
  const rowOf = new Map(rows.map((row) => [row.text, row]));
  const pairs = [...makePairs([...rowOf.keys()], degree)];
  return inTurn(pairs, async (pair) => {
    const known = originals.get(pair.original) ?? wordRecord(await readWords(pair.original, knowledge));
    originals.set(pair.original, known);
    const made = wordRecord(await readWords(pair.made, knowledge));
    const { date = null, topic = null } = rowOf.get(pair.original) ?? {};
    return { pair, original: known, made, date, topic };
  });
}

function readWords(text: string, knowledge: Knowledge): Promise<DocumentRecord> {
  return analyze(new TextEncoder().encode(text), { name: 'made.txt' }, knowledge);
}

interface Related {
  /** Places of the pairs found as copy or rewrite, with the text they share. */
  readonly related: ReadonlyMap<number, SharedText | null>;
  /** Pairs of texts called copies or rewrites that are far apart. */
  readonly alarms: readonly (readonly [string, string])[];
  /** Texts in such a pair. */
  readonly alarmed: number;
}

/** Puts all texts in one pile, as the product would meet them. */
function findRelated(read: readonly ReadPair[]): Related {
  const places = new Map<string, number>();
  const pile: WordedRecord[] = [];
  for (const [place, { original, made }] of read.entries()) {
    for (const worded of [original, made]) {
      const id = worded.record.document.id;
      if (places.has(id)) continue;
      places.set(id, place);
      pile.push(worded);
    }
  }
  const pairs = pairTexts(pile);
  const texts = new Map(pairs.map(({ a, b, text }) => [keyOf(idAt(pile, a), idAt(pile, b)), text]));
  const told = relateRecords(pile, [], pairs).filter(
    ({ relation }) => relation === 'copy' || relation === 'rewrite',
  );
  const toldKeys = new Set(told.map(({ a, b }) => keyOf(a, b)));
  const related = new Map<number, SharedText | null>();
  for (const [place, { original, made }] of read.entries()) {
    const [a, b] = [original.record.document.id, made.record.document.id];
    // The same bytes are one document, which nobody can miss.
    if (a === b || toldKeys.has(keyOf(a, b))) related.set(place, texts.get(keyOf(a, b)) ?? null);
  }
  const alarms = told.filter(({ a, b }) => areFar(read, places.get(a) ?? -1, places.get(b) ?? -1));
  const opening = (id: string): string => read[places.get(id) ?? -1]?.pair.original.slice(0, 60) ?? '';
  return {
    related,
    alarms: alarms.map(({ a, b }) => [opening(a), opening(b)] as const),
    alarmed: new Set(alarms.flatMap(({ a, b }) => [places.get(a), places.get(b)])).size,
  };
}

function idAt(pile: readonly WordedRecord[], at: number): string {
  return pile[at]?.record.document.id ?? '';
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Of other days or topics, and neither made with sentences of the other. */
function areFar(read: readonly ReadPair[], here: number, there: number): boolean {
  const [left, right] = [read[here], read[there]];
  if (left === undefined || right === undefined || here === there) return false;
  const brought = (one: ReadPair, other: ReadPair): boolean =>
    one.pair.adds.b.some(({ start, end }) =>
      other.pair.original.includes(one.pair.made.slice(start, end).trim().slice(0, 40)),
    );
  if (brought(left, right) || brought(right, left)) return false;
  if (left.topic !== null && right.topic !== null && left.topic !== right.topic) return true;
  if (left.date === null || right.date === null) return false;
  const days =
    Math.abs(Date.parse(`${left.date}T00:00:00Z`) - Date.parse(`${right.date}T00:00:00Z`)) / 86_400_000;
  return days >= FAR_DAYS;
}

interface DegreeScores {
  readonly reached: number;
  readonly recall: number;
  readonly even: number;
  readonly odd: number;
  readonly runs: RunCounts;
  readonly sentenceF1: number;
  readonly addF1: number;
  readonly missed: readonly string[];
}

function scoreDegree(
  read: readonly ReadPair[],
  related: ReadonlyMap<number, SharedText | null>,
): DegreeScores {
  const share = (places: readonly number[]): number =>
    places.length === 0 ? 0 : places.filter((place) => related.has(place)).length / places.length;
  const places = read.map((_, place) => place);
  const laid = read
    .filter(({ original, made }) => original.record.document.id !== made.record.document.id)
    .map(({ pair, original, made }) => ({ pair, text: shareText(original, made) }));
  return {
    reached: read.reduce((sum, { pair }) => sum + pair.reached, 0) / Math.max(1, read.length),
    recall: share(places),
    even: share(places.filter((place) => place % 2 === 0)),
    odd: share(places.filter((place) => place % 2 === 1)),
    runs: sumOf(laid.map(({ pair, text }) => scoreRuns(pair, [...text.spans, ...text.quoted]))),
    sentenceF1: scoreMatches<SharedSpan>(
      laid.map(({ pair, text }) => ({
        gold: pair.sentences,
        found: text.sentences,
        same: (gold, found) => covers(gold.a, found.a) && covers(gold.b, found.b),
      })),
    ),
    addF1: scoreMatches<Span>(
      laid.flatMap(({ pair, text }) => [
        { gold: pair.adds.a, found: text.adds.a, same: covers },
        { gold: pair.adds.b, found: text.adds.b, same: covers },
      ]),
    ),
    missed: read
      .filter((_, place) => !related.has(place))
      .map(({ pair }) => `${pair.reached.toFixed(2)} ${pair.original.slice(0, 60)}`),
  };
}

/** Two stretches that are the same but for their edges: each holds half of the other. */
function covers(a: Span, b: Span): boolean {
  const shared = overlap(a, b);
  return shared * 2 >= a.end - a.start && shared * 2 >= b.end - b.start;
}

interface Matched<T> {
  readonly gold: readonly T[];
  readonly found: readonly T[];
  readonly same: (gold: T, found: T) => boolean;
}

function scoreMatches<T>(lists: readonly Matched<T>[]): number {
  const counts = { right: 0, rightGold: 0, predicted: 0, gold: 0 };
  for (const { gold, found, same } of lists) {
    counts.right += found.filter((one) => gold.some((row) => same(row, one))).length;
    counts.rightGold += gold.filter((row) => found.some((one) => same(row, one))).length;
    counts.predicted += found.length;
    counts.gold += gold.length;
  }
  return fScore(counts).f1;
}

function sumOf(all: readonly RunCounts[]): RunCounts {
  const sum = { right: 0, found: 0, gold: 0, rightGold: 0, runs: 0, wholeRuns: 0 };
  for (const one of all) {
    for (const key of Object.keys(sum) as (keyof RunCounts)[]) sum[key] += one[key];
  }
  return sum;
}

function runScore({ right, found, gold, rightGold }: RunCounts): ReturnType<typeof fScore> {
  const precision = found === 0 ? 1 : right / found;
  const recall = gold === 0 ? 1 : rightGold / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
