import type { Line } from './lines.ts';

/** The lines of one page from the top down. */
export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** What stands around the text of a page. */
export interface Furniture {
  readonly line: Line;
  readonly rule: 'running-head' | 'page-number';
  readonly edge: 'top' | 'bottom';
}

/** So many lines at either edge may be heads and footers. */
const EDGE_LINES = 4;
/** They stand within this share of the page's height from its edge. */
const EDGE_SHARE = 0.16;
/** A repeated line stands at the same height within so many points. */
const SAME_HEIGHT = 4;
/** Left and right pages may have heads of their own; the first page often has none. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
/** A line set apart from the text by so many sizes of its type. */
const APART = 1.8;

const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|pg|p|seite|pagina|página|sayfa|стр|с|صفحة)\.? ?)?#(?: ?(?:\/|of|von|de|di|sur|из|من) ?#)?[^\p{L}\p{N}]*$/u;

interface Seen {
  readonly page: number;
  readonly y: number;
  readonly isApart: boolean;
}

/**
 * Finds running heads, footers and page numbers: lines at the edge of the page that come again at the
 * same height on other pages, but for their numbers. Only the outermost lines count, and a line
 * further in only where all beyond it are told as such.
 *
 * Finds: `Kesra Monitor  3` on page 3 and `Kesra Monitor  4` on page 4. Must not find: a refrain in
 * the middle of the page, or a heading that stands once at the top.
 */
export function findFurniture(pages: readonly PageLines[]): ReadonlyMap<number, readonly Furniture[]> {
  const seen = new Map<string, Seen[]>();
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      edgeLines(page, edge).forEach(({ line, isApart }) => {
        const key = `${edge} ${keyOf(line.text)}`;
        seen.set(key, [
          ...(seen.get(key) ?? []),
          { page: page.number, y: heightOf(line, page, edge), isApart },
        ]);
      });
    }
  }
  const counting = countingLines(pages);
  return new Map(pages.map((page) => [page.number, furnitureOf(page, pages.length, seen, counting)]));
}

function furnitureOf(
  page: PageLines,
  pageCount: number,
  seen: ReadonlyMap<string, readonly Seen[]>,
  counting: ReadonlySet<Line>,
): Furniture[] {
  const found: Furniture[] = [];
  for (const edge of ['top', 'bottom'] as const) {
    for (const { line, isApart } of edgeLines(page, edge)) {
      const key = keyOf(line.text);
      const y = heightOf(line, page, edge);
      const others = (seen.get(`${edge} ${key}`) ?? []).filter((one) => Math.abs(one.y - y) <= SAME_HEIGHT);
      const isNumber = PAGE_NUMBER.test(key) && line.text.length <= 24 && (isApart || others.length > 1);
      if (!isNumber && !comesAgain(others, pageCount, key) && !counting.has(line)) break;
      found.push({ line, edge, rule: isNumber ? 'page-number' : 'running-head' });
    }
  }
  return found;
}

/**
 * Lines at one height of the edge whose number goes up with the pages: the words beside it may be of a
 * chapter and change.
 */
function countingLines(pages: readonly PageLines[]): ReadonlySet<Line> {
  const groups = new Map<string, Set<Line>>();
  for (const page of pages) {
    for (const edge of ['top', 'bottom'] as const) {
      for (const { line } of edgeLines(page, edge)) {
        const number = /^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/.exec(line.text.trim())?.[0];
        if (number === undefined) continue;
        const band = Math.round(heightOf(line, page, edge) / SAME_HEIGHT);
        const key = `${edge} ${band} ${Number(number) - page.number}`;
        groups.set(key, (groups.get(key) ?? new Set()).add(line));
      }
    }
  }
  return new Set(
    [...groups.values()].filter((lines) => lines.size >= LEAST_PAGES).flatMap((lines) => [...lines]),
  );
}

function comesAgain(others: readonly Seen[], pageCount: number, key: string): boolean {
  const count = new Set(others.map(({ page }) => page)).size;
  if (count >= LEAST_PAGES) return true;
  if (count < 2 || count < LEAST_SHARE * pageCount) return false;
  // Twice may be chance: a changing number or the white around it shows that it is none.
  return key.includes('#') || others.every(({ isApart }) => isApart);
}

interface EdgeLine {
  readonly line: Line;
  /** White parts it from the text. */
  readonly isApart: boolean;
}

function edgeLines(page: PageLines, edge: 'top' | 'bottom'): EdgeLine[] {
  const inward = edge === 'top' ? page.lines : page.lines.toReversed();
  const found: EdgeLine[] = [];
  for (const [at, line] of inward.slice(0, EDGE_LINES).entries()) {
    if (heightOf(line, page, edge) > EDGE_SHARE * page.height) break;
    const next = inward[at + 1];
    const isApart = next === undefined || Math.abs(next.y - line.y) > APART * Math.max(line.size, next.size);
    found.push({ line, isApart });
  }
  return found;
}

/** Distance of the baseline from the edge: pages of one file may differ in height. */
function heightOf(line: Line, page: PageLines, edge: 'top' | 'bottom'): number {
  return edge === 'top' ? line.y : page.height - line.y;
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{N}+/gu, '#')
    .replace(/^[ivxlc]{1,7}$/, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
