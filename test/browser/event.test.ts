import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import type { EventSheet } from '../../src/api/client.ts';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, seriousBarriers } from './open-page.ts';

const DEMO = resolve(import.meta.dirname, '../../demo');
const TOLL = [
  'meridian-coastal-times',
  'meridian-evening-herald',
  'morning-lantern',
  'toll-rises',
  'toll-final',
];

const store = new MemoryStore();
let browser: Browser;
let server: RunningServer;
let folder = '';
let raid = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-event-'));
  [browser] = await Promise.all([launchBrowser(), buildWeb(folder)]);
  const paths = [...TOLL.map((name) => `2016-09-${name}.txt`), '2016-02-corridor.html'];
  await addDocuments(
    store,
    paths.map((name) => join(DEMO, name)),
    inThisProcess(await loadKnowledge()),
  );
  await buildDossier(store);
  server = await serveCollection(store, { port: 0, webFolder: folder });
  const { rows } = await store.dossierEvents();
  raid = rows.toSorted((a, b) => b.accounts.length - a.accounts.length)[0]?.id ?? '';
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Walks a page; it must ask for nothing elsewhere and throw nothing on the way. */
async function walk(path: string, steps: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const watched = await openPage(browser, server.address + path, options);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  await steps(watched.page);
  await watched.close();
  expect(watched.faults).toEqual([]);
}

const bare = (text: string) => text.replaceAll(/[\s\u00ad‐-]+/g, '');

describe('an event', () => {
  it('says at a glance what it rests on and which number came when, and opens what is folded', async () => {
    await walk(`/events/${raid}`, async (page) => {
      // The letters on the buttons work wherever the focus is.
      await page.getByRole('button', { name: /^Note/ }).waitFor();
      await page.keyboard.press('n');
      await page.getByRole('form', { name: 'Note' }).waitFor();
      await page.keyboard.press('Escape');
      const glance = await page.locator('.glance').innerText();
      expect(glance).toMatch(/Said by\s+2 origins[\s\S]*Denied by\s+nobody here[\s\S]*24 September 2016/);
      const figures = page.getByRole('region', { name: 'Which number came when' });
      const people = figures.getByRole('row').filter({ hasText: 'people' });
      expect(await people.innerText()).toMatch(/revised[\s\S]*45[\s\S]*52[\s\S]*before: 45/);
      const columns = page.locator('.matrix-account');
      const folded = await columns.count();
      await page.locator('.copies summary').first().click();
      expect(await page.locator('.copies').first().innerText()).toMatch(/no longer says on whose word/);
      await page
        .getByRole('link', { name: /^Show .*(?:rewrite|copy|one text)/ })
        .first()
        .click();
      await expect.poll(() => columns.count()).toBeGreaterThan(folded);
      expect(new URL(page.url()).search).toMatch(/^\?open=[0-9a-f]{8}/);
      expect(await seriousBarriers(page)).toEqual([]);
      const near = page.getByRole('navigation', { name: 'Neighbouring events' });
      await near.getByRole('link').first().click();
      await expect.poll(() => new URL(page.url()).pathname).not.toBe(`/events/${raid}`);
    });
  });

  it('is printed with every word and every source', async () => {
    const sheet = (await (await fetch(`${server.address}/api/events/${raid}`)).json()) as EventSheet;
    await walk(`/events/${raid}/sheet`, async (page) => {
      await page.getByRole('button', { name: /Print/ }).waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      const bytes = await page.pdf({ preferCSSPageSize: true });
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
      const printed = bare(text);
      for (const { quote, voices } of sheet.claims) {
        expect(printed).toContain(bare(quote));
        for (const { name } of voices) expect(printed).toContain(bare(name));
      }
      for (const { id, title, publisher } of sheet.documents) {
        for (const words of [id, title ?? '', publisher ?? '']) expect(printed).toContain(bare(words));
      }
      expect(printed).toContain(bare(`Event ${raid}, made by engine`));
      expect(printed).not.toContain(bare('Print, or save as PDF'));
    });
  });
});

it('a story of five columns fits a screen of 1280 pixels', async () => {
  await walk(
    `/events/${raid}/origins`,
    async (page) => {
      const frame = page.getByRole('region', { name: 'Path of the story' });
      expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    },
    { viewport: { width: 1280, height: 800 } },
  );
});

describe('the reader', () => {
  it('leads by keyboard from mark to mark, and from words to their place in the original', async () => {
    const { rows } = await store.documents();
    const id = rows.find(({ names }) => names[0]?.includes('corridor'))?.id ?? '';
    await walk(`/documents/${id}`, async (page) => {
      const text = page.getByRole('group', { name: /^Text: arrow keys/ });
      expect(await text.locator('[tabindex="0"]').count()).toBe(0);
      await text.focus();
      await page.keyboard.press('ArrowRight');
      expect(await text.getByRole('status').innerText()).toMatch(/^Claim: Army cuts/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'Details' });
      await panel.getByText('/html[1]/body[1]').waitFor();
      await panel.getByText('What stands there in the file').click();
      expect(await panel.getByRole('region', { name: 'Source of the original' }).innerText()).toMatch(
        /<h1[\s>]/,
      );
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('link', { name: 'Save the original file' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('2016-02-corridor.html');
      await page.keyboard.press('n');
      await panel.getByRole('heading', { name: /^Claim \d+ of/ }).waitFor();
    });
  });
});
