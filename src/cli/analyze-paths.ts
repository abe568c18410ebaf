import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { diagnose } from '../messages/diagnostics.ts';
import type { ChronicleFile, Diagnostic, DocumentRecord } from '../model/index.ts';
import { type Found, findDocuments, ROOM_BYTES, weightOf } from '../ingest/find-documents.ts';
import { inOrder } from '../ingest/in-order.ts';
import { type Given, isAddress, STDIN } from '../ingest/walk.ts';
import { limitsOf, mappingOf, type ReadingOptions, withReaders } from './reading.ts';
import { safeText } from './render/safe-text.ts';
import { Stopped } from './stopped.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What came of one document or file: a record to show, or why there is none. */
export type Analyzed =
  | { readonly kind: 'record'; readonly record: DocumentRecord; readonly isRefused: boolean }
  | { readonly kind: 'unread'; readonly name: string; readonly diagnostic: Diagnostic };

/**
 * Reads every document under the paths and analyses it without storing anything; hands each result to
 * `show` in the order in which the documents lie; `own` are chronicles of a collection to know besides. Gives the reason when it was stopped, else null.
 */
export async function analyzePaths(
  terminal: Terminal,
  paths: readonly string[],
  options: ReadingOptions,
  show: (analyzed: Analyzed) => Promise<void>,
  own: readonly ChronicleFile[] = [],
): Promise<Diagnostic | null> {
  const [limits, mapping] = [limitsOf(options), await mappingOf(options)];
  const { folder } = terminal;
  const signal = terminal.stopSignal();
  const given = await Promise.all(paths.map((path) => givenOf(path, folder, paths.length === 1)));
  await withReaders(
    options,
    async ({ analyst, opener }) => {
      const work = async (found: Found): Promise<Analyzed | null> => {
        if (found.kind === 'unread') {
          return { kind: 'unread', name: found.name, diagnostic: found.diagnostic };
        }
        if (found.kind !== 'document') return null;
        const { bytes, provenance } = found;
        const { name } = provenance;
        const analysis = await analyst.analyze(bytes, { name, provenance: [provenance] });
        const shown = analysis.record ?? analysis.bare;
        if (shown === null) return { kind: 'unread', name, diagnostic: analysis.diagnostic as Diagnostic };
        return { kind: 'record', record: shown, isRefused: analysis.diagnostic !== null };
      };
      const fetches = options.fetch ?? false;
      const found = findDocuments(given, {
        folder,
        stdin: process.stdin,
        opener,
        limits,
        mapping,
        fetches,
        signal,
      });
      const room = { items: analyst.atOnce, bytes: ROOM_BYTES };
      for await (const batch of inOrder(found, work, { room, weigh: weightOf, signal })) {
        for (const one of batch) if (one !== null) await show(one);
      }
    },
    signal,
    own,
  );
  return signal.aborted ? diagnose('ingest/interrupted', { left: 1 }) : null;
}

/** A file that is named alone goes by its last name, as nothing needs telling apart. */
async function givenOf(path: string, folder: string, isAlone: boolean): Promise<Given> {
  if (path === STDIN || isAddress(path) || !isAlone) return path;
  const whole = resolve(folder, path);
  const isFolder = (await stat(whole).catch(() => null))?.isDirectory() ?? true;
  return isFolder ? path : { name: basename(whole), path: whole };
}

/**
 * Analyses a path that holds exactly one document. Throws a `UsageError` where it does not, and
 * `Stopped` where it was stopped before the document was read.
 */
export async function analyzeOne(
  terminal: Terminal,
  path: string,
  own: readonly ChronicleFile[] = [],
): Promise<DocumentRecord> {
  if (path !== STDIN && !isAddress(path)) await checkFile(path, resolve(terminal.folder, path));
  const records: DocumentRecord[] = [];
  const take = async (one: Analyzed): Promise<void> => {
    if (one.kind === 'record') records.push(one.record);
    else if (one.diagnostic.severity !== 'note') {
      throw new UsageError(`"${safeText(one.name)}": ${one.diagnostic.message} [${one.diagnostic.code}]`);
    }
  };
  // One document has no use for a second reader, which would only start up beside the first.
  const stopped = await analyzePaths(terminal, [path], { workers: 1 }, take, own);
  const [record] = records;
  if (record !== undefined && records.length === 1) return record;
  if (stopped !== null) throw new Stopped(`Stopped on request; "${safeText(path)}" was not read.`);
  throw new UsageError(
    `"${safeText(path)}" holds ${records.length} documents. See all of them with: crosscheck analyze ${safeText(path)}`,
  );
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
