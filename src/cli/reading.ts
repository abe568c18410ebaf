import type { Command } from 'commander';
import type { Opener } from '../ingest/opener/opener.ts';
import type { Readers } from '../ingest/start-readers.ts';
import type { ColumnMapping } from '../ingest/unpack/container.ts';
import { type ChronicleFile, DEFAULT_LIMITS, type Limits } from '../model/index.ts';
import { wholeNumber } from './command.ts';
import { LIMITS, parseLimits, showLimit } from './parse-limits.ts';
import { UsageError } from './usage-error.ts';

/** Options of every command that analyses documents. */
export interface WorkerOptions {
  readonly workers?: number;
  readonly limit?: string;
}

/** Options of every command that reads files. */
export interface ReadingOptions extends WorkerOptions {
  readonly map?: string;
  readonly fetch?: boolean;
  readonly fetchHost?: readonly string[];
}

const DEFAULTS = Object.keys(LIMITS)
  .map((name) => `${name}=${showLimit(DEFAULT_LIMITS, name)}`)
  .join(',');

/** Adds the options of work done by several processes under limits. */
export function withWorkers(made: Command): Command {
  return made
    .option(
      '--workers <number>',
      'documents analysed at a time (default: one for each core; 0: in the main process, without limits)',
      wholeNumber(0, 64),
    )
    .option('--limit <limits>', `what one document or file may cost (default: ${DEFAULTS})`);
}

/** Adds the options of reading files. */
export function withReading(made: Command): Command {
  return withWorkers(made)
    .option(
      '--map <columns>',
      'columns of datasets (CSV, JSONL), as in text=body,title=headline,date=pubDate,source=outlet,url=link',
    )
    .option('--fetch', 'fetch addresses given as paths, and the pages of feed entries; else nothing is')
    .option(
      '--fetch-host <host>',
      'a host of a private network, or of this machine, that may be fetched from; may be given again',
      (host: string, before: readonly string[]) => [...before, host],
      [],
    );
}

/** The limits that the options name. Throws a `UsageError`. */
export function limitsOf({ limit }: WorkerOptions): Limits {
  return limit === undefined ? DEFAULT_LIMITS : parseLimits(limit);
}

/** The columns that the options name; null when they name none. Throws a `UsageError`. */
export async function mappingOf({ map }: ReadingOptions): Promise<ColumnMapping | null> {
  if (map === undefined) return null;
  const { parseMapping } = await import('../ingest/unpack/column-mapping.ts');
  const mapping = parseMapping(map);
  if ('problem' in mapping) throw new UsageError(`--map: ${mapping.problem}`);
  return mapping;
}

/** Lends readers to `use` and ends them whatever happens; `own` are the chronicles of the collection. */
export async function withReaders<T>(
  options: ReadingOptions,
  use: (readers: Readers) => Promise<T>,
  signal?: AbortSignal,
  own: readonly ChronicleFile[] = [],
): Promise<T> {
  const { startReaders } = await import('../ingest/start-readers.ts');
  const readers = await startReaders(limitsOf(options), options.workers, own);
  try {
    return await use({ ...readers, opener: await openerOf(readers, options, signal) });
  } finally {
    await readers.close();
  }
}

/** The opener, which fetches only where the options ask for it. */
async function openerOf(
  { opener }: Readers,
  options: ReadingOptions,
  signal: AbortSignal | undefined,
): Promise<Opener> {
  if (options.fetch !== true) return opener;
  const { Fetcher } = await import('../ingest/fetch/fetcher.ts');
  const { fetchingOpener } = await import('../ingest/fetch/fetching-opener.ts');
  const { documentBytes } = limitsOf(options);
  const allowedHosts = options.fetchHost ?? [];
  return fetchingOpener(opener, new Fetcher({ allowedHosts, documentBytes, ...(signal && { signal }) }));
}
