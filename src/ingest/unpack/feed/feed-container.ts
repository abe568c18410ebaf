import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { diagnose } from '../../../messages/diagnostics.ts';
import { entryBytes } from '../../../pipeline/1-read/entry/entry.ts';
import { decode } from '../../../pipeline/1-read/decode.ts';
import { SNIFFED_BYTES } from '../../../pipeline/1-read/format.ts';
import type { Container, Held } from '../container.ts';
import { objectsIn } from '../dataset/objects-in.ts';
import { wholeOf } from '../gather.ts';
import { atomItem, type FeedFrame, type FeedItem, hasWords, jsonItem, rssItem } from './feed-item.ts';
import { feedForm } from './feed-form.ts';
import { cutItems, type CutFeed, mendItem } from './xml-items.ts';

/** Feeds of RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed: every item is an entry. */
export const feedContainer: Container = {
  name: 'feed',
  isDocument: false,
  tells: ({ head }) => feedForm(head) !== null,
  async *unpack(source, context) {
    const bytes = await wholeOf(source, context.limits.documentBytes);
    const { text, diagnostics } = decode(bytes, { isMarkup: false, declared: declaredInProlog(bytes) });
    const form = feedForm(text.slice(0, SNIFFED_BYTES));
    if (form === null || form.kind === 'list') {
      const name = form === null ? 'file' : form.name;
      return yield {
        kind: 'unread',
        name: '',
        diagnostic: diagnose('unpack/only-addresses', { form: name }),
      };
    }
    yield* unpackItems(form.kind === 'json' ? jsonItems(text) : xmlItems(cutItems(text), form.kind));
    for (const diagnostic of diagnostics) {
      if (diagnostic.code !== 'read/mojibake-undone') yield { kind: 'unread', name: '', diagnostic };
    }
  },
};

async function* unpackItems(items: AsyncIterable<FeedItem | null>): AsyncGenerator<Held> {
  const names = new Set<string>();
  let number = 0;
  let enclosures = 0;
  let blank = 0;
  for await (const item of items) {
    number += 1;
    const name = nameOf(item, number, names);
    names.add(name);
    enclosures += item?.enclosures ?? 0;
    if (item === null) {
      const diagnostic = diagnose('unpack/item-broken', { reason: 'its tags do not close' });
      yield { kind: 'unread', name, diagnostic };
    } else if (hasWords(item.entry)) {
      const provenance = { name, captured: null, address: null, charset: null };
      yield {
        kind: 'member',
        member: { bytes: entryBytes(item.entry), provenance, page: item.entry.address },
      };
    } else blank += 1;
  }
  if (blank > 0)
    yield { kind: 'unread', name: '', diagnostic: diagnose('unpack/items-without-text', { count: blank }) };
  if (enclosures > 0) {
    const diagnostic = diagnose('unpack/enclosures-left', { count: enclosures });
    yield { kind: 'unread', name: '', diagnostic };
  }
}

/** Longer identifiers say nothing to people. */
const LONGEST_ID = 300;

/** What an item is known by in its feed; by its number where two share an identifier. */
function nameOf(item: FeedItem | null, number: number, taken: ReadonlySet<string>): string {
  const id = (item?.id ?? '').replace(/[\u0000-\u0020\u007f]+/g, ' ').trim();
  return id === '' || id.length > LONGEST_ID || taken.has(id) ? `item ${number}` : id;
}

const NO_FRAME: FeedFrame = { title: null, link: null, language: null };

/** Each item is parsed by itself, within the root of its feed: a broken one costs no other. */
async function* xmlItems(cut: CutFeed, kind: 'rss' | 'rdf' | 'atom'): AsyncGenerator<FeedItem | null> {
  const bare = { ...cut, frame: cut.frame.replaceAll('<!--', '') };
  const frame = attempt(() => xmlFrame(cut, kind)) ?? attempt(() => xmlFrame(bare, kind)) ?? NO_FRAME;
  const channel = kind === 'rss' ? (/<channel\b[^<>]{0,1000}>/i.exec(cut.frame)?.[0] ?? '<channel>') : '';
  const closing = `${channel === '' ? '' : '</channel>'}</${/^<([^\s>]+)/.exec(cut.root)?.[1] ?? kind}>`;
  const around = (item: string): string => `${cut.root}${channel}<title>-</title>${item}${closing}`;
  for (const item of cut.items) {
    const found =
      attempt(() => parseItem(around(item), kind, frame)) ??
      attempt(() => parseItem(around(mendItem(item)), kind, frame));
    yield found;
  }
}

