import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.mjs';
import { type Desk, openDesk } from './open-desk.ts';
import { openPage, type Watched } from './open-page.ts';
import { TOUR } from './tour-steps.ts';

const DOCS = resolve(import.meta.dirname, '../../docs');
const written = readFileSync(resolve(DOCS, 'tour.md'), 'utf8');

/** The pictures between a heading of the tour and the next. */
function picturesUnder(heading: string): string[] {
  const [, after = ''] = written.split(`## ${heading}\n`);
  const [section = ''] = after.split(/^## /m);
  return [...section.matchAll(/\]\(pictures\/([a-z-]+)\.png\)/g)].map(([, name]) => name ?? '');
}

let desk: Desk;
let watched: Watched;
beforeAll(async () => {
  desk = await openDesk([resolve(import.meta.dirname, '../../demo')], buildWeb);
  watched = await openPage(desk.browser, desk.server.address);
});
afterAll(async () => {
  await watched?.close();
  await desk?.close();
});

describe('the tour', () => {
  it('has a heading for every step and a step for every heading', () => {
    const headings = [...written.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(TOUR.map(({ heading }) => heading));
  });

  it('shows pictures that are there, and every one that is there', () => {
    const shown = TOUR.flatMap(({ heading }) => picturesUnder(heading));
    const missing = shown.filter((name) => !existsSync(resolve(DOCS, 'pictures', `${name}.png`)));
    expect(missing, 'npm run pictures makes them').toEqual([]);
    expect(readdirSync(resolve(DOCS, 'pictures')).sort()).toEqual(shown.map((name) => `${name}.png`).sort());
  });

  it.each(TOUR.map((step) => [step.heading, step] as const))('walks: %s', async (_, { heading, walk }) => {
    const looked: string[] = [];
    const { page, faults } = watched;
    await page.getByRole('link', { name: 'Crosscheck' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await walk({
      page,
      look: async (name) => {
        looked.push(name);
      },
    });
    expect(looked).toEqual(picturesUnder(heading));
    expect(faults).toEqual([]);
  });
});
