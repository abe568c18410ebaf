/**
 * The way from a bare clone to a running command: check Node.js, install what is locked, build what
 * changed, run. A second start does only the last and needs no network.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { checkNode, installDependencies } from './prepare.mjs';

/** Runs the command line with `args`; its exit code is left in `process.exitCode`. */
export async function launch(args) {
  checkNode();
  await installDependencies({ dev: false });
  const home = await buildIfStale();
  const { main } = await import(pathToFileURL(join(home, 'cli', 'main.js')).href);
  process.exitCode = await main(args);
}
