/** Longer names are cut; the end of a name tells more than its middle. */
const LONGEST_NAME = 120;

/** Endings by which people know the kinds of parts that mostly come without a name. */
const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/**
 * The name of an attachment for people: folders and control characters taken out, and where there is
 * none, its number (from 1) and kind.
 *
 * @example
 * attachmentName('../../etc/report.pdf', 0, 'application/pdf'); // 'report.pdf'
 */
export function attachmentName(given: string | null, index: number, contentType: string): string {
  const last =
    (given ?? '')
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const name = last.trim().replace(/^\.+$/, '');
  if (name !== '') return name.length <= LONGEST_NAME ? name : `${name.slice(0, 80)}…${name.slice(-39)}`;
  return `part-${index + 1}.${ENDINGS[contentType.toLowerCase()] ?? 'bin'}`;
}
