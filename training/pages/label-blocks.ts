import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { canonicalText } from '../../src/pipeline/1-read/canonical.ts';
import { decode } from '../../src/pipeline/1-read/decode.ts';
import { articleFeatures } from '../../src/pipeline/1-read/html/article-features.ts';
import { markBlocks } from '../../src/pipeline/1-read/html/blocks.ts';
import { keptBlocks } from '../../src/pipeline/1-read/html/kept-blocks.ts';
import { readMetadata } from '../../src/pipeline/1-read/html/metadata.ts';
import { parsePage } from '../../src/pipeline/1-read/html/parse-page.ts';

/** One block of one page with whether people count it as article text, and how much that says. */
export interface LabelledBlock {
  readonly page: string;
  readonly set: 'body' | 'segments';
  readonly features: Float64Array;
  readonly isArticle: boolean;
  readonly weight: number;
}

interface PageRecord {
  readonly id: string;
  readonly html_base64: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** Reads records of either set, one JSON object a line, and labels the blocks of their pages. */
export function labelFile(path: string): LabelledBlock[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => labelPage(JSON.parse(line) as PageRecord));
}

function labelPage(record: PageRecord): LabelledBlock[] {
  const markup = canonicalText(
    decode(Buffer.from(record.html_base64, 'base64'), { isMarkup: true, declared: null }).text,
  );
  const parsed = parsePage(markup);
  if ('limit' in parsed) return [];
  const { title } = readMetadata(parsed.page);
  const marked = markBlocks(parsed.page);
  const kept = keptBlocks(parsed.page);
  const visible = [...marked.keys()].filter((index) => marked[index]?.unseen === null);
  const blocks = visible.map((index) => marked[index] as (typeof marked)[number]);
  const keptHere = new Set(visible.flatMap((index, at) => (kept.has(index) ? [at] : [])));
  const texts = blocks.map(({ text }) => text);
  const rows = articleFeatures({ blocks, kept: keptHere, title });
  const labels = record.text === undefined ? bySegments(record, texts, keptHere) : byBody(record.text, texts);
  const total = labels.reduce((sum, label) => sum + (label?.weight ?? 0), 0);
  return labels.flatMap((label, index) =>
    label === null
      ? []
      : [
          {
            page: record.id,
            set: record.text === undefined ? ('segments' as const) : ('body' as const),
            features: rows[index] as Float64Array,
            isArticle: label.isArticle,
            // Every page counts the same, so that no long list of comments decides.
            weight: label.weight / total,
          },
        ],
  );
}

type Label = { readonly isArticle: boolean; readonly weight: number } | null;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

/** A block is article text when most of its words stand in the body in the same order. */
function byBody(body: string, texts: readonly string[]): Label[] {
  const flat = ` ${words(body).join(' ')} `;
  const lines = new Set(body.split('\n').map((line) => words(line).join(' ')));
  return texts.map((text) => {
    const own = words(text);
    if (own.length === 0) return null;
    const joined = own.join(' ');
    const isArticle = own.length < 4 ? lines.has(joined) : heldShare(own, flat) > 0.5;
    if (own.length < 3 && !isArticle && flat.includes(` ${joined} `)) return null;
    return { isArticle, weight: Math.min(60, own.length) + 2 };
  });
}

function heldShare(own: readonly string[], flat: string): number {
  if (flat.includes(` ${own.join(' ')} `)) return 1;
  const grams = own.slice(3).map((_, at) => own.slice(at, at + 4).join(' '));
  return grams.filter((gram) => flat.includes(` ${gram} `)).length / Math.max(1, grams.length);
}

/** Segments label the one block that holds them; where several do, the one the extractor kept. */
function bySegments(record: PageRecord, texts: readonly string[], kept: ReadonlySet<number>): Label[] {
  const labels: Label[] = texts.map(() => null);
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const holding = (segment: string): number[] =>
    texts.flatMap((text, index) => (text.includes(flat(segment)) ? [index] : []));
  for (const segment of record.without ?? []) {
    for (const index of holding(segment)) labels[index] = { isArticle: false, weight: 1 };
  }
  for (const segment of record.with ?? []) {
    const held = holding(segment);
    const best = held.find((index) => kept.has(index)) ?? held.at(-1);
    if (best !== undefined) labels[best] = { isArticle: true, weight: 1 };
  }
  return labels;
}
