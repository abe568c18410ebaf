import type { Event, Figure } from '../../../model/index.ts';
import type { ExtractContext } from '../events/extract-events.ts';

/** Finds counts of people, strikes and the like, and ties each to its claim and event. */
export function extractFigures(_context: ExtractContext, _events: readonly Event[]): Figure[] {
  return [];
}
