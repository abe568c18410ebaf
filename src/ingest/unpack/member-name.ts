/** Names longer than this are cut; addresses in web archives may hold whole pictures. */
const LONGEST_NAME = 1_000;

/**
 * The name of a member as it is shown: as given, with the strokes of all systems alike, nothing that
 * leads out of the archive, and no control characters. Nothing is ever written under it.
 *
 * @example
 * memberName('..\\..\\etc/./passwd'); // '__/__/etc/passwd'
 */
export function memberName(given: string): string {
  const parts = given
    .slice(0, LONGEST_NAME)
    .replace(/[\u0000-\u001f\u007f]/g, '\ufffd')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => (part === '..' ? '__' : part));
  const name = parts.join('/');
  return given.length > LONGEST_NAME ? `${name}…` : name;
}

/** Puts the name of a member after that of its archive: `pile.zip!/march/report.html`. */
export function within(container: string, member: string): string {
  return member === '' ? container : `${container}!/${member}`;
}
