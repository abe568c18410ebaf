import type { Publisher, StatedDate } from '../../../model/index.ts';
import { orderUsed, type NumericOrder } from '../dates/calendar-date.ts';
import { dayInAddress } from '../dates/address-date.ts';
import { localeOrder } from '../dates/locale-order.ts';
import { readMachineDate } from '../dates/machine-date.ts';
import type { Metadata } from '../metadata.ts';
import { authorName } from './metadata/author-name.ts';
import { dateElements } from './metadata/date-elements.ts';
import { isArticle, type JsonLd, nameOf, readJsonLd, textOf } from './metadata/json-ld.ts';
import { type MarkupDate, metaDates } from './metadata/meta-dates.ts';
import { firstMeta, type MetaTags, readMetaTags } from './metadata/meta-tags.ts';
import { pageTitle } from './metadata/page-title.ts';
import { fromArchivedAddress, readSavedPage, type SavedPage } from './metadata/saved-page.ts';
import { scriptDate } from './metadata/script-dates.ts';

/**
 * Reads what a page states about itself outside its text: in JSON-LD, meta tags, elements marked as
 * dates, the comment of the program that saved it, and its own address.
 */
export function readMetadata(page: Document): Metadata {
  const tags = readMetaTags(page);
  const data = readJsonLd(page);
  const saved = readSavedPage(page);
  const address = pageAddress(page, tags, saved);
  const site = siteName(tags, data);
  const title = pageTitle(page, tags, data, site);
  const locale = pageLocale(page, tags, data);
  return {
    title,
    byline: authorName(page, tags, data, site),
    publisher:
      site === null
        ? fromAddress(address ?? baseOf(page))
        : { name: site, basis: 'metadata', start: null, end: null },
    address,
    language: languageCode(locale),
    locale,
    stated: statedInMarkup(page, { tags, data, saved, address, title, locale }),
  };
}

interface Found {
  readonly tags: MetaTags;
  readonly data: JsonLd;
  readonly saved: SavedPage;
  readonly address: string | null;
  readonly title: string | null;
  readonly locale: string | null;
}

function statedInMarkup(page: Document, found: Found): StatedDate[] {
  const order = settleOrder(page, found.locale);
  const inAddress = dayInAddress(found.address ?? '');
  const script = scriptDate(page, order);
  const meta = metaDates(found.tags, order);
  const dates: MarkupDate[] = [
    ...jsonLdDates(found.data, order),
    ...meta.published,
    ...dateElements(page, found.title, order),
    ...meta.unsaid,
    ...meta.modified,
    ...(inAddress === null ? [] : [{ value: inAddress, basis: 'address' as const }]),
    ...(script === null ? [] : [{ value: script, basis: 'script' as const }]),
    ...(found.saved.captured === null ? [] : [{ value: found.saved.captured, basis: 'capture' as const }]),
  ];
  const stated: StatedDate[] = [];
  for (const { value, basis } of dates) {
    if (stated.some((before) => before.value === value && before.basis === basis)) continue;
    stated.push({ value, basis, part: null, start: null, end: null });
  }
  return stated;
}

/** Elements that hold dates are short; the order is told by those which only one order allows. */
function settleOrder(page: Document, locale: string | null): NumericOrder | null {
  const custom = localeOrder(locale);
  if (custom === 'day-first') return custom;
  const words = [...page.querySelectorAll('time, [class*="date"], [class*="time"]')]
    .slice(0, 60)
    .map((element) => (element.textContent ?? '').slice(0, 120));
  return orderUsed(words.join('\n')) ?? custom;
}

function jsonLdDates(data: JsonLd, order: NumericOrder | null): MarkupDate[] {
  // A page's own date is that of its layout where the data also has an article with a date.
  const articles = data.works.filter((work) => isArticle(work) && publishedIn(work, order) !== null);
  const works = articles.length > 0 ? articles : data.works;
  return works.slice(0, 4).flatMap((work): MarkupDate[] => {
    const published = publishedIn(work, order);
    const modified = readMachineDate(textOf(work['dateModified']) ?? '', order);
    return [
      ...(published === null ? [] : [{ value: published, basis: 'json-ld' as const }]),
      ...(modified === null ? [] : [{ value: modified, basis: 'modified' as const }]),
    ];
  });
}

function publishedIn(work: Readonly<Record<string, unknown>>, order: NumericOrder | null): string | null {
  for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
    const value = readMachineDate(textOf(work[key]) ?? '', order);
    if (value !== null) return value;
  }
  return null;
}

function siteName(tags: MetaTags, data: JsonLd): string | null {
  const named = firstMeta(tags, ['og:site_name']);
  const published = data.works.map((work) => nameOf(work['publisher'])).find((name) => name !== null) ?? null;
  const rest = firstMeta(tags, [
    'dc.publisher',
    'dcterms.publisher',
    'citation_publisher',
    'publisher',
    'application-name',
    'apple-mobile-web-app-title',
  ]);
  const name = [named, published, data.site, rest].find(
    (one) => one !== null && !/^(?:https?:|www\.|@)/i.test(one),
  );
  return name?.replace(/\s+/g, ' ').slice(0, 200) ?? null;
}

function pageAddress(page: Document, tags: MetaTags, saved: SavedPage): string | null {
  const stated = [
    saved.address,
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    firstMeta(tags, ['og:url', 'twitter:url', 'parsely-link', 'citation_public_url', 'dc.identifier']),
    // A base that is no more than the site says nothing of the page.
    /^https?:\/\/[^/]+\/[^/?#]+/i.test(baseOf(page)) ? baseOf(page) : null,
  ].map((address) => address?.trim() ?? '');
  const address = stated.find((one) => /^https?:\/\/[^\s/]+/i.test(one)) ?? null;
  return address === null ? null : (fromArchivedAddress(address)?.address ?? address);
}

function baseOf(page: Document): string {
  return page.querySelector('base[href]')?.getAttribute('href')?.trim() ?? '';
}

/** The language tag that the page declares, with its region where it has one. */
function pageLocale(page: Document, tags: MetaTags, data: JsonLd): string | null {
  const root = page.documentElement as Element | null;
  const stated = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    page.body?.getAttribute('lang'),
    firstMeta(tags, ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language']),
    ...data.works.map((work) => textOf(work['inLanguage'])),
  ];
  const tag = stated.find((one) => /^[a-z]{2}(?:[-_][a-z]{2,4}){0,2}$/i.test(one?.trim() ?? ''));
  return tag?.trim() ?? null;
}

function languageCode(locale: string | null): string | null {
  return locale?.slice(0, 2).toLowerCase() ?? null;
}

function fromAddress(address: string): Publisher | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
  return host === undefined ? null : { name: host, basis: 'address', start: null, end: null };
}
