#!/usr/bin/env node
/**
 * Runs a TypeScript entry of this project: `node scripts/run.mjs eval/run.ts times --data FILE`.
 * The entry is bundled by esbuild (packages stay outside) into dist/run and imported from there.
 */
import { build } from 'esbuild';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  process.stderr.write('usage: node scripts/run.mjs ENTRY.ts [ARGUMENTS]\n');
  process.exit(2);
}
const outfile = join(root, 'dist', 'run', `${entry.replace(/\.ts$/, '').replace(/[^a-z0-9]+/gi, '-')}.mjs`);
await build({
  entryPoints: [resolve(root, entry)],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...rest];
await import(pathToFileURL(outfile).href);
