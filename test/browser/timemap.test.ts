import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import type { DossierEvent, EventPlace, Facet, IsoDay } from '../../src/model/index.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { launchBrowser } from '../browser.ts';
import { filledStore } from './collection.ts';
import { openPage, seriousBarriers, type Watched } from './open-page.ts';

/** Made-up towns near one another, one far off, and a whole country. */
const TOWNS: readonly EventPlace[] = [
  spot('Kesra', 35.9, 38.9, 'settlement'),
  spot('Fartown', 35.95, 38.95, 'neighbourhood'),
  spot('Northbridge', 33.1, 43.2, 'settlement'),
  spot('Syria', 35, 38, 'country'),
];

function spot(name: string, lat: number, lon: number, precision: EventPlace['precision']): EventPlace {
  return { name, lat, lon, precision, gazetteer: null, country: 'SY', start: null, end: null };
}

function saidAgent(value: string): Facet {
  const answers = [{ value, claims: [], origins: [] }];
  return { question: 'agent', who: null, answers, verdict: 'single', why: 'Only one report names it.' };
}

/** The events of the other tests, placed and with agents, so that lanes and clusters have something in them. */
async function placedStore(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const given = await (await filledStore(40)).dossier();
  if (given === null) throw new Error('the collection has a dossier');
  const events = given.events.map((event, number): DossierEvent => {
    if (event.title.startsWith('Talks')) {
      const when = { ...event.when, earliest: null, latest: '2016-02-20' as IsoDay };
      return { ...event, accounts: [], when, where: null };
    }
    const facets = [saidAgent(number % 3 === 0 ? 'Northern Guard' : 'the army')];
    return {
      ...event,
      accounts: [],
      originsAtMost: true,
      facets,
      where: TOWNS[[0, 0, 1, 2, 3][number % 6] ?? -1] ?? null,
    };
  });
  await store.saveDossier({ ...given, events, relations: [], dates: [] }, 'test');
  return store;
}

let browser: Browser;
let server: RunningServer;
let folder = '';
let watched: Watched | undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-timemap-'));
  const [store, started] = await Promise.all([placedStore(), launchBrowser(), buildWeb(folder)]);
  browser = started;
  server = await serveCollection(store, { port: 0, webFolder: folder });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  const faults = watched?.faults ?? [];
  await watched?.close();
  watched = undefined;
  // No request has left the origin, and nothing was refused by the policy.
  expect(faults).toEqual([]);
});

async function open(path: string): Promise<Page> {
  watched = await openPage(browser, server.address + path);
  await watched.page.locator('.event-row').first().waitFor();
  return watched.page;
}

const asked = (page: Page) => new URL(page.url()).searchParams;

