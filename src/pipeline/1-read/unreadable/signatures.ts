/** What a file is that holds no text to be read, as far as it matters for what the user can do. */
export type Kind = 'picture' | 'media' | 'archive' | 'program';

interface Signature {
  /** Bytes as two hexadecimal digits each, parted by blanks; `..` stands for any byte. */
  readonly bytes: string;
  /** Where they stand, counted from the first byte of the file; 0 when absent. */
  readonly at?: number;
  readonly kind: Kind;
  readonly what: string;
}

/**
 * The first bytes of kinds of files, from their published specifications and the magic file of file(1).
 * Those of two letters that text could begin with are checked further in `kindOf`.
 */
const SIGNATURES: readonly Signature[] = [
  { bytes: '89 50 4e 47 0d 0a 1a 0a', kind: 'picture', what: 'PNG' },
  { bytes: 'ff d8 ff', kind: 'picture', what: 'JPEG' },
  { bytes: '47 49 46 38 37 61', kind: 'picture', what: 'GIF87a' },
  { bytes: '47 49 46 38 39 61', kind: 'picture', what: 'GIF89a' },
  { bytes: '52 49 46 46 .. .. .. .. 57 45 42 50', kind: 'picture', what: 'WebP' },
  { bytes: '49 49 2a 00', kind: 'picture', what: 'TIFF' },
  { bytes: '4d 4d 00 2a', kind: 'picture', what: 'TIFF' },
  { bytes: '49 49 2b 00', kind: 'picture', what: 'BigTIFF' },
  { bytes: '4d 4d 00 2b', kind: 'picture', what: 'BigTIFF' },
  { bytes: '42 4d .. .. .. .. 00 00 00 00 .. .. 00 00 .. 00 00 00', kind: 'picture', what: 'BMP' },
  { bytes: '66 74 79 70 68 65 69', at: 4, kind: 'picture', what: 'HEIC (heic, heix, heim, heis)' },
  { bytes: '66 74 79 70 68 65 76', at: 4, kind: 'picture', what: 'HEIC (hevc, hevx)' },
  { bytes: '66 74 79 70 6d 69 66 31', at: 4, kind: 'picture', what: 'HEIF (mif1)' },
  { bytes: '66 74 79 70 6d 73 66 31', at: 4, kind: 'picture', what: 'HEIF (msf1)' },
  { bytes: '66 74 79 70 61 76 69', at: 4, kind: 'picture', what: 'AVIF (avif, avis)' },
  { bytes: '00 00 00 0c 6a 50 20 20 0d 0a', kind: 'picture', what: 'JPEG 2000' },
  { bytes: '00 00 00 0c 4a 58 4c 20 0d 0a', kind: 'picture', what: 'JPEG XL' },
  { bytes: '97 4a 42 32 0d 0a 1a 0a', kind: 'picture', what: 'JBIG2' },
  { bytes: '41 54 26 54 46 4f 52 4d', kind: 'picture', what: 'DjVu' },
  { bytes: '38 42 50 53 00', kind: 'picture', what: 'Photoshop' },

  { bytes: '66 74 79 70', at: 4, kind: 'media', what: 'MP4, MOV, M4A, 3GP' },
  { bytes: '52 49 46 46 .. .. .. .. 57 41 56 45', kind: 'media', what: 'WAV' },
  { bytes: '52 49 46 46 .. .. .. .. 41 56 49 20', kind: 'media', what: 'AVI' },
  { bytes: '49 44 33 02', kind: 'media', what: 'MP3 with ID3 2.2' },
  { bytes: '49 44 33 03', kind: 'media', what: 'MP3 with ID3 2.3' },
  { bytes: '49 44 33 04', kind: 'media', what: 'MP3 with ID3 2.4' },
  { bytes: 'ff fb', kind: 'media', what: 'MP3' },
  { bytes: 'ff f3', kind: 'media', what: 'MP3' },
  { bytes: 'ff f1', kind: 'media', what: 'AAC' },
  { bytes: 'ff f9', kind: 'media', what: 'AAC' },
  { bytes: '4f 67 67 53 00', kind: 'media', what: 'Ogg' },
  { bytes: '66 4c 61 43 00', kind: 'media', what: 'FLAC' },
  { bytes: '1a 45 df a3', kind: 'media', what: 'Matroska, WebM' },
  { bytes: '46 4c 56 01', kind: 'media', what: 'Flash video' },
  { bytes: '30 26 b2 75 8e 66 cf 11', kind: 'media', what: 'Windows Media' },
  { bytes: '00 00 01 ba', kind: 'media', what: 'MPEG' },
  { bytes: '00 00 01 b3', kind: 'media', what: 'MPEG' },
  { bytes: '46 4f 52 4d .. .. .. .. 41 49 46', kind: 'media', what: 'AIFF' },
  { bytes: '23 21 41 4d 52', kind: 'media', what: 'AMR' },
  { bytes: '4d 54 68 64 00 00 00 06', kind: 'media', what: 'MIDI' },

  { bytes: '37 7a bc af 27 1c', kind: 'archive', what: '7-Zip' },
  { bytes: '52 61 72 21 1a 07', kind: 'archive', what: 'RAR' },
  { bytes: 'fd 37 7a 58 5a 00', kind: 'archive', what: 'xz' },
  { bytes: '42 5a 68 .. 31 41 59 26 53 59', kind: 'archive', what: 'bzip2' },
  { bytes: '28 b5 2f fd', kind: 'archive', what: 'Zstandard' },
  { bytes: '04 22 4d 18', kind: 'archive', what: 'LZ4' },
  { bytes: '4c 5a 49 50 01', kind: 'archive', what: 'lzip' },
  { bytes: '1f 9d', kind: 'archive', what: 'compress' },
  { bytes: '4d 53 43 46 00 00 00 00', kind: 'archive', what: 'Cabinet' },
  { bytes: '49 54 53 46 03 00 00 00', kind: 'archive', what: 'Windows help' },
  { bytes: '21 42 44 4e', kind: 'archive', what: 'Outlook data file' },
  { bytes: '78 61 72 21 00', kind: 'archive', what: 'xar' },
  // The type of an EPUB is its first member, stored as it is.
  { bytes: '50 4b 03 04', kind: 'archive', what: 'EPUB' },

  { bytes: '4d 5a', kind: 'program', what: 'Windows program' },
  { bytes: '7f 45 4c 46', kind: 'program', what: 'ELF' },
  { bytes: 'ca fe ba be', kind: 'program', what: 'Java class, Mach-O' },
  { bytes: 'cf fa ed fe', kind: 'program', what: 'Mach-O' },
  { bytes: 'ce fa ed fe', kind: 'program', what: 'Mach-O' },
  { bytes: '00 61 73 6d', kind: 'program', what: 'WebAssembly' },
  { bytes: '53 51 4c 69 74 65 20 66 6f 72 6d 61 74 20 33 00', kind: 'program', what: 'SQLite' },
  { bytes: '00 01 00 00 53 74 61 6e 64 61 72 64', kind: 'program', what: 'Access' },
  { bytes: '00 01 00 00 00', kind: 'program', what: 'TrueType font' },
  { bytes: '4f 54 54 4f 00', kind: 'program', what: 'OpenType font' },
  { bytes: '74 74 63 66 00', kind: 'program', what: 'Font collection' },
  { bytes: '77 4f 46 46 00 01 00 00', kind: 'program', what: 'WOFF font' },
  { bytes: '77 4f 46 46 4f 54 54 4f', kind: 'program', what: 'WOFF font' },
  { bytes: '77 4f 46 32', kind: 'program', what: 'WOFF2 font' },
  { bytes: '00 00 01 00 .. 00 .. ..', kind: 'picture', what: 'Icon' },
];

