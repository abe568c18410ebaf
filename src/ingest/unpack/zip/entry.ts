import { type Entry, getFileNameLowLevel } from 'yauzl';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';

/** Ways of packing that are told by name; the rest by their number in the specification of ZIP. */
const METHODS: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  96: 'JPEG',
  98: 'PPMd',
};

/** Members locked with AES state this in place of how they are packed. */
const AES = 99;
const STORED = 0;
const DEFLATED = 8;

/** Made by a system whose attributes are those of Unix. */
const UNIX = 3;
const KIND_MASK = 0o170000;
const LINK = 0o120000;
const FOLDER = 0o040000;
const REGULAR = 0o100000;

/** The name as given: UTF-8 where it says so or is nothing else, the old PC code page otherwise. */
export function entryName(entry: Entry): string {
  const { fileNameRaw, generalPurposeBitFlag, extraFields } = entry;
  const isMarked = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (!isMarked) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
    } catch {
      // An old archiver wrote it.
    }
  }
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

const kindOf = (entry: Entry): number =>
  entry.versionMadeBy >>> 8 === UNIX ? (entry.externalFileAttributes >>> 16) & KIND_MASK : 0;

/** True for an entry that only names a folder. */
export function isFolder(entry: Entry, name: string): boolean {
  return /[/\\]$/.test(name) || kindOf(entry) === FOLDER;
}

/** Why a member is not unpacked, told from the directory alone; null where it can be. */
export function whyNotUnpacked(entry: Entry): Diagnostic | null {
  const kind = kindOf(entry);
  if (kind === LINK) return diagnose('ingest/link');
  if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) return diagnose('ingest/special');
  const { compressionMethod } = entry;
  if (entry.isEncrypted() || compressionMethod === AES) return diagnose('unpack/password');
  if (compressionMethod === STORED || compressionMethod === DEFLATED) return null;
  return diagnose('unpack/method', {
    method: METHODS[compressionMethod] ?? `method ${compressionMethod}`,
  });
}

/** True for a member that stands in the archive as it is. */
export function isStored(entry: Entry): boolean {
  return entry.compressionMethod === STORED;
}
