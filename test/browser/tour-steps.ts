import type { Locator, Page } from 'playwright-core';

/** What a step of the tour walks with. */
export interface Walk {
  readonly page: Page;
  /** Stops to look: a picture of the view of this name is what the tour shows here. */
  readonly look: (name: string) => Promise<void>;
}

/** One step of docs/tour.md, under the heading that it has there. */
export interface TourStep {
  readonly heading: string;
  /** Begins on the overview and does what the tour says; it fails where something is not there. */
  readonly walk: (walk: Walk) => Promise<void>;
}

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Takes the way that the header has to a view. */
async function toView(page: Page, name: string, title = name): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click();
  await heading(page, title);
}

/** Scrolls until something stands where reading begins. */
async function toTop(what: Locator): Promise<void> {
  await what.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** Goes from the overview to the event that is told and denied. */
async function toSiege(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'What stands on what' })
    .getByRole('link', { name: /contested/ })
    .click();
  await page.getByRole('link', { name: 'Siege broken, Ramouseh' }).click();
  await heading(page, 'Siege broken, Ramouseh');
}

/** Goes from the overview to the event that most reports tell. */
async function toRaids(page: Page): Promise<void> {
  await shared(page, 'Events told more than once').getByRole('link').first().click();
  await heading(page, 'Airstrike, Bustan al-Qasr');
}

function shared(page: Page, title: string): Locator {
  return page.getByRole('region', { name: 'What several reports share' }).getByRole('list', { name: title });
}

