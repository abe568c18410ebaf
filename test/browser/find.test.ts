import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { launchBrowser } from '../browser.ts';
import { filledStore } from './collection.ts';
import { openPage, seriousBarriers } from './open-page.ts';

let browser: Browser;
let server: RunningServer;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-find-'));
  const [, started, store] = await Promise.all([buildWeb(folder), launchBrowser(), filledStore()]);
  browser = started;
  server = await serveCollection(store, { port: 0, webFolder: folder });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function walk(path: string, steps: (page: Page) => Promise<void>): Promise<void> {
  const watched = await openPage(browser, server.address + path);
  await watched.page.getByRole('heading', { level: 1 }).waitFor();
  await steps(watched.page);
  await watched.close();
  expect(watched.faults).toEqual([]);
}

describe('finding', () => {
  it('goes from words to the very words in a report, keeps the question, and takes hostile ones', async () => {
    await walk('/search', async (page) => {
      await page.getByText('these words in a row').waitFor();
      const field = page.getByRole('searchbox', { name: 'Words' });
      await field.fill('"the siege is over"');
      await field.press('Enter');
      await page.getByRole('link', { name: /^Claims [1-9]/ }).waitFor();
      await page.locator('mark', { hasText: 'the siege is over' }).first().waitFor();
      expect(new URL(page.url()).search).toContain('words=');
      expect(await seriousBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByText(/\d+ hits?, none new/).waitFor();
      await page.getByRole('link', { name: /^Documents \d/ }).click();
      await page.getByRole('list', { name: 'Documents' }).getByRole('link').first().click();
      await page.waitForURL(/\/documents\/[0-9a-f]{64}\?pick=words-/);
      await page.goBack();
      for (const hostile of ['<script>alert(1)</script>', "' or 1=1; --", 'NEAR("a" *', '\u202e حلب']) {
        await field.fill(hostile);
        await field.press('Enter');
        await page
          .getByRole('status')
          .filter({ hasText: /hits?\./ })
          .waitFor();
      }
      await field.fill('🚀');
      await field.press('Enter');
      await page.getByText('There is no word in this to look for').waitFor();
    });
  });

  it('goes from a voice to what it says and to the outlet that carries it', async () => {
    await walk('/sources', async (page) => {
      await page.getByRole('list', { name: 'Voices' }).getByRole('link').first().waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      await page.getByRole('list', { name: 'Voices' }).getByRole('link', { name: 'Rescue workers' }).click();
      await page.getByRole('heading', { level: 1, name: 'Rescue workers' }).waitFor();
      await page.getByRole('list', { name: 'What it says' }).locator('q').first().waitFor();
      await page.getByRole('heading', { name: 'Outlets that carry it' }).waitFor();
      await page.locator('.reliances').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'What it printed' }).waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
    });
  });

  it('lays the names of actors side by side, each leading to words', async () => {
    await walk('/actors', async (page) => {
      await page.getByRole('rowheader').first().waitFor();
      expect(await seriousBarriers(page)).toEqual([]);
      await page.getByRole('cell').getByRole('link').first().click();
      await page.waitForURL(/pick=words-\d+-\d+/);
      await page.goBack();
      await page.getByRole('rowheader').first().getByRole('link').click();
      await page.getByRole('heading', { name: 'What each outlet calls it' }).waitFor();
    });
  });
});
