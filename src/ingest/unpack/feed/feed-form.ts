/** What a feed is written in; `list` only lists addresses and has a name people know it by. */
export type FeedForm =
  | { readonly kind: 'rss' | 'rdf' | 'atom' | 'json' }
  | { readonly kind: 'list'; readonly name: string };

const LISTS: Readonly<Record<string, string>> = {
  urlset: 'sitemap',
  sitemapindex: 'index of sitemaps',
  opml: 'list of subscriptions (OPML)',
};

/** What may stand before the root of a document of XML, none of which says what it is. */
const BEFORE_ROOT = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[\s\S]*?\]\s*)?>)/;
const ROOT = /^<(?:[\w-]{1,20}:)?(rss|rdf|feed|urlset|sitemapindex|opml)(?=[\s>])([^>]*)/;

/**
 * Tells the form of a feed by its root; null for anything else, such as a page that speaks of RSS.
 *
 * @example
 * feedForm('<?xml version="1.0"?>\n<rss version="2.0"><channel>'); // { kind: 'rss' }
 */
export function feedForm(head: string): FeedForm | null {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:ÿþ|þÿ|ï»¿|\ufeff)/i, '')
    .toLowerCase();
  if (isJsonFeed(start)) return { kind: 'json' };
  let rest = start;
  for (let before = BEFORE_ROOT.exec(rest); before !== null; before = BEFORE_ROOT.exec(rest)) {
    if (/^<!doctype\s+(?:html|svg)/.test(before[0])) return null;
    rest = rest.slice(before[0].length);
  }
  const [, name = '', attributes = ''] = ROOT.exec(rest) ?? [];
  if (name === 'rss') return { kind: 'rss' };
  if (name === 'rdf')
    return /purl\.org\/(?:rss|net\/rss)|netscape\.com\/rdf/.test(rest) ? { kind: 'rdf' } : null;
  if (name === 'feed')
    return /w3\.org\/2005\/atom|purl\.org\/atom/.test(attributes) ? { kind: 'atom' } : null;
  const list = LISTS[name];
  return list === undefined ? null : { kind: 'list', name: list };
}

function isJsonFeed(head: string): boolean {
  return (
    /^\s*\{\s*"/.test(head) &&
    /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head)
  );
}
