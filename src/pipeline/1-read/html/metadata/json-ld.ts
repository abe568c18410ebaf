/** One object of a page's JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** The objects of a page's JSON-LD that speak of the page's own text, and the site where one is named. */
export interface JsonLd {
  /** Articles first, then pages and other works, each in the order written. */
  readonly works: readonly JsonLdNode[];
  /** Name of the publisher or site that the data names apart from a work. */
  readonly site: string | null;
}

const ARTICLE = /Article$|BlogPosting|Report$|NewsItem|SocialMediaPosting|DiscussionForumPosting/;
const WORK =
  /^(?:WebPage|ItemPage|QAPage|FAQPage|Review|VideoObject|AudioObject|PodcastEpisode|CreativeWork|MedicalWebPage|ClaimReview|LegislationObject|Dataset|Book|Recipe)$/;
const SITE = /^(?:WebSite|NewsMediaOrganization)$/;
/** Where the page's own text may be described; lists, comments, images and citations speak of others. */
const INWARD = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemReviewed', 'article', 'hasPart'] as const;
const DEEPEST = 6;
/** Pages carry a handful; more is an archive or an attack. */
const MOST_NODES = 200;

/**
 * Reads a page's JSON-LD. Blocks that are not quite JSON, as many are, are mended where it is plain how;
 * others are passed over, since the other witnesses remain.
 */
export function readJsonLd(page: Document): JsonLd {
  const nodes: JsonLdNode[] = [];
  for (const script of page.querySelectorAll('script[type*="ld+json"]')) {
    collect(parseLoosely(script.textContent ?? ''), nodes, 0);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const others = nodes.filter(
    (node) => !articles.includes(node) && typesOf(node).some((type) => WORK.test(type)),
  );
  const site = nodes.find((node) => typesOf(node).some((type) => SITE.test(type)));
  return { works: [...articles, ...others], site: nameOf(site?.['name']) };
}

/** The name of a person or organisation: a string, an object with a name, or a list of these. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const names = value.slice(0, 8).map(nameOf);
    const known = [...new Set(names.filter((name) => name !== null))];
    return known.length === 0 ? null : known.join(', ');
  }
  if (typeof value === 'object' && value !== null) return nameOf((value as JsonLdNode)['name']);
  return textOf(value);
}

/** A string that is not blank, without blanks around it; of a list its first. */
export function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

/** Tells whether an object is an article and not a page or another work. */
export function isArticle(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function typesOf(node: JsonLdNode): readonly string[] {
  // Turning a list of lists into a string would go as deep as the page nests them.
  return [node['@type']].flat().map((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : ''));
}

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  const node = value as JsonLdNode;
  into.push(node);
  for (const key of INWARD) collect(node[key], into, depth + 1);
}

/** JSON as pages have it: in comment marks, with a comma too many, with line breaks inside strings. */
function parseLoosely(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const attempt of [
    bare,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks it.
    () => bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s{0,20}([}\]])/g, '$1'),
    () => bare.replace(/&quot;/g, '"').replace(/&amp;/g, '&'),
  ]) {
    try {
      return JSON.parse(typeof attempt === 'string' ? attempt : attempt());
    } catch {
      // The next mending is tried; a block beyond it says nothing.
    }
  }
  return datesOfBroken(bare);
}

/** Of a block beyond mending, what it plainly says of an article's dates. */
function datesOfBroken(source: string): unknown {
  if (!/"@type"\s*:\s*"[A-Za-z]*(?:Article|BlogPosting)"/.test(source)) return null;
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"([^"\\n]{1,80})"`).exec(source)?.[1];
  return {
    '@type': 'Article',
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    headline: field('headline'),
  };
}
