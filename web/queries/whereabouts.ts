import type { DocumentRecord } from '../../src/api/client.ts';

export type Anchor = DocumentRecord['document']['anchors'][number];
type Given = Anchor['at'];
type Box = Extract<Given, { kind: 'page' }>['box'];

/** Where something stands in an original; a field may say where within it, as deep as it was wrapped. */
export type Whereabouts =
  | Exclude<Given, { kind: 'field' }>
  | { readonly kind: 'field'; readonly field: string; readonly within?: unknown };

/** The place within a field, or the place itself. */
export function innermost(at: Whereabouts): Whereabouts {
  return at.kind === 'field' && isPlace(at.within) ? innermost(at.within) : at;
}

// The compiler does not follow a type into itself through the described form of an answer.
function isPlace(within: unknown): within is Whereabouts {
  return typeof within === 'object' && within !== null && 'kind' in within;
}

/** The anchors that hold a stretch of the text, in order; the one it begins in at least. */
export function anchorsOf(anchors: readonly Anchor[], start: number, end: number): readonly Anchor[] {
  return anchors.filter((anchor) => anchor.start < end && start < anchor.end);
}

/**
 * Where something stands in the original, in words.
 *
 * @example
 * whereaboutsWords({ kind: 'line', line: 12 }); // 'line 12'
 * whereaboutsWords({ kind: 'field', field: 'body', within: { kind: 'line', line: 3 } }); // 'field “body”, line 3'
 */
export function whereaboutsWords(at: Whereabouts): string {
  switch (at.kind) {
    case 'element':
      return `element ${lastSteps(at.path)}`;
    case 'page':
      return `page ${at.page}`;
    case 'paragraph':
      return `paragraph ${at.paragraph}`;
    case 'line':
      return `line ${at.line}`;
    case 'field':
      return isPlace(at.within)
        ? `field “${at.field}”, ${whereaboutsWords(at.within)}`
        : `field “${at.field}”`;
    default:
      return at satisfies never;
  }
}

function lastSteps(path: string): string {
  const steps = path.split('/').filter(Boolean);
  const last = steps.at(-1) ?? '/';
  return `<${last.replace(/\[\d+\]$/, '')}>`;
}

/** A page of a PDF as far as the words on it tell: its outline, and a box for each stretch of words. */
export interface DrawnPage {
  readonly page: number;
  /** In points of 1/72 inch. */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly box: Box; readonly words: string; readonly isPicked: boolean }[];
}

/** Usual sheets in points, the smaller first: A4, Letter, A3; upright and on their side. */
const SHEETS = [
  [595, 842],
  [612, 792],
  [842, 595],
  [792, 612],
  [842, 1191],
  [1191, 842],
] as const;

/**
 * A letter of a wide face is some 0.57 times as wide as it is high, lines stand a fifth of their height
 * apart, and their ends stay ragged by a tenth: 0.57 · 1.2 · 1.1.
 */
const ROOM_OF_LETTER = 0.75;

/** Share of the height of one line that its letters take. */
const OF_LINE = 0.82;

/**
 * The size of letters with which words fill their box, in the unit of the box: a box holds one line or a
 * whole paragraph, and the file does not hand on which.
 *
 * @example
 * letterSize({ width: 300, height: 10 }, 'A headline of a few words'); // 8.2
 */
export function letterSize(box: Pick<Box, 'width' | 'height'>, words: string): number {
  const filling = Math.sqrt((box.width * box.height) / (ROOM_OF_LETTER * Math.max(1, words.length)));
  return Math.round(10 * Math.min(filling, OF_LINE * box.height)) / 10;
}

/** The page on which a stretch of the text begins, or null where it stands on none. */
export function pageOf({ anchors }: DocumentRecord['document'], start: number, end: number): number | null {
  const first = anchorsOf(anchors, start, end).find(({ at }) => at.kind === 'page');
  return first?.at.kind === 'page' ? first.at.page : null;
}

/** The pages that hold words, in order: a page without any is not known of. */
export function pagesOf({ anchors }: DocumentRecord['document']): readonly number[] {
  const pages = new Set(anchors.flatMap(({ at }) => (at.kind === 'page' ? [at.page] : [])));
  return [...pages].sort((a, b) => a - b);
}

/**
 * Draws a page from the places of its words. The file does not hand its own size on: the outline is the
 * smallest usual sheet that holds every box, else the boxes' own.
 *
 * @param start, end the stretch of the text that is meant, whose boxes are marked
 */
export function drawPage(
  { anchors, text }: DocumentRecord['document'],
  page: number,
  start: number,
  end: number,
): DrawnPage {
  const boxes = anchors.flatMap((anchor) =>
    anchor.at.kind === 'page' && anchor.at.page === page
      ? [
          {
            box: anchor.at.box,
            words: text.slice(anchor.start, anchor.end).trim(),
            isPicked: anchor.start < end && start < anchor.end,
          },
        ]
      : [],
  );
  const right = Math.max(0, ...boxes.map(({ box }) => box.x + box.width));
  const bottom = Math.max(0, ...boxes.map(({ box }) => box.y + box.height));
  const sheet = SHEETS.find(([width, height]) => right <= width && bottom <= height);
  return { page, width: sheet?.[0] ?? Math.ceil(right), height: sheet?.[1] ?? Math.ceil(bottom), boxes };
}
