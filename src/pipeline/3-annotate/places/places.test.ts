import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../ingest/knowledge.ts';
import type { Document, PlaceAnnotation } from '../../../model/index.ts';
import { parseDocument } from '../../2-parse/parse.ts';
import { places } from './index.ts';

const knowledge = await loadKnowledge();

function documentOf(text: string): Document {
  return {
    id: '' as Document['id'],
    name: 'test',
    title: null,
    byline: null,
    publisher: null,
    address: null,
    language: 'en',
    text,
    parts: text === '' ? [] : [{ start: 0, end: text.length, role: 'body', rule: 'test' }],
    credits: [],
    stated: [],
    provenance: [],
    anchors: [],
    reprints: [],
    diagnostics: [],
  };
}

function find(text: string): readonly PlaceAnnotation[] {
  const found = places.annotate({ parsed: parseDocument(documentOf(text)), knowledge, earlier: [] });
  return found.flatMap((one) => (one.type === 'place' ? [one] : []));
}

function names(text: string): string[] {
  return find(text).map((place) => place.name);
}

/** The chosen row as `name/country/kind`, or null. */
function chosen(text: string, name: string): string | null | undefined {
  const place = find(text).find((one) => one.name === name);
  if (place === undefined) return undefined;
  return place.chosen === null ? null : `${place.chosen.name}/${place.chosen.country}/${place.chosen.kind}`;
}

describe('finding places', () => {
  it.each([
    ['Shells fell on Aleppo overnight, witnesses said.', ['Aleppo']],
    ['Fighters left Marea, Azaz and Tal Rifaat on foot.', ['Marea', 'Azaz', 'Tal Rifaat']],
    ['Two raids hit al-Bab in northern Syria late that day.', ['al-Bab', 'Syria']],
    ['The road from Damascus to the Euphrates River was cut.', ['Damascus', 'Euphrates River']],
    ['A Dewsbury man was held by officers late on the same day.', ['Dewsbury']],
    ['Sen. Ann Roe, R-Ocilla, called it a mistake.', ['Ocilla']],
    ['Three people were hurt in Polk, Linn and Story counties, they said.', ['Polk', 'Linn', 'Story']],
    ['US-led jets flew over the Golan Heights and the West Bank.', ['US', 'Golan Heights', 'West Bank']],
    ['He lives in Bell, California, and works nearby in the city.', ['Bell', 'California']],
    [
      'It moved from Toledo, Ohio, to Wheeling, W.Va., in the spring.',
      ['Toledo', 'Ohio', 'Wheeling', 'W.Va.'],
    ],
    ["The People's Republic of China signed it early in the week.", ["People's Republic of China"]],
    ['BEIRUT, Sept 28 (Agency) - The guns fell silent at last.', ['BEIRUT']],
    ['The village of Umm Ruqaib was shelled again at night.', ['Umm Ruqaib']],
    ['They held the villages of Nuzayli and Barqosh for a week.', ['Nuzayli', 'Barqosh']],
    ['The Idlib City Council closed its offices for the day.', ['Idlib']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Mr. Jordan waited and Sean Bell went home after the vote.',
    'They saw Paris Hilton leave the building with a friend.',
    'Syrian and Russian officers met the Turkish envoy there.',
    'Most of them left. Nice people stayed. Of these, few spoke.',
    'In March and May the talks were held again, as planned.',
    'The Aleppo Media Center and the Daily Mosul Post reported it.',
    'It was the Syrian Observatory that gave the count that week.',
    'He studied at the University of Damascus before the war.',
    'The shop stands on Memphis Street, next to the old bakery.',
    'Hassan al-Turki spoke first, and Roger van Boxtel spoke last.',
    'Jabhat Fatah al-Sham took part, according to the group itself.',
    'A SANA report and an FSA statement said the opposite later.',
    'We told us that the car was theirs and they will sell it.',
  ])('nothing in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('choosing places', () => {
  it.each([
    ['They flew to Paris, France, and came back within a week.', 'Paris', 'Paris/FR/settlement'],
    ['He was born in Paris, Texas, and raised in Dallas, Texas.', 'Paris', 'Paris/US/settlement'],
    ['Athens, Ga., is near Atlanta, and Georgia votes on Tuesday.', 'Georgia', 'Georgia/US/province'],
    ['Tbilisi and Batumi voted, and Georgia counted until dawn.', 'Georgia', 'Georgia/GE/country'],
    ['Rebels in Aleppo province said the city was still theirs.', 'Aleppo', 'Aleppo/SY/province'],
    ['Kuwait and Mexico and Panama signed the accord that day.', 'Kuwait', 'Kuwait/KW/country'],
    ['Delegates met in Geneva, said Switzerland and the others.', 'Geneva', 'Geneva/CH/settlement'],
  ])('%s', (text, name, expected) => {
    expect(chosen(text, name)).toBe(expected);
  });

  it('never guesses among equals', () => {
    const [place] = find('The fire in Springfield burned all night, they said.');
    expect(place?.chosen).toBeNull();
    expect(place?.candidates.length).toBeGreaterThan(1);
  });

  it('proposes rows that look alike for an unknown name, and chooses none', () => {
    const text = 'Syria said jets hit Homs, Hama and the village of Jisr Shoughour in Syria.';
    const place = find(text).find((one) => one.rule === 'places/unknown-name');
    expect(place?.chosen ?? null).toBeNull();
    for (const candidate of place?.candidates ?? []) expect(candidate.score).toBeLessThanOrEqual(0.3);
  });

  it('takes all mentions of a name for one place', () => {
    const text = 'A fire in Paris, Texas, was put out. Later in Paris two men were held by officers.';
    const all = find(text).filter((one) => one.name === 'Paris');
    expect(new Set(all.map((one) => one.chosen?.id)).size).toBe(1);
  });
});

describe('every annotation', () => {
  const word = fc.constantFrom(
    ...'Aleppo Syria, in the al-Bab "Deir ez-Zor" U.S. and . Mr. Paris’s 🙂 Bell, of village Ill. (Homs) Texas’ \n counties R-Homs \ud83d'.split(
      ' ',
    ),
  );

  it('is written as the text has it, in order, with scores that sum to 1 at most', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const found = find(text);
        let before = -1;
        for (const place of found) {
          expect(text.slice(place.start, place.end)).toBe(place.name);
          expect(place.start).toBeGreaterThanOrEqual(before);
          before = place.end;
          const sum = place.candidates.reduce((total, candidate) => total + candidate.score, 0);
          expect(sum).toBeLessThanOrEqual(1.01);
          if (place.chosen !== null) expect(place.candidates[0]).toEqual(place.chosen);
        }
        expect(find(text)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});
