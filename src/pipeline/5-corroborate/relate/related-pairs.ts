import type { DocumentRecord } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import { daysApart } from '../compare/time.ts';
import type { TextPair } from '../text/share-text.ts';
import { sameStories } from './same-story.ts';

/** Two records, by index, that may belong together. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  /** The events both tell of, at least one of them in its first sentences. */
  readonly events: readonly Group[];
  /** True when they tell one happening as news: by an event, or by the likeness of their first sentences. */
  readonly isOneStory: boolean;
  /** What they share as text, where it was worth aligning. */
  readonly text: TextPair['text'] | null;
}

/**
 * Of an event that more reports lead with, neighbours are related and not all with all: the pairs of a
 * thousand reports are half a million rows that nobody reads. What shares text is found in any case.
 */
const MOST_PAIRED = 150;
const NEIGHBOURS = 8;
/** A report that tells another's news further down was written in the same turn of the news. By eye; the gold is the same at half and at double. */
const SAME_TURN_DAYS = 1;

/** Finds the pairs worth a verdict: those that share text and those that tell one story, in order. */
export function relatedPairs(
  records: readonly DocumentRecord[],
  groups: readonly Group[],
  sharing: readonly TextPair[],
): RelatedPair[] {
  const pairs = new Map<
    number,
    { a: number; b: number; events: Group[]; isOneStory: boolean; text: TextPair['text'] | null }
  >();
  const pairOf = (x: number, y: number) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * records.length + b;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const made = { a, b, events: [], isOneStory: false, text: null };
    pairs.set(key, made);
    return made;
  };
  for (const { a, b, text } of sharing) pairOf(a, b).text = text;
  for (const [a, b] of sameStories(records)) pairOf(a, b).isOneStory = true;
  const indexOf = new Map(records.map((record, index) => [record, index]));
  for (const group of groups) {
    for (const [a, b] of pairsTelling(group, indexOf)) {
      const pair = pairOf(a, b);
      pair.events.push(group);
      pair.isOneStory = true;
    }
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** The reports that lead with an event, with each other and with those that tell of it on the same day. */
function pairsTelling(group: Group, indexOf: ReadonlyMap<DocumentRecord, number>): [number, number][] {
  const telling = new Map<number, { readonly record: DocumentRecord; leads: boolean; fresh: boolean }>();
  for (const { record, leads, event } of group) {
    const index = indexOf.get(record) ?? -1;
    const told = telling.get(index) ?? { record, leads: false, fresh: false };
    told.leads ||= leads;
    told.fresh ||= !event.background;
    telling.set(index, told);
  }
  const all = [...telling].filter(([, { fresh }]) => fresh).sort(([a], [b]) => a - b);
  const reach = all.length > MOST_PAIRED ? NEIGHBOURS : all.length;
  return all.flatMap(([a, one], at) =>
    all.slice(at + 1, at + 1 + reach).flatMap(([b, other]): [number, number][] => {
      if (one.leads && other.leads) return [[a, b]];
      if (!one.leads && !other.leads) return [];
      const apart = daysApart(one.record.date, other.record.date);
      return apart !== null && apart <= SAME_TURN_DAYS ? [[a, b]] : [];
    }),
  );
}
