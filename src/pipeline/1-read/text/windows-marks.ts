/** The characters of windows-1252 from 0x80 to 0x9f; the undefined five stay controls. */
export const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of the runtime decode windows-1252 as ISO 8859-1 and leave controls for quotes. */
export function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
}
