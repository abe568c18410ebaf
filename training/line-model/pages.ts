import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { strippedLines } from '../../eval/measure/strip-markup.ts';

/** A page as its stripped lines with what is known of each: body, not body, or nothing. */
export interface LabelledPage {
  readonly site: string;
  readonly lines: readonly string[];
  readonly labels: readonly (0 | 1 | null)[];
  /** Weight of the page's lines against those of other pages. */
  readonly weight: number;
  /** The page's record, for scoring; null for texts made of gold bodies alone. */
  readonly record: PageRecord | null;
}

export interface PageRecord {
  readonly id: string;
  readonly url?: string;
  readonly html_base64: string;
  readonly text?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

/** A gold body alone is a text without furniture: it teaches that such texts are body throughout. */
const CLEAN_WEIGHT = 0.3;
/** Words in the shingles by which lines are found in the gold body. */
const SHINGLE = 4;
/** A line is the gold body's when this share of its shingles stands there. */
const ENOUGH = 0.5;
/** An unwanted segment speaks for a whole line only when it is this share of it. */
const MOST_OF_LINE = 0.3;

/** Reads one of the two training sets. */
export function labelledPages(path: string): LabelledPage[] {
  const records = gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return records.flatMap((line) => pagesOf(JSON.parse(line) as PageRecord));
}

function pagesOf(record: PageRecord): LabelledPage[] {
  const lines = nonBlank(strippedLines(Buffer.from(record.html_base64, 'base64')));
  const site = siteOf(record.url ?? record.id);
  if (record.text === undefined) {
    return [{ site, lines, labels: bySegments(lines, record), weight: 1, record }];
  }
  const clean = nonBlank(record.text);
  return [
    { site, lines, labels: byBody(lines, record.text), weight: 1, record },
    { site, lines: clean, labels: clean.map(() => 1 as const), weight: CLEAN_WEIGHT, record: null },
  ];
}

function nonBlank(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function siteOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? address;
}

function bySegments(lines: readonly string[], record: PageRecord): (0 | 1 | null)[] {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const wanted = (record.with ?? []).map(flat);
  const unwanted = (record.without ?? []).map(flat).filter((segment) => segment !== '');
  return lines.map((line) => {
    const words = flat(line);
    const isWanted = wanted.some((segment) => words.includes(segment));
    const isUnwanted = unwanted.some(
      (segment) => words.includes(segment) && segment.length >= words.length * MOST_OF_LINE,
    );
    if (isWanted === isUnwanted) return null;
    return isWanted ? 1 : 0;
  });
}

interface Candidate {
  readonly share: number;
  /** Index of the word in the gold body where the line would stand. */
  readonly place: number;
  readonly words: number;
}

/**
 * Lines of the gold body: those found there that stand in the body's order, by the heaviest increasing
 * chain, so that of a paragraph repeated as a teaser only one is body; the others stay unknown.
 */
function byBody(lines: readonly string[], body: string): (0 | 1 | null)[] {
  const candidates = candidatesOf(lines, body);
  const found = [...candidates.keys()].filter((at) => (candidates[at] as Candidate).share >= ENOUGH);
  const kept = heaviestChain(found, candidates);
  return candidates.map(({ share, words }, at) => {
    if (kept.has(at)) return 1;
    if (share >= ENOUGH && words >= SHINGLE) return null;
    return share > 0.1 && share < ENOUGH ? null : 0;
  });
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function candidatesOf(lines: readonly string[], body: string): Candidate[] {
  const gold = wordsOf(body);
  const placeOf = new Map<string, number>();
  for (let at = gold.length - SHINGLE; at >= 0; at -= 1) {
    placeOf.set(gold.slice(at, at + SHINGLE).join(' '), at);
  }
  const lineAt = new Map<string, number>();
  let passed = 0;
  for (const line of body.split('\n')) {
    const words = wordsOf(line);
    const key = words.join(' ');
    if (words.length > 0 && !lineAt.has(key)) lineAt.set(key, passed);
    passed += words.length;
  }
  return lines.map((line) => {
    const words = wordsOf(line);
    if (words.length < SHINGLE) {
      const place = words.length === 0 ? undefined : lineAt.get(words.join(' '));
      return { share: place === undefined ? 0 : 1, place: place ?? -1, words: words.length };
    }
    let [hits, place] = [0, -1];
    for (let at = 0; at + SHINGLE <= words.length; at += 1) {
      const found = placeOf.get(words.slice(at, at + SHINGLE).join(' '));
      if (found === undefined) continue;
      hits += 1;
      if (place < 0) place = Math.max(0, found - at);
    }
    return { share: hits / (words.length - SHINGLE + 1), place, words: words.length };
  });
}

function heaviestChain(found: readonly number[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const best: number[] = [];
  const before: number[] = [];
  found.forEach((at, index) => {
    const own = candidates[at] as Candidate;
    best[index] = own.words;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = candidates[found[earlier] as number] as Candidate;
      const sum = (best[earlier] as number) + own.words;
      if (other.place >= own.place || sum <= (best[index] as number)) continue;
      best[index] = sum;
      before[index] = earlier;
    }
  });
  const kept = new Set<number>();
  let at = found.length === 0 ? -1 : best.indexOf(best.reduce((most, sum) => Math.max(most, sum), 0));
  while (at >= 0) {
    kept.add(found[at] as number);
    at = before[at] as number;
  }
  return kept;
}
