import type { Publisher, StatedDate } from '../../../model/index.ts';
import { isoDay } from '../../../calendar/day.ts';
import type { Metadata } from '../metadata.ts';

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'originalpublicationdate',
  'citation_date',
  'dc.created',
  'article_date_original',
  'article:published',
  'rnews:datepublished',
  'timestamp',
];

/** Reads what a page states in JSON-LD, meta tags, time elements and its own address. */
export function readMetadata(page: Document): Metadata {
  const articles = jsonLdArticles(page);
  const article = articles[0] ?? {};
  const address = attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, ['og:url']);
  const site = meta(page, ['og:site_name']) ?? nameOf(article['publisher']);
  return {
    title: meta(page, ['og:title', 'twitter:title']) ?? text(article['headline']) ?? heading(page),
    byline:
      meta(page, ['author', 'article:author_name', 'byl', 'parsely-author']) ?? nameOf(article['author']),
    publisher:
      site === null ? fromAddress(address) : { name: site, basis: 'metadata', start: null, end: null },
    address,
    language: languageCode(page.documentElement?.getAttribute('lang') ?? meta(page, ['og:locale'])),
    stated: statedInMarkup(page, articles, address),
  };
}

function heading(page: Document): string | null {
  const title = page.querySelector('h1')?.textContent ?? page.querySelector('title')?.textContent ?? '';
  return text(title.replace(/\s+/g, ' '));
}

function statedInMarkup(page: Document, articles: readonly Json[], address: string | null): StatedDate[] {
  const values: [string | null, StatedDate['basis']][] = [
    ...articles.map((a): [string | null, StatedDate['basis']] => [
      text(a['datePublished']) ?? text(a['dateCreated']),
      'json-ld',
    ]),
    ...PUBLISHED_META.map((name): [string | null, StatedDate['basis']] => [meta(page, [name]), 'meta']),
    ...[...page.querySelectorAll('[itemprop="datePublished"]')].map(
      (e): [string | null, StatedDate['basis']] => [
        e.getAttribute('content') ?? e.getAttribute('datetime') ?? e.textContent,
        'meta',
      ],
    ),
    ...[...page.querySelectorAll('time[datetime]')]
      .slice(0, 3)
      .map((e): [string | null, StatedDate['basis']] => [e.getAttribute('datetime'), 'time-element']),
    [address, 'address'],
  ];
  const stated: StatedDate[] = [];
  for (const [raw, basis] of values) {
    const value = basis === 'address' ? dayInAddress(raw ?? '') : dayOf(raw ?? '');
    if (value === null || stated.some((before) => before.value === value && before.basis === basis)) continue;
    stated.push({ value, basis, part: null, start: null, end: null });
  }
  return stated;
}

/** The day of an ISO date or date-time, as written: the page's own zone decides the day. */
function dayOf(raw: string): string | null {
  const match = /((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(raw.trim());
  if (match !== null) return isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const written =
    /(\d{1,2}) (\w{3})\w* ((?:19|20)\d\d)/.exec(raw) ?? /(\w{3})\w*\.? (\d{1,2}),? ((?:19|20)\d\d)/.exec(raw);
  if (written === null) return null;
  const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
  const [a, b, year] = [written[1] ?? '', written[2] ?? '', Number(written[3])];
  const [day, month] = /^\d/.test(a) ? [a, b] : [b, a];
  const at = months.indexOf(month.toLowerCase());
  return at < 0 || at % 3 !== 0 ? null : isoDay(year, at / 3 + 1, Number(day));
}

function dayInAddress(address: string): string | null {
  const match = /[/-]((?:19|20)\d\d)[/-]?(\d{1,2})[/-]?(\d{1,2})(?!\d)/.exec(address);
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

type Json = Readonly<Record<string, unknown>>;

/** All objects typed as some kind of article in the page's JSON-LD; broken blocks are passed over. */
function jsonLdArticles(page: Document): Json[] {
  const found: Json[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collectArticles(JSON.parse(script.textContent ?? ''), found, 0);
    } catch {
      // A page's own broken metadata is no reason to refuse the page; the other witnesses remain.
    }
  }
  return found;
}

function collectArticles(value: unknown, into: Json[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collectArticles(item, into, depth + 1);
    return;
  }
  const node = value as Json;
  const types = [node['@type']].flat().map(String);
  if (types.some((type) => /Article|BlogPosting|Report|NewsItem/.test(type))) into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collectArticles(node[key], into, depth + 1);
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return text((first as Json)['name']);
  return text(first);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function meta(page: Document, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const found = [...page.querySelectorAll(`meta[${key}]`)].find(
        (m) => m.getAttribute(key)?.toLowerCase() === name,
      );
      const content = text(found?.getAttribute('content'));
      if (content !== null) return content;
    }
  }
  return null;
}

function attribute(page: Document, selector: string, name: string): string | null {
  return text(page.querySelector(selector)?.getAttribute(name));
}

function fromAddress(address: string | null): Publisher | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1];
  return host === undefined ? null : { name: host, basis: 'address', start: null, end: null };
}

function languageCode(raw: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(raw ?? '')?.[1]?.toLowerCase() ?? null;
}
