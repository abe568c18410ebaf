import type { Event } from '../../../model/index.ts';
import type { ExtractContext } from './extract-context.ts';

export type { ExtractContext } from './extract-context.ts';

/** Finds what the claims are about: one event for each trigger in each claim's content. */
export function extractEvents(_context: ExtractContext): Event[] {
  return [];
}
