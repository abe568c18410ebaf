import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { corroborate } from '../../src/corroborate.ts';
import { ACTORS } from '../../src/lexicon/actors/index.ts';
import type { DocumentRecord, DossierEvent, Knowledge, PlaceEntry, PlaceId } from '../../src/model/index.ts';

const PLACES: readonly PlaceEntry[] = [
  { name: 'Kesra', kind: 'settlement' as const, lat: 36.2, lon: 37.1 },
  { name: 'Fartown', kind: 'settlement' as const, lat: 33.1, lon: 44.2 },
].map((place) => ({
  ...place,
  id: `crosscheck:${place.name.toLowerCase()}` as PlaceId,
  country: 'ZZ',
  admin1: '',
  population: 1_000,
}));

const KNOWLEDGE: Knowledge = {
  gazetteer: {
    digest: 'two places',
    lookup: (name) => PLACES.filter((place) => place.name === name),
    longestFrom: (word) => (PLACES.some((place) => place.name === word) ? 1 : 0),
  },
  actors: ACTORS,
  chronicle: [],
  digest: 'two places',
};

async function read(texts: readonly string[]): Promise<readonly DocumentRecord[]> {
  const records: DocumentRecord[] = [];
  for (const [at, text] of texts.entries()) {
    records.push(await analyze(new TextEncoder().encode(text), { name: `report-${at}.txt` }, KNOWLEDGE));
  }
  return records;
}

const reportsOf = ({ accounts }: DossierEvent): number => accounts.length;
const most = (events: readonly DossierEvent[]): number => Math.max(0, ...events.map(reportsOf));

describe('reports of one happening', () => {
  it.each([
    [
      'one convoy struck, in other words',
      'May 4, 2016\n\nWarplanes struck an aid convoy near Kesra on Tuesday, killing nine drivers, the Harbour Watch said.',
      'May 5, 2016\n\nNine drivers were killed when planes bombed an aid convoy near Kesra on Tuesday, rescuers said.',
    ],
    [
      'a campaign told by its first day and by how long it has gone on',
      'May 4, 2016\n\nRussia began its air campaign on April 24, an official said.',
      'May 4, 2016\n\nRussian warplanes have been bombing targets across the country for 10 days.',
    ],
    [
      'a campaign told by its first day and by its month',
      'May 4, 2016\n\nRussia began its air campaign on April 24, an official said.',
      'May 30, 2016\n\nRussia’s direct intervention in April turned the war.',
    ],
  ])('are joined: %s', async (_, one, other) => {
    expect(most(corroborate(await read([one, other])).events)).toBe(2);
  });

  it.each([
    [
      'a convoy and a clinic on one day in one city',
      'May 4, 2016\n\nWarplanes struck an aid convoy in Kesra on Tuesday and killed nine people.',
      'May 4, 2016\n\nWarplanes struck a clinic in Kesra on Tuesday and killed nine people.',
    ],
    [
      'what is done again and again and one raid',
      'May 4, 2016\n\nWarplanes struck the market of Kesra on Tuesday.',
      'May 4, 2016\n\nWarplanes regularly strike the market of Kesra.',
    ],
    [
      'two campaigns',
      'May 4, 2016\n\nRussia began its air campaign on April 24, an official said.',
      'May 4, 2016\n\nTurkish warplanes have been bombing targets across the country for 10 days.',
    ],
    [
      'the first day of a campaign and a raid of its last',
      'May 4, 2016\n\nRussia began its air campaign on April 24, an official said.',
      'May 4, 2016\n\nRussian warplanes bombed the market of Kesra on Tuesday.',
    ],
  ])('are kept apart: %s', async (_, one, other) => {
    expect(most(corroborate(await read([one, other])).events)).toBe(1);
  });
});

describe('a denial', () => {
  const statusIn = async (text: string): Promise<string[]> =>
    corroborate(await read([text]))
      .events.map(({ status }) => status)
      .sort();

  it.each([
    [
      'of the day on which it is made answers what its report told',
      'May 6, 2016\n\nWarplanes struck an aid convoy near Kesra on Tuesday, rescuers said.\n\nRussia on Thursday denied that its planes had struck the convoy.',
      ['contested'],
    ],
    [
      'that says of which day stands for itself',
      'May 20, 2016\n\nWarplanes struck an aid convoy near Kesra on May 3, rescuers said.\n\nRussia denied that its planes had struck a convoy on May 12.',
      ['denied', 'single'],
    ],
  ])('%s', async (_, text, statuses) => {
    expect(await statusIn(text)).toEqual(statuses);
  });
});
