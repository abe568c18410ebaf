import type { Span } from '../../../model/index.ts';
import { QUOTED, type WordedRecord } from '../text/share-text.ts';
import { walk } from './stretches.ts';

/** Fewer words open no report: a date, a place, a title scraped into the text. By eye. */
const OPENING_WORDS = 10;

/**
 * Share of a report's opening that stands in some stretches of it: its first whole sentences of the body, as
 * many as it takes to tell something. However short its news is, what opens it is no background.
 * Quotations count on neither side. 0 to 1; 1 where the body has no words of its own to ask.
 */
export function openingShare(
  { words, sentences }: WordedRecord,
  shared: readonly Span[],
  background: readonly Span[],
): number {
  const [isIn, isBehind] = [walk(shared), walk(background)];
  let [all, both] = [0, 0];
  for (const { role, from, to } of sentences) {
    if (role === 'headline') continue;
    if (all >= OPENING_WORDS) break;
    for (let at = from; at < to; at += 1) {
      const start = words.starts[at] ?? 0;
      if (((words.marks[at] ?? 0) & QUOTED) !== 0 || isBehind(start)) continue;
      all += 1;
      both += Number(isIn(start));
    }
  }
  return all === 0 ? 1 : both / all;
}
