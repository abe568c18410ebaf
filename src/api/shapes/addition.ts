import { z } from '@hono/zod-openapi';
import { list } from './record.ts';

export const OfferedFileShape = z
  .strictObject({ name: z.string(), bytes: z.int().min(0) })
  .openapi('OfferedFile', { description: '`name` with its folders, as people know the file.' });

const count = z.int();

export const AdditionShape = z
  .object({
    id: z.string(),
    state: z.enum(['receiving', 'waiting', 'reading', 'building', 'done', 'cancelled', 'failed']),
    names: list(z.string()),
    files: count,
    bytes: count,
    received: count,
    receivedBytes: count,
    resumed: z.boolean(),
    read: count,
    total: count.nullable(),
    documents: count,
    current: z.string(),
    added: count,
    updated: count,
    already: count,
    renamed: count,
    skipped: count,
    refused: count,
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .openapi('Addition', {
    description:
      'Files that somebody handed over together. `files` are those wanted, `received` those that have arrived, ' +
      '`read` those read to their end of `total` (null while nobody has counted), `documents` what was met in them.',
  });

export const AdditionLossShape = z
  .object({ name: z.string(), code: z.string(), message: z.string(), help: z.string(), kept: z.boolean() })
  .openapi('AdditionLoss', { description: 'What was refused or left alone, why, and what to do about it.' });
