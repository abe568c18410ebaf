import { z } from '@hono/zod-openapi';
import type { DocumentId, IsoDay } from '../../model/index.ts';
import { isRefused, readQuery, type SearchQuery } from '../../search/read-query.ts';
import type { Box } from '../../store/event-filter.ts';
import type { DossierEventFilter } from '../../store/store.ts';
import { StatusShape } from '../shapes/dossier.ts';
import { EventTypeShape, FactualityShape } from '../shapes/record.ts';

/** A day in a query. */
export const dayQuery = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day of the form 2016-08-06')
  .optional();

/** No name of a collection is longer. */
const name = z.string().max(500).optional();

const count = z.coerce.number().int().min(0).max(10_000).optional();

/** Words to look for, in the language that people type; what cannot be looked for says why. */
export const wordsQuery = z
  .string()
  .superRefine((typed, context) => {
    const query = readQuery(typed);
    if (isRefused(query)) context.addIssue({ code: 'custom', message: query.refused });
  })
  .openapi({
    description: 'Words that all have to be there; "words in a row", begin* and -without.',
    example: 'siege "green buses" evacu* -denied',
  });

const boxQuery = z
  .string()
  .regex(
    /^-?\d{1,3}(\.\d{1,9})?(,-?\d{1,3}(\.\d{1,9})?){3}$/,
    'is no box: give west,south,east,north in degrees',
  )
  .openapi({ description: 'west,south,east,north in degrees', example: '36,34,38,36.5' });

/** The filters on events across documents, the same wherever events are chosen. */
export const EventFilterQuery = z.object({
  type: EventTypeShape.optional(),
  status: StatusShape.optional(),
  document: z.string().optional(),
  from: dayQuery,
  to: dayQuery,
  words: wordsQuery.optional(),
  place: name.openapi({ description: 'A place by name, or its row of the gazetteer.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is no country code of two capital letters')
    .optional(),
  actor: name.openapi({ description: 'Who did it or was hit: a row of the registry, or a name as written.' }),
  outlet: name.openapi({ description: 'An outlet that gives an account.' }),
  factuality: FactualityShape.optional(),
  leastOrigins: count,
  mostOrigins: count,
  box: boxQuery.optional(),
  undated: z.literal('yes').optional().openapi({ description: 'Only events that have no day.' }),
  judged: z.enum(['yes', 'no']).optional().openapi({ description: 'Whether a person decided anything.' }),
});

/** Reads the filter out of a query that was found to be sound; what else stands in the query is no part of it. */
export function filterOf({
  document,
  from,
  to,
  words,
  box,
  undated,
  judged,
  ...same
}: z.output<typeof EventFilterQuery>): DossierEventFilter {
  return {
    ...definedOf(same),
    ...(document === undefined ? {} : { document: document as DocumentId }),
    ...(from === undefined ? {} : { from: from as IsoDay }),
    ...(to === undefined ? {} : { to: to as IsoDay }),
    ...(words === undefined ? {} : { words: soundQuery(words) }),
    ...(box === undefined ? {} : { box: box.split(',').map(Number) as unknown as Box }),
    ...(undated === undefined ? {} : { undated: true as const }),
    ...(judged === undefined ? {} : { judged: judged === 'yes' }),
  };
}

/** Reads words that the form of the query has found to be sound. */
export function soundQuery(words: string): SearchQuery {
  const query = readQuery(words);
  return isRefused(query) ? { needs: [], without: [] } : query;
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what was not given, and what belongs to the list and not to the filter: its limit, its kind. */
function definedOf<T extends object>(given: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => value !== undefined && key in EventFilterQuery.shape),
  ) as Defined<T>;
}
