import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';

describe('the test browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('lays out text and runs scripts', async () => {
    const page = await browser.newPage();
    await page.setContent('<p id="p">as <b>bold</b></p><script>p.append(" as 6 × 7 = " + 6 * 7)</script>');
    expect(await page.textContent('#p')).toBe('as bold as 6 × 7 = 42');
    const box = await page.locator('b').boundingBox();
    expect(box?.width).toBeGreaterThan(10);
    const picture = await page.screenshot();
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    await page.close();
  });
});
