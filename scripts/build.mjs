#!/usr/bin/env node
/**
 * Builds the program and the page: `node scripts/build.mjs` prints the folder that holds them.
 *
 * The folder is named by a digest of everything it is made from. So a second start finds it and
 * builds nothing, a change never meets a half-old build, and processes that build at the same time
 * write beside each other and put the result in place by one rename.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, installDependencies, ROOT } from './prepare.mjs';

const DIST = join(ROOT, 'dist');

/** Builds kept beside the newest, for servers that still serve from them. */
const KEPT_BUILDS = 4;

/** Builds if the sources changed and gives the folder with `cli/main.js` and `web/`. */
export async function buildIfStale() {
  const home = join(DIST, `app-${sourceDigest()}`);
  if (existsSync(home)) {
    pointToPage(home);
    return home;
  }
  mkdirSync(DIST, { recursive: true });
  const fresh = mkdtempSync(join(DIST, 'building-'));
  try {
    const esbuild = await import('esbuild');
    await Promise.all([buildProgram(esbuild, fresh), buildPage(esbuild, fresh)]);
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process with the same sources may have been quicker.
    if (!existsSync(home)) throw error;
  }
  pointToPage(home);
  dropOldBuilds();
  return home;
}

/** Packages stay outside the bundle; splitting keeps each command from loading what it does not use. */
async function buildProgram(esbuild, out) {
  await esbuild.build({
    entryPoints: { main: join(ROOT, 'src', 'cli', 'main.ts') },
    outdir: join(out, 'cli'),
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

/**
 * The page: index.html with its script and style, whose names hold a digest of their content so that
 * a browser may keep them for ever. index.html names them /assets/main.js and /assets/main.css.
 */
async function buildPage(esbuild, out) {
  const web = join(ROOT, 'web');
  if (!existsSync(join(web, 'main.tsx'))) return;
  const { metafile } = await esbuild.build({
    entryPoints: { main: join(web, 'main.tsx') },
    entryNames: '[name]-[hash]',
    outdir: join(out, 'web'),
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const built = Object.keys(metafile.outputs).map((path) => basename(path));
  const page = readFileSync(join(web, 'index.html'), 'utf8').replace(
    /\/assets\/main\.(js|css)/g,
    (named, ending) => {
      const name = built.find((file) => file.startsWith('main-') && file.endsWith(`.${ending}`));
      return name === undefined ? named : `/assets/${name}`;
    },
  );
  writeFileSync(join(out, 'web', 'index.html'), page);
  for (const name of readdirSync(web).filter((file) => /\.(?:svg|png|ico)$/.test(file))) {
    copyFileSync(join(web, name), join(out, 'web', name));
  }
}

/** `dist/web` leads to the newest page, for a server that is not told where the page is. */
function pointToPage(home) {
  const link = join(DIST, 'web');
  const fresh = join(DIST, `web-${process.pid}`);
  try {
    if (existsSync(link) && realpathSync(link) === realpathSync(join(home, 'web'))) return;
    symlinkSync(join(home, 'web'), fresh, 'junction');
    renameSync(fresh, link);
  } catch {
    // The command line names the folder itself; without the link only a bare server lacks its page.
    rmSync(fresh, { force: true });
  }
}

function sourceDigest() {
  const hash = createHash('sha256').update(process.platform);
  const folders = ['src', 'web'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  const single = ['package-lock.json', 'scripts/build.mjs', 'tsconfig.json'].map((name) => join(ROOT, name));
  for (const path of [...folders, ...single]) {
    const name = relative(ROOT, path).replaceAll('\\', '/');
    const bytes = readFileSync(path);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function dropOldBuilds() {
  const builds = readdirSync(DIST)
    .filter((name) => name.startsWith('app-'))
    .map((name) => ({ path: join(DIST, name), at: statSync(join(DIST, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of builds.slice(1 + KEPT_BUILDS)) rmSync(path, { recursive: true, force: true });
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  checkNode();
  await installDependencies({ dev: false });
  process.stdout.write(`${await buildIfStale()}\n`);
}
