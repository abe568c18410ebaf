import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { CONTENT_SECURITY_POLICY } from '../../src/api/headers.ts';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { launchBrowser } from '../browser.ts';
import { filledStore } from './collection.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';
import { HOSTILE_TITLE } from './reports.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
const MANY_EVENTS = 1000;
/** Generous: it fails for a page that hangs, not for a slow machine. */
const LONGEST_WAIT_MS = 15_000;

let browser: Browser;
let store: Store;
let server: RunningServer;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-page-'));
  const webFolder = join(folder, 'web');
  const [, started, filled] = await Promise.all([buildWeb(webFolder), launchBrowser(), filledStore()]);
  browser = started;
  store = filled;
  server = await serveCollection(store, { port: 0, webFolder });
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

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  watched = await openPage(browser, server.address + path, options);
  return watched.page;
}

async function eventPath(words: string): Promise<string> {
  const { rows } = await store.dossierEvents();
  return `/events/${rows.find(({ title }) => title.includes(words))?.id}`;
}

async function documentPath(words: string): Promise<string> {
  const { rows } = await store.documents();
  return `/documents/${rows.find(({ names }) => names[0]?.includes(words))?.id}`;
}

/** The claim that the page shows as picked: what its panel and its text say of it. */
async function picked(page: Page): Promise<{ heading: string; words: string }> {
  const panel = page.getByRole('complementary', { name: 'Details' });
  const pieces = await page.locator('.text .m-claim.picked').allTextContents();
  return { heading: await panel.getByRole('heading').first().innerText(), words: pieces.join('') };
}

describe('the way from the timeline to the words', () => {
  it('leads over an event to the very place in the document, and back', async () => {
    const page = await open('/timeline');
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const row = page.locator('.event-row', { hasText: 'broken at Ramouseh' });
    // What the drawing does not need comes a moment after the row.
    await row.getByText('3 accounts').waitFor();
    expect(await row.innerText()).toMatch(
      /6 August 2016[\s\S]*siege broken[\s\S]*3 accounts, 5 origins[\s\S]*contested/,
    );

    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Siege of eastern Aleppo/ }).waitFor();
    const denial = page.getByRole('cell').filter({ hasText: 'never broken' });
    expect(await denial.innerText()).toMatch(/^no\s[\s\S]*denied[\s\S]*Sunrise[\s\S]*A military source/);
    const verdict = page.getByRole('rowheader').filter({ hasText: 'Did it happen?' });
    expect(await verdict.innerText()).toMatch(/contradict[\s\S]*a military source says that it was not/);

    await denial.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Army denies/ }).waitFor();
    expect(await picked(page)).toEqual({
      heading: 'Claim 1 of 2',
      words: 'the road stays in the hands of the army and the siege was never broken',
    });
    expect(new URL(page.url()).search).toMatch(/^\?pick=claim-[0-9a-f]+$/);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Siege of eastern Aleppo/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  });

  it('opens what an address names, so that it can be sent to somebody else', async () => {
    const page = await open(`${await documentPath('1042')}?pick=mark-1`);
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'Actor' }).waitFor();
    expect(await panel.innerText()).toContain('Cobalt Wire');
  });

  it('groups accounts by their origin and says which carry the same words', async () => {
    const page = await open(`${await eventPath('Ramouseh')}?open=all`);
    const origin = page.getByRole('columnheader').filter({ hasText: 'Rebel fighters' });
    expect(await origin.getAttribute('colspan')).toBe('2');
    const courier = page.getByRole('columnheader').filter({ hasText: 'Eastgate Courier' }).last();
    expect(await courier.innerText()).toMatch(/(?:copy of|same text as) Cobalt Wire/);
  });

  it('keeps the questions in sight while the accounts scroll sideways', async () => {
    const page = await open(`${await eventPath('Ramouseh')}?open=all`, {
      viewport: { width: 800, height: 900 },
    });
    const frame = page.getByRole('region', { name: 'Accounts side by side' });
    const question = page.getByRole('rowheader').first();
    const before = await question.boundingBox();
    await frame.evaluate((element) => element.scrollBy(300, 0));
    expect(await frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    expect((await question.boundingBox())?.x).toBe(before?.x);
  });
});

