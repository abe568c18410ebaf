import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, hang, shorten, table, wrap } from './layout.ts';
import { safeText } from './safe-text.ts';
import { styleFor } from './style.ts';

/** Any code units at all, halves of pairs and controls among them. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));

describe('wrap', () => {
  it('keeps every line within the width and every character in order', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (raw, width) => {
        const text = safeText(raw);
        const lines = wrap(text, width);
        expect(Math.max(0, ...lines.map(columnsOf))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it.each([
    ['', 10, []],
    ['short', 10, ['short']],
    ['حلب مدينة كبيرة', 9, ['حلب مدينة', 'كبيرة']],
    ['https://example.test/long', 10, ['https://ex', 'ample.test', '/long']],
    ['阿勒颇阿勒颇', 5, ['阿勒', '颇阿', '勒颇']],
  ])('breaks %s at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('columns', () => {
  it.each([
    ['Aleppo', 6],
    ['e\u0301', 1],
    ['阿勒颇', 6],
    ['\u001b[31mred\u001b[39m', 3],
  ])('of %j are %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('hold after shortening', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        expect(columnsOf(shorten(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('line up in a table whose last column is wrapped', () => {
    expect(
      table(
        [
          ['a', 'bb', 'one two three'],
          ['ccc', 'd', 'four'],
        ],
        16,
      ),
    ).toEqual(['a    bb  one two', '         three', 'ccc  d   four']);
    expect(hang('says ', '', 20)).toEqual(['says']);
  });
});

describe('text of documents', () => {
  it.each([
    ['\u001b]8;;http://evil\u0007click\u001b]8;;\u0007', ']8;;http://evilclick]8;;'],
    ['a\r\nb\tc', 'a b c'],
    ['\u202Eesrever\u202C \u2066x\u2069', 'esrever x'],
    ['\uD800 lone \uDFFF', '\uFFFD lone \uFFFD'],
    ['مرحبا بالعالم', 'مرحبا بالعالم'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['\u009b31mred', '31mred'],
  ])('%j is printed as %j', (text, printed) => {
    expect(safeText(text)).toBe(printed);
  });

  it('never holds a control character, whatever it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(safeText(text)).not.toMatch(/\p{Cc}|\p{Cs}/u);
      }),
    );
  });
});

describe('style', () => {
  it.each([
    ['a terminal', { isTTY: true, columns: 90 }, {}, { width: 90, colour: true }],
    ['a pipe', {}, {}, { width: 100, colour: false }],
    [
      'a terminal with NO_COLOR',
      { isTTY: true, columns: 90 },
      { NO_COLOR: '1' },
      { width: 90, colour: false },
    ],
    [
      'a terminal with an empty NO_COLOR',
      { isTTY: true, columns: 90 },
      { NO_COLOR: '' },
      { width: 90, colour: true },
    ],
    ['a dumb terminal', { isTTY: true, columns: 90 }, { TERM: 'dumb' }, { width: 90, colour: false }],
    ['a sliver', { isTTY: true, columns: 12 }, {}, { width: 40, colour: true }],
  ])('on %s', (_name, output, env, style) => {
    expect(styleFor(output, env)).toEqual(style);
  });
});
