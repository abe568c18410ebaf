import type { TimelineEvent } from '../../src/api/client.ts';
import { counted } from './words.ts';

/**
 * How many origins an event has, in words. Where of two it is unclear whether one rests on the other, the
 * number is an upper bound and said to be one.
 *
 * @example
 * countOrigins({ origins: ['a', 'b'], originsAtMost: true }); // 'at most 2 origins'
 * countOrigins({ origins: ['a'], originsAtMost: false }); // '1 origin'
 */
export function countOrigins({
  origins,
  originsAtMost,
}: Pick<TimelineEvent, 'origins' | 'originsAtMost'>): string {
  return `${originsAtMost ? 'at most ' : ''}${counted(origins.length, 'origin')}`;
}
