import { diagnose } from '../../../messages/diagnostics.ts';
import type { Diagnostic, StatedDate } from '../../../model/index.ts';
import type { ReadableFormat } from '../format.ts';
import type { Metadata } from '../metadata.ts';
import { undoMojibake } from '../text/mojibake.ts';
import { ENTRY_MARK, type Entry, readEntry } from './entry.ts';
import { layOutContent, plainTitle } from './entry-content.ts';
import { readEntryDate } from './entry-date.ts';
import { withTitle } from './with-title.ts';

/** Items of feeds and rows of datasets, in the form they are stored in. */
export const entryFormat: ReadableFormat = {
  name: 'entry',
  tells: ({ head }) => head.startsWith(ENTRY_MARK),
  read(bytes) {
    const { entry, doubts } = setRight(readEntry(bytes));
    const title = entry.title === null ? null : plainTitle(entry.title);
    const { stated, diagnostics } = statedBy(entry);
    const summary = entry.extent === 'summary' ? [diagnose('read/summary-only')] : [];
    return {
      ...withTitle(layOutContent(entry), title),
      metadata: metadataOf(entry, title, stated),
      diagnostics: [...doubts, ...diagnostics, ...summary],
    };
  },
};

/** Datasets pass through many hands, and keep what one of them misread. */
function setRight(entry: Entry): { readonly entry: Entry; readonly doubts: readonly Diagnostic[] } {
  const [title, text, html] = [entry.title, entry.text, entry.html].map((words) => undoMojibake(words ?? ''));
  const undone = [title, text, html].flatMap((one) => (one?.encoding ? [one] : []));
  const [first] = undone;
  if (first === undefined) return { entry, doubts: [] };
  const count = undone.reduce((sum, one) => sum + one.count, 0);
  return {
    entry: {
      ...entry,
      title: title?.text || null,
      text: text?.text || null,
      html: html?.text || null,
    },
    doubts: [diagnose('read/mojibake-undone', { count, encoding: first.encoding ?? '' })],
  };
}

function metadataOf(entry: Entry, title: string | null, stated: readonly StatedDate[]): Metadata {
  const basis = entry.basis === 'feed' ? 'metadata' : 'given';
  return {
    title,
    byline: entry.byline,
    publisher: entry.publisher === null ? null : { name: entry.publisher, basis, start: null, end: null },
    address: entry.address,
    language: languageCode(entry.language),
    stated,
  };
}

/** The date with what was doubtful about it; one of two days still has its year. */
function statedBy(entry: Entry): {
  readonly stated: readonly StatedDate[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (entry.date === null) return { stated: [], diagnostics: [] };
  const words = entry.date.slice(0, LONGEST_QUOTE);
  const date = readEntryDate(entry.date);
  const states = (value: string): StatedDate[] => [
    { value, basis: entry.basis, part: null, start: null, end: null },
  ];
  switch (date.kind) {
    case 'date':
      return { stated: states(date.value), diagnostics: [] };
    case 'ambiguous': {
      const [first, second] = date.days;
      return {
        stated: states(date.year),
        diagnostics: [diagnose('read/date-ambiguous', { words, first, second })],
      };
    }
    case 'unread':
      return { stated: [], diagnostics: [diagnose('read/date-unread', { words })] };
  }
}

/** Words of a date that a message quotes. */
const LONGEST_QUOTE = 60;

/** `en`, `en-GB`, `en_US`; names of languages say the same less surely and are left to the text. */
function languageCode(written: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(written ?? '')?.[1]?.toLowerCase() ?? null;
}
