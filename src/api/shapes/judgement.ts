import { z } from '@hono/zod-openapi';
import { DocumentDateShape, list } from './record.ts';

const day = z.string().nullable();

/** A decision about the date of a document or of a reprint in it. */
export const DateJudgementShape = z
  .object({
    id: z.string(),
    who: z.string(),
    at: z.string(),
    why: z.string(),
    decision: z.object({
      kind: z.literal('date'),
      subject: z.string(),
      reprint: z.int().nullable(),
      earliest: day,
      latest: day,
    }),
  })
  .openapi('DateJudgement', {
    description: 'A person’s decision about a date; both ends null take the one before back.',
  });

/** The date of a document, or of a reprint in it, as it counts, beside what the text alone says. */
export const SettledOneShape = z
  .object({
    reprint: z.int().nullable(),
    by: z.enum(['text', 'collection', 'person']),
    date: DocumentDateShape,
    read: DocumentDateShape,
    judgements: list(DateJudgementShape),
  })
  .openapi('SettledOne', {
    description: '`by` has the last word: `date` is what counts, `read` what the text alone says.',
  });
