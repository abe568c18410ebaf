import { BODY_STEP, type PathStep, stepBelow, writePaths } from './element-path.ts';

/** An element of a page as parsed, kept apart from the tree because the extractor takes that to pieces. */
export interface PageElement {
  /** Local name in lower case. */
  readonly tag: string;
  /** Class names and id, in lower case. */
  readonly names: string;
  readonly parent: PageElement | null;
}

/** A run of inline text of a page, in reading order, marked in the page by `data-block`. */
export interface PageBlock {
  readonly text: string;
  /** The nearest block element around the run, and whether the run is all it holds. */
  readonly element: PageElement;
  readonly isWhole: boolean;
  /** XPath of the element, with positions among siblings of the same name; null beyond what a page needs. */
  readonly path: string | null;
  /** Characters of the run that are words of links. */
  readonly linked: number;
  /** What readers of the page do not see, and why. */
  readonly unseen: 'hidden' | 'noscript' | null;
}

const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE SVG IFRAME HEAD OBJECT CANVAS SELECT TEXTAREA MATH AUDIO VIDEO FRAMESET NOFRAMES'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

interface Run {
  readonly nodes: Text[];
  readonly node: Element;
  readonly element: PageElement;
  readonly step: PathStep;
  readonly unseen: PageBlock['unseen'];
  linked: number;
  text: string;
}

interface Place {
  readonly node: Element;
  readonly element: PageElement;
  /** Where the element stands. */
  readonly blockStep: PathStep;
  /** Where the children walked now stand; inline elements count here too. */
  readonly step: PathStep;
  readonly isLink: boolean;
  readonly unseen: PageBlock['unseen'];
}

/**
 * Cuts a page into blocks of inline text and marks each in the page, so that a later reading of the
 * same page can tell which blocks it kept. Paths are those of the page before any mark.
 */
export function markBlocks(page: Document): PageBlock[] {
  const runs = cutRuns(page.body);
  const perElement = new Map<Element, number>();
  for (const { node } of runs) perElement.set(node, (perElement.get(node) ?? 0) + 1);
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const paths = writePaths(
    runs.map(({ step }) => step),
    length,
  );
  return runs.map((run, index) => {
    const isWhole = perElement.get(run.node) === 1 && holdsOnlyInline(run.node);
    mark(page, run, isWhole, index);
    const { text, element, unseen, linked } = run;
    return { text, element, isWhole, path: paths[index] ?? null, linked, unseen };
  });
}

function cutRuns(body: Element): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  const flush = (): void => {
    if (run !== null) {
      run.text = run.text.replace(/\s+/g, ' ').trim();
      if (run.text !== '') runs.push(run);
    }
    run = null;
  };
  const take = (node: Text, { node: block, element, blockStep, isLink, unseen }: Place): void => {
    const words = node.nodeValue ?? '';
    const isBlank = words.trim() === '';
    if (isBlank && run === null) return;
    run ??= { nodes: [], node: block, element, step: blockStep, unseen, linked: 0, text: '' };
    run.text += words;
    if (isBlank) return;
    run.nodes.push(node);
    if (isLink) run.linked += words.trim().length;
  };
  const walk = (element: Element, place: Place): void => {
    const counts = new Map<string, number>();
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) take(child as Text, place);
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      const tag = inner.localName;
      const count = (counts.get(tag) ?? 0) + 1;
      counts.set(tag, count);
      const name = tag.toUpperCase();
      if (SKIPPED.has(name) && !isShadow(inner)) continue;
      const isInline = INLINE.has(name);
      const unseen = place.unseen ?? unseenOf(inner, name);
      const breaks = !isInline || unseen !== place.unseen;
      if (breaks) flush();
      const step = stepBelow(place.step, tag, count);
      walk(inner, {
        step,
        blockStep: isInline ? place.blockStep : step,
        node: isInline ? place.node : inner,
        element: isInline ? place.element : elementOf(inner, place.element),
        isLink: place.isLink || name === 'A',
        unseen,
      });
      if (breaks) flush();
    }
  };
  const top: PageElement = { tag: 'body', names: namesOf(body), parent: null };
  walk(body, {
    node: body,
    element: top,
    blockStep: BODY_STEP,
    step: BODY_STEP,
    isLink: false,
    unseen: null,
  });
  flush();
  return runs;
}

function elementOf(node: Element, parent: PageElement): PageElement {
  return { tag: node.localName, names: namesOf(node), parent };
}

/** Longer lists of class names come from tools and tell nothing more. */
const LONGEST_NAMES = 200;

function namesOf(node: Element): string {
  const [classes, id] = [node.getAttribute('class') ?? '', node.getAttribute('id') ?? ''];
  return `${classes.slice(0, LONGEST_NAMES)} ${id.slice(0, LONGEST_NAMES)}`.trim().toLowerCase();
}

/** A page saved with its shadow trees keeps the words of a component in such a template. */
function isShadow(element: Element): boolean {
  return (
    element.localName === 'template' &&
    /^(open|closed)$/.test(element.getAttribute('shadowrootmode') ?? element.getAttribute('shadowroot') ?? '')
  );
}

function unseenOf(element: Element, name: string): PageBlock['unseen'] {
  if (name === 'NOSCRIPT') return 'noscript';
  if (element.hasAttribute('hidden')) return 'hidden';
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style)
    ? 'hidden'
    : null;
}

function holdsOnlyInline(element: Element): boolean {
  if (element.localName === 'body') return false;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!INLINE.has(child.tagName.toUpperCase())) return false;
    if (child.firstElementChild !== null && !holdsOnlyInline(child)) return false;
  }
  return true;
}

function mark(page: Document, run: Run, isWhole: boolean, index: number): void {
  if (isWhole) {
    run.node.setAttribute('data-block', String(index));
    return;
  }
  for (const node of run.nodes) {
    const span = page.createElement('span');
    span.setAttribute('data-block', String(index));
    node.parentNode?.replaceChild(span, node);
    span.appendChild(node);
  }
}