describe('the timeline', () => {
  it('narrows by words, type and status, and keeps that in the address', async () => {
    const page = await open('/timeline');
    await page.getByRole('searchbox', { name: 'Words' }).fill('aleppo');
    const rows = page.locator('.event-row');
    await page.getByText('3 of 10 events').waitFor();
    expect(await rows.count()).toBe(3);
    await page.getByRole('button', { name: /^contested/ }).click();
    await page.getByText('1 of 10 events').waitFor();
    expect(new URL(page.url()).search).toBe('?words=aleppo&status=contested');
    await page.reload();
    await page.getByText('1 of 10 events').waitFor();
    await page.getByRole('searchbox', { name: 'Words' }).fill('aleppo zeppelin');
    await page.getByRole('button', { name: 'Show all events' }).click();
    await page.getByText('All 10 events').waitFor();
    await page.getByRole('combobox', { name: 'Type' }).selectOption('talks');
    await page.getByText('1 of 10 events').waitFor();
  });

  it('says days as exactly as they are known, and lists the undated at the end', async () => {
    const page = await open('/timeline');
    const row = (words: string) => page.locator('.event-row', { hasText: words }).locator('.event-date');
    expect(await row('Ramouseh').innerText()).toBe('6 August 2016');
    expect(await row('Jamiliya').innerText()).toBe('August 2016');
    const days = await page.locator('.event-date').allInnerTexts();
    expect(days.slice(-2)).toEqual(['no date', 'no date']);
    expect(days.filter((day) => day === 'no date')).toHaveLength(2);
  });

  it('bears a thousand events', async () => {
    const many = await serveCollection(await filledStore(MANY_EVENTS), {
      port: 0,
      webFolder: join(folder, 'web'),
    });
    watched = await openPage(browser, `${many.address}/timeline`);
    const { page } = watched;
    await page.getByText('All 1,010 events').waitFor({ timeout: LONGEST_WAIT_MS });
    await page.getByRole('searchbox', { name: 'Words' }).fill('report 999');
    await page.getByText('1 of 1,010 events').waitFor({ timeout: LONGEST_WAIT_MS });
    await many.close();
  });
});

