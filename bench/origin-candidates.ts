import minhash from 'minhash';
import { type MadeReport, makeCollection } from '../eval/generate/made/make-collection.ts';
import type { DocumentRecord } from '../src/model/index.ts';
import { findCandidates } from '../src/pipeline/5-corroborate/candidates/find-candidates.ts';
import { fingerprintText } from '../src/pipeline/5-corroborate/candidates/fingerprint.ts';
import { wordRecord } from '../src/pipeline/5-corroborate/text/share-text.ts';
import { lightRecord, loadOriginTexts } from './origin-texts.ts';

/** Words of a shingle where the library is given runs; single words are what its own example gives it. */
const SHINGLE = 3;
/** Shares of words, cut or replaced between two members of a family, by which recall is told. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.2],
  [0.2, 0.35],
  [0.35, 0.5],
];
/** Reports that warm up what is measured. */
const WARM_UP = 500;

type Pairs = ReadonlySet<string>;
/** A report with what the earlier phases have made of it. */
interface Read extends MadeReport {
  readonly record: DocumentRecord;
}
type Finder = (reports: readonly Read[]) => Pairs;

const FINDERS: readonly (readonly [string, Finder])[] = [
  ['crosscheck', findHere],
  ['minhash 0.0.9, words', (reports) => findByLibrary(reports, wordsOf)],
  ['minhash 0.0.9, runs of 3', (reports) => findByLibrary(reports, runsOf)],
];

/** Candidates of a made collection, ours and those of the library with its own settings, in one process. */
export function printCandidates(count: number): void {
  const { texts } = loadOriginTexts(process.cwd());
  const reports = [...makeCollection(texts, count)].map((report) => ({
    ...report,
    record: lightRecord(report.id, report.text),
  }));
  const families = familyPairs(reports);
  const heads = [
    'CPU ms/report',
    'candidates/report',
    ...BANDS.map(([from, to]) => `${from * 100}-${to * 100} % changed`),
  ];
  const line = (name: string, cells: readonly string[]): void =>
    void process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(19)).join('')}\n`);
  process.stdout.write(`Candidates among ${count} reports: time, number, and recall of the made pairs\n`);
  line('', heads);
  for (const [name, find] of FINDERS) {
    find(reports.slice(0, WARM_UP));
    const started = process.cpuUsage();
    const found = find(reports);
    const { user, system } = process.cpuUsage(started);
    const spent = (user + system) / 1000 / reports.length;
    const recalls = BANDS.map(([from, to]) => {
      const made = families.filter(({ change }) => change >= from && change < to);
      return (made.filter(({ key }) => found.has(key)).length / made.length).toFixed(4);
    });
    line(name, [spent.toFixed(2), (found.size / reports.length).toFixed(1), ...recalls]);
  }
}

/** Every two reports of one family, with the share of words in which they differ at most. */
function familyPairs(reports: readonly MadeReport[]): { readonly key: string; readonly change: number }[] {
  const families = new Map<string, number[]>();
  for (const [at, { family }] of reports.entries()) {
    if (family !== null) families.set(family, [...(families.get(family) ?? []), at]);
  }
  return [...families.values()].flatMap((members) =>
    members.flatMap((a, at) =>
      members.slice(at + 1).map((b) => ({
        key: `${a} ${b}`,
        change: 1 - (1 - (reports[a]?.degree ?? 0)) * (1 - (reports[b]?.degree ?? 0)),
      })),
    ),
  );
}

function findHere(reports: readonly Read[]): Pairs {
  const prints = reports.map(({ record }) => fingerprintText(wordRecord(record)));
  return new Set(findCandidates(prints).map((pair) => pair.join(' ')));
}

function findByLibrary(reports: readonly Read[], pieces: (text: string) => Iterable<string>): Pairs {
  const index = new minhash.LshIndex();
  const signatures = reports.map(({ text }, at) => {
    const signature = new minhash.Minhash();
    for (const piece of pieces(text)) signature.update(piece);
    index.insert(String(at), signature);
    return signature;
  });
  const found = new Set<string>();
  for (const [at, signature] of signatures.entries()) {
    for (const other of index.query(signature)) if (Number(other) > at) found.add(`${at} ${other}`);
  }
  return found;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((_, at) => words.slice(at, at + SHINGLE).join(' ')));
}
