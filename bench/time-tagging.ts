import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Knowledge, ParsedDocument } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/1-read/read.ts';
import { parseDocument } from '../src/pipeline/2-parse/parse.ts';
import { times } from '../src/pipeline/3-annotate/times/index.ts';
import { loadPile } from './pile.ts';

/** Passes of each, in turns; the first two warm up. */
const PASSES = 9;
const WARM_UP = 2;
/** Documents of the pile, about half a megabyte: a pass takes a fraction of a second. */
const DOCUMENTS = 60;
const NO_KNOWLEDGE = { actors: [], chronicle: [], digest: '' } as unknown as Knowledge;

/**
 * Time tagging beside the tokeniser it builds on, on the same texts, in one process and in turns, so
 * that another load on the machine falls on both. Prints words a second and the ratio of the medians.
 */
export async function printTimeTagging(): Promise<void> {
  const pile = loadPile(process.cwd());
  const parsed: ParsedDocument[] = [];
  for (const { name, bytes } of pile.documents.slice(0, DOCUMENTS)) {
    parsed.push(parseDocument(await readDocument(bytes, { name })));
  }
  const texts = parsed.map(({ document }) => document.text);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const tokeniser = winkNLP(model, ['sbd']);
  const tagger = winkNLP(model, ['sbd', 'pos']);
  const { its } = tokeniser;
  const subjects: readonly (readonly [string, () => unknown])[] = [
    [
      'time tagging alone',
      () => parsed.map((one) => times.annotate({ parsed: one, knowledge: NO_KNOWLEDGE, earlier: [] }).length),
    ],
    [
      'wink-nlp, tokens and sentences',
      () => texts.map((text) => tokeniser.readDoc(text).tokens().out(its.value).length),
    ],
    [
      'wink-nlp, with tags',
      () => texts.map((text) => tagger.readDoc(text).tokens().out(tagger.its.pos).length),
    ],
  ];
  const seconds = new Map<string, number[]>(subjects.map(([name]) => [name, []]));
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const [name, work] of subjects) {
      const started = performance.now();
      work();
      if (pass >= WARM_UP) seconds.get(name)?.push((performance.now() - started) / 1000);
    }
  }
  const rate = (name: string): number => words / median(seconds.get(name) ?? []);
  const [tagging = '', tokens = '', tags = ''] = subjects.map(([name]) => name);
  process.stdout.write(`${'in turns, in one process'.padEnd(36)}${'words/s'.padStart(12)}\n`);
  for (const name of [tagging, tokens, tags]) {
    process.stdout.write(`${name.padEnd(36)}${Math.round(rate(name)).toString().padStart(12)}\n`);
  }
  const ratio = (of: string): string => (rate(tagging) / rate(of)).toFixed(2);
  process.stdout.write(
    `\ntime tagging runs at ${ratio(tokens)} times the speed of the tokeniser, ${ratio(tags)} times with tags\n\n`,
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
