import { beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { renderReportStories } from '../../src/cli/render/report-stories.ts';
import { corroborate } from '../../src/corroborate.ts';
import { loadKnowledge } from '../../src/ingest/knowledge.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { readReportStories } from '../../src/story.ts';

/** Four reports, each leaning on somebody in another way: what `crosscheck origins FILE` says of them. */
const REPORTS = {
  'relayed.txt': `Militias reach the front at Aleppo

The offensive is “the largest since the truce”, Reuters reported on Tuesday.

“We will enter the old city,” a militia leader told a Lebanese newspaper, Reuters reported.

The river bridge was rebuilt in 2014.`,
  'advance.txt': `Insurgents advance on Aleppo

Insurgents have come within a mile of Aleppo, Reuters reported today.

“They used the raids to advance,” one rebel commander quoted by Reuters said.

The raids killed nine people in Hama yesterday.`,
  'digest.txt': `Militias from Iraq entered Syria to support the army, and air strikes killed 25 people in Idlib.

The Syrian government denied targeting civilians. The conflict is likely to go on.

Original Source: news.sky.com`,
  'denial.txt': `The army denied on Monday that its shells hit the market in Idlib.`,
  'blog.txt': `What the encirclement will mean

I have been asked many times this month what is going on around Aleppo. Everybody counts bombs.

The article below, which I carry in full, says it better than I can.

A City Waits for the Ring to Close

By Maren Tolke

FEBRUARY 6, 2016

The road to the north is cut, and in the eastern districts of Aleppo the price of bread has doubled in three days.

Government troops reached Nubl on Wednesday. It was the greatest setback for the rebels since 2011, a Western diplomat said.

The rebels could not hold, because the bombing never stopped.`,
} as const;

const said = new Map<string, string>();

beforeAll(async () => {
  const knowledge = await loadKnowledge();
  const store = new MemoryStore();
  const records = [];
  for (const [name, text] of Object.entries(REPORTS)) {
    const bytes = new TextEncoder().encode(text);
    const record = await analyze(bytes, { name }, knowledge);
    records.push(record);
    await store.add({ record, bytes, names: [name] } as never);
  }
  await store.saveDossier(corroborate(records), 'test');
  for (const { document } of records) {
    const found = await readReportStories(store, document.id);
    if (found === null) throw new Error(`${document.name} is there`);
    const text = renderReportStories(found, { width: 400, colour: false }, { full: false });
    said.set(document.name, text.replace(/ +/g, ' '));
  }
}, 120_000);

describe('on whom a report leans', () => {
  it.each([
    [
      'an agency and whom it carries',
      'relayed.txt',
      /Reuters \(agency\) for \d claims? on its own word; for \d claims? of others whose word came through it: .*militia leader/,
    ],
    [
      'an agency that quotes a commander',
      'advance.txt',
      /Reuters \(agency\) for 1 claim on its own word; for 1 claim of others whose word came through it: rebel commander/,
    ],
    [
      'wholly on its credited source',
      'digest.txt',
      /Sky News \(outlet\) wholly, as it credits it with its text: /,
    ],
    [
      'its own words on the credited source',
      'digest.txt',
      /claims? Sky News \(outlet\), which it credits with its text/,
    ],
    [
      'a story on the word of the credited source',
      'digest.txt',
      /Movement[^\n]*, on the word of Sky News, which it credits\n/,
    ],
    [
      'others through the credited source, by its name',
      'digest.txt',
      /Syrian government \(official\), through Sky News/,
    ],
    ['who only denies a story', 'denial.txt', /Shelling, Idlib, denied by (?:the )?(?:army|Syrian Army)\n/i],
    [
      'an author who is another origin',
      'blog.txt',
      /“A City Waits for the Ring to Close” by Maren Tolke whose author is another origin than this report: \d+ claims? on the author's word/,
    ],
    [
      'the author beside its own word',
      'blog.txt',
      /claims? Maren Tolke \(person\), in a reprint[^]*claims? its own/,
    ],
  ])('is told: %s', (_, name, words) => {
    expect(said.get(name)).toMatch(words);
  });

  it.each([
    ['a credited source that it names nowhere', 'advance.txt', /which it credits/],
    ['itself', 'blog.txt', /It leans on/],
    ['its own word beside a credit for all of it', 'digest.txt', /its own\n/],
    ['a text carried whole', 'relayed.txt', /It carries whole/],
  ])('is not told: %s', (_, name, words) => {
    expect(said.get(name)).not.toMatch(words);
  });
});