/** All steps in the order of the tour. */
export const TOUR: readonly TourStep[] = [
  {
    heading: 'What links the reports?',
    walk: async ({ page, look }) => {
      const block = page.getByRole('region', { name: 'What several reports share' });
      await block.getByText('15 of 16 documents name Aleppo').waitFor();
      await shared(page, 'On whose word').getByRole('link', { name: 'Halab Monitoring Group' }).waitFor();
      await shared(page, 'Texts carried by several').getByText('goes back to Meridian Wire').waitFor();
      await look('overview');
      await toTop(block);
      await look('shared');
    },
  },
  {
    heading: 'When was this really written?',
    walk: async ({ page, look }) => {
      await toView(page, 'Documents');
      await page.locator('.document-row').first().waitFor();
      await look('documents');
      await page.getByRole('link', { name: 'Army repels attack south of Aleppo, siege holds' }).click();
      await page.getByRole('heading', { name: 'When it was written' }).waitFor();
      await page.getByText('A bare stamp on the page states 2021-03-14').first().waitFor();
      await page.getByText('but 2020-08-06 was a Thursday').waitFor();
      await look('date');
    },
  },
  {
    heading: 'Who denies it?',
    walk: async ({ page, look }) => {
      await toSiege(page);
      const denied = page.locator('.glance-denied');
      await denied.getByText('SANA').waitFor();
      await denied
        .getByText('the siege of the eastern districts was not broken on Saturday, August 6')
        .waitFor();
      await look('event');
    },
  },
  {
    heading: 'Whose word is this number?',
    walk: async ({ page, look }) => {
      const box = page.getByRole('banner').getByRole('searchbox');
      await box.fill('"at least 25"');
      await box.press('Enter');
      const hits = page.getByRole('list', { name: 'Claims' }).getByRole('listitem');
      await hits.getByText('in its own voice').waitFor();
      const told = hits.filter({ hasText: 'White Helmets' });
      await told.locator('mark').first().click();
      const panel = page.getByRole('complementary', { name: 'Details' });
      await panel.getByRole('heading', { name: 'On whose word' }).waitFor();
      await panel.locator('.path').getByText('White Helmets').waitFor();
      await look('claim');
    },
  },
  {
    heading: 'The timeline',
    walk: async ({ page, look }) => {
      await toView(page, 'Timeline');
      await page.getByRole('group', { name: /^Drawing of \d+ events/ }).waitFor();
      await look('timeline');
    },
  },
  {
    heading: 'The map',
    walk: async ({ page, look }) => {
      await toView(page, 'Map');
      await page.getByRole('group', { name: /^Map with \d+ events/ }).waitFor();
      await look('map');
    },
  },
  {
    heading: 'An event, account by account',
    walk: async ({ page, look }) => {
      await toRaids(page);
      await page
        .getByRole('rowheader', { name: /How many killed/ })
        .first()
        .waitFor();
      await toTop(page.getByRole('heading', { name: 'Which number came when' }));
      await look('accounts');
    },
  },
  {
    heading: 'How the word travelled',
    walk: async ({ page, look }) => {
      await toRaids(page);
      await page.getByRole('link', { name: 'How the word travelled' }).click();
      await page.getByText('5 reports by 4 outlets rest on 2 origins.').waitFor();
      await page
        .getByRole('button', { name: /^Meridian Wire/ })
        .first()
        .waitFor();
      await look('story');
    },
  },
  {
    heading: 'Two reports side by side',
    walk: async ({ page, look }) => {
      await shared(page, 'Texts carried by several').getByRole('link').first().click();
      await page.getByText('Two reports side by side').waitFor();
      await look('compare');
    },
  },
  {
    heading: 'Sources and actors',
    walk: async ({ page, look }) => {
      await toView(page, 'Sources');
      await page.getByRole('list', { name: 'Voices' }).getByRole('link').first().waitFor();
      await look('sources');
      await toView(page, 'Actors');
      await page.getByRole('rowheader').first().waitFor();
      await look('actors');
    },
  },
  {
    heading: 'Searching, and keeping a question',
    walk: async ({ page, look }) => {
      await toView(page, 'Search');
      const field = page.getByRole('searchbox', { name: 'Words' });
      await field.fill('hospital* -wounded');
      await field.press('Enter');
      await page.getByRole('link', { name: /^Claims [1-9]/ }).waitFor();
      await page.getByLabel('Keep this question as').fill('the bombed hospital');
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      await page.getByText(/\d+ hits?, none new/).waitFor();
      await page.evaluate(() => window.scrollTo(0, 0));
      await look('search');
    },
  },
  {
    heading: 'Reviewing by keyboard, and taking it back',
    walk: async ({ page, look }) => {
      await toView(page, 'Review');
      await page.locator('.review-head h2').waitFor();
      await look('review');
      await page.keyboard.press('n');
      await page.keyboard.type('asked the agency');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('R. Haddad');
      await page.keyboard.press('Enter');
      const told = page.locator('.done-line [role="status"]');
      await told.getByText('R. Haddad').waitFor();
      await page.keyboard.press('u');
      await told.getByText('took it back').waitFor();
    },
  },
  {
    heading: 'Every decision, for good',
    walk: async ({ page, look }) => {
      await toView(page, 'Review');
      await page.getByRole('link', { name: 'All decisions' }).click();
      await heading(page, 'Decisions');
      await page.getByRole('list', { name: 'Decisions' }).getByText('asked the agency').first().waitFor();
      await look('history');
    },
  },
  {
    heading: 'Adding files',
    walk: async ({ page, look }) => {
      await page.getByRole('link', { name: 'Add files' }).click();
      await heading(page, 'Add files');
      await page.getByLabel('Files to add').setInputFiles([
        { name: 'talks-put-off.txt', mimeType: 'text/plain', buffer: Buffer.from(TALKS) },
        { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      ]);
      await page.getByText('Done: 1 document new, 1 refused.').waitFor();
      await look('adding');
    },
  },
  {
    heading: 'Taking it with you',
    walk: async ({ page, look }) => {
      await toView(page, 'Timeline');
      await page.getByRole('group', { name: 'Save picture' }).waitFor();
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('link', { name: /^GeoJSON/ }).waitFor();
      await look('export');
    },
  },
  {
    heading: 'On paper',
    walk: async ({ page, look }) => {
      await toSiege(page);
      await page.getByRole('link', { name: 'Event sheet to print' }).click();
      await page.getByRole('button', { name: 'Print, or save as PDF' }).waitFor();
      await look('sheet');
    },
  },
  {
    heading: 'In the dark, and on a phone',
    walk: async ({ page, look }) => {
      const button = page.getByRole('button', { name: /^Colours:/ });
      await button.click();
      await button.click();
      await page.getByRole('button', { name: /^Colours: dark/ }).waitFor();
      await look('dark');
      await page.setViewportSize({ width: 390, height: 844 });
      await look('phone');
    },
  },
];

const TALKS = `Talks on Aleppo put off

Published 27 September 2016

Talks on a new truce in Aleppo were put off on Tuesday, a diplomat told Meridian Wire.
`;
