import { describe, expect, it } from 'vitest';
import { standardOf } from './places.ts';

const at = { start: 0, end: 4, lat: 1, lon: 2 };

describe('standardOf', () => {
  it('counts toponyms with coordinates and sets demonyms and unresolved names aside', () => {
    const { counted, setAside } = standardOf({
      id: '1',
      text: '',
      toponyms: [
        { ...at, text: 'Riga' },
        { ...at, text: 'Latvian' },
        { start: 0, end: 4, text: 'Elm Street', lat: null, lon: null },
      ],
    });
    expect(counted.map((one) => one.text)).toEqual(['Riga']);
    expect(setAside.map((one) => one.text)).toEqual(['Latvian', 'Elm Street']);
  });

  it('counts no embedded names, and holds non-toponyms against a prediction', () => {
    const { counted, setAside } = standardOf({
      id: '1',
      text: '',
      annotations: [
        { ...at, text: 'Riga', type: 'Metonymic', modifierType: null },
        { ...at, text: 'Baltic', type: 'Literal_Modifier', modifierType: 'Adjective' },
        { ...at, text: 'Riga', type: 'Embedded_Non_Lit', modifierType: 'Noun' },
        { ...at, text: 'Iceland', type: 'Homonym' },
        { ...at, text: 'platform', type: 'Literal_Expression' },
      ],
    });
    expect(counted).toHaveLength(1);
    expect(setAside.map((one) => one.type)).toEqual(['Literal_Modifier', 'Embedded_Non_Lit']);
  });
});
