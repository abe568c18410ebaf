import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page must never do, written down while a test walks it. */
export interface Watched {
  readonly page: Page;
  /** Everything that went wrong: foreign requests, script errors, console errors, refused policy. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Opens an address and watches the page from its first byte on. No request leaves the origin. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const { origin } = new URL(address);
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    faults.push(`asked for ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    // A test that asks for what is missing on purpose is told so by the browser as well.
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) faults.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('tellFault', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    const tell = (text: string) => (window as unknown as { tellFault(text: string): void }).tellFault(text);
    document.addEventListener('securitypolicyviolation', (event) => {
      tell(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, faults, close: () => context.close() };
}

/** Barriers that axe-core calls serious or critical, as lines to read. */
export async function seriousBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations } = await runner.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact: impact ?? null,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }));
  });
  return results
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, where }) => where.map((line) => `${id} at ${line}`));
}
