/** Characters that are not seen but change how others are: controls, and marks of direction. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const HEX = 16;

/**
 * A file name as it truly is: hidden marks, which can make `gpj.exe` look like `exe.jpg`, are
 * written out.
 *
 * @example
 * plainName('a\u202egpj.exe'); // 'a[U+202E]gpj.exe'
 */
export function plainName(name: string): string {
  return name.replace(UNSEEN, writtenOut);
}

/** Marks that turn the letters behind them round, whatever their script: no language is written with them. */
const TURNING = /[\u202d\u202e]/g;

/**
 * Words from a document with the marks written out by which one name could be read as another; all others,
 * which belong to how people write, stay.
 *
 * @example
 * unturned('Eastgate \u202etxt.exe'); // 'Eastgate [U+202E]txt.exe'
 */
export function unturned(words: string): string {
  return words.replace(TURNING, writtenOut);
}

function writtenOut(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return `[U+${code.toString(HEX).toUpperCase().padStart(4, '0')}]`;
}
