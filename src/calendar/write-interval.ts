import type { DayInterval } from '../model/index.ts';

/**
 * Writes an interval for people.
 *
 * @example
 * writeInterval({ earliest: null, latest: null }); // 'any day'
 */
export function writeInterval({ earliest, latest }: DayInterval): string {
  if (earliest !== null && latest !== null)
    return earliest === latest ? earliest : `${earliest} to ${latest}`;
  if (earliest !== null) return `${earliest} or later`;
  return latest === null ? 'any day' : `${latest} or earlier`;
}
