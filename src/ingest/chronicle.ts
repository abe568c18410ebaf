import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { orderChronicle, parseChronicle } from '../lexicon/chronicle/index.ts';
import type { ChronicleEntry, ChronicleFile } from '../model/index.ts';
import { projectRoot } from './project-root.ts';

let shipped: readonly ChronicleFile[] | null = null;

/** The files of the chronicle that comes with the program, by name; read once. */
export function shippedChronicle(): readonly ChronicleFile[] {
  if (shipped !== null) return shipped;
  const folder = join(projectRoot(), 'src', 'lexicon', 'chronicle', 'rows');
  shipped = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return shipped;
}

/** Names the rows of these files without reading them. */
export function chronicleDigest(files: readonly ChronicleFile[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\n${text.length}\n`).update(text);
  return hash.digest('hex');
}

/** The rows of these files in order of time. What cannot be read is left out, as `chronicle check` tells. */
export function readChronicle(files: readonly ChronicleFile[]): readonly ChronicleEntry[] {
  return orderChronicle(files.flatMap(({ text }) => parseChronicle(text).entries));
}
