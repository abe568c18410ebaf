/** Shortest line that can have been broken by a wrapping editor rather than by its author. */
const WRAPPED_LINE = 45;
/** A text wraps when at least this many lines run on into a lower-case word. */
const WRAPPED_LINES = 3;

/**
 * Makes the text that is stored and to which all offsets refer: one kind of line break, no control
 * characters, lone surrogates replaced. Nothing a reader could see is lost.
 *
 * @example
 * canonicalText('a\r\nb'); // 'a\nb'
 */
export function canonicalText(raw: string): string {
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ');
  // Looking behind every letter for half a pair costs more than to see that there is none.
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** Of lines right above another, this share is full in a wrapped text; the rest end paragraphs. */
const FULL_SHARE = 2 / 3;

/** Editors and wires wrap at 60 to 80 characters; longer lines are paragraphs. */
const WIDEST_WRAP = 100;

/**
 * Joins the lines of a text that a mail program, editor or teletype wrapped, so that sentences are
 * whole. A break becomes a blank of the same length; breaks before blank lines, indented lines and list
 * marks stay, and so does one after a line that had room for the next word.
 *
 * @example
 * unwrapLines('short\nlines'); // 'short\nlines'
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  // Tied to the beginning of a line: from anywhere else the search is quadratic in a line's length.
  const runsOn = /^[^\n]{45,}[\p{L}\d,;’'-]\n(?=\p{Ll})/gmu;
  if (width === null && [...text.matchAll(runsOn)].length < WRAPPED_LINES) return text;
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const wrapped = width === null ? line.length >= WRAPPED_LINE : isFull(line, next, width);
      return line + (wrapped && mayFollow(next) ? ' ' : '\n');
    })
    .join('');
}

function mayFollow(next: string): boolean {
  return next.trim() !== '' && /^[^\s•*–—-]/u.test(next);
}

/** True where the next line's first word had no room left on this line. */
function isFull(line: string, next: string, width: number): boolean {
  const blank = next.slice(0, WIDEST_WRAP).search(/\s/);
  const word = blank < 0 ? Math.min(next.length, WIDEST_WRAP) : blank;
  return line.length >= WRAPPED_LINE && line.trimEnd().length + 1 + word > width;
}

/**
 * The width at which a text was wrapped, or null: nine in ten of its lines are no longer, and two in three
 * lines right above another are full, most of them inside a sentence. One long address in a mail does not hide its width.
 */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.flatMap((line) => (line.trim() === '' ? [] : [line.trimEnd().length]));
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width < WRAPPED_LINE || width > WIDEST_WRAP) return null;
  let [full, followed, inside] = [0, 0, 0];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || line.trim() === '' || !mayFollow(next)) return;
    followed += 1;
    if (!isFull(line, next, width)) return;
    full += 1;
    if (!/[.?!]\W*$/.test(line.slice(-6))) inside += 1;
  });
  return full >= WRAPPED_LINES && full >= followed * FULL_SHARE && inside > full / 2 ? width : null;
}
