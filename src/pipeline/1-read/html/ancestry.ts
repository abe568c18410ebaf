import type { PageBlock, PageElement } from './blocks.ts';

/** Characters below an element: all, those kept by the extractor, those of links. */
interface Sums {
  all: number;
  kept: number;
  linked: number;
}

/** What lies below each element that holds blocks. */
export interface Ancestry {
  readonly sums: ReadonlyMap<PageElement, Sums>;
  readonly keptTotal: number;
}

/** An element that holds more than this share of the article is its wrapper, whatever it is called. */
const WRAPPER_SHARE = 0.5;

/** Sums what was kept up the tree. */
export function ancestryOf(blocks: readonly PageBlock[], kept: ReadonlySet<number>): Ancestry {
  const sums = new Map<PageElement, Sums>();
  let keptTotal = 0;
  blocks.forEach(({ element, text, linked }, index) => {
    const wanted = kept.has(index) ? text.length : 0;
    keptTotal += wanted;
    for (let at: PageElement | null = element; at !== null; at = at.parent) {
      const sum = sums.get(at) ?? { all: 0, kept: 0, linked: 0 };
      sum.all += text.length;
      sum.kept += wanted;
      sum.linked += linked;
      sums.set(at, sum);
    }
  });
  return { sums, keptTotal };
}

/** True for an element that holds most of the article: its name says nothing of a part. */
export function isWrapper(element: PageElement, { sums, keptTotal }: Ancestry): boolean {
  return (
    element.tag === 'body' || (keptTotal > 0 && (sums.get(element)?.kept ?? 0) > keptTotal * WRAPPER_SHARE)
  );
}
