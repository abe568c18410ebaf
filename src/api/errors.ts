import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { StoreError } from '../store/store-error.ts';

/** The codes an answer may carry, with the HTTP status each goes out under. */
const STATUS_OF = {
  'bad-request': 400,
  'host-refused': 403,
  'origin-refused': 403,
  'read-only': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'nothing-set': 409,
  hidden: 409,
  conflict: 409,
  'too-large': 413,
  'not-json': 415,
  internal: 500,
  'page-missing': 503,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ErrorCode = keyof typeof STATUS_OF;

/** The one form of every answer that is no success. */
export const ErrorShape = z
  .object({ error: z.object({ code: z.string(), message: z.string() }) })
  .openapi('Error', { description: '`code` is stable; `message` is a sentence for people.' });

export type ErrorBody = z.infer<typeof ErrorShape>;

/**
 * Makes the body of an answer that is no success.
 *
 * @example
 * errorBody('not-found', 'No such document.'); // { error: { code: 'not-found', message: 'No such document.' } }
 */
export function errorBody(code: ErrorCode, message: string): ErrorBody {
  return { error: { code, message } };
}

/** Answers with an error in the one form. */
export function fail(context: Context, code: ErrorCode, message: string): Response {
  return context.json(errorBody(code, message), STATUS_OF[code]);
}

/** Describes the error answers of a route for its OpenAPI entry. */
export function errorAnswers<const S extends 400 | 403 | 404 | 409 | 413 | 415>(...statuses: readonly S[]) {
  const answer = { description: 'Told as a code and a sentence.', content: jsonOf(ErrorShape) };
  return Object.fromEntries(statuses.map((status) => [status, answer])) as Record<S, typeof answer>;
}

/** Wraps a shape as the JSON content of an answer. */
export function jsonOf<T extends z.ZodType>(schema: T) {
  return { 'application/json': { schema } };
}

/** Turns a failed check of the parameters into the one form, naming the first that is wrong. */
export function refuseParameters(error: z.ZodError): ErrorBody {
  const first = error.issues[0];
  const where = first === undefined ? 'request' : first.path.join('.');
  return errorBody('bad-request', `${where}: ${wordsOf(first)}`);
}

function wordsOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code !== 'invalid_value') return issue?.message ?? 'cannot be read';
  return `takes one of ${issue.values.map(String).join(', ')}`;
}

/**
 * Answers for whatever a route threw. What went wrong inside is told to `report`, never to the
 * client: it may hold words of a document or a path of the machine.
 */
export function answerThrown(thrown: unknown, context: Context, report: (error: unknown) => void): Response {
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return fail(context, 'bad-request', thrown.message || 'The request cannot be read.');
  }
  if (thrown instanceof StoreError && thrown.code === 'store/cursor') {
    return fail(context, 'bad-request', thrown.message);
  }
  report(thrown);
  return fail(
    context,
    'internal',
    'The collection could not be read or changed. The program has printed why.',
  );
}
