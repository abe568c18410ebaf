import { diagnose } from '../../messages/diagnostics.ts';
import { type Diagnostic, MOST_NAME } from '../../model/index.ts';
import { foldersOf, pagePartsIn } from '../unpack/page-parts.ts';

/** What no name of a file may hold: control characters, ends of lines, and marks that turn the line around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name under which a file is kept that somebody handed over. It is for people and never leads to a
 * file of this machine: what would lead out of the folder it came in is left out.
 *
 * @example
 * cleanName('../pile\\march/./a.html'); // 'pile/march/a.html'
 */
export function cleanName(offered: string): string {
  const steps = offered
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  const name = steps.join('/').replace(UNSEEN, '\ufffd');
  if (name === '') return 'a file without a name';
  return name.length <= MOST_NAME ? name : `…${name.slice(1 - MOST_NAME)}`;
}

/**
 * Why some of the files are left alone, as they would be in a folder on the command line: hidden ones
 * and the parts of saved pages. Null for those that are read.
 */
export async function whyLeftAlone(names: readonly string[]): Promise<readonly (Diagnostic | null)[]> {
  const parts = await pagePartsIn(() => names);
  return names.map((name) => {
    // A file that is handed over by itself was named, and is read whatever it is called.
    const isNamed = !name.includes('/');
    if (!isNamed && name.split('/').some((step) => step.startsWith('.'))) return diagnose('ingest/hidden');
    const page = foldersOf(name)
      .map((folder) => parts.get(folder))
      .find((found) => found !== undefined);
    return page === undefined ? null : diagnose('unpack/page-parts', { page });
  });
}
