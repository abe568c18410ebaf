import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../../scripts/make-world.mjs';
import { toWorld } from './mercator.ts';
import { countryAt, isInWindow, outlineIn, readWorld } from './world.ts';

const world = readWorld(makeWorld());
const nameAt = (lat: number, lon: number) => countryAt(world, lat, lon)?.name ?? null;
const named = (name: string) => {
  const found = world.find((country) => country.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

describe('the outlines of countries', () => {
  it.each([
    ['Aleppo', 36.2, 37.16, 'Syria'],
    ['Maseru, which another country surrounds', -29.31, 27.48, 'Lesotho'],
    ['the country around it', -29.1, 26.2, 'South Africa'],
    ['an island beyond the 180th meridian', -16.8, -179.98, 'Fiji'],
    ['a cape on the other side of it', 66.2, -170.5, 'Russia'],
    ['the sea', 34.5, 30, null],
    ['what lies beyond the square of the world', 89, 10, null],
  ])('hold %s', (_, lat, lon, name) => {
    expect(nameAt(lat, lon)).toBe(name);
  });

  it('have their names in the middle of their largest part', () => {
    const [x, y] = named('France').middle;
    const [parisX, parisY] = toWorld(47, 2.5);
    expect(Math.hypot(x - parisX, y - parisY)).toBeLessThan(0.005);
  });
});

describe('a window on the world', () => {
  const window = { lat: 36.2, lon: 37.16, zoom: 7, width: 400, height: 300 };

  it('shows the countries in it and no others', () => {
    const seen = world.filter((country) => isInWindow(country, window)).map(({ name }) => name);
    expect(seen).toContain('Syria');
    expect(seen).toContain('Turkey');
    expect(seen).not.toContain('Brazil');
    expect(seen).not.toContain('Fiji');
  });

  it('cuts outlines not far beyond its rim', () => {
    const numbers = (outlineIn(named('Syria'), window).match(/-?[\d.]+/g) ?? []).map(Number);
    const across = numbers.filter((_, at) => at % 2 === 0);
    const down = numbers.filter((_, at) => at % 2 === 1);
    expect(Math.min(...across)).toBeGreaterThanOrEqual(-20);
    expect(Math.max(...across)).toBeLessThanOrEqual(420);
    expect(Math.min(...down)).toBeGreaterThanOrEqual(-20);
    expect(Math.max(...down)).toBeLessThanOrEqual(320);
    expect(numbers.length).toBeGreaterThan(20);
  });

  it('writes nothing of what lies elsewhere', () => {
    expect(outlineIn(named('France'), window)).toBe('');
  });

  it('is filled by a country that it lies in', () => {
    const within = { ...window, lat: 35, lon: 38.5, zoom: 11 };
    expect(outlineIn(named('Syria'), within)).toMatch(/^M/);
  });
});
