import { describe, expect, it } from 'vitest';
import { type Entry, readEntry } from '../../../pipeline/1-read/entry/entry.ts';
import { unpackAll, utf8 } from '../test-unpack.ts';
import { feedForm } from './feed-form.ts';
import { cutItems, mendItem } from './xml-items.ts';

async function items(feed: string | Uint8Array) {
  const unpacked = await unpackAll(typeof feed === 'string' ? utf8(feed) : feed);
  return {
    entries: unpacked.flatMap((one): Entry[] => (one.kind === 'member' ? [readEntry(one.member.bytes)] : [])),
    names: unpacked.map((one) =>
      one.kind === 'member' ? one.member.provenance.name : `${one.name} ! ${one.diagnostic.code}`,
    ),
  };
}

const rss = (inside: string, before = ''): string =>
  `${before}<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel><title>Kesra Post</title><link>https://kp.example/news/</link><language>en-us</language>\n${inside}\n</channel></rss>`;

describe('feedForm', () => {
  it.each([
    ['<rss version="0.91">', 'rss'],
    ['\n\n <?xml version="1.0"?><!-- made by x --><?xml-stylesheet href="a"?>\n<rss>', 'rss'],
    ['<!DOCTYPE rss PUBLIC "-//x//EN" "http://x/rss.dtd" [<!ENTITY a "b">]><rss version="0.91">', 'rss'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'atom'],
    ['<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">', 'atom'],
    ['<feed version="0.3" xmlns="http://purl.org/atom/ns#">', 'atom'],
    ['<rdf:RDF xmlns:rdf="x" xmlns="http://purl.org/rss/1.0/">', 'rdf'],
    ['{ "version": "https://jsonfeed.org/version/1", "items": []', 'json'],
    ['{"title":"x","version":"https:\\/\\/jsonfeed.org\\/version\\/1.1"', 'json'],
    ['<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', 'list'],
    ['<opml version="2.0">', 'list'],
  ])('tells %s as %s', (head, kind) => {
    expect(feedForm(head)?.kind).toBe(kind);
  });

  it.each([
    [
      '<!doctype html><html><head><link type="application/rss+xml"></head><body>&lt;rss version="2.0"> <rss> is old',
    ],
    ['<html><body><rss></rss></body></html>'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><feed/></svg>'],
    [
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/">',
    ],
    ['<feed xmlns="urn:cattle">'],
    ['Our <rss> feed is here'],
    ['{"version": "1.0", "items": []}'],
    ['{"text": "see https://jsonfeed.org"}'],
    ['<rssx version="2.0">'],
    [''],
  ])('must not tell %s', (head) => {
    expect(feedForm(head)).toBe(null);
  });
});

describe('feeds', () => {
  it('make an entry of every item of RSS, with all it says of itself', async () => {
    const feed =
      rss(`<item><title>Mill &amp; bakery hit</title><link>../a?b=1&amp;c=2</link><guid isPermaLink="false">kp-1</guid>
      <description>Short.</description><content:encoded><![CDATA[<p>Long <b>words</b> & more.</p><item>no item</item>]]></content:encoded>
      <dc:creator>Ann Lee</dc:creator><pubDate>Fri, 05 Feb 2016 10:30:00 GMT</pubDate>
      <enclosure url="https://kp.example/a.mp3" length="1" type="audio/mpeg"/></item>
      <item><link>https://kp.example/2</link><description>It was hit.</description></item>`);
    const { entries, names } = await items(feed);
    expect(names).toEqual(['in!/kp-1', 'in!/https://kp.example/2', 'in ! unpack/enclosures-left']);
    expect(entries).toEqual([
      {
        title: 'Mill & bakery hit',
        text: null,
        html: '<p>Long <b>words</b> & more.</p><item>no item</item>',
        extent: 'whole',
        date: 'Fri, 05 Feb 2016 10:30:00 GMT',
        basis: 'feed',
        byline: 'Ann Lee',
        publisher: 'Kesra Post',
        address: 'https://kp.example/a?b=1&c=2',
        language: 'en-us',
      },
      expect.objectContaining({ text: 'It was hit.', extent: 'summary', date: null }),
    ]);
  });

  it('read RSS 1.0, Atom 1.0 and 0.3, and JSON Feed', async () => {
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Kesra Post</title><link>https://kp.example/</link><items><rdf:Seq><rdf:li resource="https://kp.example/1"/></rdf:Seq></items></channel><item rdf:about="https://kp.example/1"><title>Mill hit</title><link>https://kp.example/1</link><description>It was.</description><dc:date>2016-02-05</dc:date></item></rdf:RDF>';
    const atom =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Kesra Post</title><link href="https://kp.example/"/><entry><title type="html">Mill &amp;amp; more</title><id>urn:1</id><link rel="enclosure" href="a.mp3"/><link rel="alternate" href="a/b"/><updated>2016-02-06T00:00:00Z</updated><published>2016-02-05T10:00:00+02:00</published><author><name>Ann Lee</name></author><summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long.</p></div></content></entry></feed>';
    const old =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Kesra Post</title><entry><title>Mill hit</title><issued>2005-01-02T00:00:00Z</issued><summary>It was.</summary></entry></feed>';
    const json =
      '{"version":"https://jsonfeed.org/version/1.1","title":"Kesra Post","home_page_url":"https://kp.example/","items":[{"id":"1","url":"/1","title":"Mill hit","content_text":"It was.","date_published":"2016-02-05T00:00:00Z","authors":[{"name":"Ann Lee"}]},5]}';
    expect((await items(rdf)).entries).toMatchObject([
      {
        title: 'Mill hit',
        text: 'It was.',
        date: '2016-02-05',
        publisher: 'Kesra Post',
        address: 'https://kp.example/1',
      },
    ]);
    expect((await items(atom)).entries).toMatchObject([
      {
        date: '2016-02-05T10:00:00+02:00',
        byline: 'Ann Lee',
        address: 'https://kp.example/a/b',
        extent: 'whole',
        html: expect.stringContaining('<p>Long.</p>'),
        language: 'en',
      },
    ]);
    expect((await items(old)).entries).toMatchObject([{ text: 'It was.', date: '2005-01-02T00:00:00Z' }]);
    const found = await items(json);
    expect(found.entries).toMatchObject([
      { text: 'It was.', byline: 'Ann Lee', address: 'https://kp.example/1', publisher: 'Kesra Post' },
    ]);
    expect(found.names).toEqual(['in!/1', 'in!/item 2 ! unpack/item-broken']);
  });

  it.each([
    ['an ampersand', '<item><title>Mill & bakery</title></item>', ['Mill & bakery']],
    ['an item left open', '<item><title>One</title><item><title>Two</title></item>', ['One', 'Two']],
    [
      'a field left open',
      '<item><title>One<link>/x</link></item><item><title>Two</title></item>',
      ['One', 'Two'],
    ],
    ['HTML not escaped', '<item><title>One</title><description><p>a<br>b<p>c</description></item>', ['One']],
    [
      'quoted text left open',
      '<item><title>One</title></item><item><title>Two</title><description><![CDATA[a & <b>',
      ['One', 'Two'],
    ],
    ['a comment left open', '<!-- <item><title>One</title></item>', ['One']],
    [
      'an item in a comment',
      '<!-- <item><title>No</title></item> --><item><title>One</title></item>',
      ['One'],
    ],
    ['leading blanks', '<item><title>One</title></item>', ['One']],
  ])('are read in spite of %s', async (what, inside, titles) => {
    const feed = rss(inside, what === 'leading blanks' ? '\ufeff\n\n  ' : '');
    const { entries } = await items(feed);
    expect(entries.map(({ title }) => title)).toEqual(titles);
    expect(new Set(entries.map(({ publisher }) => publisher))).toEqual(new Set(['Kesra Post']));
  });

  it('that break off give what is whole', async () => {
    const feed = rss('<item><title>One</title></item><item><title>Two</title></item>');
    expect((await items(feed.slice(0, feed.indexOf('Two') + 6))).entries.map(({ title }) => title)).toEqual([
      'One',
      'Two',
    ]);
    const json =
      '{"version":"https://jsonfeed.org/version/1","title":"Kesra Post","items":[{"id":"1","content_text":"One."},{"id":"2","cont';
    const { entries, names } = await items(json);
    expect(entries).toMatchObject([{ text: 'One.', publisher: 'Kesra Post' }]);
    expect(names.at(-1)).toContain('item-broken');
  });

  it('are read in the encoding they name, unless it is plainly another', async () => {
    const head =
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>K</title><item><title>';
    const tail = '</title></item></channel></rss>';
    const cyrillic = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xcc, 0xeb, 0xfb, 0xed]),
      Buffer.from(tail),
    ]);
    expect((await items(new Uint8Array(cyrillic))).entries[0]?.title).toBe('Млын');
    expect((await items(`${head}Млын${tail}`)).entries[0]?.title).toBe('Млын');
  });

  it('never take in what a declaration of entities points to, nor grow by it', async () => {
    const declared =
      '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://x.example/p"> %p;]>';
    const feed = rss('<item><title>Mill &c; &f; hit</title></item>').replace('?>', `?>${declared}`);
    expect((await items(feed)).entries.map(({ title }) => title)).toEqual(['Mill &c; &f; hit']);
  });

  it.each([
    [
      'sitemap',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://kp.example/</loc></url></urlset>',
    ],
    [
      'OPML',
      '<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://kp.example/feed"/></body></opml>',
    ],
  ])('that only list addresses (%s) are refused with that reason', async (_, list) => {
    expect((await items(list)).names).toEqual(['in ! unpack/only-addresses']);
  });

  it('without items, and items without words, are said', async () => {
    expect((await items(rss(''))).names).toEqual(['in ! unpack/nothing']);
    expect((await items(rss('<item><guid>1</guid></item>'))).names).toEqual([
      'in ! unpack/items-without-text',
    ]);
  });

  it('name items that share an identifier by their number', async () => {
    const one = '<item><guid>1</guid><title>One</title></item>';
    expect((await items(rss(one + one))).names).toEqual(['in!/1', 'in!/item 2']);
  });
});

