/** A number in [0, 1) a call, the same for the same seed: fuzzing has to be repeatable. */
export type Dice = () => number;

/** Mulberry32, a small generator in the public domain; quality enough to pick places to damage. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words that mean something to one reader or another, put where nobody expects them. */
const TOKENS = [
  '<div>',
  '</p>',
  '<!--',
  '<![CDATA[',
  '<script>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;&#x0;&#99999999;',
  '{\\rtf1',
  '\\bin99999999 ',
  '}}}}',
  '\r\n\r\n',
  'Content-Type: multipart/mixed; boundary=x\r\n',
  'Content-Length: 99999999\r\n',
  '=?utf-8?B?////?=',
  'From x@y.example Mon Jan  1 00:00:00 2016\n',
  'WARC/1.0\r\n',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-1.7',
  'endobj',
  'startxref\n-1',
  '/Length 99999999',
  '"},{"',
  ',,,,\n"',
  '\u0000',
  '\ufeff',
  '\u202e',
  'COMMENTS\n',
  '3 June 2016 ',
  'a'.repeat(300),
  '(('.repeat(50),
] as const;

const MOST_DAMAGES = 8;
/** A mutated file stays small, so that thousands are read in minutes. */
const LONGEST = 400_000;

/** Damages bytes in one to eight ways, as broken disks, tools and enemies do. */
export function mutate(bytes: Uint8Array, others: readonly Uint8Array[], dice: Dice): Uint8Array {
  let damaged = bytes;
  const damages = 1 + Math.floor(dice() * MOST_DAMAGES);
  for (let done = 0; done < damages; done += 1) damaged = damageOnce(damaged, others, dice);
  return damaged.subarray(0, LONGEST);
}

function damageOnce(bytes: Uint8Array, others: readonly Uint8Array[], dice: Dice): Uint8Array {
  const at = Math.floor(dice() * (bytes.length + 1));
  const end = Math.min(bytes.length, at + Math.floor(dice() ** 3 * bytes.length));
  switch (Math.floor(dice() * 8)) {
    case 0:
      return flipped(bytes, dice);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 2:
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    case 3:
      return bytes.subarray(0, at);
    case 4:
      return joined(bytes.subarray(0, at), token(dice), bytes.subarray(at));
    case 5:
      return joined(bytes.subarray(0, at), pieceOf(others, dice), bytes.subarray(end));
    case 6:
      return joined(bytes.subarray(0, at), ...repeated(bytes.subarray(at, end), dice), bytes.subarray(end));
    default:
      return joined(bytes.subarray(0, at), noise(dice), bytes.subarray(end));
  }
}

function flipped(bytes: Uint8Array, dice: Dice): Uint8Array {
  const copy = bytes.slice();
  const flips = 1 + Math.floor(dice() * 16);
  for (let done = 0; done < flips && copy.length > 0; done += 1) {
    const at = Math.floor(dice() * copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(dice() * 8));
  }
  return copy;
}

function token(dice: Dice): Uint8Array {
  return new TextEncoder().encode(TOKENS[Math.floor(dice() * TOKENS.length)] ?? '');
}

function pieceOf(others: readonly Uint8Array[], dice: Dice): Uint8Array {
  const other = others[Math.floor(dice() * others.length)] ?? new Uint8Array();
  const from = Math.floor(dice() * other.length);
  return other.subarray(from, from + Math.floor(dice() * (other.length - from)));
}

function repeated(piece: Uint8Array, dice: Dice): Uint8Array[] {
  const times = Math.min(1 + Math.floor(dice() ** 2 * 400), Math.ceil(LONGEST / Math.max(1, piece.length)));
  return Array.from({ length: times }, () => piece);
}

function noise(dice: Dice): Uint8Array {
  return Uint8Array.from({ length: Math.floor(dice() * 64) }, () => Math.floor(dice() * 256));
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
