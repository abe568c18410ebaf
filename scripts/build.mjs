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
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysisDigest, filesUnder, unpackingDigest } from './digests.mjs';
import { checkNode, installDependencies, ROOT } from './prepare.mjs';

const DIST = join(ROOT, 'dist');

/** Builds kept beside the newest, for servers that still serve from them. */
const KEPT_BUILDS = 4;

/** A build that was killed leaves its folder; none takes this long, in milliseconds. */
const DEAD_BUILD_MS = 3_600_000;

/** Builds if the sources changed and gives the folder with `cli/main.js` and `web/`. */
export async function buildIfStale() {
  const home = join(DIST, `app-${sourceDigest()}`);
  if (existsSync(home)) return home;
  mkdirSync(DIST, { recursive: true });
  const fresh = mkdtempSync(join(DIST, 'building-'));
  try {
    const esbuild = await import('esbuild');
    await Promise.all([buildProgram(esbuild, fresh), buildPage(fresh)]);
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process with the same sources may have been quicker.
    if (!existsSync(home)) throw error;
  }
  dropOldBuilds();
  return home;
}

/** Packages stay outside the bundle; splitting keeps each command from loading what it does not use. */
async function buildProgram(esbuild, out) {
  await esbuild.build({
    entryPoints: {
      main: join(ROOT, 'src', 'cli', 'main.ts'),
      // The processes; found beside whichever chunk starts them.
      'analyst-worker': join(ROOT, 'src', 'ingest', 'analyst', 'analyst-worker.ts'),
      'opener-worker': join(ROOT, 'src', 'ingest', 'opener', 'opener-worker.ts'),
      'build-worker': join(ROOT, 'src', 'ingest', 'building', 'build-worker.ts'),
    },
    outdir: join(out, 'cli'),
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    define: {
      CROSSCHECK_ANALYSIS: JSON.stringify(analysisDigest(ROOT)),
      CROSSCHECK_UNPACKING: JSON.stringify(unpackingDigest(ROOT)),
    },
    logLevel: 'warning',
  });
}

async function buildPage(out) {
  if (!existsSync(join(ROOT, 'web', 'main.tsx'))) return;
  // Imported only now: it needs esbuild, which may have been installed a moment ago.
  const { buildWeb } = await import('./build-web.mjs');
  await buildWeb(join(out, 'web'));
}

function sourceDigest() {
  const hash = createHash('sha256').update(process.platform);
  const folders = ['src', 'web'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  const single = [
    'package-lock.json',
    'scripts/build.mjs',
    'scripts/build-web.mjs',
    'scripts/digests.mjs',
    'scripts/make-world.mjs',
    'tsconfig.json',
  ].map((name) => join(ROOT, name));
  for (const path of [...folders, ...single].filter((file) => existsSync(file))) {
    const name = relative(ROOT, path).replaceAll('\\', '/');
    const bytes = readFileSync(path);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

function dropOldBuilds() {
  const ofKind = (start) =>
    readdirSync(DIST)
      .filter((name) => name.startsWith(start))
      .map((name) => ({ path: join(DIST, name), at: statSync(join(DIST, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
  const dead = ofKind('building-').filter(({ at }) => Date.now() - at > DEAD_BUILD_MS);
  for (const { path } of [...ofKind('app-').slice(1 + KEPT_BUILDS), ...dead]) {
    rmSync(path, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  checkNode();
  await installDependencies({ dev: false });
  process.stdout.write(`${await buildIfStale()}\n`);
}
