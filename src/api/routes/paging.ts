import { z } from '@hono/zod-openapi';
import type { Range, Slice } from '../reader.ts';
import { list } from '../shapes/record.ts';

/** More than this in one answer holds up a page for longer than a second answer would. */
const MOST_PER_PAGE = 500;

/** Parameters of every list. */
export const RangeQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(MOST_PER_PAGE).default(100),
});

/** The form of one page of a list. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: list(item), total: z.int(), offset: z.int(), limit: z.int() });
}

/** Puts the range asked for beside the slice found. */
export function page<T>(slice: Slice<T>, { offset, limit }: Range) {
  return { items: slice.items, total: slice.total, offset, limit };
}

/**
 * Cuts one page out of a list that is wholly in memory.
 *
 * @example
 * sliceOf(['a', 'b', 'c'], { offset: 1, limit: 1 }); // { items: ['b'], total: 3 }
 */
export function sliceOf<T>(all: readonly T[], { offset, limit }: Range): Slice<T> {
  return { items: all.slice(offset, offset + limit), total: all.length };
}
