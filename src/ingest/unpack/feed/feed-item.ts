import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Entry } from '../../../pipeline/1-read/entry/entry.ts';

/** What a feed says of itself. */
export interface FeedFrame {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
}

/** One item with what it is known by and points to. */
export interface FeedItem {
  readonly entry: Entry;
  /** Its identifier, or its address; null for neither. */
  readonly id: string | null;
  /** Files of sound and pictures that it points to. */
  readonly enclosures: number;
}

type Words = Pick<Entry, 'html' | 'text' | 'extent'>;

interface Said {
  readonly title: string | null | undefined;
  readonly words: Words;
  readonly date: string | undefined;
  readonly byline: readonly (string | undefined)[];
  readonly link: string | undefined;
  readonly language: string | undefined;
}

/** An item of RSS 0.9x or 2.0, or of RSS 1.0. */
export function rssItem(item: RssFeed.Item<string> & RdfFeed.Item<string>, frame: FeedFrame): FeedItem {
  const permalink = item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value);
  const link = item.link ?? item.atom?.links?.find(isAlternate)?.href ?? permalink ?? item.rdf?.about;
  const authors = item.authors?.map((author: RssFeed.Person) => author.name ?? author.email) ?? [];
  const terms = item.dcterms;
  const entry = entryOf(frame, {
    title: item.title ?? item.dc?.titles?.[0],
    words: firstWords(marked(item.content?.encoded, 'whole'), described(item.description)),
    date:
      item.pubDate ??
      item.dc?.dates?.[0] ??
      terms?.issued?.[0] ??
      terms?.created?.[0] ??
      item.atom?.published ??
      item.atom?.updated,
    byline: authors.length > 0 ? authors : (item.dc?.creators ?? []),
    link,
    language: item.dc?.languages?.[0],
  });
  return {
    entry,
    id: item.guid?.value ?? item.rdf?.about ?? link ?? null,
    enclosures: item.enclosures?.length ?? 0,
  };
}

/** An entry of Atom 1.0 or 0.3. */
export function atomItem(item: AtomFeed.Entry<string>, frame: FeedFrame): FeedItem {
  const link = item.links?.find(isAlternate)?.href;
  const entry = entryOf(frame, {
    title: item.title?.value,
    words: firstWords(
      typed(item.content?.value, item.content?.type, 'whole'),
      typed(item.summary?.value, item.summary?.type, 'summary'),
    ),
    date: item.published ?? item.updated ?? item.dc?.dates?.[0],
    byline: (item.authors ?? []).map((author) => author.name ?? author.email),
    link,
    language: item.xml?.lang,
  });
  const enclosures = item.links?.filter(({ rel }) => rel === 'enclosure').length ?? 0;
  return { entry, id: item.id ?? link ?? null, enclosures };
}

/** An item of JSON Feed 1.0 or 1.1. */
export function jsonItem(item: JsonFeed.Item<string>, frame: FeedFrame): FeedItem {
  const entry = entryOf(frame, {
    title: item.title,
    words: firstWords(
      marked(item.content_html, 'whole'),
      plain(item.content_text, 'whole'),
      plain(item.summary, 'summary'),
    ),
    date: item.date_published ?? item.date_modified,
    byline: (item.authors ?? []).map(({ name }) => name),
    link: item.url ?? item.external_url,
    language: item.language,
  });
  return { entry, id: item.id ?? item.url ?? null, enclosures: item.attachments?.length ?? 0 };
}

/** True for an item that says anything at all. */
export function hasWords({ title, text, html }: Entry): boolean {
  return [title, text, html].some((words) => words !== null && words.trim() !== '');
}

function entryOf(frame: FeedFrame, said: Said): Entry {
  const names = said.byline.flatMap((name) => name?.trim() || []);
  return {
    title: said.title?.replace(/\s+/g, ' ').trim() || null,
    ...said.words,
    date: said.date ?? null,
    basis: 'feed',
    byline: names.length === 0 ? null : [...new Set(names)].join(', '),
    publisher: frame.title,
    address: absolute(said.link, frame.link),
    language: said.language ?? frame.language,
  };
}

/** The first that says anything; of an item with a title alone it is the summary. */
function firstWords(...found: readonly (Words | null)[]): Words {
  return found.find((words) => words !== null) ?? { html: null, text: null, extent: 'summary' };
}

function marked(words: string | undefined, extent: Words['extent']): Words | null {
  return words === undefined || words.trim() === '' ? null : { html: words, text: null, extent };
}

function plain(words: string | undefined, extent: Words['extent']): Words | null {
  return words === undefined || words.trim() === '' ? null : { html: null, text: words, extent };
}

function typed(words: string | undefined, type: string | undefined, extent: Words['extent']): Words | null {
  const isMarked = type === undefined ? looksMarked(words ?? '') : /html|xml/i.test(type);
  return isMarked ? marked(words, extent) : plain(words, extent);
}

/** Descriptions of RSS are HTML or not, and whole reports or not; nothing says which. */
function described(words: string | undefined): Words | null {
  if (words === undefined) return null;
  const extent = isTeaser(words) ? 'summary' : 'whole';
  return looksMarked(words) ? marked(words, extent) : plain(words, extent);
}

/** Characters below which a description is how a report begins; the shortest agency briefs have as many. */
const SHORTEST_REPORT = 600;

function isTeaser(words: string): boolean {
  const bare = words
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    bare.length < SHORTEST_REPORT ||
    /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|read more|continue reading)\W*$/i.test(bare.slice(-60))
  );
}

function looksMarked(words: string): boolean {
  return /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,6});/i.test(words);
}

function isAlternate(link: { readonly rel?: string | undefined }): boolean {
  return link.rel === undefined || link.rel === 'alternate';
}

function webAddress(words: string | undefined): string | undefined {
  return words !== undefined && /^https?:\/\//i.test(words) ? words : undefined;
}

/** An address within the site of the feed made whole; what is none is left out. */
function absolute(link: string | undefined, base: string | null): string | null {
  if (link === undefined) return null;
  try {
    const address = new URL(link, base ?? undefined);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
