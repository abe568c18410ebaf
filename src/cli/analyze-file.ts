import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { analyze } from '../analyze.ts';
import { loadKnowledge } from '../ingest/knowledge.ts';
import { readBytes } from '../ingest/read-bytes.ts';
import { STDIN, STDIN_NAME } from '../ingest/walk.ts';
import type { DocumentRecord } from '../model/index.ts';
import { safeText } from './render/safe-text.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads one file, or standard input for `-`, and analyses it without storing anything. Throws a
 * `UsageError` when it cannot be read.
 */
export async function analyzeFile(terminal: Terminal, file: string): Promise<DocumentRecord> {
  const path = file === STDIN ? null : resolve(terminal.folder, file);
  const name = path === null ? STDIN_NAME : basename(path);
  if (path !== null) await checkFile(file, path);
  const { bytes, diagnostic } = await readBytes({ name, path }, process.stdin);
  if (bytes === null) throw new UsageError(`"${safeText(file)}": ${diagnostic.message} [${diagnostic.code}]`);
  return analyze(bytes, { name }, await loadKnowledge());
}

async function checkFile(given: string, path: string): Promise<void> {
  const status = await stat(path).catch(() => null);
  if (status === null) throw new UsageError(`There is no file "${safeText(given)}". Check the path.`);
  if (status.isDirectory()) {
    throw new UsageError(
      `"${safeText(given)}" is a folder. Give one file, or add the folder with: crosscheck add ${safeText(given)}`,
    );
  }
}
