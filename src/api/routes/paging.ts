import { z } from '@hono/zod-openapi';
import { DEFAULT_PAGE, MAX_PAGE, type Page, type PageRequest } from '../../store/store.ts';
import { list } from '../shapes/record.ts';

/** Parameters of every list. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
  after: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'The `next` of the page before; it is opaque.' }),
});

/** The form of one page of a list; `next` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: list(item), next: z.string().nullable() });
}

/** Takes the page asked for out of the other parameters of a list. */
export function pageRequest({ limit, after }: z.output<typeof PageQuery>): PageRequest {
  return after === undefined ? { limit } : { limit, after };
}

/** Gives a page of the store the form in which it leaves. */
export function page<T>({ rows, next }: Page<T>) {
  return { items: rows, next };
}
