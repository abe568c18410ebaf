import { z } from '@hono/zod-openapi';
import { StatusShape } from './dossier.ts';
import { list } from './record.ts';

const documents = z.int();
const outlets = z.int();

const SharedNameShape = z.object({
  kind: z.enum(['voice', 'actor', 'place']),
  key: z.string(),
  name: z.string(),
  sort: z.string(),
  documents,
  outlets,
});

const SharedEventShape = z.object({
  id: z.string(),
  title: z.string(),
  status: StatusShape,
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  documents,
  outlets,
});

const SharedTextShape = z.object({
  root: z.string().nullable(),
  title: z.string().nullable(),
  pair: z.tuple([z.string(), z.string()]).readonly(),
  documents,
  outlets,
});

/** What links the documents of a collection. */
export const SharedShape = z
  .object({
    documents,
    places: list(SharedNameShape),
    actors: list(SharedNameShape),
    voices: list(SharedNameShape),
    events: list(SharedEventShape),
    eventsInAll: z.int(),
    texts: list(SharedTextShape),
    textsInAll: z.int(),
  })
  .openapi('Shared', {
    description:
      'What stands in more than one document, the most shared first; `documents` are those it stands in and ' +
      '`outlets` those of them that are known. `documents` beside the lists counts the whole collection. The ' +
      '`pair` of a text are two documents that can be laid side by side; `root` is whom it goes back to.',
  });
