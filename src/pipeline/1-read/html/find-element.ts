import { defaultTreeAdapter, type DefaultTreeAdapterMap, parse } from 'parse5';
import type { Span } from '../../../model/index.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The limits under which pages are read: deeper or larger ones have no paths to their elements. */
const [DEEPEST_TREE, MOST_ELEMENTS] = [512, 50_000];

class TooLarge extends Error {}

/**
 * Finds the source of an element in a page by its path, from its opening tag to its end. Nothing of
 * the page runs; what is found is a stretch of the markup and no element of any page.
 *
 * @param markup canonical text of the page, as `readHtml` takes it
 * @param path as in the page's anchors: local names with the position among siblings of one name
 * @returns null where the path leads nowhere or the markup does not show the element's place
 * @example
 * findElement('<html><body><p>One</p><p>Two</p>', '/html[1]/body[1]/p[2]'); // { start: 22, end: 32 }
 */
export function findElement(markup: string, path: string): Span | null {
  const root = treeOf(markup);
  if (root === null) return null;
  let here: Node = root;
  for (const step of path.split('/').filter(Boolean)) {
    const next = childBy(here, step);
    if (next === null) return null;
    here = next;
  }
  const place = 'sourceCodeLocation' in here ? here.sourceCodeLocation : null;
  return place === null || place === undefined ? null : { start: place.startOffset, end: place.endOffset };
}

function childBy(parent: Node, step: string): Element | null {
  const [, name, nth] = /^(.+)\[(\d+)\]$/.exec(step) ?? [];
  if (name === undefined) return null;
  // What stands in a template is read like the rest of the page.
  const inside = 'content' in parent ? parent.content : parent;
  const children = 'childNodes' in inside ? inside.childNodes : [];
  const named = children.filter((child): child is Element => 'tagName' in child && child.tagName === name);
  return named[Number(nth) - 1] ?? null;
}

function treeOf(markup: string): DefaultTreeAdapterMap['document'] | null {
  let [depth, elements] = [0, 0];
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      elements += 1;
      if (depth > DEEPEST_TREE || elements > MOST_ELEMENTS) throw new TooLarge();
    },
    onItemPop() {
      depth -= 1;
    },
  };
  try {
    return parse(markup, { treeAdapter, scriptingEnabled: false, sourceCodeLocationInfo: true });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}
