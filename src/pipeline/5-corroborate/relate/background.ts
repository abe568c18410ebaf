import type { Span } from '../../../model/index.ts';
import { daysApart } from '../compare/time.ts';
import type { SharedText, TextPair, WordedRecord } from '../text/share-text.ts';
import { merge } from './stretches.ts';
import { NEWS_TRAVELS_DAYS, REPRINTED_CONTAINMENT } from './weigh-text.ts';

/** Texts that share less of their first words tell other news. By eye; the gold is the same at half and at double. */
const OTHER_NEWS = 0.1;
/** Without dates it takes so many reports of other news to tell background from a root they share: one may be its source. */
const REPORTS_OF_OTHER_NEWS = 2;

/**
 * Finds what each record shares with reports of other days or of other news: paragraphs of background
 * and set phrases, printed again and again. Out: merged stretches for each record, by its index.
 */
export function findBackground(worded: readonly WordedRecord[], sharing: readonly TextPair[]): Span[][] {
  const other = worded.map((): { sure: Span[]; maybe: Span[][] } => ({ sure: [], maybe: [] }));
  for (const { a, b, text } of sharing) {
    if (text.containment >= REPRINTED_CONTAINMENT) continue;
    const apart = daysApart(worded[a]?.record.date ?? OPEN, worded[b]?.record.date ?? OPEN);
    const isFar = apart !== null && apart > NEWS_TRAVELS_DAYS;
    if (!isFar && !isOtherNews(text)) continue;
    for (const [side, index] of [
      ['a', a],
      ['b', b],
    ] as const) {
      const spans = text.spans.map((span) => span[side]);
      if (isFar) other[index]?.sure.push(...spans);
      else other[index]?.maybe.push(spans);
    }
  }
  return other.map(({ sure, maybe }) => merge([...sure, ...inSeveral(maybe)]));
}

const OPEN = { earliest: null, latest: null };

function isOtherNews({ lead }: SharedText): boolean {
  return Math.max(lead.a, lead.b) < OTHER_NEWS;
}

/** Stretches that stand in several of the lists of spans. */
function inSeveral(lists: readonly (readonly Span[])[]): Span[] {
  const edges = lists
    .flatMap((spans) => merge(spans))
    .flatMap(({ start, end }): [number, number][] => [
      [start, 1],
      [end, -1],
    ])
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const found: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, step] of edges) {
    if (depth >= REPORTS_OF_OTHER_NEWS && at > start) found.push({ start, end: at });
    depth += step;
    start = at;
  }
  return found;
}
