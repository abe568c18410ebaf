import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../ingest/chronicle.ts';
import { ACTORS } from '../actors/index.ts';
import { checkChronicle, parseChronicle, type PlacedEntry } from './index.ts';

function placed(name: string, text: string): PlacedEntry[] {
  const { entries, lines } = parseChronicle(text);
  return entries.map((entry, at) => ({ entry, place: `${name}:${lines[at]}` }));
}

const HEAD = 'what,kind,who,where,start,end,precision,words,source\n';

function found(rows: string): string[] {
  return checkChronicle(placed('own.csv', HEAD + rows), ACTORS).map(({ diagnostic: { code } }) =>
    code.replace('chronicle/', ''),
  );
}

describe('checking a chronicle', () => {
  it.each<readonly [finding: string, rows: string]>([
    [
      'two-holders',
      `president,office,Ilya Varga,syria,2009-01-20,2012-06-30,,,Gazette
president,office,Nadia Orlov,syria,2012-01-05,open,,,Gazette`,
    ],
    [
      'two-dates',
      `The bridge of Orsk falls,landmark,,Orsk,2016-02-05,,,bridge & Orsk,Gazette
The bridge of Orsk falls,landmark,,Orsk,2016-02-06,,,bridge & Orsk,Gazette`,
    ],
    [
      'before-founding',
      `x,founding,islamic-state,,2014-06,,,,Gazette
x,renaming,islamic-state,,2013-04-08,open,,Orsk Front,Gazette`,
    ],
    [
      'repeated',
      `The bridge of Orsk falls,landmark,,Orsk,2016-02-05,,,bridge & Orsk,Gazette
The bridge of Orsk falls,landmark,,Orsk,2016-02-05,,,bridge & Orsk & fell,Gazette`,
    ],
    ['no-source', 'The bridge falls,landmark,,,2016-02-05,,,Orsk bridge,widely reported by news agencies'],
    ['unknown-actor', 'president,office,Ilya Varga,northland,2016-02-05,open,,,Gazette'],
    ['unknown-actor', 'x,founding,orsk-front,,2016-02-05,,,,Gazette'],
    ['loose-words', 'The bridge falls,landmark,,,2016-02-05,,,bridge|Orsk bridge,Gazette'],
    ['loose-words', 'The bridge falls,landmark,,,2016-02-05,,,bridge & Syria*,Gazette'],
    ['dead-words', 'The bridge falls,landmark,,,2016-02-05,,,Orsk bridge|Орск,Gazette'],
    ['dead-words', 'The bridge falls,landmark,,,2016-02-05,,,Orsk bridge|Or* bridge,Gazette'],
  ])('tells of %s', (finding, rows) => {
    expect(found(rows)).toEqual([finding]);
  });

  it.each<readonly [why: string, rows: string]>([
    [
      'a successor who takes over on the day',
      `president,office,Ilya Varga,syria,2009-01-20,2012-06-30,,,Gazette
president,office,Nadia Orlov,syria,2012-06-30,open,,,Gazette`,
    ],
    [
      'an end known by its month',
      `president,office,Ilya Varga,syria,2009-01-20,2012-06,,,Gazette
president,office,Nadia Orlov,syria,2012-06-03,open,,,Gazette`,
    ],
    [
      'what several may be at a time',
      `deputy foreign minister,office,Ilya Varga,syria,2009-01-20,open,,,Gazette
deputy foreign minister,office,Nadia Orlov,syria,2011-06-03,open,,,Gazette`,
    ],
    [
      'the same office of two states',
      `president,office,Ilya Varga,syria,2009-01-20,open,,,Gazette
president,office,Nadia Orlov,iraq,2011-06-03,open,,,Gazette`,
    ],
    [
      'every happening with names',
      'x,landmark,,,2016-02-05,,,"killing(Varga) & capture(Orsk|Old Orsk)",Gazette',
    ],
    ['a name alone', 'The bridge falls,landmark,,,2016-02-05,,,Orsk,Gazette'],
  ])('finds nothing wrong with %s', (_, rows) => {
    expect(found(rows)).toEqual([]);
  });

  it('finds nothing wrong with what is shipped', () => {
    const rows = shippedChronicle().flatMap(({ name, text }) => placed(name, text));
    expect(checkChronicle(rows, ACTORS).map(({ diagnostic }) => diagnostic.message)).toEqual([]);
  });
});
