import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Knowledge } from '../src/model/index.ts';
import type { EvalInput } from './task.ts';

/** Reads a file as text, unpacking it where its name ends in `.gz`. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads one JSON value a line; blank lines are passed over. */
export function readLines(path: string): unknown[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Texts by id: the records of a JSONL file, or the files of a folder by their names. */
function readTexts(path: string | undefined): ReadonlyMap<string, unknown> {
  if (path === undefined) return new Map();
  if (/\.jsonl(\.gz)?$/.test(path)) {
    return new Map((readLines(path) as { id: string }[]).map((record) => [record.id, record]));
  }
  return new Map(readdirSync(path).map((id) => [id, { id, text: readText(join(path, id)) }]));
}

/** Where the data of a task lies. */
export interface DataPaths {
  readonly data: string;
  readonly texts?: string | undefined;
  readonly limit?: number | undefined;
}

/** Loads what a task needs: JSON lines, a gold object with its texts, or a folder. */
export function loadInput({ data, texts, limit }: DataPaths, knowledge: Knowledge): EvalInput {
  const isLines = /\.jsonl(\.gz)?$/.test(data);
  const isGold = /\.json(\.gz)?$/.test(data);
  return {
    records: isLines ? readLines(data).slice(0, limit) : [],
    gold: isGold ? JSON.parse(readText(data)) : null,
    texts: readTexts(texts),
    folder: isLines || isGold ? dirname(data) : data,
    knowledge,
  };
}

/** Four digits: the sets are too small for more to mean anything. */
export function rounded(scores: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [name, Math.round(score * 10_000) / 10_000]),
  );
}
