/**
 * Makes the pictures of docs/tour.md anew: `npm run pictures`. It reads the demo into a collection of its
 * own, walks the steps of the tour in a real Chromium, and takes a picture where the tour shows one. Look at
 * each before it is committed; which fonts there are differs from machine to machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk } from '../test/browser/open-desk.ts';
import { openPage } from '../test/browser/open-page.ts';
import { TOUR } from '../test/browser/tour-steps.ts';

/** What a laptop shows of the page; a phone sets its own. */
const SIZE = { width: 1280, height: 800 };

/** The moment at which everything is decided, so that no picture tells when it was taken. */
const MOMENT = new Date('2026-01-05T10:00:00Z');

const folder = join('docs', 'pictures');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// In a process of its own: the build finds its sources by where it lies itself, and this is bundled elsewhere.
const desk = await openDesk(['demo'], async (into) => {
  execFileSync(process.execPath, ['scripts/build-web.mjs', into]);
});
const { page, faults, close } = await openPage(desk.browser, desk.server.address, {
  viewport: SIZE,
  colorScheme: 'light',
  locale: 'en-GB',
  timezoneId: 'UTC',
  reducedMotion: 'reduce',
});
await page.clock.setFixedTime(MOMENT);
for (const { walk } of TOUR) {
  await page.getByRole('link', { name: 'Crosscheck' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await walk({
    page,
    look: async (name) => {
      await page.evaluate(() => document.fonts.ready);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    },
  });
}
await close();
await desk.close();
if (faults.length > 0) throw new Error(faults.join('\n'));
const bytes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
const total = bytes.reduce((sum, size) => sum + size, 0);
process.stdout.write(`${bytes.length} pictures, ${Math.round(total / 1024)} KiB, in ${folder}\n`);
