import { analyze } from '../../src/analyze.ts';
import type { DocumentRecord, Knowledge, SharedSpan, Span, TextChange } from '../../src/model/index.ts';
import { findChanges } from '../../src/pipeline/5-corroborate/changes/find-changes.ts';
import { type SharedText, shareText, wordRecord } from '../../src/pipeline/5-corroborate/text/share-text.ts';
import type { MadePair } from '../generate/made/make-pair.ts';
import { makePairs } from '../generate/made/make-pairs.ts';
import { fScore } from '../measure/f-score.ts';
import { readStories } from '../measure/gold-stories.ts';
import type { EvalInput, EvalResult, EvalTask } from '../task.ts';

const NOWHERE: Span = { start: -9, end: -9 };
/** What a desk pays for; other words are counted apart. */
const KINDS = ['attribution', 'hedge', 'number', 'name'] as const;
const DEGREES = [0.1, 0.2, 0.3];
/** Two places of something missing are one when so few characters apart: a blank and a mark. */
const NEAR = 3;

/**
 * What was changed between two tellings. With JSONL, on second texts made of its texts at degrees 0.1 to
 * 0.3: a found change is right when a made one has its kind and shares characters with it where it stands (a
 * swapped one on both sides), or lies at the same place. Each made change asks for one. `f1` takes
 * attributions, hedges, numbers and names together, `wordF1` other words. What the maker leaves open
 * (spellings, other names of one actor, small words) counts neither way, nor does what lies in a clause cut.
 * `...Even` and `...Odd` are every other text. With a gold object nothing is scored: what is found between
 * its copies and rewrites is printed.
 */
export const changes: EvalTask = {
  name: 'changes',
  about: 'attributions, hedges, numbers, names changed between copies (records with text, or GOLD.json)',
  run: (input) => (input.gold === null ? scoreMade(input) : reportGold(input)),
};

interface Counts {
  right: number;
  rightGold: number;
  predicted: number;
  gold: number;
}

async function scoreMade({ records, knowledge }: EvalInput): Promise<EvalResult> {
  const texts = [
    ...new Set(
      (records as { text?: unknown }[]).flatMap(({ text }) => (typeof text === 'string' ? [text] : [])),
    ),
  ];
  const counts = new Map<string, Counts>();
  const count = (key: string): Counts => {
    const known = counts.get(key) ?? { right: 0, rightGold: 0, predicted: 0, gold: 0 };
    counts.set(key, known);
    return known;
  };
  const predictions: unknown[] = [];
  const read = new Map<string, DocumentRecord>();
  let place = 0;
  for (const degree of DEGREES) {
    place = 0;
    for (const pair of makePairs(texts, degree)) {
      const original = read.get(pair.original) ?? (await readWords(pair.original, knowledge));
      read.set(pair.original, original);
      const made = await readWords(pair.made, knowledge);
      const text = shareText(wordRecord(original), wordRecord(made));
      const judged = judge(pair, findChanges(original, made, text), text);
      for (const fold of ['', place % 2 === 0 ? 'Even' : 'Odd']) {
        for (const { change, right } of judged.found) {
          const one = count(`${change.kind}${fold}`);
          one.predicted += 1;
          one.right += Number(right);
        }
        for (const { change, right } of judged.wanted) {
          const one = count(`${change.kind}${fold}`);
          one.gold += 1;
          one.rightGold += Number(right);
        }
      }
      predictions.push(...faultsOf(pair, degree, judged));
      place += 1;
    }
  }
  const whole = (fold: string): number => fScore(sumOf(KINDS.map((kind) => count(`${kind}${fold}`)))).f1;
  const each = [...KINDS, 'word'].map((kind) => [kind, fScore(count(kind)), count(kind)] as const);
  return {
    records: place,
    scores: {
      f1: whole(''),
      f1Even: whole('Even'),
      f1Odd: whole('Odd'),
      ...Object.fromEntries(each.map(([kind, { f1 }]) => [`${kind}F1`, f1])),
    },
    table: each.map(([kind, { precision, recall, f1 }, { gold, predicted }]) => [
      kind.padEnd(12),
      `precision ${precision.toFixed(3)}`,
      `recall ${recall.toFixed(3)}`,
      `f1 ${f1.toFixed(3)}`,
      `made ${gold}`,
      `found ${predicted}`,
    ]),
    predictions,
  };
}

function readWords(text: string, knowledge: Knowledge): Promise<DocumentRecord> {
  return analyze(new TextEncoder().encode(text), { name: 'made.txt' }, knowledge);
}

