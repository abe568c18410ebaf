import { describe, expect, it } from 'vitest';
import { makeDocument, makeDossier } from '../../test/contracts/store-fixtures.ts';
import { MemoryStore } from '../store/memory.ts';
import { readReportStories } from '../story.ts';
import { findStory } from './find-story.ts';
import { renderReportStories } from './render/report-stories.ts';

const documents = ['a market', 'a bridge', 'a well'].map((text, index) =>
  makeDocument({ text, name: `reports/${index}.txt` }),
);
const dossier = makeDossier(documents);
const store = new MemoryStore();
for (const document of documents) await store.add(document);
await store.saveDossier(dossier, 'test');

const [event] = dossier.events;
const [first] = documents.map(({ record }) => record.document.id);
const claim = documents[0]?.record.claims[0]?.id ?? '';

describe('a story is found', () => {
  it.each([
    ['by the beginning of its id', event?.id.slice(0, 8) ?? '', { kind: 'event', event }],
    ['by the name of a report', 'reports/0.txt', { kind: 'document', id: first }],
    ['by the end of that name', '0.txt', { kind: 'document', id: first }],
    ['by the beginning of a document’s id', first?.slice(0, 12) ?? '', { kind: 'document', id: first }],
  ])('%s', async (_, given, found) => {
    expect(await findStory(store, given)).toEqual(found);
  });

  it.each([
    ['nothing', '', 'No event or report is ""'],
    ['a name that is none', 'nowhere.txt', 'No event or report is "nowhere.txt"'],
    ['a path to something else of that name', '/desk/reports/0.txt', 'No event or report is'],
    ['an id nothing has', 'ffffffffffff', 'No event or report'],
    ['the id of another thing', claim, 'is the id of a claim'],
    ['what a terminal would obey', '\u001b[2J', 'No event or report is "[2J"'],
  ])('not by %s', async (_, given, words) => {
    await expect(findStory(store, given)).rejects.toThrow(words);
  });

  it('not by what several have', async () => {
    const several = new MemoryStore();
    const many = Array.from({ length: 20 }, (_, index) =>
      makeDocument({ text: `well ${index}`, name: 'same.txt' }),
    );
    for (const document of many) await several.add(document);
    await several.saveDossier(makeDossier(many), 'test');
    await expect(findStory(several, 'same.txt')).rejects.toThrow('Several documents are meant by "same.txt"');
    const digits = many.map(({ record }) => record.document.id.slice(0, 1));
    const shared = digits.find((digit, index) => digits.indexOf(digit) !== index) ?? '';
    await expect(findStory(several, shared)).rejects.toThrow(
      new RegExp(
        `give more of one:(\\n  (event  ${shared}[0-9a-f]{7} \\S.*|report ${shared}[0-9a-f]{7} same.txt))+$`,
      ),
    );
  });
});

describe('a report and its stories', () => {
  it('are shown with how it stands to the others', async () => {
    const found = await readReportStories(store, first as never);
    if (found === null) throw new Error('the report is there');
    const text = renderReportStories(found, { width: 80, colour: false }, { full: false });
    expect(text).toContain('reports/0.txt · Valley Courier');
    expect(text).toContain('2 claims  a resident (witness)');
    expect(text).toContain('It leads with, and no other report tells');
    expect(text).toContain('independent of  Valley Courier (reports/1.txt): They share no words.');
  });
});
