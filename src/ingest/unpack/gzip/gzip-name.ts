/** Flags of the header, by RFC 1952. */
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HEADER_BYTES = 10;
/** A name in a header ends with a zero byte; one longer than this is none. */
const LONGEST_NAME = 1_000;

/**
 * The name of what is packed: as the header says, or that of the packed file without its ending.
 *
 * @example
 * gzipName(new Uint8Array(10), 'march/pile.tar.gz'); // 'pile.tar'
 */
export function gzipName(header: Uint8Array, packedName: string): string {
  const given = baseOf(nameIn(header) ?? '');
  if (given !== '') return given;
  return baseOf(packedName)
    .replace(/\.tgz$/i, '.tar')
    .replace(/\.gz$/i, '');
}

function nameIn(header: Uint8Array): string | null {
  const flags = header[3] ?? 0;
  if ((flags & HAS_NAME) === 0) return null;
  const extra = (header[HEADER_BYTES] ?? 0) + 256 * (header[HEADER_BYTES + 1] ?? 0);
  const start = HEADER_BYTES + ((flags & HAS_EXTRA) === 0 ? 0 : 2 + extra);
  const end = header.subarray(start, start + LONGEST_NAME).indexOf(0);
  return end === -1 ? null : new TextDecoder().decode(header.subarray(start, start + end));
}

const baseOf = (path: string): string => path.split(/[/\\]/).pop() ?? '';
