/**
 * The way from a bare clone to a running command: check Node.js, install what is locked, build what
 * changed, run. A second start does only the last and needs no network.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { checkNode, installDependencies, ROOT } from './prepare.mjs';

/** Exit code when the machine or the program failed; the same as the command line's. */
const MACHINE_FAILED = 3;

/** Runs the command line with `args`; its exit code is left in `process.exitCode`. */
export async function launch(args) {
  checkNode();
  await installDependencies({ dev: false });
  const home = await build();
  if (home === null) return;
  const { main } = await import(pathToFileURL(join(home, 'cli', 'main.js')).href);
  process.exitCode = await main(args);
}

async function build() {
  try {
    return await buildIfStale();
  } catch (error) {
    process.stderr.write(
      `error: the program could not be built: ${error.message}\n` +
        `Check that ${join(ROOT, 'dist')} can be written and that the sources are as they were cloned.\n`,
    );
    process.exitCode = MACHINE_FAILED;
    return null;
  }
}
