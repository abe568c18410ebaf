import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/api/client.ts';
import {
  drawPage,
  innermost,
  letterSize,
  pageOf,
  pagesOf,
  type Whereabouts,
  whereaboutsWords,
} from './whereabouts.ts';

describe('whereaboutsWords', () => {
  it.each<[Whereabouts, string]>([
    [{ kind: 'element', path: '/html[1]/body[1]/p[3]' }, 'element <p>'],
    [{ kind: 'page', page: 3, box: { x: 1, y: 2, width: 3, height: 4 } }, 'page 3'],
    [{ kind: 'paragraph', paragraph: 4 }, 'paragraph 4'],
    [{ kind: 'line', line: 12 }, 'line 12'],
    [{ kind: 'field', field: 'subject' }, 'field “subject”'],
    [{ kind: 'field', field: 'body', within: { kind: 'line', line: 3 } }, 'field “body”, line 3'],
  ])('%o', (at, words) => {
    expect(whereaboutsWords(at)).toBe(words);
  });

  it('leads into a field', () => {
    const line = { kind: 'line', line: 3 } as const;
    expect(
      innermost({ kind: 'field', field: 'a', within: { kind: 'field', field: 'b', within: line } }),
    ).toEqual(line);
  });
});

describe('letterSize', () => {
  it.each([
    [300, 10, 20, 8.2],
    [215, 55, 330, 6.9],
    [10, 10, 0, 8.2],
  ])('%i wide, %i high, %i letters', (width, height, letters, size) => {
    expect(letterSize({ width, height }, 'w'.repeat(letters))).toBe(size);
  });
});

describe('drawPage', () => {
  const line = (page: number, y: number) =>
    ({ kind: 'page', page, box: { x: 50, y, width: 400, height: 12 } }) as const;
  const document = {
    text: 'one two three',
    anchors: [
      { start: 0, end: 4, at: line(1, 700) },
      { start: 4, end: 8, at: line(2, 60) },
      { start: 8, end: 13, at: line(2, 80) },
    ],
  } as unknown as DocumentRecord['document'];

  it('draws the words of one page, and marks those that are meant', () => {
    const page = drawPage(document, 2, 9, 12);
    expect(page).toMatchObject({ page: 2, width: 595, height: 842 });
    expect(page.boxes.map(({ words, isPicked }) => [words, isPicked])).toEqual([
      ['two', false],
      ['three', true],
    ]);
  });

  it('knows on which page words stand, and which pages there are', () => {
    expect([pageOf(document, 0, 3), pageOf(document, 3, 6), pageOf(document, 9, 12)]).toEqual([1, 1, 2]);
    expect(pageOf({ ...document, anchors: [] }, 0, 3)).toBeNull();
    expect(pagesOf(document)).toEqual([1, 2]);
  });
});
