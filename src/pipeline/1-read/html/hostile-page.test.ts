import { expect, it } from 'vitest';
import { closedXhtml } from './closed-xhtml.ts';
import { readJsonLd } from './metadata/json-ld.ts';
import { parsePage } from './parse-page.ts';

it('takes over so many attributes for an element, however many tags bring them', () => {
  const tags = Array.from({ length: 20_000 }, (_, index) => `<body a${String(index)}="1">`).join('');
  const started = performance.now();
  const parsed = parsePage(`<!doctype html><body id="first">${tags}<p>Rain fell.`);
  if ('limit' in parsed) throw new Error(parsed.limit);
  expect(parsed.page.body.attributes.length).toBe(128);
  expect(parsed.page.body.id).toBe('first');
  // It took 21 seconds when each tag was counted by itself.
  expect(performance.now() - started).toBeLessThan(5_000);
});

it.each([
  ['<![CDATA[Rain & wind]]> fell', 'Rain &amp; wind fell'],
  ['<![CDATA[Rain & wind fell', 'Rain &amp; wind fell'],
  ['<![CDATA[', ''],
])('reads %j as text', (written, read) => {
  const head = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>';
  expect(closedXhtml(head + written).slice(head.length)).toBe(read);
});

it('takes a type that is a list of lists for none', () => {
  const deep = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;
  const markup = `<script type="application/ld+json">{"@type": [${deep}, "NewsArticle"], "headline": "Rain"}</script>`;
  const parsed = parsePage(`<!doctype html>${markup}`);
  if ('limit' in parsed) throw new Error(parsed.limit);
  expect(readJsonLd(parsed.page).works.map((work) => work['headline'])).toEqual(['Rain']);
});
