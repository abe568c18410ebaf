/**
 * What must be true before the program can run: a Node.js new enough and the locked dependencies
 * installed. Plain JavaScript over Node alone, because nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whileLocked } from './lock.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest Node.js the locked dependencies accept. */
const OLDEST_NODE = [20, 19];

/** Exit code for wrong use or a machine that lacks something; the same as the command line's. */
const WRONG_USE = 2;

/** Ends the process with a message when Node.js is too old. */
export function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  process.stderr.write(
    `Crosscheck needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${version}.\n` +
      'Install a current version (nodejs.org, or your package manager) and run the command again.\n',
  );
  process.exit(WRONG_USE);
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * Installs the locked dependencies if any is missing or of another version. Needs the npm registry
 * only then. With `dev` false the tools of development are not asked for, but kept when present.
 */
export async function installDependencies({ dev }) {
  if (missingPackages({ dev }).length === 0) return;
  if (isLink(join(ROOT, 'node_modules'))) {
    // "npm ci" would empty the folder behind the link, which belongs to another checkout.
    process.stderr.write(
      'node_modules is a link and lacks locked packages. Remove the link, then run the command again.\n',
    );
    process.exit(WRONG_USE);
  }
  await whileLocked(join(ROOT, 'dist', 'lock-install'), async () => {
    const missing = missingPackages({ dev });
    if (missing.length === 0) return;
    process.stderr.write(
      `Installing ${missing.length === 1 ? missing[0] : `${missing.length} locked packages`} (once) ...\n`,
    );
    const wanted = dev || hasDevelopmentTools() ? '--include=dev' : '--omit=dev';
    // Install scripts are left out: every package here ships what it needs, and none may fetch more.
    const args = ['ci', wanted, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { command, first } = npm();
    const { status, error } = spawnSync(command, [...first, ...args], {
      cwd: ROOT,
      // Standard output belongs to the command that was asked for.
      stdio: ['ignore', 2, 2],
      shell: first.length === 0 && process.platform === 'win32',
    });
    if (status === 0) return;
    process.stderr.write(
      `The dependencies could not be installed${error ? ` (${error.message})` : ''}.\n` +
        `Check that the npm registry can be reached, then run the command again, or run "npm ci" in ${ROOT}.\n`,
    );
    process.exit(WRONG_USE);
  });
}

/** `npm start` tells which npm runs; otherwise the one on the path serves. */
function npm() {
  const own = process.env['npm_execpath'];
  return own !== undefined && own.endsWith('npm-cli.js')
    ? { command: process.execPath, first: [own] }
    : { command: 'npm', first: [] };
}

/**
 * Names the locked packages that are not installed as locked. npm's own note of what it installed
 * is compared with the lock, so an install by hand or one cut short is judged the same way.
 */
function missingPackages({ dev }) {
  const locked = readPackages(join(ROOT, 'package-lock.json')) ?? {};
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(locked)
    .filter(([path, entry]) => {
      if (path === '' || entry.optional || entry.devOptional || entry.peer) return false;
      if (entry.dev && !dev) return false;
      return installed?.[path]?.version !== entry.version;
    })
    .map(([path]) => path.replace('node_modules/', ''));
}

function hasDevelopmentTools() {
  const installed = readPackages(join(ROOT, 'node_modules', '.package-lock.json')) ?? {};
  return Object.values(installed).some((entry) => entry.dev);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
