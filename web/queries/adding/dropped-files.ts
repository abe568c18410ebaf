import { plainName } from '../plain-name.ts';

/** A file that somebody dropped or chose, under its name with the folders it came in. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

/** The files of a choice; a chosen folder gives each with its path. */
export function chosenFiles(files: FileList | null): readonly NamedFile[] {
  return [...(files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** Tells whether files are dragged, and not a link or words of the page itself. */
export function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && [...transfer.types].includes('Files');
}

/** What a drop came to: its files, and the names of what the browser could not read. */
export interface Dropped {
  readonly files: readonly NamedFile[];
  readonly unread: readonly string[];
}

/** Every file of a drop, with those in the folders that were dropped. What cannot be read costs only itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  // Entries are lost once the event is over: all are taken before the first is waited for.
  const entries = [...transfer.items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return { files: chosenFiles(transfer.files), unread: [] };
  const found = await Promise.all(entries.map((entry) => readUnder(entry)));
  return { files: found.flatMap(({ files }) => files), unread: found.flatMap(({ unread }) => unread) };
}

/** A file or folder that vanished or is locked is named instead of ending the whole drop. */
async function readUnder(entry: FileSystemEntry): Promise<Dropped> {
  const name = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return { files: [{ name, file }], unread: [] };
    }
    const inner = await entriesOf(entry as FileSystemDirectoryEntry);
    const files: NamedFile[] = [];
    const unread: string[] = [];
    for (const one of inner) {
      const found = await readUnder(one);
      files.push(...found.files);
      unread.push(...found.unread);
    }
    return { files, unread };
  } catch {
    return { files: [], unread: [name] };
  }
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives a part of a folder at a time, and nothing when all is given.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    found.push(...some);
  }
}

/** Names of what could not be read that are said one by one. */
const NAMED = 3;

/**
 * What was wrong with a drop, and what to do; null where nothing was.
 *
 * @example
 * dropProblem({ files: [], unread: [] }); // 'There was no file in what was dropped.'
 */
export function dropProblem({ files, unread }: Dropped): string | null {
  if (files.length === 0 && unread.length === 0) return 'There was no file in what was dropped.';
  if (unread.length === 0) return null;
  const more = unread.length > NAMED ? ` and ${unread.length - NAMED} more` : '';
  const names = unread.slice(0, NAMED).map(plainName).join(', ');
  return `The browser could not read ${names}${more}. See whether it is still there and may be read, then drop it again.`;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
