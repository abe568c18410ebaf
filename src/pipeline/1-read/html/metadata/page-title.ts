import type { JsonLd } from './json-ld.ts';
import { textOf } from './json-ld.ts';
import { firstMeta, type MetaTags } from './meta-tags.ts';

/** What glues a title to the name of its site. */
const GLUE = / [|–—·»•:-] | :: | \| | » |\s\|\s?/;
/** A heading shorter than this is the name of a section rather than of a report. */
const SHORTEST_HEADING = 8;

/**
 * Names a page by its own headline: a title in its metadata whose site's name is glued to it gives way
 * to the heading that readers see, and without such a heading loses the site's name where that is known.
 */
export function pageTitle(page: Document, tags: MetaTags, data: JsonLd, site: string | null): string | null {
  const headings = [...page.querySelectorAll('h1, h2')].slice(0, 40).map((element) => ({
    isFirst: element.tagName.toUpperCase() === 'H1',
    words: squeeze(element.textContent ?? ''),
  }));
  const stated = [
    firstMeta(tags, [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
    ]),
    ...data.works.map((work) => textOf(work['headline']) ?? textOf(work['name'])),
    page.querySelector('title')?.textContent ?? null,
  ].flatMap((title) => (title === null || squeeze(title) === '' ? [] : [squeeze(title)]));
  for (const title of stated) {
    const seen = headings.find(({ words }) => words.length >= SHORTEST_HEADING && isPieceOf(words, title));
    if (seen !== undefined) return seen.words;
  }
  const first = stated[0];
  if (first !== undefined && first !== site) return withoutSite(first, site);
  return headings.find(({ isFirst, words }) => isFirst && words !== '')?.words ?? first ?? null;
}

function squeeze(text: string): string {
  return text.slice(0, 2_000).replace(/\s+/g, ' ').trim();
}

/** The heading is the title, or the title with something glued before or behind. */
function isPieceOf(heading: string, title: string): boolean {
  if (heading === title) return true;
  const at = title.indexOf(heading);
  if (at < 0) return false;
  const [before, after] = [title.slice(0, at), title.slice(at + heading.length)];
  return (
    (before === '' || /(?:[|–—·»•:-]|::) ?$/.test(before)) &&
    (after === '' || /^ ?(?:[|–—·«»•:-]|::)/.test(after))
  );
}

function withoutSite(title: string, site: string | null): string {
  if (site === null) return title;
  const pieces = title.split(GLUE);
  if (pieces.length < 2) return title;
  const same = (piece: string | undefined): boolean => piece?.trim().toLowerCase() === site.toLowerCase();
  if (same(pieces.at(-1)))
    return title.slice(0, title.lastIndexOf(pieces.at(-1) ?? '')).replace(/[\s|–—·»•:-]+$/, '');
  if (same(pieces[0])) return title.slice(pieces[0]?.length ?? 0).replace(/^[\s|–—·»•:-]+/, '');
  return title;
}
