/** Names longer than this are cut; addresses in web archives may hold whole pictures. */
const LONGEST_NAME = 1_000;

/**
 * A name or address as it is shown: without control characters, and cut where it is endless.
 *
 * @example
 * shownName('https://example.org/a\nb'); // 'https://example.org/a�b'
 */
export function shownName(given: string): string {
  const clean = given.slice(0, LONGEST_NAME).replace(/[\u0000-\u001f\u007f]/g, '\ufffd');
  return given.length > LONGEST_NAME ? `${clean}…` : clean;
}

/**
 * The name of a member as it is shown: as given, with the strokes of all systems alike, and nothing
 * that leads out of the archive. Nothing is ever written under it.
 *
 * @example
 * memberName('..\\..\\etc/./passwd'); // '__/__/etc/passwd'
 */
export function memberName(given: string): string {
  return shownName(given)
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => (part === '..' ? '__' : part))
    .join('/');
}

/** Puts the name of a member after that of its archive: `pile.zip!/march/report.html`. */
export function within(container: string, member: string): string {
  return member === '' ? container : `${container}!/${member}`;
}