async function saved(
  page: Page,
  form: 'SVG' | 'PNG',
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    page.getByRole('group', { name: 'Save picture' }).getByRole('button', { name: form }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the timeline', () => {
  it('has lanes by type, actor and place, which narrow it', async () => {
    const page = await open('/timeline');
    const lanes = page.getByRole('list', { name: 'Lanes' });
    await page.getByRole('button', { name: 'actor', exact: true }).click();
    await lanes.getByText('Northern Guard').waitFor();
    expect(asked(page).get('by')).toBe('actor');
    await page.getByRole('button', { name: 'place', exact: true }).click();
    await lanes.getByRole('link', { name: 'Kesra' }).click();
    await page.waitForURL(/place=Kesra/);
    await page.getByText(/^\d+ of 50 events/).waitFor();
    await page.getByRole('button', { name: /place Kesra/ }).click();
    await page.getByText(/^All 50 events/).waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
  });

  it('is narrowed by the ends of the brush with the keyboard, in the list and in the address', async () => {
    const page = await open('/timeline');
    const first = page.getByRole('slider', { name: 'First day shown' });
    const before = Number(await first.getAttribute('aria-valuenow'));
    await first.press('PageUp');
    await page.waitForURL(/from=\d{4}-\d{2}-\d{2}/);
    expect(Number(await first.getAttribute('aria-valuenow'))).toBe(before + 30);
    const last = page.getByRole('slider', { name: 'Last day shown' });
    await last.press('Home');
    await last.press('ArrowRight');
    await page.getByRole('heading', { name: /^In view: / }).waitFor();
    const day = await last.getAttribute('aria-valuetext');
    await page.getByRole('heading', { name: new RegExp(`${day}$`) }).waitFor();
    // Open ends and missing dates exclude nothing.
    const titles = await page.locator('.event-title').allInnerTexts();
    expect(titles).toContain('A hospital moved to a cellar');
    expect(titles.length).toBeLessThan(12);
    await page.getByRole('button', { name: 'Show all days' }).click();
    await page.getByText(/^All 50 events/).waitFor();
    await page.waitForURL((url) => !url.searchParams.has('from'));
  });

  it('moves, zooms and goes from event to event by keyboard', async () => {
    const page = await open('/timeline');
    const drawing = page.getByRole('group', { name: /^Drawing of 50 events/ });
    await drawing.press('+');
    await page.waitForURL(/from=/);
    const from = asked(page).get('from') ?? '';
    await drawing.press('ArrowLeft');
    await page.waitForURL((url) => (url.searchParams.get('from') ?? '') < from);
    await drawing.press('.');
    const card = page.locator('.event-card');
    const title = await card.getByRole('link').innerText();
    await card.getByText(/ · at most \d+ origins?$/).waitFor();
    await drawing.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('is saved as a picture that stands by itself', async () => {
    const page = await open('/timeline?by=place');
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toMatch(/^timeline-by-place-50-events.*\.svg$/);
    const svg = bytes.toString('utf8');
    expect(svg).toContain('>Kesra');
    expect(svg).toContain('<title>Timeline by place. 50 events');
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href|style=|url\((?!#)|@import/);
    expect([...svg.matchAll(/https?:\/\/[^"']+/g)].map(([found]) => found)).toEqual([
      'http://www.w3.org/2000/svg',
    ]);
    const png = await saved(page, 'PNG');
    expect(png.name).toMatch(/\.png$/);
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
  });
});

describe('the map', () => {
  it('names every sign with its events, and lists them at Enter', async () => {
    const page = await open('/map');
    const signs = page.getByRole('list', { name: /^Places with events/ });
    const country = signs.getByRole('button', { name: /^Syria, somewhere in this country: \d+ events/ });
    await country.waitFor();
    const towns = signs.getByRole('button', { name: /Kesra/ });
    await towns.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/pick=/);
    const spoken = await towns.first().innerText();
    const count = /: (\d+) events/.exec(spoken)?.[1];
    await page.getByRole('status').getByText(`${count} events`, { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 2, name: /^Kesra/ }).waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
  });

  it('moves and zooms by keyboard, and counts what has no place on it', async () => {
    const page = await open('/map');
    await page.getByRole('group', { name: /^Map with \d+ events in/ }).press('+');
    await page.waitForURL(/at=/);
    const before = asked(page).get('at') ?? '';
    await page.getByRole('group', { name: /^Map with \d+ events in/ }).press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('at') !== before);
    await page.getByRole('link', { name: /not on the map$/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Not on the map' }).waitFor();
    await page.getByRole('link', { name: 'Talks in Lausanne break off' }).waitFor();
  });

  it('shares its span and filter with the timeline, there and back', async () => {
    const page = await open('/map?from=2016-01-01&to=2016-12-31&status=contested');
    await page
      .getByText('1 January – 31 December 2016')
      .or(page.getByText('2016', { exact: true }))
      .first()
      .waitFor();
    await page.getByRole('slider', { name: 'Last day shown' }).press('ArrowLeft');
    await page.waitForURL(/to=2016-12-30/);
    await page.getByRole('link', { name: 'Same on the timeline' }).click();
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    expect(Object.fromEntries(asked(page))).toEqual({
      from: '2016-01-01',
      to: '2016-12-30',
      status: 'contested',
    });
    await page.getByRole('link', { name: 'Same on the map' }).click();
    await page.waitForURL(/\/map\?/);
    expect(asked(page).get('to')).toBe('2016-12-30');
  });

  it('is saved as a picture with outlines and names, and no foreign address', async () => {
    const page = await open('/map');
    await page
      .getByRole('list', { name: /^Places with events/ })
      .getByRole('button')
      .first()
      .waitFor();
    const { name, bytes } = await saved(page, 'SVG');
    expect(name).toMatch(/^map-of-events.*\.svg$/);
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/>Kesra/);
    expect(svg).toMatch(/<path d="M/);
    expect(svg).not.toMatch(/<script|<image|<foreignObject|href|style=|url\((?!#)/);
    expect((await saved(page, 'PNG')).bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});
