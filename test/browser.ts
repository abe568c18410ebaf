import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** Names under which a Chromium of the machine answers, in order of preference. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where Chrome lies on machines that do not put it on the path. */
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet and local: a test browser has nothing to fetch, report or keep in step. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a real Chromium: the machine's own where there is one (or the one that
 * CROSSCHECK_CHROMIUM names), otherwise the one that @sparticuz/chromium carries inside its npm
 * package, unpacked once into node_modules/.cache. The caller closes it.
 *
 * Throws when neither can be had, which is so only outside Linux without Chrome.
 */
export async function launchBrowser(): Promise<Browser> {
  const program = systemBrowser() ?? (await packagedBrowser());
  return chromium.launch({
    executablePath: program.path,
    args: FLAGS,
    env: { ...(process.env as Record<string, string>), ...program.env },
  });
}

function systemBrowser(): Program | null {
  const named = process.env['CROSSCHECK_CHROMIUM'];
  if (named === 'packaged') return null;
  if (named !== undefined && named !== '') return { path: named, env: {} };
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...onPath, ...SYSTEM_PATHS].find((candidate) => existsSync(candidate));
  return path === undefined ? null : { path, env: {} };
}

/**
 * The package holds brotli archives. Its own unpacking writes to one fixed folder under /tmp in
 * place, so that two test runs at once would break each other; hence this one.
 */
async function packagedBrowser(): Promise<Program> {
  if (process.platform !== 'linux') {
    throw new Error('No Chrome or Chromium was found. Install one, or name it in CROSSCHECK_CHROMIUM.');
  }
  const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', '..');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const cache = join(packed, '..', '..', '.cache');
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(packed, 'bin'), cache, home);
  return {
    path: join(home, 'chromium'),
    env: {
      // NSS and expat, which a bare Debian lacks; the package carries a set that fits its browser.
      LD_LIBRARY_PATH: [join(home, 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

async function unpack(from: string, cache: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, 'unpacking-'));
  await decompress(join(from, 'chromium.br'), join(fresh, 'chromium'));
  chmodSync(join(fresh, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(fresh, `${name}.tar`);
    await decompress(join(from, `${name}.tar.br`), archive);
    execFileSync('tar', ['-xf', archive, '-C', fresh, '--no-same-owner']);
    rmSync(archive);
  }
  const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((folder) => `<dir>${folder}</dir>`).join('');
  const cachedir = `<cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${cachedir}</fontconfig>\n`,
  );
  try {
    renameSync(fresh, home);
  } catch (error) {
    // Another process finished first: its copy is as good as ours.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}
