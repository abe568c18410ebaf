import { Readability } from '@mozilla/readability';

/**
 * The numbers of the blocks that Readability takes for the article; none when it finds no article.
 * The tree of the page is taken to pieces by this.
 */
export function keptBlocks(page: Document): ReadonlySet<number> {
  try {
    const article = new Readability<Element>(page, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
    }).parse();
    const marks = article?.content?.querySelectorAll('[data-block]') ?? [];
    return new Set([...marks].map((mark) => Number(mark.getAttribute('data-block'))));
  } catch {
    // A page that breaks the extractor is still read, by the wording rules alone.
    return new Set();
  }
}
