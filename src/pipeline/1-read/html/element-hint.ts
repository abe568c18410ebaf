import type { PartRole } from '../../../model/index.ts';
import { type Ancestry, isWrapper } from './ancestry.ts';
import type { PageBlock, PageElement } from './blocks.ts';

/** A role with the name of the rule that gave it; null where elements say nothing. */
export interface ElementHint {
  readonly hint: PartRole | null;
  readonly hintRule: string;
}

/** Whole words of class names and ids, as people who build pages name things. */
const NAMED: readonly (readonly [RegExp, PartRole, string])[] = [
  [/(^|[\s_-])caption([\s_-]|$)/, 'caption', 'caption-element'],
  [/(^|[\s_-])(comments?|comment-list|disqus|respond|commentlist)([\s_-]|$)/, 'comment', 'comment-element'],
  [
    /(^|[\s_-])(related|recommended|more-stories|read-more|most-popular|trending)([\s_-]|$)/,
    'related',
    'related-element',
  ],
  [/(^|[\s_-])(tags?|keywords|tag-list)([\s_-]|$)/, 'keywords', 'tag-element'],
  [/(^|[\s_-])(byline|author)([\s_-]|$)/, 'byline', 'byline-element'],
];
const AROUND = new Set(['nav', 'footer', 'aside', 'form']);

/** Farther up, names are of the page and not of a part. */
const LOOKED_UP = 12;

/** What the nearest telling element around a block says, below the one that holds most of the article. */
export function elementHint(block: PageBlock, ancestry: Ancestry): ElementHint {
  let element: PageElement | null = block.element;
  for (let up = 0; element !== null && up < LOOKED_UP; up += 1, element = element.parent) {
    const { tag, names } = element;
    if (tag === 'figcaption') return { hint: 'caption', hintRule: 'caption-element' };
    if (tag === 'h1') return { hint: 'headline', hintRule: 'first-heading-element' };
    if (isWrapper(element, ancestry)) break;
    const named = NAMED.find(([words]) => words.test(names));
    if (named !== undefined) return { hint: named[1], hintRule: named[2] };
    if (AROUND.has(tag)) return { hint: 'boilerplate', hintRule: `${tag}-element` };
  }
  return { hint: null, hintRule: '' };
}
