import { describe, expect, it } from 'vitest';
import { consonants, foldArticles, foldName } from './fold.ts';

describe('foldName', () => {
  it.each([
    ['Maʿarrat al-Nuʿmān', 'maarrat al numan'],
    ['ST. LOUIS', 'st louis'],
    ['Łódź', 'lodz'],
    ['Côte d’Ivoire', 'cote divoire'],
    ['U.S.', 'us'],
    ['Deir-ez-Zor', 'deir ez zor'],
  ])('%s becomes %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('is idempotent', () => {
    for (const name of ['Şanlıurfa', 'Ḩalab', 'N’Djamena'])
      expect(foldName(foldName(name))).toBe(foldName(name));
  });
});

describe('foldArticles', () => {
  it('writes every spelling of the article alike', () => {
    expect(foldArticles('jisr ash shughur')).toBe(foldArticles('jisr el shughur'));
  });

  it('leaves a last word alone, which is no article', () => {
    expect(foldArticles('tell as')).toBe('tell as');
  });
});

describe('consonants', () => {
  it.each([
    ['khan sheikhoun', 'khan shaykhun'],
    ['deir ezzor', 'dayr az zawr'],
    ['tal rifaat', 'tall rifat'],
  ])('%s looks like %s', (a, b) => {
    expect(consonants(a)).toBe(consonants(b));
  });

  it('gives nothing for names too short to tell apart', () => {
    expect(consonants('daraa')).toBe('');
    expect(consonants('daraya')).toBe('');
  });
});
