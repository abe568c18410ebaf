import type { PageBlock } from './blocks.ts';
import type { ElementHint } from './element-hint.ts';

/** Seen text shorter than this, in characters of prose, makes the reader look at what is not seen. */
const LITTLE_PROSE = 500;

/** Shorter blocks, and those that are mostly links, are not prose. */
const PROSE_BLOCK = 80;

/**
 * Tells which kinds of text are read: what is seen, and where that holds next to nothing what stands
 * hidden until a script shows it, or stands for readers without scripts. Opens it in the page, so
 * that the extractor sees it too.
 */
export function openUnseen(page: Document, blocks: readonly PageBlock[]): ReadonlySet<PageBlock['unseen']> {
  const prose = (kind: PageBlock['unseen']): number =>
    blocks.reduce(
      (sum, { unseen, text, linked }) =>
        sum + (unseen === kind && text.length >= PROSE_BLOCK && linked * 2 < text.length ? text.length : 0),
      0,
    );
  const seen = prose(null);
  const opened = new Set<PageBlock['unseen']>([null]);
  // The extractor passes templates over, and those of shadow trees are what readers saw.
  unwrap(page, 'template[shadowrootmode], template[shadowroot]');
  if (seen >= LITTLE_PROSE) return opened;
  for (const kind of ['noscript', 'hidden'] as const) {
    if (prose(kind) < Math.max(PROSE_BLOCK, seen * 2)) continue;
    opened.add(kind);
    if (kind === 'hidden') show(page);
    else unwrap(page, 'body noscript');
    break;
  }
  return opened;
}

function show(page: Document): void {
  for (const element of page.querySelectorAll('[hidden], [style]')) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  }
}

function unwrap(page: Document, selector: string): void {
  for (const element of page.querySelectorAll(selector)) {
    const plain = page.createElement('div');
    while (element.firstChild !== null) plain.appendChild(element.firstChild);
    element.parentNode?.replaceChild(plain, element);
  }
}

/** An article that a page carries in its data and does not show. */
export interface ArticleInData {
  readonly length: number;
  readonly pieces: readonly (ElementHint & { readonly text: string; readonly path: string | null })[];
}

/** Reads the longest `articleBody` of the page's JSON-LD, cut into its lines. */
export function articleInData(page: Document): ArticleInData | null {
  let longest: { body: string; script: Element } | null = null;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (!source.includes('articleBody')) continue;
    const body = bodyIn(source);
    if (body.length > (longest?.body.length ?? 0)) longest = { body, script };
  }
  if (longest === null) return null;
  const path = pathOf(longest.script);
  const lines = longest.body.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    length: longest.body.length,
    pieces: lines.flatMap((text) =>
      text === '' ? [] : [{ text, path, hint: 'body' as const, hintRule: 'json-ld-body' }],
    ),
  };
}

function bodyIn(source: string): string {
  try {
    return longestBody(JSON.parse(source), 0);
  } catch {
    // Broken data says nothing; the page itself is read.
    return '';
  }
}

function longestBody(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > 6) return '';
  let longest = '';
  for (const [key, inner] of Object.entries(value)) {
    const found =
      key === 'articleBody' && typeof inner === 'string'
        ? inner.replace(/<[^<>]{1,300}>/g, ' ')
        : longestBody(inner, depth + 1);
    if (found.length > longest.length) longest = found;
  }
  return longest;
}

function pathOf(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    let nth = 1;
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.localName === at.localName) nth += 1;
    }
    steps.unshift(`${at.localName}[${String(nth)}]`);
  }
  return `/${steps.join('/')}`;
}
