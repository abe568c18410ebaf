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
  return name.replace(UNSEEN, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return `[U+${code.toString(HEX).toUpperCase().padStart(4, '0')}]`;
  });
}
