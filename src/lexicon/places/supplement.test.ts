import { describe, expect, it } from 'vitest';
import { DEMONYMS, demonymCountry } from './demonyms.ts';
import { readSupplement } from './index.ts';
import { readRows } from './rows.ts';

const rows = readSupplement();
const countries = new Set(rows.filter((row) => row.kind === 'country').map((row) => row.country));

describe('the supplement', () => {
  it('gives every id once', () => {
    const seen = new Map<string, string>();
    const twice = rows.filter((row) => {
      const before = seen.get(row.id);
      seen.set(row.id, row.name);
      return before !== undefined;
    });
    expect(twice.map((row) => `${row.id} ${row.name}`)).toEqual([]);
  });

  it('names only countries it holds', () => {
    const strange = rows.filter(
      (row) => row.country !== '' && row.country !== 'IO' && !countries.has(row.country),
    );
    expect(strange.map((row) => row.name)).toEqual([]);
  });

  it('gives coordinates to every row that is not in GeoNames', () => {
    const lost = rows.filter((row) => Number.isNaN(row.lat) && !row.id.startsWith('geonames:'));
    expect(lost.map((row) => row.name)).toEqual([]);
  });

  it('points demonyms at countries it holds', () => {
    const strange = [...DEMONYMS].filter(([, country]) => country !== '' && !countries.has(country));
    expect(strange).toEqual([]);
  });

  it('knows plurals of demonyms and no places as demonyms', () => {
    expect(demonymCountry('Syrians')).toBe('SY');
    expect(demonymCountry('Kurdish')).toBe('');
    expect(demonymCountry('Syria')).toBeNull();
  });
});

describe('readRows', () => {
  it.each(['|Nowhere|SY||999,0|', '|Nowhere|SY|||', '||SY||1,1|'])('refuses %s', (line) => {
    expect(() => readRows('site', line)).toThrow('supplement row');
  });
});
