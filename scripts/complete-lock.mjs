#!/usr/bin/env node
/**
 * Completes package-lock.json: `node scripts/complete-lock.mjs`.
 *
 * Packages that ship a program name one optional package a platform. A registry that lacks some of
 * them makes npm leave them out of the lock, and then `npm ci` refuses the lock everywhere. This adds
 * an entry for each that is missing, with its platform read from its name; npm fetches such a
 * package only on that platform. A test tells when the lock needs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCK = join(dirname(dirname(fileURLToPath(import.meta.url))), 'package-lock.json');

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  ['arm64', 'arm64'],
  ['aarch64', 'arm64'],
  ['x64', 'x64'],
  ['ia32', 'ia32'],
  ['armv7', 'arm'],
  ['arm', 'arm'],
  ['ppc64', 'ppc64'],
  ['riscv64', 'riscv64'],
  ['s390x', 's390x'],
  ['loong64', 'loong64'],
  ['wasm32', 'wasm32'],
];

/** Entries that the lock lacks, by their path in it. */
export function missingEntries(packages) {
  const missing = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      if (packages[nested] !== undefined || packages[`node_modules/${name}`] !== undefined) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        license: entry.license,
        optional: true,
      };
    }
  }
  return missing;
}

/**
 * Reads the platform out of a name such as `@biomejs/cli-linux-arm64-musl`. Where there is none npm
 * would try to fetch the package everywhere, so that is an error.
 */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-_]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find(([word]) => words.includes(word))?.[1];
  if (os === undefined && cpu !== 'wasm32')
    throw new Error(`The platform of ${name} cannot be told from its name.`);
  const libc = os !== 'linux' ? undefined : words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc';
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
  const missing = missingEntries(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing });
  // npm's own order: the package itself, then by path.
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
  process.stdout.write(
    `${Object.keys(missing).length} packages of other platforms added to package-lock.json\n`,
  );
}
