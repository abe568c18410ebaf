import type { DiagnosticCode } from '../../../messages/diagnostics.ts';
import type { Sniff, UnreadableFormat } from '../format.ts';
import { type Kind, kindOf } from './signatures.ts';

/** Directories of the two office containers lie at the end or in the middle; this much is searched. */
const SEARCHED_BYTES = 32 * 2 ** 20;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function startsWith(bytes: Uint8Array, octets: readonly number[]): boolean {
  return octets.every((octet, at) => bytes[at] === octet);
}

/** True where a name stands in the bytes, as one byte a letter (zip) or two (OLE). */
function holds(bytes: Uint8Array, name: string, encoding: 'latin1' | 'utf16le'): boolean {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED_BYTES));
  return searched.includes(Buffer.from(name, encoding));
}

/** Files that an office program locked with a password; the words in them cannot be had without it. */
const lockedOfficeFormat: UnreadableFormat = {
  name: 'locked office file',
  tells: ({ bytes }) => startsWith(bytes, OLE) && holds(bytes, 'EncryptedPackage', 'utf16le'),
  refusal: 'read/encrypted',
};

/** Word, Excel and PowerPoint as they were until 2007. Mail in the same container is read elsewhere. */
const oldOfficeFormat: UnreadableFormat = {
  name: 'old office file',
  tells: ({ bytes }) => startsWith(bytes, OLE) && !holds(bytes, '__substg1.0_', 'utf16le'),
  refusal: 'read/old-office',
};

const SHEETS_AND_SLIDES = [
  'xl/workbook.',
  'ppt/presentation.',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
];

/** Spreadsheets and slides in the newer forms. */
const spreadsheetFormat: UnreadableFormat = {
  name: 'spreadsheet',
  tells: ({ bytes }) =>
    startsWith(bytes, ZIP) && SHEETS_AND_SLIDES.some((name) => holds(bytes, name, 'latin1')),
  refusal: 'read/spreadsheet',
};

function ofKind(name: string, kind: Kind, refusal: DiagnosticCode): UnreadableFormat {
  return { name, tells: ({ bytes, head }: Sniff) => kindOf(bytes, head) === kind, refusal };
}

/**
 * Forms that hold no text to be read, each with its own words on what to do. They come after the
 * formats that share a container with them: mail as Outlook saves it, and word processing in a zip.
 */
export const UNREADABLE_FORMATS: readonly UnreadableFormat[] = [
  ofKind('picture', 'picture', 'read/needs-ocr'),
  ofKind('sound or film', 'media', 'read/media'),
  lockedOfficeFormat,
  oldOfficeFormat,
  spreadsheetFormat,
  ofKind('archive', 'archive', 'read/unknown-archive'),
  ofKind('program', 'program', 'read/program'),
];
