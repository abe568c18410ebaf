import { canonicalText } from '../canonical.ts';
import type { ReadableFormat } from '../format.ts';
import { NO_METADATA } from '../metadata.ts';
import { layOutText } from '../text/text-format.ts';
import { ENTRY_MARK, readEntry } from './entry.ts';

/** Items of feeds and rows of datasets, in the form they are stored in. */
export const entryFormat: ReadableFormat = {
  name: 'entry',
  tells: ({ head }) => head.startsWith(ENTRY_MARK),
  read(bytes) {
    const entry = readEntry(bytes);
    const layout = layOutText(canonicalText(entry.text ?? ''));
    return { ...layout, metadata: { ...NO_METADATA, title: entry.title } };
  },
};
