import { readdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MiddlewareHandler } from 'hono';
import { fail } from './errors.ts';
import { pageNeeds } from './page-needs.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The built page, wholly in memory: no request ever names a path on the disk. */
export interface WebApp {
  /** The document that every address answers with. */
  readonly index: string;
  readonly assets: ReadonlyMap<string, Asset>;
  /** The files that the script of a view is made of, beyond those of the page, where it has one of its own. */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
}

/** Written by the build beside the page; it is for the server alone. */
const SCRIPTS = 'scripts.json';

/** Reads the built page from its folder; null when it was not built. */
export async function loadWebApp(folder: string): Promise<WebApp | null> {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const written = join(folder, SCRIPTS);
  const scripts = existsSync(written)
    ? (JSON.parse(await readFile(written, 'utf8')) as WebApp['scripts'])
    : {};
  const assets = new Map<string, Asset>();
  for (const name of await readdir(folder)) {
    const type = TYPES[extname(name)];
    if (type === undefined || name === SCRIPTS || name === 'index.html') continue;
    assets.set(name, { bytes: new Uint8Array(await readFile(join(folder, name))), type });
  }
  return { index, assets, scripts };
}

/**
 * The page with links to what the view at an address needs, behind its own script and style: the browser
 * asks for all of it at once. What is named here was written by the build, or is an id of plain letters.
 */
export function pageAt({ index, scripts }: WebApp, path: string, search: string): string {
  const needs = pageNeeds(path, search);
  if (needs === null) return index;
  const links = [
    ...((needs.script === null ? null : scripts[needs.script]) ?? []).map(
      (name) => `<link rel="modulepreload" href="/assets/${name}">`,
    ),
    ...needs.answers.map((address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`),
  ];
  return index.replace('</head>', () => `${links.join('')}</head>`);
}

/** The folder `dist/web` of the installation this code runs from, wherever it was bundled to. */
export function builtWebFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'web');
}

/**
 * Serves the page: assets under /assets/, and index.html for every other address, since what is
 * chosen in the page is part of its address.
 */
export function serveWebApp(webApp: WebApp | null): MiddlewareHandler {
  return async (context) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') {
      return fail(context, 'method-not-allowed', 'This page only answers GET.');
    }
    if (webApp === null) {
      return fail(context, 'page-missing', 'The page was not built. Run `npm start`, which builds it.');
    }
    const { path } = context.req;
    if (!path.startsWith('/assets/')) {
      const { search } = new URL(context.req.url);
      return context.body(pageAt(webApp, path, search), 200, { 'Content-Type': TYPES['.html'] ?? '' });
    }
    const asset = webApp.assets.get(path.slice('/assets/'.length));
    if (asset === undefined) return fail(context, 'not-found', 'No such file.');
    // The name holds a digest of the content, so a kept copy can never be an old one.
    const caching = 'public, max-age=31536000, immutable';
    return context.body(asset.bytes, 200, { 'Content-Type': asset.type, 'Cache-Control': caching });
  };
}
