import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';
import { mostTold, type Subjects } from './subjects.ts';
import { VIEWS, type ViewCase } from './views.ts';

/** A document that tries what a document can try: markup, script, letters that turn lines round, no end of a word. */
const HOSTILE = `<script>window.hurt=1</script> <img src=x onerror="window.hurt=1"> \u202Eetirw ot desu
Published 7 August 2016

A spokesman for <b onclick="window.hurt=1">Nobody</b> said on Saturday that shells killed 12 people in Aleppo <iframe src="javascript:window.hurt=1"></iframe>.
The army denied on Saturday that it had shelled Aleppo, said \u202Eyno dnah tfel\u202C the mayor.
${'W'.repeat(100_000)}
`;

/** Written from right to left; read without claims, and shown all the same. */
const RIGHT_TO_LEFT = `فتح السوق متأخرا\n\n7 أغسطس 2016\n\nقال سائق إن الطحين وصل إلى الحي الشرقي يوم السبت.\n`;

const store = new MemoryStore();
let browser: Browser;
let server: RunningServer;
let subjects: Subjects;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-accessible-'));
  writeFileSync(join(folder, 'evil\u202Etxt.txt'), HOSTILE);
  writeFileSync(join(folder, 'suq.txt'), RIGHT_TO_LEFT);
  const webFolder = join(folder, 'web');
  const read = async (): Promise<void> => {
    const demo = resolve(import.meta.dirname, '../../demo');
    const files = [demo, join(folder, 'evil\u202Etxt.txt'), join(folder, 'suq.txt')];
    await addDocuments(store, files, inThisProcess(await loadKnowledge()));
    await buildDossier(store);
    await store.refuse({
      name: 'scans/broken\u202Egpj.pdf',
      document: null,
      code: 'read/empty',
      message: 'The file holds no text.',
      kept: false,
    });
  };
  [browser] = await Promise.all([launchBrowser(), buildWeb(webFolder), read()]);
  subjects = await mostTold(store);
  server = await serveCollection(store, { port: 0, webFolder });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function documentNamed(words: string): Promise<string> {
  const { rows } = await store.documents();
  return rows.find(({ names }) => names[0]?.includes(words))?.id ?? 'none';
}

/** The views, and those of them over what was written to break them. */
const CASES: readonly (Omit<ViewCase, 'path'> & {
  readonly path: (found: Subjects) => string | Promise<string>;
})[] = [
  ...VIEWS,
  {
    name: 'reader of a hostile document',
    path: async () => `/documents/${await documentNamed('evil')}`,
    ready: '.text .part',
  },
  {
    name: 'event of a hostile document',
    path: async () => {
      const document = (await documentNamed('evil')) as never;
      const { rows } = await store.dossierEvents({ document });
      return `/events/${rows[0]?.id}`;
    },
    ready: 'main h1',
  },
  {
    name: 'reader of right-to-left text',
    path: async () => `/documents/${await documentNamed('suq')}`,
    ready: '.text .part',
  },
  { name: 'no such page', path: () => '/no/such/page', ready: 'main h1' },
];

async function show(page: Page, path: string, ready: string): Promise<void> {
  await page.goto(server.address + path);
  await page.locator(ready).first().waitFor();
  await page.waitForFunction(() => document.querySelector('main .spinner') === null);
}

/** What a document must never bring about, and a page never be. */
function faultsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    hurt: 'hurt' in window,
    foreign: [...document.querySelectorAll('main script, main iframe, main [onclick], main [onerror]')].map(
      (element) => element.outerHTML.slice(0, 80),
    ),
    pictures: [...document.querySelectorAll<HTMLImageElement>('main img')]
      .map(({ src }) => src)
      .filter((src) => !src.startsWith(location.origin) && !src.startsWith('data:')),
    links: [...document.querySelectorAll('a')].filter(
      ({ protocol, href }) => href !== '' && protocol !== 'http:',
    ).length,
    over: Math.max(0, document.documentElement.scrollWidth - window.innerWidth),
    positiveTabs: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length,
  }));
}

const NO_FAULTS = { hurt: false, foreign: [], pictures: [], links: 0, over: 0, positiveTabs: 0 };

// Colours depend on the scheme and the layout on the width: two walks see all of both.
describe.each([
  ['light', 1280],
  ['dark', 390],
] as const)('in %s colours at %i pixels', (colorScheme, width) => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser, server.address, { colorScheme, viewport: { width, height: 900 } });
  });
  afterAll(async () => {
    await watched?.close();
  });

  it.each(CASES)('$name has no serious barrier, stays in its frame and asks nobody else', async (view) => {
    const { page, faults } = watched;
    const before = faults.length;
    await show(page, await view.path(subjects), view.ready);
    expect(await faultsOf(page)).toEqual(NO_FAULTS);
    expect(await seriousBarriers(page)).toEqual([]);
    expect(faults.slice(before)).toEqual([]);
  });
});

describe('by keyboard', () => {
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(browser, server.address);
  });
  afterAll(async () => {
    await watched?.close();
  });

  /** As many as are walked in one view; lists go on alike. */
  const MOST_TABS = 120;

  it.each(VIEWS)('everything in $name is reached, in the order in which it stands', async (view) => {
    const { page } = watched;
    await show(page, view.path(subjects), view.ready);
    const wanted = await page.evaluate((most) => {
      const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      const radios = new Set<string>();
      const found = [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
        if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
          return false;
        if (element.tabIndex < 0 || element.closest('[inert]') !== null) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        // One key leads to a group, and the arrows through it.
        const isFirst = !radios.has(element.name);
        radios.add(element.name);
        return isFirst;
      });
      const some = found.slice(0, most);
      for (const [index, element] of some.entries()) element.dataset['order'] = String(index);
      return some.length;
    }, MOST_TABS);
    const reached: number[] = [];
    for (let press = 0; press < wanted * 2 && new Set(reached).size < wanted; press += 1) {
      await page.keyboard.press('Tab');
      const order = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLInputElement && activeElement.type === 'radio') {
          const named = document.getElementsByName(activeElement.name);
          return [...named].map((one) => one.dataset['order']).find((one) => one !== undefined) ?? null;
        }
        return activeElement instanceof HTMLElement || activeElement instanceof SVGElement
          ? (activeElement.dataset['order'] ?? null)
          : null;
      });
      if (order !== null) reached.push(Number(order));
    }
    expect(new Set(reached).size).toBe(wanted);
    expect(reached.slice(0, wanted)).toEqual([...reached.slice(0, wanted)].sort((a, b) => a - b));
  });

  it('a long list is walked from row to row, and is found again on the way back', async () => {
    const { page } = watched;
    await show(page, '/documents', '.document-row');
    const rows = page.getByRole('list', { name: 'Documents' }).getByRole('listitem');
    const [first, count] = [rows.first(), (await store.counts()).documents];
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    expect(await first.getAttribute('aria-setsize')).toBe(String(count));
    await first.getByRole('link').focus();
    const place = () =>
      page.evaluate(() => document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(place).toBe('2');
    await page.keyboard.press('End');
    await expect.poll(place).toBe(String(count));
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    await page.locator('.text .part').first().waitFor();
    await page.goBack();
    await rows.first().waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  });
});

it('right-to-left text runs from the right', async () => {
  const watched = await openPage(browser, `${server.address}/documents/${await documentNamed('suq')}`);
  const paragraph = watched.page.locator('.text .part-body p').last();
  await paragraph.waitFor();
  expect(await paragraph.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  await watched.close();
});
