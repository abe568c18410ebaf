import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The sources that decide what a record says; `src/engine.ts` writes their digest on every derived row. */
const ANALYSIS = [
  ...['model', 'calendar', 'names', 'identity', 'lexicon', 'messages', 'pipeline'],
  ...['analyze.ts', 'engine.ts'],
];

/** The sources that decide which documents are found in a file. */
const UNPACKING = [
  'ingest/unpack',
  'ingest/opener',
  'ingest/fetch',
  'ingest/walk.ts',
  'ingest/find-documents.ts',
];

/** Digest of what decides a record besides bytes and knowledge: our sources, and the packages they use. */
export const analysisDigest = (root) => digestOf(root, ANALYSIS);

/** Digest of what decides which documents a file holds. */
export const unpackingDigest = (root) => digestOf(root, UNPACKING);

function digestOf(root, places) {
  const hash = createHash('sha256').update(JSON.stringify(packagesOf(root)));
  for (const path of places.flatMap((place) => filesUnder(join(root, 'src', ...place.split('/'))))) {
    hash.update(`${relative(root, path).replaceAll('\\', '/')}\n`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Name and version of every package the program runs with; one that decides nothing costs a refresh. */
function packagesOf(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => [path, version])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The files under a folder besides tests, or the file itself; none where there is neither. */
export function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
