import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { MOST_FILES } from '../../model/index.ts';
import type { Adding, NotBegun } from '../adding.ts';
import { errorAnswers, errorBody, fail, jsonOf } from '../errors.ts';
import { AdditionLossShape, AdditionShape, OfferedFileShape } from '../shapes/addition.ts';
import { list } from '../shapes/record.ts';
import { onlyOwnPage, onlyShortBodies } from '../write-guard.ts';
import { router } from './router.ts';

/** The names of as many files as one addition may have, each as long as may be, take less; in bytes. */
const MOST_BYTES = 16 * 2 ** 20;

const Params = z.object({ id: z.uuid() });
const FileParams = Params.extend({ place: z.coerce.number().int().min(0).max(MOST_FILES) });

const listAdditions = createRoute({
  method: 'get',
  path: '/additions',
  summary: 'Files that are being added, and the last that were',
  responses: {
    200: {
      description: 'The newest first; `open` is false where this server takes none.',
      content: jsonOf(z.object({ open: z.boolean(), items: list(AdditionShape) }).openapi('Additions')),
    },
  },
});

const readAddition = createRoute({
  method: 'get',
  path: '/additions/{id}',
  summary: 'One addition with what was refused of it, and why',
  request: { params: Params },
  responses: {
    200: {
      description: 'How far it is.',
      content: jsonOf(
        z.object({ addition: AdditionShape, losses: list(AdditionLossShape) }).openapi('AdditionSheet'),
      ),
    },
    ...errorAnswers(404),
  },
});

const beginAddition = createRoute({
  method: 'post',
  path: '/additions',
  summary: 'Offer files; their bytes are sent one by one, then the addition is started',
  middleware: [onlyOwnPage(), onlyShortBodies(MOST_BYTES)] as const,
  request: {
    body: {
      required: true,
      content: jsonOf(z.strictObject({ files: z.array(OfferedFileShape).max(MOST_FILES) }).openapi('Offer')),
    },
  },
  responses: {
    201: {
      description: 'Which of the files are wanted, by their place in the list; the others are left alone.',
      content: jsonOf(z.object({ id: z.string(), wanted: list(z.int()) }).openapi('Begun')),
    },
    ...errorAnswers(400, 403, 413, 415),
  },
});

const sendFile = createRoute({
  method: 'put',
  path: '/additions/{id}/files/{place}',
  summary: 'Send the bytes of one file, by its place among those wanted',
  middleware: [onlyOwnPage('application/octet-stream')] as const,
  request: { params: FileParams },
  responses: { 204: { description: 'It is there whole.' }, ...errorAnswers(400, 403, 404, 413, 415) },
});

const startAddition = createRoute({
  method: 'post',
  path: '/additions/{id}/start',
  summary: 'Say that everything has been sent, or try a failed addition again',
  middleware: [onlyOwnPage(), onlyShortBodies()] as const,
  request: { params: Params },
  responses: { 204: { description: 'It is read in its turn.' }, ...errorAnswers(403, 404, 413, 415) },
});

const cancelAddition = createRoute({
  method: 'post',
  path: '/additions/{id}/cancel',
  summary: 'End an addition; what is stored of it stays',
  middleware: [onlyOwnPage(), onlyShortBodies()] as const,
  request: { params: Params },
  responses: { 204: { description: 'It ends.' }, ...errorAnswers(403, 404, 413, 415) },
});

const WHY_NOT: Readonly<Record<NotBegun, readonly ['bad-request' | 'too-large', string]>> = {
  'no-files': ['bad-request', 'There are no files in it.'],
  'too-many': ['bad-request', `At most ${MOST_FILES} files can be handed over together.`],
  'too-large': ['too-large', 'One of the files is larger than any that is read.'],
  'no-room': ['too-large', 'The disk has no room for these files.'],
  'no-folder': [
    'too-large',
    'The folder beside the collection cannot be written to. The program has printed why.',
  ],
};

const NO_ADDITION = errorBody('not-found', 'There is no such addition; it may have been over long ago.');

/** Takes files that are handed over through the page; where `adding` is null none are taken. */
export function additionRoutes(adding: Adding | null) {
  return router()
    .openapi(listAdditions, (context) =>
      context.json({ open: adding !== null, items: adding?.list() ?? [] }, 200),
    )
    .openapi(readAddition, (context) => {
      const read = adding?.read(context.req.valid('param').id) ?? null;
      return read === null ? context.json(NO_ADDITION, 404) : context.json(read, 200);
    })
    .openapi(beginAddition, async (context) => {
      if (adding === null) return context.json(readOnly(), 403);
      const begun = await adding.begin(context.req.valid('json').files);
      if (typeof begun !== 'string') return context.json(begun, 201);
      const [code, message] = WHY_NOT[begun];
      return context.json(errorBody(code, message), code === 'too-large' ? 413 : 400);
    })
    .openapi(sendFile, async (context) => {
      const { id, place } = context.req.valid('param');
      return (await receive(context, adding, id, place)) as never;
    })
    .openapi(startAddition, async (context) => {
      const isThere = await adding?.start(context.req.valid('param').id);
      return isThere === true ? context.body(null, 204) : context.json(NO_ADDITION, 404);
    })
    .openapi(cancelAddition, async (context) => {
      const isThere = await adding?.cancel(context.req.valid('param').id);
      return isThere === true ? context.body(null, 204) : context.json(NO_ADDITION, 404);
    });
}

function readOnly() {
  return errorBody('read-only', 'This server only shows the collection.');
}

async function receive(
  context: Context,
  adding: Adding | null,
  id: string,
  place: number,
): Promise<Response> {
  const body: AsyncIterable<Uint8Array> = context.req.raw.body ?? nothing();
  const outcome = (await adding?.receive(id, place, body)) ?? null;
  switch (outcome) {
    case 'received':
      return context.body(null, 204);
    case 'too-short':
      return fail(context, 'bad-request', 'Fewer bytes came than were offered.');
    case 'too-long':
      return fail(context, 'too-large', 'More bytes came than were offered.');
    case 'no-room':
      return fail(context, 'too-large', 'The disk has no room for this file.');
    case null:
      return fail(context, 'not-found', 'No file is waited for at this place.');
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
