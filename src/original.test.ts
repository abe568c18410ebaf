import { describe, expect, it } from 'vitest';
import type { Anchor, Whereabouts } from './model/index.ts';
import { findInOriginal } from './original.ts';
import { readHtml } from './pipeline/1-read/html/read-html.ts';

const PAGE = `<!doctype html><html><head><title>Mill bridge</title><script>hurt()</script></head><body>
<div class="story"><h1>Mill bridge closed</h1>
<p>The bridge at the mill was closed on Monday, the ferrymen said.</p>
<p onclick="hurt()">Nobody was hurt, a clerk of the harbour told this paper on Tuesday.</p></div>
</body></html>`;

function look(source: string | Uint8Array, at: Whereabouts) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const anchors: readonly Anchor[] = [{ start: 0, end: 10, at }];
  return findInOriginal({ anchors, name: 'made.html', provenance: [] }, bytes, 4).excerpt;
}

describe('findInOriginal', () => {
  it.each<[string, Whereabouts, string | null, number]>([
    [
      'an element',
      { kind: 'element', path: '/html[1]/body[1]/div[1]/p[2]' },
      '<p onclick="hurt()">Nobody',
      4,
    ],
    ['an element that is not there', { kind: 'element', path: '/html[1]/body[1]/p[9]' }, null, 0],
    ['a path that is none', { kind: 'element', path: '//*[@id]' }, null, 0],
    ['a line', { kind: 'line', line: 3 }, '<p>The bridge at the mill', 3],
    ['a line behind the last', { kind: 'line', line: 40 }, null, 0],
    ['a field', { kind: 'field', field: 'subject' }, null, 0],
  ])('%s', (_, at, words, line) => {
    const excerpt = look(PAGE, at);
    if (words === null || excerpt === null) return expect(excerpt).toBe(words);
    expect(excerpt.words.startsWith(words)).toBe(true);
    expect(excerpt.line).toBe(line);
    expect(PAGE).toContain(excerpt.before + excerpt.words + excerpt.after);
  });

  it('leads from every anchor of a page to an element that holds its words', () => {
    const { anchors, text } = readHtml(PAGE);
    expect(anchors.length).toBeGreaterThan(2);
    const bytes = new TextEncoder().encode(PAGE);
    for (const { start, end } of anchors) {
      const found = findInOriginal({ anchors, name: 'made.html', provenance: [] }, bytes, start);
      expect(found.anchor?.start).toBe(start);
      expect(found.excerpt?.words).toContain(text.slice(start, end));
    }
  });

  it('reads the file in its own encoding, and shows only so much of a long line', () => {
    const bytes = new Uint8Array([...Buffer.from('caf'), 0xe9, 0x0a, ...Buffer.from('a'.repeat(9_000))]);
    expect(look(bytes, { kind: 'line', line: 1 })?.words).toBe('café');
    expect(look(bytes, { kind: 'line', line: 2 })).toMatchObject({ cut: true, after: '', line: 2 });
  });

  it.each([
    ['too deep', `<body>${'<b>'.repeat(600)}x`],
    ['too large', `<body>${'<i></i>'.repeat(50_001)}`],
  ])('does not look into a page that is %s', (_, markup) => {
    expect(look(markup, { kind: 'element', path: '/html[1]/body[1]' })).toBeNull();
  });
});
