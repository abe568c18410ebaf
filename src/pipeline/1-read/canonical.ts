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
  return raw
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/**
 * Joins the lines of a text that a mail program or editor wrapped, so that sentences are whole. A
 * break becomes a blank of the same length; breaks before blank lines, capitals after a finished
 * sentence and list marks stay.
 *
 * @example
 * unwrapLines('short\nlines'); // 'short\nlines'
 */
export function unwrapLines(text: string): string {
  // Tied to the beginning of a line: from anywhere else the search is quadratic in a line's length.
  const runsOn = /^[^\n]{45,}[\p{L}\d,;’'-]\n(?=\p{Ll})/gmu;
  if ([...text.matchAll(runsOn)].length < WRAPPED_LINES) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (next === undefined) return line;
      const joins = line.length >= WRAPPED_LINE && next.trim() !== '' && /^[^\s•*–—-]/u.test(next);
      return line + (joins ? ' ' : '\n');
    })
    .join('');
}
