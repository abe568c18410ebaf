import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Size of the pile, in bytes: enough for the compiler to settle, small enough to wait for. */
const PILE_BYTES = 2_000_000;

/** A pile of reports to measure on. */
export interface Pile {
  readonly from: string;
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly texts: readonly string[];
  /** Runs of characters between spaces. */
  readonly words: number;
}

/**
 * Repeats the seeds, or the demo where there are none, to two megabytes. Each copy gets a line of
 * its own, so that no two documents have the same bytes; still, repetition flatters whatever
 * remembers words.
 */
export function loadPile(root: string): Pile {
  const folders = [join(root, '..', 'shared', 'seeds'), join(root, 'demo')];
  const from = folders.find((folder) => existsSync(folder) && reportsIn(folder).length > 0);
  if (from === undefined) throw new Error('There is nothing to measure on: demo/ is empty.');
  const reports = reportsIn(from).map((name) => ({ name, text: readFileSync(join(from, name), 'utf8') }));
  const documents: { name: string; bytes: Uint8Array }[] = [];
  const texts: string[] = [];
  for (let bytes = 0, copy = 0; bytes < PILE_BYTES; copy += 1) {
    for (const { name, text } of reports) {
      const own = `${text}\n\nCopy ${copy}.\n`;
      const encoded = Buffer.from(own);
      bytes += encoded.length;
      texts.push(own);
      documents.push({ name: `${copy}-${name}`, bytes: encoded });
    }
  }
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { from, documents, texts, words };
}

function reportsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
}