describe('cutting and mending in time that grows with the text', () => {
  it.each([
    ['openings', '<item '],
    ['items', '<item>'],
    ['comments', '<!--'],
    ['quoted texts', '<![CDATA['],
    ['fields', '<title>'],
    ['closings', '</title '],
    ['declarations', '<!doctype a['],
  ])('%s', (_, piece) => {
    const text = `<rss><channel>${piece.repeat(200_000)}`;
    const began = performance.now();
    cutItems(text);
    mendItem(text);
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('keep of the root only what their items need', () => {
    const long = 'x'.repeat(2_000_000);
    const tag = `<rss data-a="${long}" version="2.0" xmlns:b="${long}" xmlns:dc='http://purl.org/dc/elements/1.1/' xml:lang = "en" xml:base="https://kp.example/">`;
    expect(cutItems(`${tag}<channel><item><title>a</title></item></channel></rss>`).root).toBe(
      `<rss version="2.0" xmlns:dc='http://purl.org/dc/elements/1.1/' xml:lang = "en" xml:base="https://kp.example/">`,
    );
  });

  it('with a long root are read in good time', async () => {
    const item = '<item><title>Mill hit</title><description>The mill was hit.</description></item>';
    const channel = `<channel data-a="${'x'.repeat(1_000_000)}">`;
    const feed = `<rss version="2.0" data-a="${'x'.repeat(1_000_000)}">${channel}${item.repeat(1_000)}</channel></rss>`;
    expect((await items(feed)).entries).toHaveLength(1_000);
  }, 20_000);
});
