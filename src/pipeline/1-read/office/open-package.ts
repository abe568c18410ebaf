import { unzipSync, type UnzipFileInfo } from 'fflate';
import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic } from '../../../model/index.ts';
import { utf16Order } from '../text/utf16.ts';

/** A part of a document, in bytes once unpacked; the longest real ones are a tenth of it. */
const LARGEST_PART = 64 * 2 ** 20;
/** All parts that are read of one document together. */
const LARGEST_DOCUMENT = 128 * 2 ** 20;
/** Smaller parts are harmless, however well they pack. */
const HARMLESS_PART = 4 * 2 ** 20;
/** Markup of dull tables packs to a hundredth; deflate can do a thousandth, which bombs use. */
const MOST_EXPANSION = 200;
/** Documents hold some dozens of parts, and one for each picture. */
const MOST_ENTRIES = 20_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** The parts of an office document that were asked for, decoded, by their names. */
export interface OfficePackage {
  readonly parts: ReadonlyMap<string, string>;
}

/** True for bytes that begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, at) => bytes[at] === byte);
}

/** The names in the directory of a zip; empty for a file that is none or is cut. */
export function namesIn(bytes: Uint8Array): string[] {
  if (!isZip(bytes)) return [];
  try {
    return entriesOf(bytes).map(({ name }) => name);
  } catch {
    // A cut or broken zip is no office document; another format says what is wrong with it.
    return [];
  }
}

/**
 * Unpacks the parts of an office document whose names are wanted. What the directory says of their
 * sizes is checked before anything is unpacked, and no part grows beyond what it says.
 */
export function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): OfficePackage | Diagnostic {
  const entries = entriesOf(bytes);
  if (entries.length > MOST_ENTRIES) throw new Error(`it holds ${entries.length} parts`);
  const wanted = new Map(entries.filter(({ name }) => isWanted(name)).map((entry) => [entry.name, entry]));
  const total = [...wanted.values()].reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (total > LARGEST_DOCUMENT || [...wanted.values()].some(isBomb))
    return diagnose('read/expands-too-much', { megabytes: Math.ceil(total / 2 ** 20) });
  const taken = new Set<string>();
  const files = unzipSync(bytes, {
    // A name that stands twice in the directory would be unpacked twice.
    filter: ({ name }) => wanted.has(name) && !taken.has(name) && taken.add(name) !== undefined,
  });
  return { parts: new Map(Object.entries(files).map(([name, part]) => [name, textOf(part)])) };
}

function entriesOf(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      if (entries.length <= MOST_ENTRIES) entries.push(entry);
      return false;
    },
  });
  return entries;
}

function isBomb({ size, originalSize }: UnzipFileInfo): boolean {
  if (originalSize > LARGEST_PART) return true;
  return originalSize > HARMLESS_PART && originalSize > size * MOST_EXPANSION;
}

/** XML is UTF-8 unless it says UTF-16 by its first bytes; office programs write nothing else. */
function textOf(part: Uint8Array): string {
  return new TextDecoder(utf16Order(part) ?? 'utf-8').decode(part);
}
