import { describe, expect, it } from 'vitest';
import type { SettledOne } from '../../src/api/client.ts';
import { againstText, lastWord, momentWords, partSteps, type Step } from './dating.ts';

function step(earliest: string | null, latest: string | null, rule = 'landmark'): Step {
  return { earliest, latest, says: `${earliest} ${latest}`, rule, start: null, end: null };
}

function dateOf(basis: readonly Step[]): SettledOne['date'] {
  return {
    stated: [],
    earliest: '2016-08-06',
    latest: '2016-08-12',
    best: null,
    precision: 'week',
    basis,
    conflict: null,
  };
}

describe('partSteps', () => {
  it('tells what draws a border from what is left out', () => {
    const basis = [
      step('2021-01-18', '2021-01-18', 'stated-stamp'),
      step('2016-08-06', null),
      step('2012-01-01', null),
      step('2016-08-06', '2016-08-12'),
      step(null, '2015-01-01'),
    ];
    const { shown, more } = partSteps(dateOf(basis));
    expect(shown.map(({ part }) => part)).toEqual(['left-out', 'border', 'within', 'border', 'left-out']);
    expect(more).toEqual([]);
  });

  it('folds what draws no border where there are many, each step once and in order', () => {
    const basis = [
      ...Array.from({ length: 30 }, (_, place) =>
        step(`20${String(place % 16).padStart(2, '0')}-01-01`, null),
      ),
      step('2021-01-18', '2021-01-18', 'stated-stamp'),
      step('2016-08-06', '2016-08-06', 'judgement/date'),
    ];
    const { shown, more } = partSteps(dateOf(basis));
    expect(shown.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 30, 31]);
    expect(more.map(({ place }) => place)).toEqual(Array.from({ length: 25 }, (_, place) => place + 5));
  });
});

describe('lastWord', () => {
  it.each([
    ['text', null],
    ['collection', 'narrowed by other documents'],
    ['person', 'set by R. Haddad'],
  ] as const)('of a date by the %s', (by, words) => {
    const judgement = {
      id: 'j',
      who: 'R. Haddad',
      at: '2026-11-20T09:00:00.000Z',
      why: '',
      decision: { kind: 'date' as const, subject: 'd', reprint: null, earliest: null, latest: null },
    };
    expect(lastWord({ by, judgements: [judgement] })).toBe(words);
  });
});

describe('againstText', () => {
  const read = { earliest: '2016-08-06', latest: '2016-08-12' };

  it.each([
    ['2016-08-12', '2016-08-20'],
    ['2016-08-06', '2016-08-06'],
    [null, '2016-08-06'],
    ['2016-01-01', null],
  ])('is silent where the two meet: %s to %s', (earliest, latest) => {
    expect(againstText({ earliest, latest }, read)).toBeNull();
  });

  it.each([
    ['2016-08-13', null],
    [null, '2016-08-05'],
    ['2019-01-01', '2019-12-31'],
  ])('says what the text allows where they do not: %s to %s', (earliest, latest) => {
    expect(againstText({ earliest, latest }, read)).toMatch(
      /^The text allows only .*12 August 2016; your date stands above it\.$/,
    );
  });

  it('reads as a sentence where the text leaves an end open', () => {
    const words = againstText({ earliest: null, latest: '2014-12-31' }, { ...read, latest: null });
    expect(words).toBe('The text allows only days from 6 August 2016 on; your date stands above it.');
  });

  it('knows of no day that a text without a date excludes, nor of one taken back', () => {
    const none = { earliest: null, latest: null };
    expect(againstText({ earliest: '2019-01-01', latest: '2019-01-01' }, none)).toBeNull();
    expect(againstText(none, read)).toBeNull();
  });
});

describe('momentWords', () => {
  it.each([
    ['2026-11-20T09:00:00.000Z', '20 November 2026'],
    ['long ago', 'long ago'],
  ])('of %s', (at, words) => {
    expect(momentWords(at)).toBe(words);
  });
});
