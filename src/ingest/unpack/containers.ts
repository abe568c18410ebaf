import type { Sniff } from '../../pipeline/1-read/format.ts';
import { ENTRY_MARK } from '../../pipeline/1-read/entry/entry.ts';
import type { Container, UnpackContext } from './container.ts';
import { gzipContainer } from './gzip/gzip-container.ts';
import { tarContainer } from './tar/tar-container.ts';
import { feedContainer } from './feed/feed-container.ts';
import { mailContainer } from './mail/mail-container.ts';
import { mboxContainer } from './mbox/mbox-container.ts';
import { csvContainer } from './dataset/csv-container.ts';
import { jsonContainer } from './dataset/json-container.ts';
import { arcContainer, warcContainer } from './warc/warc-container.ts';
import { zipContainer } from './zip/zip-container.ts';

/**
 * The forms that hold documents, in the order in which they are asked whether a file is theirs: those
 * told by a mark at the beginning first, those told by the look of their lines last.
 */
export const CONTAINERS: readonly Container[] = [
  zipContainer,
  warcContainer,
  arcContainer,
  gzipContainer,
  tarContainer,
  feedContainer,
  mboxContainer,
  mailContainer,
  jsonContainer,
  csvContainer,
];

/** Tells what kind of container a file is by its content; null for a single document. */
export function containerOf(sniff: Sniff, context: UnpackContext): Container | null {
  // An item of a feed or dataset is stored as a line of JSON, and is unpacked already.
  if (sniff.head.startsWith(ENTRY_MARK)) return null;
  return CONTAINERS.find((container) => container.tells(sniff, context)) ?? null;
}
