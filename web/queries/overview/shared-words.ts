import type { Shared, SharedName } from '../../../src/api/client.ts';
import { counted, grouped } from '../words.ts';

/** Names told in the sentence that begins the block. */
const MOST_NAMES = 4;

/** The names that most documents hold, and how many do. */
export interface Common {
  /** As `All 5 documents name`, before the names. */
  readonly words: string;
  readonly names: readonly SharedName[];
}

/**
 * What the documents have in common before all else: the names that all of them hold, places first; where
 * none stands in all, the one that stands in most. Null where no two name the same.
 *
 * @example
 * commonOf({ documents: 5, places: [{ name: 'Aleppo', documents: 5 }], actors: [] }).words; // 'All 5 documents name'
 */
export function commonOf({ documents, places, actors }: Shared): Common | null {
  const names = [...places, ...actors].filter(
    ({ name }, place, all) => all.findIndex((other) => other.name === name) === place,
  );
  const everywhere = names.filter((one) => one.documents >= documents);
  if (everywhere.length > 0) {
    const all = documents === 2 ? 'Both documents name' : `All ${grouped(documents)} documents name`;
    return { words: all, names: everywhere.slice(0, MOST_NAMES) };
  }
  const most = Math.max(0, ...names.map((one) => one.documents));
  if (most === 0) return null;
  return {
    words: `${grouped(most)} of ${grouped(documents)} documents name`,
    names: names.filter((one) => one.documents === most).slice(0, MOST_NAMES),
  };
}

/**
 * How many events and texts stand in more than one document, as two sentences.
 *
 * @example
 * sharedWords({ eventsInAll: 1, textsInAll: 0 }); // '1 event is told in more than one of them. No two carry the same text.'
 */
export function sharedWords({ eventsInAll, textsInAll }: Pick<Shared, 'eventsInAll' | 'textsInAll'>): string {
  const events =
    eventsInAll === 0
      ? 'No event is told in more than one of them.'
      : `${counted(eventsInAll, 'event')} ${eventsInAll === 1 ? 'is' : 'are'} told in more than one of them.`;
  const texts =
    textsInAll === 0
      ? 'No two carry the same text.'
      : `${counted(textsInAll, 'text')} ${textsInAll === 1 ? 'is' : 'are'} carried by several, word for word or reworded.`;
  return `${events} ${texts}`;
}

/**
 * In how many documents and outlets something stands.
 *
 * @example
 * standsIn({ documents: 3, outlets: 2 }, 5); // '3 of 5 documents, 2 outlets'
 * standsIn({ documents: 5, outlets: 0 }, 5); // 'all 5 documents'
 */
export function standsIn(
  { documents, outlets }: { readonly documents: number; readonly outlets: number },
  all: number,
): string {
  const stands =
    documents >= all ? `all ${grouped(all)} documents` : `${grouped(documents)} of ${grouped(all)} documents`;
  return outlets === 0 ? stands : `${stands}, ${counted(outlets, 'outlet')}`;
}
