/**
 * `npm run bench -- workbench [DOCUMENTS | FILE]`: opens every view of the page over a large made
 * collection in a real Chromium, and tells by the browser's own trace how long it takes to show what it
 * is for and how evenly it scrolls. Every run is a browser profile of its own, with nothing in its cache.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { serveCollection } from '../src/api/serve.ts';
import { openStore } from '../src/store/open.ts';
import { launchBrowser } from '../test/browser.ts';
import { mostTold } from '../test/browser/subjects.ts';
import { VIEWS } from '../test/browser/views.ts';
import { fillMade } from './made-collection/fill-store.ts';
import { longestTasks } from './trace.ts';

type BuildWeb = typeof import('../scripts/build-web.mjs');

const MADE = 10_000;
const RUNS = 3;
/** Turns of the wheel, and pixels of each: some twenty screens. */
const TURNS = 60;
const TURN = 300;
/** A frame that took longer is seen as a stutter. */
const SLOW_FRAME_MS = 50;
/** As long as anything is waited for. */
const PATIENCE_MS = 60_000;

/** What one opening of a view took, in milliseconds and bytes. */
interface Opening {
  readonly content: number;
  /** The answer of the API that took longest. */
  readonly api: number;
  readonly bytes: number;
  /** The longest task of the page while it opened, and while it was scrolled. */
  readonly opened: number;
  readonly scrolled: number;
  readonly frames: number;
  readonly slowFrames: number;
}

/** What a view is for, where its heading stands before that has come. */
const CONTENT: Readonly<Record<string, string>> = {
  sources: '.source-row',
  outlets: '.source-row',
  'one voice': '.hit-rows li',
  actors: '.name-matrix tbody tr',
  search: '.hit-rows li',
  history: '.history-list li',
};

const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

async function openOnce(browser: Browser, address: string, ready: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(noteReady, ready);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('content').length > 0, null, {
    timeout: PATIENCE_MS,
  });
  const shown = await page.evaluate(() => {
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.startsWith('/api/')) as PerformanceResourceTiming[];
    performance.mark('scroll');
    return {
      content: performance.getEntriesByName('content')[0]?.startTime ?? 0,
      api: Math.max(0, ...asked.map(({ duration }) => duration)),
      bytes: asked.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
  const frames = await scroll(page);
  const tasks = longestTasks(await browser.stopTracing());
  await context.close();
  return {
    ...shown,
    ...tasks,
    frames: frames.length,
    slowFrames: frames.filter((length) => length > SLOW_FRAME_MS).length,
  };
}

/** Marks the moment at which what the view is for is drawn; runs in the page, before anything of it. */
function noteReady(ready: string): void {
  const look = (): void => {
    const isShown =
      document.querySelector(ready) !== null && document.querySelector('main .spinner') === null;
    // The frame in which it is drawn begins after this one.
    if (isShown) requestAnimationFrame(() => performance.mark('content'));
    else requestAnimationFrame(look);
  };
  look();
}

/** Turns the wheel and gives the length of every frame meanwhile. */
async function scroll(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const lengths: number[] = [];
    let last = performance.now();
    const note = (now: number): void => {
      lengths.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frameLengths: lengths });
  });
  await page.mouse.move(640, 700);
  for (let turn = 0; turn < TURNS; turn += 1) await page.mouse.wheel(0, TURN);
  return page.evaluate(() => (window as unknown as { frameLengths: number[] }).frameLengths);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const COLUMNS = ['content ms', 'API ms', 'API kB', 'task ms', 'scroll task ms', 'frames', '> 50 ms'];

async function measure(browser: Browser, name: string, address: string, ready: string): Promise<void> {
  const runs: Opening[] = [];
  try {
    for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(browser, address, ready));
  } catch (error) {
    process.stdout.write(`${name.padEnd(24)} ${String(error).split('\n')[0]}\n`);
    await browser.stopTracing().catch(() => undefined);
    return;
  }
  const of = (field: keyof Opening): number => median(runs.map((run) => run[field]));
  const cells = [
    of('content'),
    of('api'),
    of('bytes') / 1000,
    of('opened'),
    of('scrolled'),
    of('frames'),
    of('slowFrames'),
  ];
  process.stdout.write(`${name.padEnd(24)}${cells.map((cell) => cell.toFixed(0).padStart(15)).join('')}\n`);
}

/** Something that has nothing to do, to set the rest beside. */
async function serveEmptyPage(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end('<!doctype html><title>Empty</title><main><h1>Empty</h1></main>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

/** Measures every view, or those whose name holds one of these words. */
export async function printWorkbench(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-workbench-'));
  const given = args.find((arg) => existsSync(arg));
  const size = Number(args.find((arg) => /^\d+$/.test(arg)) ?? MADE);
  const words = args.filter((arg) => arg !== given && !/^\d+$/.test(arg));
  const store = await openStore(given ?? join(folder, 'made.crosscheck'), { create: given === undefined });
  if (given === undefined) await fillMade(store, size);
  const { documents, claims, dossierEvents } = await store.counts();
  const webFolder = join(folder, 'web');
  // By its place in the checkout, which this program is not run from once it is bundled.
  const { buildWeb } = (await import(pathToFileURL(resolve('scripts/build-web.mjs')).href)) as BuildWeb;
  await buildWeb(webFolder);
  const server = await serveCollection(store, { port: 0, webFolder });
  const empty = await serveEmptyPage();
  const browser = await launchBrowser();
  const [load = 0] = loadavg();
  process.stdout.write(
    `${documents} documents, ${claims} claims, ${dossierEvents} events. Chromium ${browser.version()}, ` +
      `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${load.toFixed(1)} tasks waiting or running, ` +
      `median of ${RUNS}.\n\n${''.padEnd(24)}${COLUMNS.map((column) => column.padStart(15)).join('')}\n`,
  );
  const isWanted = (name: string): boolean => words.length === 0 || words.some((word) => name.includes(word));
  const subjects = await mostTold(store);
  await measure(browser, '(an empty page)', empty.address, 'main h1');
  await measure(browser, '(the page without data)', `${server.address}/nothing/here`, 'main h1');
  for (const { name, path, ready } of VIEWS) {
    if (isWanted(name)) {
      await measure(browser, name, server.address + path(subjects), CONTENT[name] ?? ready);
    }
  }
  await browser.close();
  empty.close();
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
