import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../format.ts';
import { readHtml } from './read-html.ts';
import { parsePage } from './parse-page.ts';

const PROSE =
  'The mayor of Kesra said on Monday that the bridge had been hit twice during the night, and that nobody was hurt.';
const ARTICLE = Array.from({ length: 6 }, (_, at) => `<p>${PROSE} It was raid ${String(at + 1)}.</p>`).join(
  '',
);

const hints = (layout: Layout): [string, string | null][] =>
  layout.blocks.map(({ text, hint }) => [text, hint]);
const codes = (layout: Layout): string[] => layout.diagnostics.map(({ code }) => code);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Follows a path such as `/html[1]/body[1]/p[2]`. */
function elementAt(page: Document, path: string): Element | null {
  let at: Element | null = null;
  for (const step of path.slice(1).split('/')) {
    const [, tag, nth] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
    const children: Element[] = at === null ? [page.documentElement] : [...at.children];
    at = children.filter(({ localName }) => localName === tag)[Number(nth) - 1] ?? null;
    if (at === null) return null;
  }
  return at;
}

function expectAnchored(markup: string): void {
  const layout = readHtml(markup);
  const parsed = parsePage(markup);
  if ('limit' in parsed) throw new Error('too large');
  for (const { start, end, at } of layout.anchors) {
    if (at.kind !== 'element') throw new Error('not an element');
    const element = elementAt(parsed.page, at.path);
    expect(flat(element?.textContent ?? '')).toContain(flat(layout.text.slice(start, end)));
  }
}

describe('the way back to the page', () => {
  it('leads from every block to an element that holds its words', () => {
    const inner = fc.constantFrom(
      'one',
      'two words',
      ' ',
      '<b>bold</b> word',
      '<a href="/x">link</a>',
      '<br>',
      '&amp; &eacute;',
      '<img alt="never read">',
    );
    const tag = fc.constantFrom(
      'div',
      'p',
      'ul',
      'li',
      'section',
      'table',
      'td',
      'h2',
      'article',
      'span',
      'blockquote',
      'form',
      'button',
    );
    const node = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        inner,
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
          .map(
            ([name, children, isClosed]) => `<${name}>${children.join('')}${isClosed ? `</${name}>` : ''}`,
          ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        expectAnchored(`<!doctype html><html><body>${nodes.join('')}</body></html>`);
      }),
      { numRuns: 60 },
    );
  });

  it('counts positions as the page stood before the extractor took it to pieces', () => {
    const layout = readHtml(`<body><div>Home</div><div><h1>Bridge hit</h1>${ARTICLE}</div></body>`);
    const fourth = layout.anchors.find(({ start }) =>
      layout.text.startsWith(`${PROSE} It was raid 4`, start),
    );
    expect(fourth?.at).toEqual({ kind: 'element', path: '/html[1]/body[1]/div[2]/p[4]' });
  });
});

describe('pages that do not show their article plainly', () => {
  it.each([
    [
      'only to readers without scripts',
      `<body><div id="app"></div><noscript><h1>Bridge hit</h1>${ARTICLE}</noscript></body>`,
    ],
    [
      'hidden until a script shows it',
      `<body><div style="display: none"><h1>Bridge hit</h1>${ARTICLE}</div></body>`,
    ],
    [
      'in a shadow tree',
      `<body><x-story><template shadowrootmode="open"><h1>Bridge hit</h1>${ARTICLE}</template></x-story></body>`,
    ],
    [
      'below two openings of html',
      `<!--[if IE]><html><![endif]--><html class="a"><html class="b"><div><body><h1>Bridge hit</h1>${ARTICLE}</body>`,
    ],
    ['inside unclosed elements', `<body><div><table><tr><td><b><h1>Bridge hit</h1>${ARTICLE}`],
  ])('reads what stands %s', (_, markup) => {
    const bodies = hints(readHtml(markup)).filter(([, hint]) => hint === 'body');
    expect(bodies.length).toBe(6);
  });

  it('reads an article that only its data carries, and says so', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Bridge hit',
      articleBody: `${PROSE}\n${PROSE} Again.\n${'Rain fell. '.repeat(30)}`,
    });
    const layout = readHtml(
      `<html><head><script type="application/ld+json">${data}</script></head><body><p>Please turn on scripts.</p></body></html>`,
    );
    expect(codes(layout)).toContain('read/article-in-data');
    expect(hints(layout)).toContainEqual([PROSE, 'body']);
    expect(layout.anchors.at(-1)?.at).toEqual({ kind: 'element', path: '/html[1]/head[1]/script[1]' });
  });

  it('says that a frameset holds no text', () => {
    const layout = readHtml(
      '<html><head><title>Kesra Post</title></head><frameset cols="20%,*"><frame src="a.html"><frame src="b.html"><noframes>Your browser shows no frames.</noframes></frameset></html>',
    );
    expect(codes(layout)).toEqual(['read/frameset']);
    expect(layout.text).toContain('shows no frames');
  });

  it.each([
    ['a picture described in words', '<img src="x" alt="Smoke over the town">', 'Smoke over'],
    ['a script', '<script>var a = "<p>Smoke over</p>";</script>', 'Smoke over'],
    ['a template', '<template><p>Smoke over the town</p></template>', 'Smoke over'],
    [
      'what is hidden on a page that shows its article',
      '<div hidden>Smoke over the town</div>',
      'Smoke over',
    ],
  ])('never reads %s', (_, markup, words) => {
    expect(readHtml(`<body><h1>Bridge hit</h1>${ARTICLE}${markup}</body>`).text).not.toContain(words);
  });

  it('reads XHTML: what closes itself, CDATA, a prefix', () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n';
    const page = `${head}<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title/><h:script src="a.js"/></h:head><h:body><h:h1>Bridge hit</h:h1><h:p><![CDATA[5 < 6 & 7 shells fell on the town that night.]]></h:p></h:body></h:html>`;
    expect(readHtml(page).text).toBe('Bridge hit\n5 < 6 & 7 shells fell on the town that night.\n');
  });
});

/** Bounds are many times what each takes alone, so that only a square of the size passes them. */
describe('hostile pages', () => {
  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${PROSE}`, ['read/deep-page']],
    ['200,000 small elements', `<p>${PROSE}</p>${'<i>x</i> '.repeat(200_000)}`, ['read/large-page']],
    ['50,000 headings in links', `<p>${PROSE}</p>${'<a><h2>x</h2></a>'.repeat(25_000)}`, ['read/large-page']],
    ['one long text', `<p>${'word '.repeat(400_000)}${PROSE}</p>`, null],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${String(at)}=1`).join(' ')}>${PROSE}</p>`,
      null,
    ],
    ['unclosed tags', `<p>${PROSE}</p>${'<b><p>x'.repeat(50_000)}`, null],
    ['openings without ends', `<p>${PROSE}</p>${'<'.repeat(200_000)}`, null],
    ['comments without ends', `<p>${PROSE}</p>${'<!--'.repeat(100_000)}`, null],
  ])(
    'reads %s',
    (_, markup, told) => {
      const layout = readHtml(markup);
      expect(layout.text).toContain(PROSE);
      if (told !== null) expect(codes(layout)).toEqual(told);
    },
    60_000,
  );
});
