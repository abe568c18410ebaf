import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../metadata.ts';
import { personName } from './metadata/author-name.ts';
import { readMetadata } from './metadata.ts';

const read = (head: string, body = '', root = '<html>'): Metadata => {
  const { document } = parseHTML(`<!doctype html>${root}<head>${head}</head><body>${body}</body></html>`);
  return readMetadata(document as unknown as Document);
};
const stated = (head: string, body = '', root = '<html>'): string[] =>
  read(head, body, root).stated.map(({ value, basis }) => `${basis} ${value}`);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const HEADLINE = '<h1>Bridge at Kesra hit again</h1>';

describe('the dates a page states', () => {
  it.each([
    [
      'JSON-LD',
      ld('{"@type":"NewsArticle","datePublished":"2016-02-05T10:30:00+02:00"}'),
      ['json-ld 2016-02-05T10:30:00+02:00'],
    ],
    [
      'a graph with a page and an article',
      ld(
        '{"@graph":[{"@type":"WebPage","datePublished":"2015-01-01"},{"@type":["Article"],"datePublished":"2016-02-05","dateModified":"2016-02-06"}]}',
      ),
      ['json-ld 2016-02-05', 'modified 2016-02-06'],
    ],
    [
      'a page without an article',
      ld('[{"@type":"WebPage","datePublished":"2016-02-05"}]'),
      ['json-ld 2016-02-05'],
    ],
    [
      'JSON-LD with a comma too many',
      ld('{"@type":"Article","datePublished":"2016-02-05",}'),
      ['json-ld 2016-02-05'],
    ],
    [
      'JSON-LD with a line break in a string',
      ld('{"@type":"Article","headline":"Bridge\nhit","datePublished":"2016-02-05"}'),
      ['json-ld 2016-02-05'],
    ],
    [
      'JSON-LD beyond mending',
      ld('{"@type":"Article","headline":"The "bridge"","datePublished":"2016-02-05"'),
      ['json-ld 2016-02-05'],
    ],
    [
      'JSON-LD in comment marks',
      ld('<!-- {"@type":"Article","datePublished":"2016-02-05"} -->'),
      ['json-ld 2016-02-05'],
    ],
    ['a meta tag', '<meta property="article:published_time" content="2016-02-05">', ['meta 2016-02-05']],
    ['Dublin Core in any spelling', '<meta name="DC.Date.Issued" content="2016-02-05">', ['meta 2016-02-05']],
    ['a change', '<meta property="og:updated_time" content="2016-02-05">', ['modified 2016-02-05']],
    [
      'the exact name before the vague',
      '<meta name="date" content="2016-02-09"><meta name="pubdate" content="2016-02-05">',
      ['meta 2016-02-05', 'meta 2016-02-09'],
    ],
    [
      'the address',
      '<link rel="canonical" href="https://kesra.example/2016/02/05/bridge">',
      ['address 2016-02-05'],
    ],
    [
      'a script',
      '<script>var page = {"publishedDate": "2016-02-05T10:00:00Z"}</script>',
      ['script 2016-02-05'],
    ],
  ])('in %s', (_, head, expected) => {
    expect(stated(head)).toEqual(expected);
  });

  it.each([
    ['time', '<time datetime="2016-02-05T10:30">today</time>', ['time-element 2016-02-05T10:30']],
    [
      'words that differ from the attribute',
      '<time datetime="2016-03-01">Publié le 5 février 2016</time>',
      ['time-element 2016-02-05', 'time-element 2016-03-01'],
    ],
    ['microdata', '<span itemprop="datePublished" content="2016-02-05">Friday</span>', ['meta 2016-02-05']],
    [
      'RDFa',
      '<span property="dc:date dc:created" content="2016-02-05T10:30:00+02:00"></span>',
      ['meta 2016-02-05T10:30:00+02:00'],
    ],
    [
      'abbr',
      '<abbr class="published" title="2016-02-05T08:00:00-07:00">08:00</abbr>',
      ['time-element 2016-02-05T08:00:00-07:00'],
    ],
    [
      'an element whose class says date',
      '<span class="entry-date">February 5, 2016</span>',
      ['time-element 2016-02-05'],
    ],
    ['data attributes', '<span data-utime="1454668200">Friday</span>', ['time-element 2016-02-05T10:30:00Z']],
    [
      'a change beside it',
      '<time class="entry-date published" datetime="2016-02-05"></time><time class="updated" datetime="2016-02-09"></time>',
      ['time-element 2016-02-05', 'modified 2016-02-09'],
    ],
  ])('in elements: %s', (_, body, expected) => {
    expect(stated('', HEADLINE + body)).toEqual(expected);
  });

  it.each([
    ['comments', '<div class="comments"><time datetime="2016-02-07"></time></div>'],
    ['other stories', '<ul class="related-posts"><li><time datetime="2016-02-07"></time></ul>'],
    ['the day of the visit', '<div id="current-date">5 February 2016</div>'],
    ['a menu', '<nav><span class="date">5 February 2016</span></nav>'],
    ['scripts about several days', '<script>[{"pubDate":"2016-02-05"},{"pubDate":"2016-02-06"}]</script>'],
    [
      'a paragraph that tells of a day',
      '<p class="info">The bridge was opened again on 5 February 2016 by the mayor, and on that day the people of the town came down to the river to see it with their own eyes.</p>',
    ],
  ])('but not in %s', (_, body) => {
    expect(stated('', HEADLINE + body)).toEqual([]);
  });

  it.each([
    ['<html lang="en-US">', ['time-element 2016-05-02']],
    ['<html lang="en-GB">', ['time-element 2016-02-05']],
    ['<html lang="en">', []],
  ])('reads 05/02/2016 by the region of %s only', (root, expected) => {
    expect(stated('', `${HEADLINE}<span class="date">05/02/2016</span>`, root)).toEqual(expected);
  });
});

