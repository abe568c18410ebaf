import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, policyOf } from './headers.ts';
import { readTiles } from './map-tiles.ts';

describe('an address of tiles', () => {
  it.each([
    ['https://tiles.example/{z}/{x}/{y}.png', 'https://tiles.example'],
    ['http://127.0.0.1:8080/osm/{z}/{x}/{y}.png?key=a', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080/{z}/{x}/{y}', 'http://[::1]:8080'],
  ])('%s widens the policy by %s and nothing else', (address, origin) => {
    const tiles = readTiles(address, ' Made by hand ');
    if ('wrong' in tiles) throw new Error(tiles.wrong);
    expect(tiles.credit).toBe('Made by hand');
    expect(policyOf(tiles)).toBe(
      CONTENT_SECURITY_POLICY.replace("img-src 'self' data:", `img-src 'self' data: ${origin}`),
    );
  });

  it.each([
    ['https://tiles.example/map.png', /no \{z\}, \{x\}, \{y\}/],
    ['/tiles/{z}/{x}/{y}.png', /no whole address/],
    ['file:///tiles/{z}/{x}/{y}.png', /https or http/],
    ['https://{z}.example/{x}/{y}.png', /no plain name|no whole address/],
    ['https://*.example/{z}/{x}/{y}.png', /no plain name|no whole address/],
    ['https://ann:pw@tiles.example/{z}/{x}/{y}.png', /password/],
    ["https://tiles.example;script-src'self'/{z}/{x}/{y}.png", /no plain name|no whole address/],
  ])('%s is refused', (address, wrong) => {
    expect(readTiles(address, null)).toEqual({ wrong: expect.stringMatching(wrong) });
  });

  it('is none unless it was given', () => {
    expect(policyOf(null)).toBe(CONTENT_SECURITY_POLICY);
  });
});
