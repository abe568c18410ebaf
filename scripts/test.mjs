#!/usr/bin/env node
/**
 * Everything that has to hold: types, lint, format, all tests (unit, samples, contracts, the page
 * in a real browser) and the evaluation gate. Installs and builds what is missing first. Ends with
 * `N passed, N failed`, where each test and each other check counts one.
 *
 * `--another-zone` and `--another-node` are for a second and third pass: they leave out types, lint and
 * format, and the tests that cannot come out otherwise in another time zone, or under another Node.js.
 * `npm test -- PATH...` runs only the tests of these files, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { checkNode, installDependencies, ROOT } from './prepare.mjs';

/**
 * What a pass leaves out, because nothing in it could come out otherwise there. The page runs in a
 * browser whatever Node.js serves it; only where days are typed in does the time zone have a part.
 */
const LEFT_OUT = {
  '--another-zone': [
    'test/browser/!(dating).test.ts',
    // Sets three zones of its own.
    'test/clock/**',
    // Bytes, processes and limits: no date is read by them.
    'test/contracts/**',
    'test/fuzz.test.ts',
    'test/cli-reading.test.ts',
    'src/ingest/unpack/**',
    'src/pipeline/1-read/pdf/**',
  ],
  '--another-node': [
    'test/browser/**',
    // What these commands do is asked for under every Node.js by the tests of what they call.
    'test/cli-chronicle.test.ts',
    'test/cli-date.test.ts',
  ],
};

const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('-'));
const unknown = args.filter((arg) => arg.startsWith('-') && !Object.hasOwn(LEFT_OUT, arg));
if (unknown.length > 0) {
  process.stderr.write(
    `npm test knows no ${unknown.join(' ')}. Give ${Object.keys(LEFT_OUT).join(' or ')}, or paths of test files.\n`,
  );
  process.exit(2);
}
const leftOut = args.flatMap((arg) => LEFT_OUT[arg] ?? []);
const testsOnly = leftOut.length > 0 || paths.length > 0;

checkNode();
await installDependencies({ dev: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function count(name, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(name);
}

/** Runs a program of node_modules/.bin with the Node.js that runs this script. */
function tool(name, toolArgs) {
  process.stdout.write(`\n== ${[name, ...toolArgs].join(' ')}\n`);
  const path = join(ROOT, 'node_modules', '.bin', name);
  return spawnSync(path, toolArgs, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function check(name, program, programArgs) {
  const { status } = tool(program, programArgs);
  count(name, { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
}

async function build() {
  process.stdout.write('\n== build\n');
  try {
    process.stdout.write(`${await buildIfStale()}\n`);
    count('build', { passed: 1, failed: 0 });
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    count('build', { passed: 0, failed: 1 });
  }
}

function runTests() {
  const report = join(ROOT, 'dist', `tests-${process.pid}.json`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const excluded = leftOut.map((glob) => `--exclude=${glob}`);
  const { status } = tool('vitest', ['run', ...reporters, ...excluded, ...paths]);
  const counts = readReport(report);
  rmSync(report, { force: true });
  // An error outside any test, or no test at all, fails the run without failing a test.
  const uncounted = status !== 0 && counts.failed === 0 ? 1 : 0;
  count('tests', { ...counts, failed: counts.failed + uncounted });
}

function readReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8'));
  // A file that cannot be loaded has no tests to fail; it counts one itself.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Other machines, zones and versions are held to the project's own gold; all else is scored once. */
function runGate() {
  if (!existsSync(join(ROOT, 'eval', 'gate.ts'))) return;
  process.stdout.write('\n== eval gate\n');
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'run.mjs'), 'eval/gate.ts', ...(testsOnly ? ['--own'] : [])],
    {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  count('eval gate', { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });
}

await build();
if (!testsOnly) {
  check('types', 'tsc', ['-p', '.']);
  check('lint', 'oxlint', []);
  check('format', 'biome', ['format', '.']);
}
runTests();
if (paths.length === 0) runGate();

if (failures.length > 0) process.stdout.write(`\nFailed: ${failures.join(', ')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
