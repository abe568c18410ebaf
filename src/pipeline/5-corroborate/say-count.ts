import type { Figure } from '../../model/index.ts';

/**
 * A count in words, as answers and reasons give it.
 *
 * @example
 * sayCount({ low: 16, high: null }); // 'at least 16'
 */
export function sayCount({ low, high }: Pick<Figure, 'low' | 'high'>): string {
  if (low !== null && high !== null) return low === high ? String(low) : `${low} to ${high}`;
  return low === null ? `up to ${high}` : `at least ${low}`;
}
