import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, resolve } from 'node:path';
import { diagnose } from '../messages/diagnostics.ts';
import type { Diagnostic } from '../model/index.ts';
import { systemReason } from './system-reason.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

/** The name of what came through standard input. */
export const STDIN_NAME = 'stdin';

/** Something to be read; `path` is null for standard input. */
export interface FoundFile {
  readonly name: string;
  readonly path: string | null;
}

/** Something that was not read, and why. */
export interface Unread {
  readonly name: string;
  readonly diagnostic: Diagnostic;
}

/** What lies under the paths given. Severity `refused` is a file lost, `note` one left alone. */
export interface Walk {
  readonly files: readonly FoundFile[];
  readonly unread: readonly Unread[];
}

export interface WalkOptions {
  /** Folder that relative paths begin in. Defaults to the one the process runs in. */
  readonly folder?: string;
  /** Whole paths that are never documents, such as the collection itself. */
  readonly except?: readonly string[];
  readonly signal?: AbortSignal;
}

interface Search {
  readonly files: FoundFile[];
  readonly unread: Unread[];
  readonly seen: Set<string>;
  readonly except: ReadonlySet<string>;
  readonly signal: AbortSignal | undefined;
}

/**
 * Finds the files under the paths, in the order of the paths and within a folder by name, the
 * same on every machine. A link or pipe that is named itself is read; those found inside folders
 * are left alone, as are names that begin with a dot.
 */
export async function walk(paths: readonly string[], options: WalkOptions = {}): Promise<Walk> {
  const { folder = process.cwd(), except = [], signal } = options;
  const search: Search = { files: [], unread: [], seen: new Set(), except: new Set(except), signal };
  for (const path of paths) {
    if (path === STDIN) noteFile(search, STDIN, { name: STDIN_NAME, path: null });
    else await walkGiven(search, path, resolve(folder, path));
  }
  return { files: search.files, unread: search.unread };
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

async function walkGiven(search: Search, given: string, path: string): Promise<void> {
  const name = nameOf(given);
  try {
    const status = await stat(path);
    if (status.isDirectory()) await walkFolder(search, name === '.' ? '' : `${name}/`, path);
    else noteFile(search, path, { name, path });
  } catch (error) {
    search.unread.push({ name: given, diagnostic: whyUnread(error, 'ingest/not-found') });
  }
}

async function walkFolder(search: Search, prefix: string, folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    search.unread.push({ name: prefix, diagnostic: whyUnread(error, 'ingest/vanished') });
    return;
  }
  for (const entry of names.sort()) {
    if (search.signal?.aborted) return;
    await walkEntry(search, `${prefix}${entry}`, join(folder, entry), entry.startsWith('.'));
  }
}

async function walkEntry(search: Search, name: string, path: string, isHidden: boolean): Promise<void> {
  const leave = (code: 'ingest/hidden' | 'ingest/link' | 'ingest/special' | 'ingest/own-file'): void => {
    search.unread.push({ name, diagnostic: diagnose(code) });
  };
  if (search.except.has(path)) return leave('ingest/own-file');
  if (isHidden) return leave('ingest/hidden');
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) leave('ingest/link');
    else if (status.isDirectory()) await walkFolder(search, `${name}/`, path);
    else if (status.isFile()) noteFile(search, path, { name, path });
    else leave('ingest/special');
  } catch (error) {
    search.unread.push({ name, diagnostic: whyUnread(error, 'ingest/vanished') });
  }
}

/** A file that is named twice, or named and found in a folder, is read once. */
function noteFile(search: Search, key: string, file: FoundFile): void {
  if (search.seen.has(key)) return;
  search.seen.add(key);
  search.files.push(file);
}

function whyUnread(error: unknown, missing: 'ingest/not-found' | 'ingest/vanished'): Diagnostic {
  const { code, reason } = systemReason(error);
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? diagnose(missing)
    : diagnose('ingest/unreadable', { reason });
}
