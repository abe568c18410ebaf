#!/usr/bin/env node
/**
 * Builds the page: `node scripts/build-web.mjs [FOLDER]` (dist/web when none is given). Script and
 * style are named by a digest of their content, so that a browser may keep them for ever.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createRequire } from 'node:module';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WEB = join(ROOT, 'web');

/** Outlines of the countries, which the page reads from its own server. */
const WORLD = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

/** Bundles web/ into `folder`, which is emptied first. */
export async function buildWeb(folder = join(ROOT, 'dist', 'web')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: {
      main: join(WEB, 'main.tsx'),
      style: join(WEB, 'style', 'index.css'),
      icon: join(WEB, 'icon.svg'),
      world: WORLD,
    },
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.svg': 'copy', '.json': 'copy' },
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  const named = {
    script: find(names, 'main-', '.js'),
    style: find(names, 'style-', '.css'),
    icon: find(names, 'icon-', '.svg'),
    world: find(names, 'world-', '.json'),
  };
  const page = readFileSync(join(WEB, 'page.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace(/\{\{(\w+)\}\}/g, (_, name) => named[name]),
  );
}

function find(names, start, end) {
  const found = names.find((name) => name.startsWith(start) && name.endsWith(end));
  if (found === undefined) throw new Error(`The build of the page gave no ${start}*${end}.`);
  return found;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildWeb(process.argv[2]);
}
