import { decodeWords } from 'postal-mime';
import type { Publisher, StatedDate } from '../../../model/index.ts';
import { dayInAddress } from '../dates/address-date.ts';
import type { Layout, ReadableFormat, ReadHints } from '../format.ts';
import { htmlFormat } from '../html/html-format.ts';
import { headerNames } from '../mail/eml-format.ts';
import { readMailDate } from '../mail/mail-date.ts';
import { withWindowsMarks } from '../text/windows-marks.ts';
import { addressOf, headersOf, rootPart } from './root-part.ts';

/** What mail has that was sent; a page that a browser saved has none of it. */
const SENT = ['to', 'received', 'message-id', 'return-path', 'delivered-to', 'in-reply-to'];

/**
 * Tells a saved page in the form of a mail: MIME headers for a multipart page or a single one, and no
 * trace of having been sent.
 *
 * Finds: `From: <Saved by Blink>`, Internet Explorer's and Word's files. Must not find: a mail in HTML.
 */
export function isMhtml(head: string): boolean {
  const names = headerNames(head);
  if (!names.includes('content-type') || SENT.some((name) => names.includes(name))) return false;
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  if (/^snapshot-content-location:|^from:[^\r\n]{0,40}<?saved by/m.test(headers)) return true;
  const isPage = /^content-type: ?(?:multipart\/related|text\/html|application\/xhtml)/m.test(headers);
  const isPlaced =
    names.includes('content-location') || !names.includes('from') || /type="?text\/html/.test(headers);
  return isPage && isPlaced && (names.includes('mime-version') || names.includes('content-location'));
}

/** Web pages saved as one file (MHTML, MHT). Only the page itself is read; what it shows stays unopened. */
export const mhtmlFormat: ReadableFormat = {
  name: 'mhtml',
  tells: ({ head }) => isMhtml(head),
  read: readMhtml,
};

async function readMhtml(bytes: Uint8Array, hints: ReadHints): Promise<Layout> {
  const { headers } = headersOf(bytes);
  const root = await rootPart(bytes);
  if (root === null) throw new Error('it holds no page');
  const address = addressOf(headers.get('snapshot-content-location')) ?? root.address;
  const captured = readMailDate(headers.get('date') ?? '').value;
  const provenance = [{ name: hints.name, captured, address, charset: root.charset }];
  const page = await htmlFormat.read(root.bytes, { ...hints, provenance });
  const { metadata } = page;
  const title = withWindowsMarks(decodeWords(headers.get('subject') ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ...page,
    metadata: {
      ...metadata,
      title: metadata.title ?? (title === '' ? null : title),
      address: metadata.address ?? address,
      publisher: metadata.publisher ?? hostOf(address),
      stated: [...metadata.stated, ...inAddress(metadata.stated, address), ...capture(captured)],
    },
  };
}

/** The day in the address it was saved from, where the page names no address of its own. */
function inAddress(stated: readonly StatedDate[], address: string | null): StatedDate[] {
  const value =
    address === null || stated.some(({ basis }) => basis === 'address') ? null : dayInAddress(address);
  return value === null ? [] : [{ value, basis: 'address', part: null, start: null, end: null }];
}

function capture(value: string | null): StatedDate[] {
  return value === null ? [] : [{ value, basis: 'capture', part: null, start: null, end: null }];
}

function hostOf(address: string | null): Publisher | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1];
  return host === undefined ? null : { name: host, basis: 'address', start: null, end: null };
}
