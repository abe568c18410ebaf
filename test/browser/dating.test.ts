import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { judgeDate } from '../../src/ingest/judge-date.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';

const LONG = 'Nordostseekanalbrückenwärter'.repeat(12);

/** Reports without a date, with one that is not its own, and with another carried inside; and an ugly one. */
const REPORTS = {
  'undated.txt': `Shells hit the market, monitor says

At least nine people were killed on Monday when shells hit the market in Aleppo, the Orontes Monitoring Group said. Two days earlier a clinic was hit.
`,
  'stamped.txt': `14 March 2021

Army repels attack on the ring road

The Syrian army said that the siege of the eastern districts was not broken on Saturday, August 6. Fighting went on in Aleppo.
`,
  [`${LONG}.txt`]: `${LONG} ${LONG}

Shells killed three people in ${LONG} on Tuesday, the ${LONG} said.
`,
};

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };

let browser: Browser;
let server: RunningServer;
let folder = '';
const store = new MemoryStore();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-dating-'));
  const pile = Object.entries(REPORTS).map(([name, text]) => {
    const path = join(folder, `${name.slice(0, 60)}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const reprint = join(import.meta.dirname, '../../demo/2016-02-blog-with-reprint.txt');
  const webFolder = join(folder, 'web');
  [browser] = await Promise.all([launchBrowser(), buildWeb(webFolder)]);
  await addDocuments(store, [...pile, reprint], inThisProcess(await loadKnowledge()));
  await buildDossier(store);
  server = await serveCollection(store, { port: 0, webFolder, judge: (draft) => judgeDate(store, draft) });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

let watched: Watched | undefined;
afterEach(async () => {
  const faults = watched?.faults ?? [];
  await watched?.close();
  watched = undefined;
  expect(faults).toEqual([]);
});

async function open(words: string, query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const { rows } = await store.documents();
  const id = rows.find(({ names }) => names[0]?.includes(words))?.id;
  watched = await openPage(browser, `${server.address}/documents/${id}${query}`, options);
  const { page } = watched;
  await page.locator('.text').waitFor();
  return page;
}

const monday = (page: Page) => page.locator('.text .m-time', { hasText: 'Monday' });

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
}

describe('a time in the text', () => {
  it('carries its value where it is pointed at, reached by keyboard, and picked', async () => {
    const page = await open('undated');
    await monday(page).hover();
    const tip = page.locator('.tip');
    expect(await tip.innerText()).toBe('no day can be told · XXXX-WXX-1');
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    const text = page.getByRole('group', { name: /^Text: arrow keys/ });
    await text.focus();
    const reached = text.getByRole('status');
    for (let steps = 0; steps < 20 && !/^Time: .*Monday/.test(await reached.innerText()); steps += 1) {
      await page.keyboard.press('ArrowRight');
    }
    expect(await reached.innerText()).toContain('XXXX-WXX-1');
    expect(await tip.innerText()).toContain('XXXX-WXX-1');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'Time' }).waitFor();
    const said = await panel.innerText();
    expect(said).toContain('XXXX-WXX-1');
    expect(said).toMatch(/TIMEX3 value/);
    expect(said).toMatch(/Made by/);
  });

  it('says its days by their ends too', async () => {
    const page = await open('blog-with-reprint');
    await page.locator('.text .m-time', { hasText: 'FEBRUARY 6, 2016' }).click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    expect(await panel.innerText()).toMatch(
      /6 February 2016[\s\S]*Days\s+2016-02-06[\s\S]*TIMEX3 value\s+2016-02-06/,
    );
  });
});

describe('the date of a document', () => {
  it('says why by keyboard alone: each step leads to its words, the conflict has mark and word', async () => {
    const page = await open('stamped');
    expect(await page.locator('.reader-date').innerText()).toContain('dates disagree');
    await page.getByRole('link', { name: /^Why it is dated so/ }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'When it was written' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('date-panel');
    expect(await panel.innerText()).toContain('The dates disagree.');
    expect(await panel.locator('.conflict svg').count()).toBe(1);
    const stamp = panel.getByRole('link', { name: '“14 March 2021”' });
    await stamp.focus();
    await page.keyboard.press('Enter');
    const words = page.locator('.text .m-words');
    expect((await words.allTextContents()).join('')).toBe('14 March 2021');
    expect(await stamp.getAttribute('aria-current')).toBe('true');
    await panel
      .getByRole('link', { name: /Saturday, August 6/ })
      .first()
      .click();
    expect((await words.allTextContents()).join('')).toContain('Saturday, August 6');
    expect(await panel.locator('.steps li', { hasText: 'left out' }).count()).toBe(1);
    // The address holds the step, so that it can be sent to somebody else.
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await words.first().waitFor();
  });

  it('brings the words of a step into sight on a small screen', async () => {
    const page = await open('blog-with-reprint', '?pick=date-r0', PHONE);
    await page.getByRole('heading', { name: 'When the reprint was written' }).waitFor();
    const step = page.locator('.step-words').first();
    await step.scrollIntoViewIfNeeded();
    await step.click();
    const words = page.locator('.text .m-words').first();
    await words.waitFor();
    const [box, panel] = [await words.boundingBox(), await page.locator('.panel').boundingBox()];
    expect(box?.y ?? 0).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
  });
});

describe('the form', () => {
  it('says in words what is missing, at the field and to screen readers, and sends nothing', async () => {
    const page = await open('undated', '?pick=date');
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()));
    const set = page.getByRole('button', { name: 'Set the date' });
    for (const [fields, field, words] of [
      [{ Date: '7 August' }, 'Date', 'Write a year, month or day'],
      [{ Date: '2015-02-29' }, 'Date', 'February 2015 has 28 days.'],
      [{ Date: '2016-08-10' }, 'Why', 'Say why'],
      [{ Why: 'the printed edition' }, 'Your name', 'Say who decides.'],
    ] as const) {
      await fill(page, fields);
      await set.click();
      const wrong = page.getByRole('textbox', { name: field, exact: true });
      expect(await wrong.getAttribute('aria-invalid')).toBe('true');
      expect(await wrong.evaluate((element) => element === document.activeElement)).toBe(true);
      const told = (await wrong.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
      expect(await page.locator(`[id="${told}"]`).innerText()).toContain(words);
    }
    await page.getByRole('radio', { name: 'between two' }).check();
    await fill(page, { From: '2016-08-09', To: '2016-08-06' });
    await set.click();
    await page.getByText('The end lies before the beginning.').waitFor();
    expect(asked).toEqual([]);
  });

  it('moves everything on the page that hangs on the date at once, and takes it back', async () => {
    const page = await open('undated', '?pick=date');
    expect(await page.locator('.reader-date').innerText()).toContain('Date of writing not known');
    await fill(page, { Date: '2016-08-10', Why: 'the printed edition', 'Your name': 'R. Haddad' });
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Set\. 2 times and \d+ events? moved\.$/)
      .waitFor();
    await page.locator('.reader-date', { hasText: 'set by R. Haddad' }).waitFor();
    expect(await page.locator('.reader-date').innerText()).toContain('Written 10 August 2016');
    expect(await monday(page).getAttribute('data-value')).toBe('8 August 2016 · 2016-08-08');
    const panel = page.getByRole('complementary', { name: 'Details' });
    const status = page.getByRole('status').filter({ hasText: 'Set.' });
    expect(await status.evaluate((told) => told.getBoundingClientRect().bottom <= window.innerHeight)).toBe(
      true,
    );
    const said = await panel.innerText();
    expect(said).toContain('“the printed edition”');
    expect(said).toContain('By itself the text says: not known.');
    // Other views follow too, those that were shown before among them.
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page
      .locator('.event-row', { hasText: /8 August/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Documents' }).first().click();
    await page.locator('.document-row', { hasText: '10 August 2016' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page
      .getByRole('status')
      .getByText(/^Taken back\./)
      .waitFor();
    await page.locator('.reader-date', { hasText: 'Date of writing not known' }).waitFor();
    expect(await monday(page).getAttribute('data-value')).toContain('no day can be told');
    expect(await panel.locator('.decisions li').count()).toBe(2);
  });

  it('says beside what it set that the text allows other days only', async () => {
    const page = await open('stamped', '?pick=date');
    await page.getByRole('radio', { name: 'on one date' }).check();
    await fill(page, { Date: '9999-12-31', Why: 'the file', 'Your name': 'R. Haddad' });
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.getByText('Give a year from 1900 to 2100.').waitFor();
    await fill(page, { Date: '2031-05' });
    await page.getByRole('button', { name: 'Set the date' }).click();
    const told = page.getByRole('status').filter({ hasText: 'Set.' });
    await told.getByText(/The text allows only .*\d; your date stands above it\./).waitFor();
    expect(await told.innerText()).toContain('The dates disagree.');
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page
      .getByRole('status')
      .getByText(/^Taken back\./)
      .waitFor();
    expect(await page.getByText('your date stands above it').count()).toBe(0);
  });

  it('tells why a decision was not stored, and keeps what was typed', async () => {
    const page = await open('stamped', '?pick=date');
    await page.route('**/judgements', (route) =>
      route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'The disk is full.' } } }),
    );
    await page.getByRole('radio', { name: 'on one date' }).check();
    await fill(page, { Date: '2016-08', Why: 'the printed edition', 'Your name': 'R. Haddad' });
    await page.getByRole('button', { name: 'Set the date' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('Not stored. The disk is full.');
    expect(await page.getByRole('textbox', { name: 'Why', exact: true }).inputValue()).toBe(
      'the printed edition',
    );
  });

  it('keeps the name in this browser, and typing j or k in it moves no claim', async () => {
    const page = await open('undated', '?pick=date');
    await page.getByRole('textbox', { name: 'Your name' }).pressSequentially('jk');
    expect(page.url()).toContain('pick=date');
    expect(await page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('jk');
  });
});

describe('the panel of the date', () => {
  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)(
    'has no serious barrier and stays in its frame, %s, with long ugly words',
    async (colorScheme, size) => {
      const page = await open('Nordost', '?pick=date', { colorScheme, ...size });
      await fill(page, { Why: 'x'.repeat(2000), 'Your name': 'Ω'.repeat(120) });
      await page.getByRole('button', { name: 'Set the date' }).click();
      const isWrong = page.locator('.is-wrong');
      await Promise.race([isWrong.first().waitFor(), page.getByRole('status').getByText('Set.').waitFor()]);
      if ((await isWrong.count()) > 0) {
        await page.getByRole('radio', { name: 'on one date' }).check();
        await fill(page, { Date: '2016-08-10' });
        await page.getByRole('button', { name: 'Set the date' }).click();
        await page.locator('.last-word').waitFor();
      }
      expect(await seriousBarriers(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
      const inside = await page.locator('.panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(inside).toBeLessThanOrEqual(0);
    },
  );
});