function xmlFrame({ root, frame }: CutFeed, kind: 'rss' | 'rdf' | 'atom'): FeedFrame {
  const text = root + frame;
  if (kind === 'atom') {
    const feed = parseAtomFeed(text);
    const link = feed.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? feed.links?.[0];
    return frameOf(feed.title?.value, link?.href, feed.xml?.lang);
  }
  const feed = kind === 'rss' ? parseRssFeed(text) : parseRdfFeed(text);
  const language = 'language' in feed ? feed.language : undefined;
  return frameOf(feed.title, feed.link, language ?? feed.dc?.languages?.[0]);
}

function parseItem(text: string, kind: 'rss' | 'rdf' | 'atom', frame: FeedFrame): FeedItem | null {
  if (kind === 'atom') {
    const entry = parseAtomFeed(text).entries?.[0];
    return entry === undefined ? null : atomItem(entry, frame);
  }
  const item = kind === 'rss' ? parseRssFeed(text).items?.[0] : parseRdfFeed(text).items?.[0];
  return item === undefined ? null : rssItem(item, frame);
}

const VERSION = 'https://jsonfeed.org/version/1.1';

/** The items of the whole, or of as much as is left of a feed that breaks off. */
async function* jsonItems(text: string): AsyncGenerator<FeedItem | null> {
  const whole = attempt(() => JSON.parse(text.replace(/^\ufeff/, '')) as { readonly items?: unknown });
  if (whole === null) return yield* jsonRemains(text);
  const said = attempt(() => parseJsonFeed({ ...whole, items: [] }));
  const frame = said === null ? NO_FRAME : frameOf(said.title, said.home_page_url, said.language);
  for (const item of Array.isArray(whole.items) ? whole.items : []) yield parseJsonItem(item, frame);
}

async function* jsonRemains(text: string): AsyncGenerator<FeedItem | null> {
  const at = /"items"\s{0,100}:\s{0,100}\[/.exec(text);
  const head = text.slice(0, at?.index ?? text.length);
  const title = /"title"\s{0,100}:\s{0,100}("(?:[^"\\\n]|\\.){0,500}")/.exec(head)?.[1];
  const frame = frameOf(
    attempt(() => JSON.parse(title ?? 'null') as string) ?? undefined,
    undefined,
    undefined,
  );
  async function* rest(): AsyncGenerator<string> {
    if (at !== null) yield text.slice(at.index + at[0].length);
  }
  for await (const { text: item } of objectsIn(rest(), text.length)) {
    yield item === null
      ? null
      : parseJsonItem(
          attempt(() => JSON.parse(item) as unknown),
          frame,
        );
  }
}

function parseJsonItem(item: unknown, frame: FeedFrame): FeedItem | null {
  const parsed = attempt(() => parseJsonFeed({ version: VERSION, title: '-', items: [item] }).items?.[0]);
  return parsed === null || parsed === undefined
    ? null
    : jsonItem(parsed as Parameters<typeof jsonItem>[0], frame);
}

function frameOf(
  title: string | undefined,
  link: string | undefined,
  language: string | undefined,
): FeedFrame {
  return {
    title: title?.replace(/\s+/g, ' ').trim() || null,
    link: link ?? null,
    language: language ?? null,
  };
}

/** The library throws for what it cannot parse; that is one item, never the feed. */
function attempt<T>(parse: () => T): T | null {
  try {
    return parse() ?? null;
  } catch {
    return null;
  }
}

/** The encoding that the first line of a document of XML names, or null. */
function declaredInProlog(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  return /^[^<]{0,100}<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{1,40})["']/i.exec(head)?.[1] ?? null;
}
