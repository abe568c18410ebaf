import { plural } from './layout.ts';

/**
 * A count of origins in words; it is an upper bound where it hangs on reports that are unclear to each other.
 *
 * @example
 * sayOrigins(2, true); // 'at most 2 origins'
 */
export function sayOrigins(count: number, isAtMost: boolean): string {
  return `${isAtMost ? 'at most ' : ''}${plural(count, 'origin')}`;
}