describe('what a page says of itself', () => {
  it.each([
    [
      'a glued site name, by the headline',
      '<title>Bridge at Kesra hit again | Coast Times</title>',
      HEADLINE,
      'Bridge at Kesra hit again',
    ],
    [
      'a glued site name, by its name',
      '<meta property="og:site_name" content="Coast Times"><title>Bridge hit - Coast Times</title>',
      '',
      'Bridge hit',
    ],
    [
      'a title with a dash of its own',
      '<meta property="og:title" content="Kesra - a town alone">',
      '',
      'Kesra - a town alone',
    ],
    ['no title but the heading', '', HEADLINE, 'Bridge at Kesra hit again'],
  ])('its title: %s', (_, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });

  it.each([
    ['Ada Sorel', 'Ada Sorel'],
    ['By Ada Sorel', 'Ada Sorel'],
    ['Ada Sorel <ada@kesra.example>', 'Ada Sorel'],
    ['admin', null],
    ['https://social.example/kesrapost', null],
    ['desk@kesra.example', null],
    ['kesrapost.example', null],
    ['No Author', null],
    ['Coast Webdesign www.coast.example', null],
    ['  ', null],
  ])('its author: %j', (raw, name) => {
    expect(personName(raw)).toBe(name);
  });

  it('passes over an author that is an address for one who has a name', () => {
    const data = ld('{"@type":"Article","author":[{"name":"Ada Sorel"},{"name":"Bo Marsh"}]}');
    expect(read(`<meta property="article:author" content="https://social.example/x">${data}`).byline).toBe(
      'Ada Sorel, Bo Marsh',
    );
  });

  it.each([
    [
      '<link rel="canonical" href="/a"><meta property="og:url" content="https://kesra.example/b">',
      'https://kesra.example/b',
    ],
    ['<base href="https://kesra.example/c">', 'https://kesra.example/c'],
    ['<!-- saved from url=(0025)https://kesra.example/d -->', 'https://kesra.example/d'],
    [
      '<link rel="canonical" href="https://web.archive.org/web/20160205103000/https://kesra.example/e">',
      'https://kesra.example/e',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
  ])('its address: %s', (head, address) => {
    expect(read(head).address).toBe(address);
  });

  it('when it was saved, by the comment of the program', () => {
    const saved = `<!--\n Page saved with SingleFile \n url: https://kesra.example/a \n saved date: Fri Feb 05 2016 10:00:00 GMT+0200 (EET)\n-->`;
    expect(read(saved)).toMatchObject({
      address: 'https://kesra.example/a',
      stated: [{ basis: 'capture', value: '2016-02-05T10:00:00+02:00' }],
    });
  });

  it.each([
    ['<html lang="de-AT">', '', 'de'],
    ['<html>', '<meta property="og:locale" content="fr_FR">', 'fr'],
    ['<html>', '<meta http-equiv="Content-Language" content="ar">', 'ar'],
    ['<html lang="x">', '', null],
  ])('its language: %s %s', (root, head, language) => {
    expect(read(head, '', root).language).toBe(language);
  });

  it('never throws, whatever the page', () => {
    const piece = fc.constantFrom(
      '<time datetime="',
      '">',
      '<meta name="date" content="',
      '2016-02-05',
      '<script type="application/ld+json">',
      '{"@type":"Article",',
      '</script>',
      '<h1>',
      '<div class="date">',
      '</div>',
      '"datePublished":',
      '<!-- saved from url=(1)',
      '-->',
      '<base href="',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 24 }), (pieces) => {
        for (const { value } of read(pieces.join(''), pieces.join('')).stated)
          expect(value).toMatch(/^\d{4}-\d\d-\d\d/);
      }),
    );
  });
});
