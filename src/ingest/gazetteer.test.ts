import { describe, expect, it } from 'vitest';
import { readRows } from '../lexicon/places/rows.ts';
import { loadGazetteer, openGazetteer } from './gazetteer.ts';
import { buildTable } from './gazetteer-build.ts';
import { packTable, unpackTable } from './gazetteer-file.ts';

const CITIES = [
  ['1', 'Marsā Ţīnah', 'Marsa Tinah', 'Marsa Tineh,MTN', '10.5', '20.25', 'P', 'PPL', 'SY', '', '09'],
  ['2', 'Tinah', 'Tinah', 'Marsa Tinah', '-1', '-2', 'P', 'PPLA', 'ES', '', '51'],
]
  .map((row, at) => [...row, '', '', '', String(1000 * (at + 1)), ''].join('\t'))
  .join('\n');
const OURS = readRows(
  'settlement',
  '|Marsa Tina; Marsa Tineh; Port Tina|SY||10.51,20.24|\n|Umm Zarf|SY||11,21|',
);
const packed = packTable(buildTable(CITIES, OURS));

function open(bytes: Buffer) {
  const table = unpackTable(bytes);
  if (table === null) throw new Error('not whole');
  return openGazetteer(table, 'test');
}

describe('the index', () => {
  const gazetteer = open(packed);

  it('gives rows most populous first', () => {
    expect(gazetteer.lookup('marsa tinah').map((row) => row.id)).toEqual(['geonames:2', 'geonames:1']);
  });

  it('folds a row of ours into the town it means, under our spelling', () => {
    expect(gazetteer.lookup('Port Tina').map((row) => [row.id, row.name])).toEqual([
      ['geonames:1', 'Marsa Tina'],
    ]);
    expect(gazetteer.lookup('Umm Zarf').map((row) => row.id)).toEqual(['crosscheck:sy-umm-zarf']);
  });

  it('keeps what a row says to five decimals', () => {
    expect(gazetteer.lookup('Marsa Tineh')[0]).toEqual({
      id: 'geonames:1',
      name: 'Marsa Tina',
      kind: 'settlement',
      country: 'SY',
      admin1: '09',
      lat: 10.5,
      lon: 20.25,
      population: 1000,
    });
  });

  it('leaves airport codes out and knows no name it was not given', () => {
    expect(gazetteer.lookup('MTN')).toEqual([]);
    expect(gazetteer.lookup('Marsa')).toEqual([]);
    expect(gazetteer.lookup('')).toEqual([]);
  });

  it('tells how long names from a word may be', () => {
    expect(gazetteer.longestFrom('Marsa')).toBe(2);
    expect(gazetteer.longestFrom('Tinah')).toBe(1);
    expect(gazetteer.longestFrom('Tin')).toBe(0);
  });

  it('proposes lookalikes of Arabic names', () => {
    expect(gazetteer.lookalikes?.('Marsat Teeneh').map((row) => row.country)).toEqual(['SY']);
  });

  it('is the same bytes each time', () => {
    expect(packTable(buildTable(CITIES, OURS)).equals(packed)).toBe(true);
  });

  it('refuses a file cut short or of another kind', () => {
    expect(unpackTable(packed.subarray(0, packed.length - 1))).toBeNull();
    expect(unpackTable(Buffer.alloc(3))).toBeNull();
    expect(unpackTable(Buffer.alloc(4096))).toBeNull();
  });
});

describe('the gazetteer as shipped', () => {
  const gazetteer = loadGazetteer();

  it.each([
    ['Moadamiyeh', 33.46, 36.19],
    ['Zahra', 36.36, 37.01],
    ['Ramouseh', 36.16, 37.13],
    ['Afghanistan', 33, 66],
    ['Euphrates', 35, 40.2],
    ['Tal Rifaat', 36.47, 37.1],
    ['Khan Sheikhoun', 35.44, 36.65],
    ['Saraqib', 35.86, 36.8],
    ['Maarat al-Numan', 35.65, 36.67],
    ['Deir Ezzor', 35.34, 40.14],
    ['Jisr al-Shughur', 35.81, 36.32],
    ['el-Bab', 36.37, 37.52],
    ['Hodeidah', 14.8, 42.95],
    ['Azovstal', 47.1, 37.61],
    ['Polk County', 41.69, -93.57],
  ])('holds %s', (name, lat, lon) => {
    const near = gazetteer.lookup(name).filter((row) => Math.hypot(row.lat - lat, row.lon - lon) < 0.3);
    expect(near.length).toBeGreaterThan(0);
  });

  it('knows seats of government', () => {
    expect(gazetteer.lookup('Damascus')[0]?.seat).toBe('country');
  });
});
