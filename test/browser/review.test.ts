import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { type Analyst, inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { placeBook } from '../../src/ingest/find-places.ts';
import { judge } from '../../src/ingest/judge.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { Rebuilder } from '../../src/ingest/rebuild.ts';
import type { DocumentId } from '../../src/model/index.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';

/** Two reports of one raid on which their sources disagree. */
const REPORTS = {
  'herald.txt': `Raid on Aleppo market kills 12, monitor says
Published 25 September 2016

Twelve people were killed on Saturday when warplanes struck the vegetable market in Aleppo, the Halab Monitoring Group said.
`,
  'lantern.txt': `Warplanes hit Aleppo market, 31 dead
Published 25 September 2016

The Aleppo Rescue Corps said that 31 people were killed on Saturday when warplanes struck the vegetable market in Aleppo.
`,
  'harbour.txt': `Harbour of Eastport reopens

The harbour of Eastport reopened on 3 May 2019, the harbour master said.

Comments (1)

Officials said on Monday that shelling killed four sailors in Eastport.
`,
};

let browser: Browser;
let server: RunningServer;
let folder = '';
const store = new MemoryStore();
let analyst: Analyst;
const rebuilder = new Rebuilder(store, { lend: (use) => use(analyst) });
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-review-'));
  const pile = Object.entries(REPORTS).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const webFolder = join(folder, 'web');
  [browser] = await Promise.all([launchBrowser(), buildWeb(webFolder)]);
  analyst = inThisProcess(await loadKnowledge());
  await addDocuments(store, pile, analyst);
  await buildDossier(store);
  server = await serveCollection(store, {
    port: 0,
    webFolder,
    places: placeBook().find,
    deciding: {
      decide: (draft) => judge(store, draft, rebuilder),
      get building() {
        return rebuilder.building;
      },
    },
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const watched: Watched[] = [];
afterEach(async () => {
  const faults = watched.flatMap((one) => one.faults);
  for (const one of watched.splice(0)) await one.close();
  expect(faults).toEqual([]);
});

async function open(path: string): Promise<Page> {
  const one = await openPage(browser, `${server.address}${path}`);
  watched.push(one);
  return one.page;
}

const question = (page: Page) => page.locator('.review-head h2');
const told = (page: Page) => page.locator('.done-line [role="status"]');

/** Types into one field after the other, as somebody does who never leaves the keyboard. */
async function fill(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
}

describe('review', () => {
  it('takes the whole review of one event by keyboard alone', async () => {
    const page = await open('/review?kind=contested');
    await expect.poll(() => question(page).textContent()).toContain('how many were killed');
    expect(await page.locator('.words-in-place mark').count()).toBeGreaterThan(1);
    expect(await seriousBarriers(page)).toEqual([]);

    await page.keyboard.press('n');
    await fill(page, 'ask the desk in Gaziantep', '', 'Ana');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page).textContent()).toContain('Ana noted');
    // What does not answer the question leaves it open.
    expect(await question(page).textContent()).toContain('how many were killed');

    await page.keyboard.press('e');
    await page.locator('.decide-form select').nth(1).focus();
    await page.keyboard.type('title');
    await page.keyboard.press('Tab');
    await fill(page, 'Raid on the vegetable market', 'both reports name the market');
    expect(await seriousBarriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => told(page).textContent())
      .toContain('set the title to “Raid on the vegetable market”');
    await expect.poll(() => question(page).textContent()).toContain('Raid on the vegetable market');
    const mark = page.locator('.review-event .decided');
    await expect.poll(() => mark.first().textContent()).toContain('decided by Ana');
    expect(await mark.first().textContent()).toContain('The machine said: Airstrike, Aleppo');

    await page.keyboard.press('d');
    await page.keyboard.press('Control+a');
    await fill(page, '2016-09-23', '', '', 'the night before');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page).textContent()).toContain('dated it 23 September 2016');
    await page.keyboard.press('u');
    await expect.poll(() => told(page).textContent()).toContain('took it back');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toContain('Raid on the vegetable market');

    await page.keyboard.press('c');
    await page.keyboard.press('Enter');
    await expect.poll(() => told(page).textContent()).toContain('confirmed it');
    await expect.poll(() => page.locator('.notice-empty').count()).toBe(1);
    await expect.poll(focused).toBe('Review');
    expect(await seriousBarriers(page)).toEqual([]);
  });

  it('keeps it all when everything is laid anew, and tells it in the history', async () => {
    await rebuilder.rebuild();
    const { rows } = await store.dossierEvents();
    expect(rows.map(({ title }) => title)).toContain('Raid on the vegetable market');
    const page = await open('/history');
    await expect.poll(() => page.locator('.history-list > li').count()).toBe(5);
    const entries = await page.locator('.history-list > li').allTextContents();
    const [confirmed, undone, dated, titled, noted] = entries;
    expect(confirmed).toContain('Confirmed it');
    expect(undone).toContain('Took a decision back');
    expect(undone).toContain('Which was: Ana dated it 23 September 2016');
    expect(dated).toContain('taken back');
    expect(titled).toContain('both reports name the market');
    expect(titled).toContain('holds');
    expect(noted).toContain('ask the desk in Gaziantep');
    expect(entries.every((entry) => entry.includes('decided by Ana'))).toBe(true);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  it('shows both of two people of one name who decide at once, and loses neither', async () => {
    const [first, second] = [await open('/review?show=settled'), await open('/review?show=settled')];
    for (const [page, who, title] of [
      [first, 'Ben', 'Market raid'],
      // Of the same name, in another browser.
      [second, 'Ben', 'Raid on Saturday'],
    ] as const) {
      await expect.poll(() => question(page).textContent()).toContain('how many were killed');
      await page.keyboard.press('e');
      await page.locator('.decide-form select').nth(1).selectOption('title');
      await page.getByLabel('What is right').fill(title);
      await page.getByLabel('Why').fill('it is shorter');
      await page.getByLabel('Your name').fill(who);
    }
    await first.getByLabel('Your name').press('Enter');
    await expect.poll(() => told(first).textContent()).toContain('Market raid');
    await second.getByLabel('Your name').press('Enter');
    const conflict = second.locator('.decide-conflict');
    await expect.poll(() => conflict.textContent()).toContain('Ben decided this while you were at it');
    expect(await conflict.textContent()).toContain('set the title to “Market raid”');
    expect(await conflict.textContent()).toContain('set the title to “Raid on Saturday”');
    await second.getByRole('button', { name: 'Decide as I said' }).press('Enter');
    await expect.poll(() => told(second).textContent()).toContain('Raid on Saturday');
    const standings = (await store.standings({ kind: 'correct' })).rows;
    expect(standings.map(({ judgement, state }) => `${judgement.who} ${state}`)).toEqual([
      'Ben holds',
      'Ben overruled',
      'Ana overruled',
    ]);
  });

  it('has a stretch of a document read as reporting by keyboard alone, and as before once it is taken back', async () => {
    const harbour = (await store.documents()).rows.find(({ names }) =>
      names.some((name) => name.includes('harbour')),
    );
    const text = (await store.record(harbour?.id ?? ('' as DocumentId)))?.document.text ?? '';
    const start = text.indexOf('Officials');
    const page = await open(`/documents/${harbour?.id}?pick=words-${start}-${text.trimEnd().length}`);
    const tellings = async () =>
      (await store.dossierEvents({ document: harbour?.id as DocumentId })).rows.length;
    const before = await tellings();
    await page.getByRole('button', { name: /^Mark part/ }).press('Enter');
    await page.getByRole('radio').first().press('Space');
    await page.getByLabel('What it is').selectOption('body');
    await page.getByLabel('Why').fill('it is a report of its own');
    await page.getByLabel('Your name').fill('Ana');
    await page.getByLabel('Your name').press('Enter');
    await expect.poll(tellings).toBe(before + 1);
    await expect.poll(() => page.locator('.done-line').textContent()).toContain('marked a stretch as body');
    await expect
      .poll(() => page.locator('.part-decided').textContent())
      .toBe('decided by AnaThe machine said: Reader’s comment');
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Undo/ }).first().press('Enter');
    await expect.poll(tellings).toBe(before);
  });
});