describe('the reader', () => {
  it('tells why the date of a document is what it is, and that its dates disagree', async () => {
    const page = await open(await documentPath('siege-stands'));
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'When it was written' }).waitFor();
    const said = await panel.innerText();
    expect(said).toContain('6–9 August 2016');
    expect(said).toContain('The stamp says 2021');
    expect(said).toContain('The stated date 2021-01-18 does not agree with the text.');
    await panel.getByRole('link', { name: '“18 January 2021”' }).click();
    expect(await page.locator('.text .m-words').allTextContents()).toEqual(['18 January 2021']);
  });

  it('moves from claim to claim by keyboard, and closes by Escape', async () => {
    const page = await open(await documentPath('1042'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const steps: [key: string, heading: string, words: string][] = [
      [
        'j',
        'Claim 1 of 3',
        'they had broken through army lines at Ramouseh and opened a road into the east of Aleppo',
      ],
      ['j', 'Claim 2 of 3', 'the siege is over and food will follow'],
      ['ArrowRight', 'Claim 3 of 3', 'at least 40 dead on both sides'],
      ['j', 'Claim 3 of 3', 'at least 40 dead on both sides'],
      ['k', 'Claim 2 of 3', 'the siege is over and food will follow'],
      [
        'ArrowLeft',
        'Claim 1 of 3',
        'they had broken through army lines at Ramouseh and opened a road into the east of Aleppo',
      ],
    ];
    for (const [key, heading, words] of steps) {
      await page.keyboard.press(key);
      expect(await picked(page), key).toEqual({ heading, words });
    }
    await page.keyboard.press('Escape');
    expect(await page.locator('.text .picked').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  it('shows a claim with its chain, factuality, origin and figure', async () => {
    const page = await open(await documentPath('siege-stands'));
    await page.locator('.text').getByText('the dead among the').click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByRole('heading', { name: 'Claim 2 of 2' }).waitFor();
    const path = panel.getByRole('list').first();
    expect(await path.innerText()).toMatch(/Meridian Post\s+publishes it\s+Sunrise\s+news agency/);
    expect(await panel.innerText()).toMatch(/Figure: 120 killed/);
    expect(await panel.innerText()).toMatch(/Made by\s+speech\/test/);
  });

  it('shows what a place may mean, and that none was taken among equals', async () => {
    const page = await open(await documentPath('siege-stands'));
    await page.locator('.text .m-place').click();
    const panel = page.getByRole('complementary', { name: 'Details' });
    await panel.getByText('cannot be told').waitFor();
    expect(await panel.getByRole('table').innerText()).toMatch(/Castello\s*settlement, IT\s*0\.31/);
  });

  it('shows and hides marks by kind, and keeps that in the address', async () => {
    const page = await open(await documentPath('1042'));
    const toggle = page.getByRole('button', { name: /^Places/ });
    await toggle.waitFor();
    expect(await page.locator('.text .m-place').count()).toBeGreaterThan(0);
    await toggle.click();
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.text .m-place').count()).toBe(0);
    await page.reload();
    await toggle.waitFor();
    expect(await page.locator('.text .m-place').count()).toBe(0);
  });

  it('tells parts apart and shows a text carried whole as such', async () => {
    const page = await open(await documentPath('traveller'));
    await page.locator('.reprint-head').waitFor();
    const names = await page
      .locator('.text .part')
      .evaluateAll((parts) => parts.map((part) => part.ariaLabel));
    expect(names).toEqual(['Headline', 'Body', 'Headline', 'Reprint', 'Reader’s comment', 'Keywords']);
    expect(await page.locator('.reprint-head').innerText()).toMatch(
      /The road to Azaz is shut[\s\S]*5 February 2016/,
    );
  });

  it('shows right-to-left text from the right', async () => {
    const page = await open(await documentPath('taqrir'));
    const paragraph = page.locator('.text .part-body p');
    await paragraph.waitFor();
    expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const [line, frame] = [
      await paragraph.locator('span').first().boundingBox(),
      await paragraph.boundingBox(),
    ];
    expect((line?.x ?? 0) - (frame?.x ?? 0)).toBeGreaterThan(100);
  });
});

describe('hostile documents', () => {
  it('stay text in every view', async () => {
    const views = ['/', '/timeline', '/documents', '/origins'];
    const page = await open('/map');
    for (const path of [...views, await eventPath('Nothing'), await documentPath('script')]) {
      await page.goto(server.address + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const made = await page.evaluate(() => ({
        hurt: 'hurt' in window,
        foreign: document.querySelectorAll(
          'main img, main script, main iframe, main b, main u, [onerror], [onload]',
        ).length,
        links: [...document.querySelectorAll('a')].filter((link) => link.protocol !== 'http:').length,
      }));
      expect(made, path).toEqual({ hurt: false, foreign: 0, links: 0 });
    }
  });

  it('are shown to the letter', async () => {
    const path = await documentPath('script');
    const page = await open(path);
    await page.getByRole('heading', { level: 1, name: HOSTILE_TITLE }).waitFor();
    const record = await store.record(path.split('/').at(-1) as never);
    const shown = await page.locator('.text .part p:not(.part-name)').allTextContents();
    expect(shown.join('')).toBe(record?.document.text.replaceAll(/\s*\n\s*/g, ''));
  });

  it('cannot hide what a file is called', async () => {
    const page = await open('/documents?refused=yes');
    await page.getByText('scans/broken[U+202E]gpj.pdf').waitFor();
  });
});

describe('the page as a whole', () => {
  it('comes under a policy that lets nothing else in', async () => {
    const page = await open('/timeline');
    const answer = await page.reload();
    expect(answer?.headers()['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  });

  it('would refuse a script that found its way into it', async () => {
    const page = await open('/timeline');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const [violation] = await Promise.all([
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', (event) =>
              resolve(event.effectiveDirective),
            );
          }),
      ),
      page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.hurt = 1';
        document.body.append(script);
      }),
    ]);
    expect(violation).toMatch(/^script-src/);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    // This once the faults are what was asked for.
    await watched?.close();
    watched = undefined;
  });

  it('says what to do when the collection is empty, the address wrong or the server gone', async () => {
    const webFolder = join(folder, 'web');
    const empty = await serveCollection(new MemoryStore(), { port: 0, webFolder });
    watched = await openPage(browser, `${empty.address}/documents`);
    const { page } = watched;
    await page.getByText('crosscheck add PATH').waitFor();
    await page.goto(`${empty.address}/events/nope`);
    await page.getByRole('alert').getByText('Not in this collection').waitFor();
    await page.goto(`${empty.address}/nowhere`);
    await page.getByText('Nothing lies at this address').waitFor();
    await empty.close();
    await page.getByRole('link', { name: 'Sources' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('crosscheck serve');
  });

  it('can be reached by keyboard alone from the first key on', async () => {
    const page = await open('/timeline');
    await page.locator('.event-row').first().waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content');
    const link = page.getByRole('link', { name: /Siege of eastern Aleppo/ });
    await link.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: /Siege of eastern Aleppo/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toBe('Siege of eastern Aleppo broken at Ramouseh · Crosscheck');
  });

  it('has a look-out for barriers that sees one', async () => {
    const page = await open('/origins');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await seriousBarriers(page)).toHaveLength(1);
  });

  // Of every view as it opens this is looked at elsewhere; here with something picked and all its marks.
  it.each([
    ['light', 'wide'],
    ['dark', 'phone'],
  ] as const)(
    'has no serious barrier where something is picked, %s on a %s screen',
    async (colorScheme, size) => {
      const denial = await documentPath('siege-stands');
      const record = await store.record(denial.split('/').at(-1) as never);
      const pick = `${denial}?pick=claim-${record?.claims[0]?.id}&marks=claim+time+place+actor+quantity+cue+action`;
      const page = await open(pick, { colorScheme, ...(size === 'phone' ? PHONE : {}) });
      for (const path of [pick, `${denial}?pick=mark-0`, await documentPath('traveller')]) {
        await page.goto(server.address + path);
        await page.locator('.text .part').first().waitFor();
        expect(await seriousBarriers(page), path).toEqual([]);
      }
    },
  );
});
