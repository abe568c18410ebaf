import { WINDOWS_MARKS } from './windows-marks.ts';

/** Text with UTF-8 that somebody read in a wrong code page set right again. */
export interface Undone {
  readonly text: string;
  /** Stretches that were set right. */
  readonly count: number;
  /** The code page it had been read in; null when nothing was undone. */
  readonly encoding: string | null;
}

/** The code pages through which UTF-8 of this field's scripts is misread, the commonest first. */
const MISREADINGS = ['windows-1252', 'windows-1251', 'windows-1256', 'windows-1250'] as const;

/**
 * A single two-letter stretch may be meant ("Ã©" in a text about encodings, "В°" in Russian); a sequence
 * of three or more that happens to be UTF-8, or several stretches, is not.
 */
const LEAST_STRETCHES = 3;

/**
 * Undoes UTF-8 that was read in a single-byte code page and saved again, where that is certain: each
 * stretch of letters beyond ASCII, put back into the bytes of the code page, has to be UTF-8 without
 * fault, which words of no language are but by a rare accident. Other stretches stay as they are.
 *
 * Undoes: the signs that stand for a curly apostrophe. Must not touch: `São Tomé`, `Ünal`, Cyrillic.
 *
 * @example
 * undoMojibake('Itâ€™s over').text; // 'It’s over'
 */
export function undoMojibake(text: string): Undone {
  // Misread twice, the first undoing leaves control characters that only the second makes letters of.
  const half = undoOnce(text, true);
  const whole = half === null ? null : undoOnce(half.text, false);
  if (whole !== null && !CONTROLS.test(whole.text)) return whole;
  const once = undoOnce(text, false);
  if (once === null) return { text, count: 0, encoding: null };
  return undoOnce(once.text, false) ?? once;
}

function undoOnce(text: string, mayLeaveControls: boolean): Undone | null {
  // Without a letter that stands for a lead byte there is nothing to look for.
  if (!/[^\u0000-\u007f]{2}/.test(text)) return null;
  for (const encoding of MISREADINGS) {
    const bytesOf = bytesOfLetters(encoding);
    let count = 0;
    let longest = 0;
    const undone = text.replace(/[^\u0000-\u007f]{2,64}/g, (stretch) => {
      const right = asUtf8(stretch, bytesOf, mayLeaveControls);
      if (right === null) return stretch;
      count += 1;
      longest = Math.max(longest, stretch.length - [...right].length);
      return right;
    });
    // One letter saved is a sequence of two; two saved a sequence of three or two sequences.
    if (count >= LEAST_STRETCHES || longest >= 2) {
      const whole = closingMarks(undone, encoding);
      return { text: whole.text, count: count + whole.count, encoding };
    }
  }
  return null;
}

/**
 * The last byte of a closing curly quote is undefined in windows-1252 and often dropped, so that two of
 * three signs remain. Beside opening quotes that were undone it is nothing else.
 */
function closingMarks(text: string, encoding: string): { text: string; count: number } {
  if (encoding !== 'windows-1252' || !text.includes('“')) return { text, count: 0 };
  let count = 0;
  const whole = text.replace(/â€(?=[\s.,;:!?)\]]|$)/gm, () => {
    count += 1;
    return '”';
  });
  return { text: whole, count };
}

/** The stretch read as UTF-8, or null where it is none or holds what nobody writes. */
function asUtf8(
  stretch: string,
  bytesOf: ReadonlyMap<string, number>,
  mayHoldControls: boolean,
): string | null {
  const bytes = new Uint8Array(stretch.length);
  for (let at = 0; at < stretch.length; at += 1) {
    const byte = bytesOf.get(stretch.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  if (!isLikeUtf8(bytes)) return null;
  try {
    const right = STRICT.decode(bytes);
    return !mayHoldControls && CONTROLS.test(right) ? null : right;
  } catch {
    return null;
  }
}

/** Begins with a lead byte and ends with one that follows; a decoder that throws for each stretch is dear. */
function isLikeUtf8(bytes: Uint8Array): boolean {
  const [lead = 0, next = 0] = bytes;
  const last = bytes[bytes.length - 1] ?? 0;
  return lead >= 0xc2 && lead <= 0xf4 && next < 0xc0 && last < 0xc0;
}

/** What no text holds that was read rightly: controls beyond ASCII, and the sign of a broken letter. */
const CONTROLS = /[\u0080-\u009f\ufffd]/;

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const TABLES = new Map<string, ReadonlyMap<string, number>>();

/** Which byte a letter beyond ASCII is in a code page; letters that two bytes share keep the first. */
function bytesOfLetters(encoding: string): ReadonlyMap<string, number> {
  const made = TABLES.get(encoding);
  if (made !== undefined) return made;
  const high = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
  const letters = [...new TextDecoder(encoding).decode(high)];
  const table = new Map<string, number>();
  letters.forEach((letter, at) => {
    const shown = encoding === 'windows-1252' && at < 32 ? WINDOWS_MARKS.charAt(at) : letter;
    if (!table.has(shown)) table.set(shown, at + 128);
  });
  // Some tools read windows-1252 as ISO 8859-1, which has controls where the marks are.
  if (encoding === 'windows-1252') {
    for (let byte = 128; byte < 160; byte += 1) {
      const control = String.fromCharCode(byte);
      if (!table.has(control)) table.set(control, byte);
    }
  }
  TABLES.set(encoding, table);
  return table;
}