interface Judged {
  readonly found: readonly { readonly change: TextChange; readonly right: boolean }[];
  readonly wanted: readonly { readonly change: TextChange; readonly right: boolean }[];
}

/** Lays what was found beside what was made; what the maker leaves open is dropped from both. */
function judge(pair: MadePair, found: readonly TextChange[], text: SharedText): Judged {
  const clauses = pair.changes.filter(({ rule }) => rule === 'clause');
  // What went or came with a whole sentence is told by the sentences added, and the maker counts none of it.
  const whole = [
    ...pair.adds.a.map((a) => ({ a, b: NOWHERE })),
    ...pair.adds.b.map((b) => ({ a: NOWHERE, b })),
  ];
  const open = [...pair.free, ...clauses, ...whole];
  // Of a sentence whose counterpart is not known nothing can be asked; the pairing has its own score.
  const told = text.sentences;
  const wanted = pair.changes.filter(
    (change) =>
      change.rule !== 'clause' && told.some(({ a }) => a.start <= change.a.start && change.a.start <= a.end),
  );
  const rights = found.map((one) => wanted.some((change) => isSame(change, one)));
  return {
    found: found.flatMap((change, at) =>
      rights[at] === false && open.some((one) => meets(one.a, change.a) || meets(one.b, change.b))
        ? []
        : [{ change, right: rights[at] ?? false }],
    ),
    wanted: wanted.map((change) => ({ change, right: found.some((one) => isSame(change, one)) })),
  };
}

function isSame(made: TextChange, found: TextChange): boolean {
  if (made.kind !== found.kind || made.how !== found.how) return false;
  return meets(made.a, found.a) && meets(made.b, found.b);
}

/** They share a character, or one of them is an empty place at or beside the other. */
function meets(x: Span, y: Span): boolean {
  const isPlace = x.start === x.end || y.start === y.end;
  const room = isPlace ? NEAR : 0;
  return isPlace ? x.start <= y.end + room && y.start <= x.end + room : x.start < y.end && y.start < x.end;
}

function sumOf(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      rightGold: sum.rightGold + one.rightGold,
      predicted: sum.predicted + one.predicted,
      gold: sum.gold + one.gold,
    }),
    { right: 0, rightGold: 0, predicted: 0, gold: 0 },
  );
}

/** What was missed and what was found wrongly, with the words around it. */
function faultsOf(pair: MadePair, degree: number, { found, wanted }: Judged): unknown[] {
  const row = (fault: string, { kind, how, a, b, rule }: TextChange): unknown => ({
    fault,
    degree,
    kind,
    how,
    rule,
    was: pair.original.slice(a.start, a.end),
    is: pair.made.slice(b.start, b.end),
    original: around(pair.original, a),
    made: around(pair.made, b),
  });
  return [
    ...wanted.filter(({ right }) => !right).map(({ change }) => row('missed', change)),
    ...found.filter(({ right }) => !right).map(({ change }) => row('wrong', change)),
  ];
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 50)}`.replaceAll(
    '\n',
    ' ',
  );
}

async function reportGold(input: EvalInput): Promise<EvalResult> {
  const { pairs, records } = await readStories(input);
  const copies = pairs.filter(({ relation }) => relation === 'copy' || relation === 'rewrite');
  const rows: {
    pair: string;
    change: TextChange;
    was: string;
    is: string;
    original: string;
    made: string;
  }[] = [];
  for (const { a, b } of copies) {
    const [left, right] = [records.get(a), records.get(b)];
    if (left === undefined || right === undefined || left.document.id === right.document.id) continue;
    const text = shareText(wordRecord(left), wordRecord(right));
    for (const change of findChanges(left, right, text)) {
      const [was, is] = wordsOf(left, right, change);
      rows.push({
        pair: `${a} ${b}`,
        change,
        was,
        is,
        original: around(left.document.text, change.a),
        made: around(right.document.text, change.b),
      });
    }
  }
  const numbers = Object.fromEntries(
    [...KINDS, 'word'].map((kind) => [
      `${kind}Count`,
      rows.filter(({ change }) => change.kind === kind).length,
    ]),
  );
  return {
    records: copies.length,
    scores: numbers,
    table: rows.map(({ change, was, is, pair }) => [
      pair,
      change.kind,
      change.how,
      change.rule,
      `${was} → ${is}`,
    ]),
    predictions: rows,
  };
}

function wordsOf(left: DocumentRecord, right: DocumentRecord, { a, b }: SharedSpan): [string, string] {
  return [left.document.text.slice(a.start, a.end), right.document.text.slice(b.start, b.end)];
}
