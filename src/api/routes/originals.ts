import { createRoute, z } from '@hono/zod-openapi';
import type { DocumentId } from '../../model/index.ts';
import { findInOriginal } from '../../original.ts';
import { errorAnswers, errorBody, jsonOf } from '../errors.ts';
import type { CollectionReader } from '../reader.ts';
import { OriginalPlaceShape } from '../shapes/original.ts';
import { DocumentParams } from './documents.ts';
import { router } from './router.ts';

const readOriginal = createRoute({
  method: 'get',
  path: '/documents/{id}/original',
  summary: 'The bytes of a document as they came, to be kept as a file',
  request: { params: DocumentParams },
  responses: {
    200: {
      description: 'The bytes, never under a type that a browser would show or run.',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...errorAnswers(400, 404),
  },
});

const findOriginal = createRoute({
  method: 'get',
  path: '/documents/{id}/original/place',
  summary: 'Where words of the text stand in the original, with the characters around them',
  request: {
    params: DocumentParams,
    query: z.object({ start: z.coerce.number().int().min(0) }),
  },
  responses: {
    200: { description: 'The place.', content: jsonOf(OriginalPlaceShape) },
    ...errorAnswers(400, 404),
  },
});

/**
 * What a foreign file is sent under: as bytes to keep, with all rights taken from it should a browser
 * show it all the same.
 */
const AS_BYTES = {
  'Content-Type': 'application/octet-stream',
  'Content-Security-Policy': "sandbox; default-src 'none'",
};

export function originalRoutes(collection: CollectionReader) {
  return router()
    .openapi(readOriginal, async (context) => {
      const id = context.req.valid('param').id as DocumentId;
      const summary = await collection.document(id);
      const bytes = summary === null ? null : await collection.original(id);
      if (summary === null || bytes === null)
        return context.json(errorBody('not-found', 'No such document.'), 404);
      const name = fileName(summary.names[0] ?? id);
      return context.body(new Uint8Array(bytes), 200, {
        ...AS_BYTES,
        'Content-Disposition': `attachment; filename="${plainly(name)}"; filename*=UTF-8''${encoded(name)}`,
      });
    })
    .openapi(findOriginal, async (context) => {
      const id = context.req.valid('param').id as DocumentId;
      const record = await collection.record(id);
      const bytes = record === null ? null : await collection.original(id);
      if (record === null || bytes === null)
        return context.json(errorBody('not-found', 'No such document.'), 404);
      const { start } = context.req.valid('query');
      return context.json(findInOriginal(record.document, bytes, start), 200);
    });
}

/** Longer names are refused by file systems. */
const LONGEST_NAME = 120;

/**
 * The name to keep a file under: the last step of its path, with nothing that leads elsewhere or turns
 * the direction of reading.
 *
 * @example
 * fileName('pile.zip!/march/report.html'); // 'report.html'
 */
export function fileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const safe = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"|?*]/gu, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  return safe === '' ? 'original' : [...safe].slice(-LONGEST_NAME).join('');
}

function plainly(name: string): string {
  return name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
}

function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
