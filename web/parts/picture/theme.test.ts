import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenColour } from './theme.ts';

describe('tokens as colours of a picture', () => {
  it.each([
    ['light-dark(#ffffff, #1a201f)', '#ffffff', '#1a201f'],
    [' light-dark(#fff,#000)', '#ffffff', '#000000'],
    ['#abc', '#aabbcc', '#aabbcc'],
  ])('%s', (written, light, dark) => {
    expect([tokenColour(written, false), tokenColour(written, true)]).toEqual([light, dark]);
  });

  it('are six digits for every token of the page, to which a canvas can put its opacity', () => {
    const css = readFileSync(new URL('../../style/tokens.css', import.meta.url), 'utf8');
    const colours = [...css.matchAll(/--[\w-]+: (light-dark\([^;]+\));/g)].map(([, written = '']) => written);
    expect(colours.length).toBeGreaterThan(20);
    for (const written of colours) {
      expect(tokenColour(written, false)).toMatch(/^#[0-9a-f]{6}$/);
      expect(tokenColour(written, true)).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
