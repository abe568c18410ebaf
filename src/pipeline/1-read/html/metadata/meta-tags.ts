/** What the meta tags of a page say, by name in lower case; each name's contents in the page's order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const NAME_ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** Reads all meta tags of a page at once. Tags without a name or content are passed over. */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta')) {
    const content = (tag.getAttribute('content') ?? tag.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    for (const attribute of NAME_ATTRIBUTES) {
      // One tag may carry several names, and one attribute several of them.
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const contents = tags.get(name) ?? [];
        contents.push(content);
        tags.set(name, contents);
      }
    }
  }
  return tags;
}

/** The first content of the first of the names that has one; null when none does. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}
