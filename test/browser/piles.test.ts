import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type RunningServer, serveCollection } from '../../src/api/serve.ts';
import { addDocuments } from '../../src/ingest/add-documents.ts';
import { inThisProcess } from '../../src/ingest/analyst/analyst.ts';
import { buildDossier } from '../../src/ingest/build-dossier.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import type { DossierEvent } from '../../src/model/index.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { grouped } from '../../web/queries/words.ts';
import { launchBrowser } from '../browser.ts';
import { openPage, type Watched } from './open-page.ts';

/** Real reports, read by the real pipeline. The seeds lie beside the checkout, or nowhere. */
const PILES = [
  ['the demo collection', resolve(import.meta.dirname, '../../demo')],
  ['the seeds', resolve(import.meta.dirname, '../../../shared/seeds')],
] as const;

let browser: Browser;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-piles-'));
  [browser] = await Promise.all([launchBrowser(), buildWeb(folder)]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(PILES)('the page shows %s', (_, pile) => {
  const isThere = existsSync(pile);
  const store = new MemoryStore();
  let server: RunningServer;
  let watched: Watched;
  beforeAll(async () => {
    if (!isThere) return;
    await addDocuments(store, [pile], inThisProcess(await loadKnowledge()));
    await buildDossier(store);
    server = await serveCollection(store, { port: 0, webFolder: folder });
    watched = await openPage(browser, server.address);
  });
  afterAll(async () => {
    await watched?.close();
    await server?.close();
  });

  it.skipIf(!isThere)('with every event in the timeline', async () => {
    const { dossierEvents } = await store.counts();
    expect(dossierEvents).toBeGreaterThan(0);
    const { page } = watched;
    await page.goto(`${server.address}/timeline`);
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    await page.getByText(`All ${grouped(dossierEvents)}`).waitFor();
    // Only the rows near the window are drawn, each of which says how many there are.
    const row = page.locator('.event-rows > li').first();
    expect(await row.getAttribute('aria-setsize')).toBe(String(dossierEvents));
    expect(watched.faults).toEqual([]);
  });

  it.skipIf(!isThere)('with every document word for word, and all its claims', async () => {
    const { rows } = await store.documents();
    const { page } = watched;
    for (const { id } of rows) {
      const record = await store.record(id);
      await page.goto(`${server.address}/documents/${id}`);
      await page.locator('.text .part').first().waitFor();
      const shown = await page.locator('.text .part p:not(.part-name)').allTextContents();
      const bare = (text: string) => text.replaceAll(/\s+/g, '');
      expect(bare(shown.join(''))).toBe(bare(record?.document.text ?? ''));
      expect(await page.locator('.outline li').count()).toBe(record?.claims.length);
    }
    expect(watched.faults).toEqual([]);
  });

  it.skipIf(!isThere)('with the words of every claim in its event, each leading to its place', async () => {
    const { page } = watched;
    const { rows } = await store.dossierEvents();
    for (const event of mostTold(rows)) {
      await page.goto(`${server.address}/events/${event.id}?open=all`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const facets = event.facets.filter(({ answers }) => answers.length > 0);
      expect(await page.locator('.matrix').getByRole('rowheader').count()).toBe(facets.length);
      const addresses = await page
        .locator('.words blockquote a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      const answered = facets.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims));
      const picks = addresses.map((address) => new URL(address).searchParams.get('pick') ?? 'none');
      expect(inOrder(picks)).toEqual(inOrder(answered.map((claim) => `claim-${claim}`)));
      const [first] = addresses;
      if (first === undefined) continue;
      await page.goto(first);
      await page.locator('.text .m-claim.picked').first().waitFor();
    }
    expect(watched.faults).toEqual([]);
  });
});

function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** The events that most documents tell: where there is most to go wrong. */
function mostTold(events: readonly DossierEvent[]): readonly DossierEvent[] {
  return [...events].sort((a, b) => b.accounts.length - a.accounts.length).slice(0, 5);
}
