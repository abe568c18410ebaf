import { z } from '@hono/zod-openapi';
import { AnchorShape } from './record.ts';

export const OriginalPlaceShape = z
  .object({
    anchor: AnchorShape.nullable(),
    excerpt: z
      .object({ before: z.string(), words: z.string(), after: z.string(), line: z.int(), cut: z.boolean() })
      .nullable(),
  })
  .openapi('OriginalPlace', {
    description:
      'Where a stretch of the text stands in the original file, and the characters that stand there: plain ' +
      'text, whatever it was in the file. `excerpt` is null where the place is no stretch of characters.',
  });
