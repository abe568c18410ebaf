import type { Document, Span } from '../../src/model/index.ts';
import { overlap } from '../../src/model/index.ts';
import { parseDocument } from '../../src/pipeline/2-parse/parse.ts';
import { cues } from '../../src/pipeline/3-annotate/cues/index.ts';
import type { Attribution } from '../../src/pipeline/4-extract/claims/attribution.ts';
import { attributionsOf } from '../../src/pipeline/4-extract/claims/attributions-of.ts';
import { fScore } from '../measure/f-score.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

interface GoldSpan extends Span {
  readonly text: string;
}
interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly GoldSpan[];
    readonly cue: readonly GoldSpan[];
    readonly content: readonly GoldSpan[];
  }[];
}

/** One side of an attribution: its stretches, or empty when there is none. */
type Side = readonly Span[];
interface Triple {
  readonly source: Side;
  readonly cue: Side;
  readonly content: Side;
}

/**
 * Source, cue and content spans against PolNeAR. Stretches of one side with only blanks between them
 * count as one (annotators differ in whether they cut a quotation at its full stops). A side is exact
 * when its list of stretches is the same to the code unit; its overlap score gives each side the share of its characters that the best
 * matching side of the other list covers (precision over predicted, recall over gold). Sides
 * that are empty in the gold (no source named) count in none of the span scores. `whole` is the share of
 * attributions with all three sides exact, an empty source matching only an empty source.
 */
export const attribution: EvalTask = {
  name: 'attribution',
  about: 'source, cue and content spans (PolNeAR form)',
  run: runAttribution,
};

function runAttribution({ records, knowledge }: EvalInput): EvalResult {
  const sides = ['source', 'cue', 'content'] as const;
  const exact = { source: tally(), cue: tally(), content: tally(), whole: tally() };
  const soft = { source: tally(), cue: tally(), content: tally() };
  const predictions: unknown[] = [];
  for (const record of records as readonly GoldRecord[]) {
    const parsed = parseDocument(plainDocument(record));
    const annotations = cues.annotate({ parsed, knowledge, earlier: [] });
    const found = attributionsOf({ parsed, annotations, diagnostics: [] }).map((one) =>
      joined(tripleOf(one), record.text),
    );
    const wanted = record.attributions.map((one) => joined(one, record.text));
    for (const side of sides) {
      addExact(
        exact[side],
        found.map((one) => one[side]),
        wanted.map((one) => one[side]),
      );
      addSoft(
        soft[side],
        found.map((one) => one[side]),
        wanted.map((one) => one[side]),
      );
    }
    addWhole(exact.whole, found, wanted);
    predictions.push({ id: record.id, attributions: found });
  }
  const scores = {
    sourceF1: fScore(exact.source).f1,
    sourceOverlapF1: fScore(soft.source).f1,
    cueF1: fScore(exact.cue).f1,
    contentF1: fScore(exact.content).f1,
    contentOverlapF1: fScore(soft.content).f1,
    wholeF1: fScore(exact.whole).f1,
  };
  const row = (name: string, count: Tally): string[] => {
    const { precision, recall, f1 } = fScore(count);
    return [name.padEnd(16), ...[precision, recall, f1].map((score) => score.toFixed(3))];
  };
  const table = [
    ['                ', 'prec ', 'rec  ', 'f1'],
    ...sides.flatMap((side) => [row(side, exact[side]), row(`${side} overlap`, soft[side])]),
    row('whole', exact.whole),
  ];
  return { records: records.length, scores, table, predictions };
}

interface Tally {
  right: number;
  rightGold: number;
  predicted: number;
  gold: number;
}

function tally(): Tally {
  return { right: 0, rightGold: 0, predicted: 0, gold: 0 };
}

function plainDocument({ id, text }: GoldRecord): Document {
  const parts = [{ role: 'body', start: 0, end: text.length, rule: 'whole-text' }] as const;
  return {
    id: id as Document['id'],
    name: id,
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts,
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
}

function tripleOf(one: Attribution): Triple {
  return { source: one.source === null ? [] : [one.source], cue: [one.cue], content: one.content };
}

/** Joins the stretches of each side that have only blanks between them. */
function joined(triple: Triple, text: string): Triple {
  const join = (side: Side): Span[] => {
    const result: Span[] = [];
    for (const { start, end } of [...side].sort((a, b) => a.start - b.start)) {
      const last = result[result.length - 1];
      if (last !== undefined && text.slice(last.end, start).trim() === '') {
        result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      } else result.push({ start, end });
    }
    return result;
  };
  return { source: join(triple.source), cue: join(triple.cue), content: join(triple.content) };
}

function keyOf(side: Side): string {
  return [...side]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start}-${end}`)
    .join();
}

function addExact(count: Tally, found: readonly Side[], gold: readonly Side[]): void {
  const left = new Map<string, number>();
  const wanted = gold.filter((side) => side.length > 0);
  const given = found.filter((side) => side.length > 0);
  for (const side of wanted) left.set(keyOf(side), (left.get(keyOf(side)) ?? 0) + 1);
  let right = 0;
  for (const side of given) {
    const key = keyOf(side);
    const remaining = left.get(key) ?? 0;
    if (remaining === 0) continue;
    left.set(key, remaining - 1);
    right += 1;
  }
  count.right += right;
  count.rightGold += right;
  count.predicted += given.length;
  count.gold += wanted.length;
}

/** The share of `side` that the best of `others` covers. */
function bestShare(side: Side, others: readonly Side[]): number {
  const size = side.reduce((sum, span) => sum + span.end - span.start, 0);
  const shared = others.map((other) =>
    side.reduce((sum, span) => sum + other.reduce((inner, part) => inner + overlap(span, part), 0), 0),
  );
  return size === 0 ? 0 : Math.min(1, Math.max(0, ...shared) / size);
}

function addSoft(count: Tally, found: readonly Side[], gold: readonly Side[]): void {
  const wanted = gold.filter((side) => side.length > 0);
  const given = found.filter((side) => side.length > 0);
  count.right += given.reduce((sum, side) => sum + bestShare(side, wanted), 0);
  count.rightGold += wanted.reduce((sum, side) => sum + bestShare(side, given), 0);
  count.predicted += given.length;
  count.gold += wanted.length;
}

function addWhole(count: Tally, found: readonly Triple[], gold: readonly Triple[]): void {
  const keys = (triple: Triple): string =>
    `${keyOf(triple.source)}|${keyOf(triple.cue)}|${keyOf(triple.content)}`;
  const wanted = gold.map(keys);
  const given = found.map(keys);
  const left = [...wanted];
  let right = 0;
  for (const key of given) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  count.right += right;
  count.rightGold += right;
  count.predicted += given.length;
  count.gold += wanted.length;
}
