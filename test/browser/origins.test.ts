import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { launchBrowser } from '../browser.ts';
import { bridgeStore } from './bridge.ts';
import { openPage, seriousBarriers } from './open-page.ts';

let browser: Browser;
let server: RunningServer;
let story = '';
let pair = '';
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-origins-'));
  const [, started, bridge] = await Promise.all([buildWeb(folder), launchBrowser(), bridgeStore()]);
  browser = started;
  server = await serveCollection(bridge.store, { port: 0, webFolder: folder });
  story = `/events/${bridge.event}/origins`;
  const [wire, , gazette] = bridge.documents;
  pair = `/compare/${wire}/${gazette}`;
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

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the path of a story', () => {
  it('is found from the origins, says the count first, and is walked by keyboard to the changed words', async () => {
    await walk('/origins', async (page) => {
      await page.getByRole('region', { name: 'Most reports for an origin' }).getByRole('link').click();
      await page.getByText('4 reports by 4 outlets rest on 2 origins.').waitFor();
      expect(new URL(page.url()).pathname).toBe(story);
      await page.getByRole('button', { name: /^a monitor/ }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await focused(page)).toMatch(/^Cobalt Wire/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press(/^Eastgate/.test(await focused(page)) ? 'ArrowDown' : 'ArrowUp');
      await page.getByRole('button', { name: /^The Gazette.* 11 May/ }).focus();
      await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toMatch(/rewrite of Cobalt Wire/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: 'Details' });
      await panel.getByRole('heading', { name: '3 changes' }).waitFor();
      expect(await panel.innerText()).toMatch(/“At least 23” → “23”[\s\S]*Adds 1 sentence[\s\S]*two lorries/);
      expect(new URL(page.url()).search).toMatch(/^\?pick=report-[0-9a-f]{64}$/);
      await panel.getByRole('link', { name: /lost: / }).click();
      await page.getByRole('heading', { level: 1, name: /Cobalt Wire and The Gazette/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?change=1');
      await page.goBack();
      await page.keyboard.press('Escape');
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  });

  it('is a nested list on a phone, sources above what was made of them', async () => {
    await walk(
      story,
      async (page) => {
        const monitor = page.getByRole('listitem').filter({ hasText: 'a monitor' }).first();
        const inner = monitor.getByRole('listitem').filter({ hasText: 'Cobalt Wire' }).first();
        expect(await inner.getByRole('listitem').count()).toBe(2);
        expect(await inner.getByRole('listitem').allInnerTexts()).toEqual(
          expect.arrayContaining([expect.stringMatching(/Gazette[\s\S]*rewrite of Cobalt Wire/)]),
        );
      },
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
    );
  });
});

describe('two reports side by side', () => {
  it('step from change to change, each shown in both texts', async () => {
    await walk(pair, async (page) => {
      const picked = page.locator('.run.is-picked');
      await page.keyboard.press('j');
      await expect.poll(() => picked.allTextContents()).toEqual(['change 1: At least 23', 'change 1: 23']);
      await page.getByRole('button', { name: /Next/ }).click();
      await page
        .getByRole('status')
        .getByText('Change 2 of 3, attribution: lost: “a monitor said”')
        .waitFor();
      expect(await picked.count()).toBe(2);
      await page.keyboard.press('k');
      expect(new URL(page.url()).search).toBe('?change=0');
      const [source, made] = await page.locator('.compare-column').allInnerTexts();
      expect(source).toMatch(/^The source[\s\S]*left out[\s:]*The road to the mill/);
      expect(made).toMatch(/^Made from it[\s\S]*added[\s:]*Our correspondent saw/);
    });
  });

  it('light up the counterpart of the words in focus, and lead to it', async () => {
    await walk(pair, async (page) => {
      const [left, right] = [page.locator('.compared').first(), page.locator('.compared').last()];
      await left.locator('[data-link][tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
      const words = await left.locator('.is-lit').innerText();
      expect(words).toMatch(/people were killed when the bridge/);
      expect(await right.locator('.is-lit').innerText()).toBe(words);
      await page.keyboard.press('Enter');
      expect(await right.locator(':focus').innerText()).toBe(words);
    });
  });

  it('say so where two reports share nothing, in words', async () => {
    const none = pair.replace(/[0-9a-f]{64}$/, 'f'.repeat(64));
    await walk(none, async (page) => {
      await page.getByRole('alert').getByText('Not in this collection').waitFor();
    });
  });
});

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('no serious barrier in either view, %s at %i pixels', async (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 844 } };
  for (const path of [story, `${pair}?change=1`]) {
    await walk(
      path,
      async (page) => {
        if (path === story) await page.getByRole('button', { name: /^The Gazette.* 11 May/ }).click();
        expect(await seriousBarriers(page), path).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over, path).toBeLessThanOrEqual(0);
      },
      options,
    );
  }
});