/** A second look at signatures that are too short to be sure of, by the beginning of the file. */
const CONFIRMED: Readonly<Record<string, (head: string) => boolean>> = {
  EPUB: (head) => head.includes('mimetypeapplication/epub+zip'),
  // "MZ" may begin a text; a program holds zeros in its header, and text holds none.
  'Windows program': (head) => head.slice(0, 64).includes('\u0000'),
  compress: (head) => (head.charCodeAt(2) & 0x60) === 0 && (head.charCodeAt(2) & 0x1f) <= 16,
  // The first octet of sizes has no zero bits that a frame of sound must have.
  MP3: (head) => (head.charCodeAt(2) & 0xf0) !== 0xf0 && (head.charCodeAt(2) & 0x0c) !== 0x0c,
  'MP4, MOV, M4A, 3GP': (head) => head.charCodeAt(0) === 0 && head.charCodeAt(1) === 0,
};

/**
 * Tells what kind of file without text begins with these bytes; null when it is none that is known.
 * `head` is the beginning of the file as Latin-1, in any case of letters.
 *
 * @example
 * kindOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), ''); // 'picture'
 */
export function kindOf(bytes: Uint8Array, head: string): Kind | null {
  const found = SIGNATURES.find(
    (signature) => begins(bytes, signature) && (CONFIRMED[signature.what]?.(head) ?? true),
  );
  return found?.kind ?? null;
}

function begins(bytes: Uint8Array, { bytes: written, at = 0 }: Signature): boolean {
  return written
    .split(' ')
    .every((octet, index) => octet === '..' || bytes[at + index] === Number.parseInt(octet, 16));
}
