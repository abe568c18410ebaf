import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fail } from './errors.ts';

/** A judgement with the longest reason, in the widest characters, takes less; in bytes. */
const MOST_BYTES = 16 * 1024;

/**
 * Lets only this server's own page, or a program that is no browser, change anything. A site that the
 * user has open elsewhere can make the browser send requests here: the browser then names that site
 * in `Origin` and `Sec-Fetch-Site`, neither of which a script can forge. Only one type is taken, which a
 * form cannot send and which a script of another origin must ask leave for; nobody gives it leave.
 */
export function onlyOwnPage(
  taken: 'application/json' | 'application/octet-stream' = 'application/json',
): MiddlewareHandler {
  return async (context, next) => {
    if (isForeign(context)) {
      return fail(context, 'origin-refused', 'Only the page of this server may change the collection.');
    }
    const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== taken) return fail(context, 'not-json', `Send it as ${taken}.`);
    await next();
  };
}

/** Lets nothing be changed through a server that only shows the collection, whatever is sent. */
export function onlyWhere(isOpen: boolean): MiddlewareHandler {
  return async (context, next) => {
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    // Another site is refused as such, and learns nothing of this server.
    if (!isOpen && !isRead && !isForeign(context)) {
      return fail(context, 'read-only', 'This server only shows the collection.');
    }
    await next();
  };
}

/** Refuses bodies longer than any decision, or than `most` bytes, whether they say how long they are or not. */
export function onlyShortBodies(most = MOST_BYTES): MiddlewareHandler {
  return bodyLimit({
    maxSize: most,
    onError: (context) => fail(context, 'too-large', `A request may have ${most} bytes.`),
  });
}

/** Whether another site sent it, as the browser says. */
function isForeign(context: Context): boolean {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  return (
    (origin !== undefined && origin !== ownOrigin(context)) || (site !== undefined && site !== 'same-origin')
  );
}

/** The name under which this request came; the host check has found it to be one of the server's own. */
function ownOrigin(context: Context): string {
  return `http://${(context.req.header('host') ?? new URL(context.req.url).host).toLowerCase()}`;
}
