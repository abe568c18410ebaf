import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type Desk, openDesk } from './open-desk.ts';
import { openPage, type Watched } from './open-page.ts';

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const READING = resolve(SEEDS, 'READING.md');

/** A handful: somebody who does not know the page finds no more. */
const MOST_STEPS = 5;

let desk: Desk;
let watched: Watched;
let page: Page;
let steps = 0;

/** Presses what a person sees and would press. */
async function press(what: Locator): Promise<void> {
  steps += 1;
  await what.click();
}

/** What the careful reader found, which stays with the seeds. */
function found(pattern: RegExp): string {
  const match = pattern.exec(readFileSync(READING, 'utf8'))?.[1];
  if (match === undefined) throw new Error(`READING.md has no ${pattern}`);
  return match.trim();
}

describe.runIf(existsSync(READING))('a stranger with the seeds open', () => {
  beforeAll(async () => {
    const texts = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));
    desk = await openDesk(
      texts.map((name) => resolve(SEEDS, name)),
      buildWeb,
    );
    watched = await openPage(desk.browser, desk.server.address);
    page = watched.page;
  });
  afterAll(async () => {
    await watched?.close();
    await desk?.close();
  });
  beforeEach(async () => {
    await page.getByRole('link', { name: 'Crosscheck' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    steps = 0;
  });

  it('finds when text 003 was really written, and why', async () => {
    await press(page.getByRole('link', { name: 'Documents', exact: true }));
    const row = page.getByRole('listitem').filter({ hasText: '003_' });
    await press(row.getByRole('link'));
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'When it was written' }).waitFor();
    expect(await panel.locator('.panel-value').first().innerText()).toMatch(/^6\D+\d+ August 2016$/);
    const why = await panel.innerText();
    expect(why).toContain('2021-01-18');
    expect(why).toContain('left out');
    expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  });

  it('finds who denies that the siege was broken', async () => {
    await press(page.getByRole('link', { name: /contested/ }).first());
    await press(page.getByRole('link', { name: /^Siege broken/ }).first());
    const denier = found(/siege of Aleppo was broken[^\n]*against: (.+)/);
    await page.locator('.glance-denied').getByText(denier).waitFor();
    expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  });

  it('finds whose word "up to 3,000 fighters" is', async () => {
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('up to 3,000 fighters');
    await box.press('Enter');
    steps += 1;
    const voice = found(/fighters, low None, high 3000, chain (.+)/);
    const hits = page.getByRole('list', { name: 'Claims' }).getByRole('listitem');
    await hits.first().locator('.chain').getByText(voice, { exact: true }).waitFor();
    await press(hits.first().locator('mark').first());
    await page.getByRole('heading', { name: 'On whose word' }).waitFor();
    await page.locator('.panel .path').getByText(voice, { exact: true }).waitFor();
    expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  });

  it('finds what links the five texts', async () => {
    const block = page.getByRole('region', { name: 'What several reports share' });
    await block.getByText('All 5 documents name Aleppo').waitFor();
    await block.getByText('No two carry the same text.').waitFor();
    // The same places and parties, years apart: what links them is no one event and no one text.
    for (const list of ['Places', 'Who is named']) {
      await block.getByRole('list', { name: list }).getByText('all 5 documents').first().waitFor();
    }
    await press(block.getByRole('list', { name: 'Places' }).getByRole('link', { name: 'Aleppo' }));
    await page.getByRole('link', { name: /^Documents 5/ }).waitFor();
    expect(steps).toBeLessThanOrEqual(MOST_STEPS);
  });

  it('is asked for nothing elsewhere', () => {
    expect(watched.faults).toEqual([]);
  });
});
