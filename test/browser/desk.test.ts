import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { analyze } from '../../src/analyze.ts';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { Adder } from '../../src/ingest/additions/adder.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { openInThisProcess } from '../../src/ingest/opener/opener.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';

const STRIKE = `Market in Tel Amra hit, monitor says

Published 12 March 2016

At least nine people were killed in an air strike on the market of Aleppo on Friday, the Orontes Monitoring Group said.
`;
const DENIAL = `Army denies strike on market

Published 13 March 2016

The army denied on Sunday that its aircraft had hit the market of Aleppo on Friday.
`;
const LATER = `Talks in Geneva put off

Published 20 March 2016

Talks in Geneva were put off on Saturday, a diplomat said.
`;

let browser: Browser;
let server: RunningServer;
let store: Store;
let adder: Adder;
let folder = '';
/** Holds documents up that say WAIT, until it is called. */
let goOn = (): void => {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-desk-'));
  const webFolder = join(folder, 'web');
  [browser] = await Promise.all([launchBrowser(), buildWeb(webFolder)]);
  store = await openStore(join(folder, 'desk.crosscheck'), { create: true, program: 'test' });
  const knowledge = await loadKnowledge();
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const run: typeof analyze = async (bytes, ...rest) => {
    if (new TextDecoder().decode(bytes).includes('Geneva')) await held;
    return analyze(bytes, ...rest);
  };
  adder = new Adder(store, {
    readers: async () => ({
      opener: openInThisProcess(),
      analyst: inThisProcess(knowledge, run),
      close: async () => {},
    }),
    build: () => buildDossier(store),
  });
  server = await serveCollection(store, { port: 0, webFolder, adding: adder });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await adder?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

let watched: Watched | undefined;
afterEach(async () => {
  const faults = watched?.faults ?? [];
  await watched?.close();
  watched = undefined;
  expect(faults).toEqual([]);
});

async function open(path: string): Promise<Page> {
  watched = await openPage(browser, `${server.address}${path}`);
  return watched.page;
}

/** Drops files on the page as the system does: they are dragged over it, then let go. */
async function drop(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const plain = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, bytes } of given) made.items.add(new File([new Uint8Array(bytes)], name));
    return made;
  }, plain);
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
  await page.getByText('Let go to add to this collection').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

describe('the desk', () => {
  it('invites to drop files where there are none, reads them, and says what was refused and why', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'This collection is empty' }).waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
    await drop(page, {
      'strike.txt': strToU8(STRIKE),
      'more.zip': zipSync({ 'inside/denial.txt': strToU8(DENIAL) }),
      'empty.txt': new Uint8Array(),
    });
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    expect(await page.getByRole('region', { name: 'Since you last looked here' }).count()).toBe(0);
    const names = (await store.documents()).rows.flatMap((row) => row.names).sort();
    expect(names).toEqual(['more.zip!/inside/denial.txt', 'strike.txt']);
    await page.getByRole('link', { name: 'Add files' }).click();
    await page.getByText('Done: 2 documents new, 1 refused.').waitFor();
    const refused = page.getByRole('listitem').filter({ hasText: 'empty.txt' }).last();
    await refused.getByText('read/empty').waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
  });

  it('goes on when the page is closed, and says later what came in since', async () => {
    let page = await open('/add');
    await page.getByLabel('Files to add').setInputFiles({
      name: 'talks.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(LATER),
    });
    await page.getByRole('progressbar').first().waitFor();
    await page.getByRole('status').filter({ hasText: 'Reading: 0 of 1 file' }).waitFor();
    const { localStorage: kept } = await rememberedOf(page, '1-');
    await watched?.close();
    goOn();
    await adder.idle();
    watched = await openPage(browser, `${server.address}/add`);
    page = watched.page;
    await page.evaluate((mark) => window.localStorage.setItem('crosscheck:seen', mark), kept);
    await page.evaluate(() => window.sessionStorage.clear());
    await page.goto(`${server.address}/`);
    const since = page.getByRole('region', { name: 'Since you last looked here' });
    await since.getByText('1 document came in').waitFor();
    await since.getByText(/new event/).waitFor();
    await since.getByRole('button', { name: 'I have seen this' }).click();
    await since.waitFor({ state: 'detached' });
  });

  it('counts what there is, each number a way to just that', async () => {
    const page = await open('/');
    const { rows: events } = await store.dossierEvents();
    const contested = events.filter(({ status }) => status === 'contested').length;
    const standing = page.getByRole('region', { name: 'What stands on what' });
    const figure = standing.getByRole('link', { name: /contested/ });
    expect(await figure.innerText()).toMatch(new RegExp(`^${contested}\\s+contested$`));
    await standing.getByRole('link', { name: '1 file refused' }).waitFor();
    await page.getByText('3 documents').first().waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
    await figure.click();
    await page.waitForURL(/\/timeline\?.*status=contested/);
  });

  it('gives what is on screen as a file', async () => {
    const page = await open('/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() => {
        const link = document.createElement('a');
        link.href = '/api/export/events?format=csv';
        link.download = '';
        link.click();
      }),
    ]);
    expect(download.suggestedFilename()).toBe('crosscheck-events.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(1 + (await store.counts()).dossierEvents);
  });

  it('keeps the colours that were chosen, and leads to every view on a phone', async () => {
    const page = await open('/');
    const button = page.getByRole('button', { name: /^Colours:/ });
    await button.click();
    await button.click();
    await page.reload();
    await page.getByRole('button', { name: 'Colours: dark. Change to as the system' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
    await page.waitForURL(/\/timeline/);
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });

  it('takes files of two browsers at once, and loses none', async () => {
    const pages = [
      await openPage(browser, `${server.address}/add`),
      await openPage(browser, `${server.address}/add`),
    ];
    const before = (await store.counts()).documents;
    const own = (place: number) =>
      `Bridge ${place} of Sallum reopens\n\nEngineers said bridge ${place} is open.\n`;
    await Promise.all(
      pages.map(({ page }, place) =>
        page.getByLabel('Files to add').setInputFiles(
          ['own.txt', 'shared.txt'].map((name) => ({
            name: name === 'own.txt' ? `bridge-${place}.txt` : name,
            mimeType: 'text/plain',
            buffer: Buffer.from(own(name === 'own.txt' ? place : 7)),
          })),
        ),
      ),
    );
    await expect.poll(async () => (await store.counts()).documents, { timeout: 20_000 }).toBe(before + 3);
    await adder.idle();
    const faults = pages.flatMap((one) => one.faults);
    for (const one of pages) await one.close();
    expect(faults).toEqual([]);
  });
});

/** The mark of the first making, as a browser that saw it would remember it. */
async function rememberedOf(page: Page, start: string): Promise<{ readonly localStorage: string }> {
  const { now } = (await (await page.request.get(`${server.address}/api/overview`)).json()) as {
    now: string;
  };
  expect(now.startsWith(start)).toBe(true);
  return { localStorage: now };
}
