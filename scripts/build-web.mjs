#!/usr/bin/env node
/**
 * Builds the page: `node scripts/build-web.mjs [FOLDER]` (dist/web when none is given). Script and
 * style are named by a digest of their content, so that a browser may keep them for ever.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { makeWorld } from './make-world.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WEB = join(ROOT, 'web');

/** Bundles web/ into `folder`, which is emptied first. */
export async function buildWeb(folder = join(ROOT, 'dist', 'web')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bundling = build({
    entryPoints: {
      main: join(WEB, 'main.tsx'),
      style: join(WEB, 'style', 'index.css'),
      icon: join(WEB, 'icon.svg'),
    },
    outdir: folder,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    // Views that carry a library are scripts of their own, and what they share with the others is apart.
    splitting: true,
    loader: { '.svg': 'copy' },
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
  // Meanwhile: esbuild bundles in a process of its own.
  const world = writeWorld(folder);
  const { metafile } = await bundling;
  const names = Object.keys(metafile.outputs).map((path) => basename(path));
  const { shared, views } = scriptsOf(metafile.outputs);
  const named = {
    script: find(names, 'main-', '.js'),
    style: find(names, 'style-', '.css'),
    icon: find(names, 'icon-', '.svg'),
    world,
    shared: shared.map((name) => `<link rel="modulepreload" href="/assets/${name}">`).join(''),
  };
  writeFileSync(join(folder, 'scripts.json'), JSON.stringify(views));
  const page = readFileSync(join(WEB, 'page.html'), 'utf8');
  writeFileSync(
    join(folder, 'index.html'),
    page.replace(/\{\{(\w+)\}\}/g, (_, name) => named[name]),
  );
}

/** Writes the outlines of the countries, which the page reads from its own server; gives the name of the file. */
function writeWorld(folder) {
  const world = JSON.stringify(makeWorld());
  const digest = createHash('sha256').update(world).digest('hex').slice(0, 8).toUpperCase();
  const name = `world-${digest}.json`;
  writeFileSync(join(folder, name), world);
  return name;
}

/** The files that a script is made of: itself and all that it imports. */
function filesOf(path, outputs, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const imported = outputs[path].imports.filter(({ kind }) => kind === 'import-statement');
  for (const { path: next } of imported) filesOf(next, outputs, found);
  return found;
}

/** The files of the page's script, and of the views that are scripts of their own those beyond it. */
function scriptsOf(outputs) {
  const made = (end) => Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint?.endsWith(end));
  const names = (paths) => [...paths].map((path) => basename(path));
  const [[main]] = made('main.tsx');
  const own = filesOf(main, outputs);
  const views = made('-page.tsx').map(([path, { entryPoint }]) => [
    basename(entryPoint, '.tsx'),
    names(filesOf(path, outputs)).filter((name) => !names(own).includes(name)),
  ]);
  return { shared: names(own).slice(1), views: Object.fromEntries(views) };
}

function find(names, start, end) {
  const found = names.find((name) => name.startsWith(start) && name.endsWith(end));
  if (found === undefined) throw new Error(`The build of the page gave no ${start}*${end}.`);
  return found;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildWeb(process.argv[2]);
}
