import { join } from 'node:path';
import { build } from 'esbuild';

const HOME = join(import.meta.dirname, '..', '..');

/** Bundles a TypeScript file for a process of its own and gives the path of the result. */
export async function buildEntry(source: string): Promise<string> {
  const name = source.replace(/.*\//, '').replace(/\.ts$/, '');
  // Inside the project, so that the bundle finds the packages that stay outside of it.
  const outfile = join(HOME, 'dist', 'test', `${name}-${process.pid}.mjs`);
  await build({
    entryPoints: [join(HOME, source)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  return outfile;
}
