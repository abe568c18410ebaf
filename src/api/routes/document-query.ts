import { z } from '@hono/zod-openapi';
import type { IsoDay } from '../../model/index.ts';
import type { DocumentFilter } from '../../store/document-list-store.ts';
import { dayQuery } from './event-query.ts';

/** The filters of the list of documents, the same on screen and in exports. */
export const DocumentFilterQuery = z.object({
  outlet: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: 'Name of an outlet; empty for documents of which none is known.' }),
  language: z
    .string()
    .max(20)
    .optional()
    .openapi({ description: 'Code of a language; empty for documents whose language cannot be told.' }),
  from: dayQuery.openapi({ description: 'Documents that may have been written on this day or later.' }),
  to: dayQuery.openapi({ description: 'Documents that may have been written on this day or earlier.' }),
  undated: z.literal('yes').optional(),
  diagnosed: z.literal('yes').optional(),
});

/** Reads the filter out of a query that was found to be sound. */
export function documentFilterOf({
  outlet,
  language,
  from,
  to,
  undated,
  diagnosed,
}: z.output<typeof DocumentFilterQuery>): DocumentFilter {
  return {
    ...(outlet !== undefined && { outlet: outlet === '' ? null : outlet }),
    ...(language !== undefined && { language: language === '' ? null : language }),
    ...(from !== undefined && { from: from as IsoDay }),
    ...(to !== undefined && { to: to as IsoDay }),
    ...(undated !== undefined && { undated: true }),
    ...(diagnosed !== undefined && { diagnosed: true }),
  };
}
