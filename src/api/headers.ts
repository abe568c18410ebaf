import type { MiddlewareHandler } from 'hono';
import { fail } from './errors.ts';
import { type MapTiles, originOfTiles } from './map-tiles.ts';

/**
 * What the page may do: run its own script, wear its own style, ask its own server. Document text
 * is data; even if a fault let it become markup, nothing in it could run or reach out.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const POLICY = 'Content-Security-Policy';

/** The policy with the one origin added that map tiles come from, for pictures alone; as it is without. */
export function policyOf(tiles: MapTiles | null): string {
  if (tiles === null) return CONTENT_SECURITY_POLICY;
  return CONTENT_SECURITY_POLICY.replace(
    "img-src 'self' data:",
    `img-src 'self' data: ${originOfTiles(tiles)}`,
  );
}

const FIXED: Readonly<Record<string, string>> = {
  [POLICY]: CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-DNS-Prefetch-Control': 'off',
};

/** Puts the fixed headers on every answer; JSON is never kept on disk by the browser. */
export function secureHeaders(tiles: MapTiles | null = null): MiddlewareHandler {
  const policy = policyOf(tiles);
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    // A file of a stranger is sent under a stricter policy of its own.
    const isSandboxed = headers.get(POLICY)?.startsWith('sandbox;') === true;
    for (const [name, value] of Object.entries(FIXED)) {
      if (name !== POLICY) headers.set(name, value);
      else if (!isSandboxed) headers.set(name, policy);
    }
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  };
}

/**
 * Refuses requests that came under a foreign name. A web site whose name is pointed at 127.0.0.1
 * (DNS rebinding) could otherwise read a confidential collection through the user's own browser.
 */
export function hostCheck(allowed: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase() ?? '';
    if (!allowed().has(host)) {
      return fail(context, 'host-refused', 'This server only answers under its own address.');
    }
    await next();
  };
}

/**
 * Lists the Host headers a server bound to `host` and `port` answers to.
 *
 * @example
 * [...hostNames('127.0.0.1', 8080)]; // ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080']
 */
export function hostNames(host: string, port: number): Set<string> {
  const bound = host.includes(':') ? `[${host}]` : host.toLowerCase();
  const names = [...new Set(['127.0.0.1', 'localhost', '[::1]', bound])];
  // A browser leaves the port out of the header where it is the scheme's own.
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));
}
