import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzSeed } from './fuzz-read.ts';

/** The project's own files of every form: the inputs of the samples and a few reports of the demo. */
export function ownSeeds(root: string): FuzzSeed[] {
  const samples = ['read', 'unpack'].flatMap((kind) => filesUnder(join(root, 'test', 'samples', kind)));
  const inputs = samples.filter((path) => /[\\/]input[^\\/]*$/.test(path));
  const demo = filesUnder(join(root, 'demo')).slice(0, 3);
  return [...inputs, ...demo].map((path) => ({
    name: path.slice(root.length + 1).replaceAll('\\', '/'),
    bytes: readFileSync(path),
  }));
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
