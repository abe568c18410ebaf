import type { Addition } from '../../../src/api/client.ts';
import { counted, grouped } from '../words.ts';

/** Tells whether an addition is still at work. */
export function isUnderWay({ state }: Pick<Addition, 'state'>): boolean {
  return state === 'receiving' || state === 'waiting' || state === 'reading' || state === 'building';
}

/**
 * How much of an addition is done, from 0 to 1; null where nobody can tell yet. Sending counts for a
 * tenth, for it is quick beside reading.
 */
export function shareDone({ state, bytes, receivedBytes, read, total }: Addition): number | null {
  switch (state) {
    case 'receiving':
      return bytes === 0 ? null : (0.1 * receivedBytes) / bytes;
    case 'waiting':
      return 0.1;
    case 'reading':
      return total === null || total === 0 ? 0.1 : 0.1 + (0.85 * read) / total;
    case 'building':
      return 0.97;
    case 'done':
      return 1;
    case 'cancelled':
    case 'failed':
      return null;
  }
}

/** What an addition is doing, or what came of it, in a sentence without its full stop. */
export function additionWords(addition: Addition): string {
  const { state, files, received, read, total, documents, refused } = addition;
  const lost = refused === 0 ? '' : `, ${grouped(refused)} refused`;
  switch (state) {
    case 'receiving':
      return `Receiving ${grouped(received)} of ${counted(files, 'file')}`;
    case 'waiting':
      return `${counted(received, 'file')} here, waiting for its turn`;
    case 'reading':
      return `Reading: ${grouped(read)} of ${counted(total ?? files, 'file')}, ${counted(documents, 'document')}${lost}`;
    case 'building':
      return 'Everything is read; laying the reports side by side';
    case 'done':
      return `Done: ${outcomeWords(addition)}`;
    case 'cancelled':
      return `Cancelled: ${outcomeWords(addition)}`;
    case 'failed':
      return 'It broke off';
  }
}

/**
 * What came of an addition that is over.
 *
 * @example
 * outcomeWords({ added: 2, updated: 0, already: 1, renamed: 0, refused: 0, skipped: 0 }); // '2 documents new, 1 here before'
 */
export function outcomeWords(
  addition: Pick<Addition, 'added' | 'updated' | 'already' | 'renamed' | 'refused' | 'skipped'>,
): string {
  const { added, updated, already, renamed, refused, skipped } = addition;
  const before = already + renamed;
  const parts = [
    `${counted(added, 'document')} new`,
    updated > 0 && `${grouped(updated)} read anew`,
    before > 0 && `${grouped(before)} here before`,
    refused > 0 && `${grouped(refused)} refused`,
    skipped > 0 && `${grouped(skipped)} left alone`,
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/**
 * Names an addition by its files.
 *
 * @example
 * namesOf({ names: ['a.txt', 'b.txt'], files: 9 }); // 'a.txt, b.txt and 7 more'
 */
export function namesOf({ names, files }: Pick<Addition, 'names' | 'files'>): string {
  const shown = names.slice(0, 2);
  const more = files - shown.length;
  if (shown.length === 0) return 'nothing to read';
  return more > 0 ? `${shown.join(', ')} and ${grouped(more)} more` : shown.join(', ');
}
