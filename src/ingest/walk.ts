import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic } from '../model/index.ts';
import { systemReason } from './system-reason.ts';
import { pagePartFolders } from './unpack/page-parts.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** The name of what came through standard input. */
export const STDIN_NAME = 'stdin';

/** Something to be read; `path` is absolute, and null for standard input and for what is fetched. */
export interface FoundFile {
  readonly name: string;
  readonly path: string | null;
  /** Address to fetch it from; absent for everything on this machine. */
  readonly address?: string;
}

/** Something that was not read, and why. Severity `note` is something left alone on purpose. */
export interface Unread {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/** What lies under the paths given, one after the other. */
export type Walked =
  | { readonly kind: 'file'; readonly file: FoundFile }
  | ({ readonly kind: 'unread'; readonly path: string | null } & Unread);

/** A path as the user gave it, or a file known from before under a name of its own. */
export type Given = string | { readonly name: string; readonly path: string };

export interface WalkOptions {
  /** Folder that relative paths begin in. Defaults to the one the process runs in. */
  readonly folder?: string;
  /** Whole paths that are never documents, such as the collection itself. */
  readonly except?: readonly string[];
  /** Whether addresses may be fetched; where they may not, they are refused. */
  readonly fetches?: boolean;
  readonly signal?: AbortSignal;
}

interface Search {
  /** Files met before; null where no file can be met twice. */
  readonly seen: Set<string> | null;
  readonly except: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Finds the files under the paths, in the order of the paths and within a folder by name, the same on
 * every machine. A link or pipe that is named itself is read; those found inside folders are left
 * alone, as are names that begin with a dot and the folders that browsers put beside a saved page.
 */
export async function* walk(paths: readonly Given[], options: WalkOptions = {}): AsyncGenerator<Walked> {
  const { folder = process.cwd(), except = [], signal } = options;
  const seen = paths.length > 1 ? new Set<string>() : null;
  const search: Search = { seen, except: new Set(except), signal };
  for (const given of paths) {
    if (given === STDIN) yield* found(search, { name: STDIN_NAME, path: null });
    else if (typeof given === 'string' && isAddress(given)) {
      if (options.fetches === true) yield* found(search, { name: given, path: null, address: given });
      else yield { kind: 'unread', name: given, path: null, diagnostic: diagnose('fetch/not-asked') };
    } else if (typeof given === 'string')
      yield* walkGiven(search, given, nameOf(given), resolve(folder, given));
    else yield* walkGiven(search, given.name, given.name, given.path);
  }
}

/**
 * Tells whether what was given is an address on the web and no path.
 *
 * @example
 * isAddress('https://paper.example/a'); // true
 */
export function isAddress(given: string): boolean {
  return /^https?:\/\//i.test(given);
}

/** How many files `walk` would find. */
export async function countFiles(paths: readonly Given[], options: WalkOptions = {}): Promise<number> {
  let count = 0;
  for await (const { kind } of walk(paths, options)) if (kind === 'file') count += 1;
  return count;
}

/**
 * Names a file by the path that led to it. A relative path stays as given; of an absolute one only
 * the last name, so that exports do not tell about the machine they were made on.
 *
 * @example
 * nameOf('/home/ann/pile/'); // 'pile'
 */
export function nameOf(path: string): string {
  if (isAbsolute(path)) return basename(path);
  return normalize(path).replaceAll('\\', '/').replace(/\/$/, '');
}

async function* walkGiven(search: Search, given: string, name: string, path: string): AsyncGenerator<Walked> {
  try {
    if (!(await stat(path)).isDirectory()) yield* found(search, { name, path });
    else yield* walkFolder(search, name === '.' ? '' : `${name.replace(/\/$/, '')}/`, path);
  } catch (error) {
    yield { kind: 'unread', name: given, path, diagnostic: whyUnread(error, 'ingest/not-found') };
  }
}

async function* walkFolder(search: Search, prefix: string, folder: string): AsyncGenerator<Walked> {
  let entries: Dirent<Buffer>[];
  try {
    // As bytes, because a name that is no UTF-8 would lead to no file once it is text.
    entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    yield { kind: 'unread', name: prefix, path: folder, diagnostic: whyUnread(error, 'ingest/vanished') };
    return;
  }
  const named = entries.map((entry) => ({ entry, base: entry.name.toString('utf8') }));
  named.sort((a, b) => (a.base < b.base ? -1 : Number(a.base > b.base)));
  const basesOf = (isKind: (entry: Dirent<Buffer>) => boolean): string[] =>
    named.filter(({ entry }) => isKind(entry)).map(({ base }) => base);
  const parts = pagePartFolders(
    basesOf((entry) => entry.isFile()),
    basesOf((entry) => entry.isDirectory()),
  );
  for (const { entry, base } of named) {
    if (search.signal?.aborted) return;
    const [name, path] = [`${prefix}${base}`, join(folder, base)];
    const diagnostic = whyLeft(search, entry, base, path, parts.get(base));
    if (diagnostic !== null) yield { kind: 'unread', name, path, diagnostic };
    else if (entry.isDirectory()) yield* walkFolder(search, `${name}/`, path);
    else yield* found(search, { name, path });
  }
}

/** Why something in a folder is not read; null when it is. */
function whyLeft(
  search: Search,
  entry: Dirent<Buffer>,
  base: string,
  path: string,
  page: string | undefined,
): Diagnostic | null {
  if (search.except.has(path)) return diagnose('ingest/own-file');
  if (base.startsWith('.')) return diagnose('ingest/hidden');
  if (!Buffer.from(base).equals(entry.name)) return diagnose('ingest/name-not-text');
  if (page !== undefined) return diagnose('unpack/page-parts', { page });
  if (entry.isSymbolicLink()) return diagnose('ingest/link');
  return entry.isFile() || entry.isDirectory() ? null : diagnose('ingest/special');
}

/** A file that is named twice, or named and found in a folder, is read once. */
function* found({ seen }: Search, file: FoundFile): Generator<Walked> {
  const key = file.address ?? file.path ?? STDIN;
  if (seen?.has(key)) return;
  seen?.add(key);
  yield { kind: 'file', file };
}

function whyUnread(error: unknown, missing: 'ingest/not-found' | 'ingest/vanished'): Diagnostic {
  const { code, reason } = systemReason(error);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? diagnose(missing)
    : diagnose('ingest/unreadable', { reason });
}
