import { readMachineDate } from '../../dates/machine-date.ts';
import { readWrittenMoment } from '../../dates/written-moment.ts';

/** What the program that saved a page wrote into it. */
export interface SavedPage {
  /** Address the page was saved from, or null. */
  readonly address: string | null;
  /** When it was saved, in ISO 8601, or null. */
  readonly captured: string | null;
}

/** A browser's "Save as": the length of the address stands before it. */
const SAVED_FROM = /saved from url=\(\d{1,5}\)(\S{4,2000})/i;
const SINGLE_FILE = /Page saved with SingleFile/i;
const MIRRORED = /Mirrored from (\S{4,2000}) by HTTrack[^,]{0,200},\s*([^\n]{10,60})/i;
const WAYBACK = /FILE ARCHIVED ON (\d\d:\d\d:\d\d) (\w{3} \d{1,2}, \d{4})/;
/** The Internet Archive's own addresses carry the moment of capture in UTC. */
const ARCHIVED_ADDRESS =
  /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[a-z_]{0,4}\/(https?:\/*\S+)/i;
const NOTHING: SavedPage = { address: null, captured: null };

/** Reads the comment that browsers, SingleFile, HTTrack and the Internet Archive leave in a saved page. */
export function readSavedPage(page: Document): SavedPage {
  for (const comment of commentsOf(page)) {
    const saved = fromComment(comment.slice(0, 4_000));
    if (saved !== null) return saved;
  }
  for (const [selector, attribute] of [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
    ['base[href]', 'href'],
  ] as const) {
    const address = page.querySelector(selector)?.getAttribute(attribute) ?? '';
    const archived = fromArchivedAddress(address);
    if (archived !== null) return archived;
  }
  return NOTHING;
}

/**
 * Takes an address of the Internet Archive apart into the page's own address and the moment of capture;
 * null for other addresses.
 *
 * @example
 * fromArchivedAddress('https://web.archive.org/web/20160205103000/http://kesra.example/a')?.captured; // '2016-02-05T10:30:00Z'
 */
export function fromArchivedAddress(address: string): SavedPage | null {
  const match = ARCHIVED_ADDRESS.exec(address);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, original = ''] = match;
  const captured = readMachineDate(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`, null);
  return { address: original, captured };
}

function fromComment(comment: string): SavedPage | null {
  const saved = SAVED_FROM.exec(comment);
  if (saved !== null) return { address: webAddress(saved[1]), captured: null };
  if (SINGLE_FILE.test(comment)) {
    const address = /^\s{0,20}url:\s{0,20}(\S{4,2000})/im.exec(comment)?.[1];
    const date = /^\s{0,20}saved date:\s{0,20}([^\n]{8,80})/im.exec(comment)?.[1];
    return { address: webAddress(address), captured: readWrittenMoment(date ?? '') };
  }
  const mirrored = MIRRORED.exec(comment);
  if (mirrored !== null) {
    return {
      address: `http://${mirrored[1]?.replace(/^https?:\/\//, '')}`,
      captured: readWrittenMoment(mirrored[2] ?? ''),
    };
  }
  const archived = WAYBACK.exec(comment);
  return archived === null ? null : { address: null, captured: readMachineDate(archived[2] ?? '', null) };
}

function webAddress(address: string | undefined): string | null {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : null;
}

/** Such comments stand before the page, at its start or at its very end. */
function commentsOf(page: Document): string[] {
  const roots: (Node | null)[] = [page, page.documentElement, page.head, page.body];
  return roots.flatMap((root) =>
    [...(root?.childNodes ?? [])].filter((node) => node.nodeType === 8).map((node) => node.textContent ?? ''),
  );
}
