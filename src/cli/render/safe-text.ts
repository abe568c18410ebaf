/**
 * Makes text from a document fit to print: no character that a terminal would obey instead of show.
 * Control characters (escape sequences begin with one) and marks that turn the writing direction
 * go; line breaks and tabs become spaces; half a surrogate pair becomes U+FFFD.
 *
 * @example
 * safeText('a\u001b[2Jb\u202Ec\nd'); // 'a[2Jbc d'
 */
export function safeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(UNPRINTABLE, '');
}

/** C0 and C1 controls, delete, direction overrides and isolates, the byte order mark, language tags. */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;
