import type { JsonLd } from './json-ld.ts';
import { nameOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author_name',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article:author',
  'twitter:data1',
] as const;
/** Accounts that programs create, and words that name no one. */
const NO_ONE =
  /^(?:admin(?:istrator)?\d*|web ?master|web ?admin|editor|author|autor|user|root|guest|staff|unknown|n\/?a|none|null|undefined|default|super ?user|test|wordpress|redaktion|posted by|by|no (?:author|byline|name)|anonymous|-)$/i;
const LONGEST_NAME = 160;
const LONGEST_MARKED = 80;

/**
 * Names who wrote a page as it states it outside its text. Addresses, accounts of programs and the site's
 * own name are no authors.
 */
export function authorName(page: Document, tags: MetaTags, data: JsonLd, site: string | null): string | null {
  const marked = page.querySelector('[rel~="author"], [itemprop~="author"]');
  const candidates = [
    ...AUTHOR_TAGS.flatMap((name) =>
      name === 'twitter:data1' && !isWriterLabel(tags) ? [] : (tags.get(name) ?? []).slice(0, 1),
    ),
    ...data.works.map((work) => nameOf(work['author']) ?? nameOf(work['creator'])),
    marked?.querySelector('[itemprop~="name"]')?.textContent ?? null,
    shortWords(marked),
  ];
  for (const candidate of candidates) {
    const name = personName(candidate);
    if (name !== null && bare(name) !== bare(site ?? '')) return name;
  }
  return null;
}

/** "The Kesra Post" and "kesra post" are one name. */
function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}

/** An element marked as the author that holds more than a name holds a portrait in words. */
function shortWords(element: Element | null): string | null {
  const words = element?.textContent?.trim() ?? '';
  return words.length <= LONGEST_MARKED ? words : null;
}

/** Cards name their first datum in a tag of its own: "Written by". */
function isWriterLabel(tags: MetaTags): boolean {
  return /written by|author|verfasst|escrito|écrit/i.test(tags.get('twitter:label1')?.[0] ?? '');
}

/**
 * Cleans an author as metadata has it; null for an address, an account's name or a blank.
 *
 * @example
 * personName('By Ada Sorel'); // 'Ada Sorel'
 * personName('https://social.example/kesrapost'); // null
 */
export function personName(raw: string | null): string | null {
  const name = (raw ?? '')
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:by|von|par|por|di|written by)[: ]\s?/i, '')
    .replace(/ ?[<(][^\s<>()@]{1,64}@[^\s<>()]{1,80}[>)]/, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME || NO_ONE.test(name)) return null;
  if (/https?:|www\.|^[/@]|^\S+@\S+$|^[\w-]{2,}(?:\.[\w-]{2,}){1,3}$/i.test(name)) return null;
  return /\p{L}/u.test(name) ? name : null;
}
