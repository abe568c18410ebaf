import type { EventFilter } from '../selection/event-filter.ts';
import { counted, grouped } from './words.ts';

/** The part of an address that events are narrowed by. */
export function filterOf(address: EventFilter): EventFilter {
  const { words, type, status, place, country, actor, outlet, factuality } = address;
  const { leastOrigins, mostOrigins, from, to, undated, box } = address;
  const named = { words, type, status, place, country, actor, outlet, factuality };
  return { ...named, leastOrigins, mostOrigins, from, to, undated, box };
}

/** What is narrowed, in few words for the heading of a picture. */
export function narrowedWords(filter: EventFilter): string {
  const { words, type, status, place, actor, outlet, undated } = filter;
  const dateless = undated === '' ? '' : 'without a date';
  const chosen = [words, type, status, place, actor, outlet, dateless].filter((value) => value !== '');
  return chosen.length === 0 ? '' : `; only ${chosen.join(', ')}`;
}

/**
 * How many there are of how many.
 *
 * @example
 * foundWords(3, 1010); // '3 of 1,010 events'
 * foundWords(10, 10); // 'All 10 events'
 */
export function foundWords(found: number, all: number): string {
  if (found === 1 && all === 1) return '1 event';
  return found === all ? `All ${counted(all, 'event')}` : `${grouped(found)} of ${counted(all, 'event')}`;
}
