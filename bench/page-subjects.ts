import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { AnalystPool } from '../src/ingest/analyst/pool.ts';
import { knowledgeDigest, packKnowledge } from '../src/ingest/knowledge.ts';
import { engineVersion } from '../src/engine.ts';
import { DEFAULT_LIMITS } from '../src/model/index.ts';
import { canonicalText } from '../src/pipeline/1-read/canonical.ts';
import { findCredits } from '../src/pipeline/1-read/credits.ts';
import { statedDates } from '../src/pipeline/1-read/dates/stated-dates.ts';
import { decode } from '../src/pipeline/1-read/decode.ts';
import { formatOf } from '../src/pipeline/1-read/formats.ts';
import { markBlocks } from '../src/pipeline/1-read/html/blocks.ts';
import { keptBlocks } from '../src/pipeline/1-read/html/kept-blocks.ts';
import { readMetadata } from '../src/pipeline/1-read/html/metadata.ts';
import { parsePage } from '../src/pipeline/1-read/html/parse-page.ts';
import { readHtml } from '../src/pipeline/1-read/html/read-html.ts';
import { tellLanguage } from '../src/pipeline/1-read/language.ts';
import { tellParts } from '../src/pipeline/1-read/parts/tell-parts.ts';
import { readDocument } from '../src/pipeline/1-read/read.ts';
import type { PagePile } from './pages.ts';

type Pages = PagePile['pages'];

/** Something measured on pages: gives how many pages it read. */
export interface PageSubject {
  readonly name: string;
  run(pages: Pages): Promise<number>;
}

export const LIBRARY = 'Readability on linkedom, alone';
export const PHASE = 'read, the whole phase';
export const PHASE_OF_MANY = 'read, four times as many pages';
export const ONE_PROCESS = 'read to record, one process';
export const TWO_PROCESSES = 'read to record, two processes';

/** The extraction library alone, phase 1 on the same pages, and the whole way in one and two processes. */
export const PAGE_SUBJECTS: readonly PageSubject[] = [
  {
    name: LIBRARY,
    run: async (pages) => {
      for (const { bytes } of pages) {
        const { document } = parseHTML(new TextDecoder().decode(bytes));
        new Readability(document as unknown as Document).parse();
      }
      return pages.length;
    },
  },
  { name: PHASE, run: readAll },
  { name: PHASE_OF_MANY, run: (pages) => readAll(fourTimes(pages)) },
  { name: ONE_PROCESS, run: (pages) => analyzeIn(1, fourTimes(pages)) },
  { name: TWO_PROCESSES, run: (pages) => analyzeIn(2, fourTimes(pages)) },
];

const fourTimes = (pages: Pages): Pages => [...pages, ...pages, ...pages, ...pages];

async function readAll(pages: Pages): Promise<number> {
  for (const { name, bytes } of pages) await readDocument(bytes, { name });
  return pages.length;
}

async function analyzeIn(workers: number, pages: Pages): Promise<number> {
  const pool = new AnalystPool({
    engine: engineVersion({ digest: knowledgeDigest() }),
    workers,
    limits: DEFAULT_LIMITS,
    entry: pathToFileURL(join(process.env['BENCH_BUILD'] ?? '', 'cli', 'analyst-worker.js')),
    knowledge: packKnowledge,
  });
  await Promise.all(pages.map(({ name, bytes }) => pool.analyze(bytes, { name })));
  await pool.close();
  return pages.length;
}

/** Seconds each step of reading pages takes, in the order of the steps; the last is what remains. */
export function timeSteps(pages: Pages): Map<string, number> {
  const seconds = new Map<string, number>();
  const timed = <T>(step: string, work: () => T): T => {
    const started = performance.now();
    const made = work();
    seconds.set(step, (seconds.get(step) ?? 0) + (performance.now() - started) / 1000);
    return made;
  };
  for (const { bytes } of pages) {
    timed('tell the format', () => formatOf(bytes));
    const text = timed('decode', () => canonicalText(decode(bytes, { isMarkup: true, declared: null }).text));
    const whole = timed('page, all of it', () => readHtml(text));
    const parsed = timed('  build the tree', () => parsePage(text));
    if ('page' in parsed) {
      timed('  read metadata', () => readMetadata(parsed.page));
      timed('  cut into blocks', () => markBlocks(parsed.page));
      timed('  Readability', () => keptBlocks(parsed.page));
    }
    const { parts } = timed('tell the parts', () => tellParts(whole.text, whole.blocks));
    timed('dates and credits', () => [
      statedDates(whole.text, parts, { locale: null, beside: [] }),
      findCredits(whole.text, parts),
    ]);
    timed('tell the language', () => tellLanguage(whole.text));
  }
  return seconds;
}
