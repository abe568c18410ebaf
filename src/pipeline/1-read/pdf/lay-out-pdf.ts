import { diagnose } from '../../../messages/diagnostics.ts';
import type { Anchor, Diagnostic, PartRole } from '../../../model/index.ts';
import type { Layout } from '../format.ts';
import type { Block } from '../parts/block.ts';
import { countWords, isBroken, losesHyphen, type WordCounts } from './hyphens.ts';
import type { Paragraph, PlacedLine } from './paragraphs.ts';
import { around, type Page } from './pdf-page.ts';
import { inReadingOrder, type Stretch } from './reading-order.ts';

/** Words joined over the end of a line that are told one by one; a book has thousands. */
const MOST_TOLD = 100;

/** The headline is among the type that is nearly as large as the largest of its page. */
const NEARLY_LARGEST = 0.9;
/** Words of the name of a paper, set larger than its headlines. */
const MASTHEAD_WORDS = 3;

/** Lays the pages of a PDF out as canonical text, a paragraph a block, each with its way back. */
export function layOutPages(
  pages: readonly Page[],
): Pick<Layout, 'text' | 'blocks' | 'anchors' | 'diagnostics'> {
  const { stretches, body } = inReadingOrder(pages);
  const headline = headlineOf(stretches);
  const opening = stretches.find((stretch) => opensText(stretch, body));
  const counts = countWords(stretches.flatMap(({ paragraph }) => paragraph.lines.map((line) => line.text)));
  let text = '';
  const blocks: Block[] = [];
  const anchors: Anchor[] = [];
  const joins: Diagnostic[] = [];
  for (const stretch of stretches) {
    const start = text.length;
    const written = write(stretch.paragraph, counts);
    if (written.text === '') continue;
    blocks.push({
      start,
      end: start + written.text.length,
      text: written.text,
      ...hintOf(stretch, stretch === headline, stretch === opening),
    });
    anchors.push(
      ...written.places.map((place) => ({ ...place, start: start + place.start, end: start + place.end })),
    );
    joins.push(...written.joins.map((join) => joinNote(join, start)));
    text += `${written.text}\n`;
  }
  return { text, blocks, anchors, diagnostics: told(joins) };
}

interface Join {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly parts: string;
}

interface Written {
  readonly text: string;
  /** Counted from the beginning of the paragraph. */
  readonly places: readonly Anchor[];
  readonly joins: readonly Join[];
}

/** Writes the lines of a paragraph as one, and remembers where the words came from. */
function write({ lines }: Paragraph, counts: WordCounts): Written {
  let text = '';
  const starts: number[] = [];
  const joinsAt: { readonly at: number; readonly loses: boolean }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.text ?? '';
    if (isBroken(before)) {
      const loses = losesHyphen(before, line.text, counts);
      if (loses) text = text.slice(0, -1);
      joinsAt.push({ at: text.length, loses });
    } else if (index > 0) text += ' ';
    starts.push(text.length);
    // Soft hyphens inside a line are not shown.
    const shown = line.text.replace(/\u00ad(?!$)/g, '');
    text += shown;
  });
  text = text.replace(/\u00ad$/, '-').trimEnd();
  return { text, places: placesOf(lines, starts, text.length), joins: joinsOf(text, joinsAt) };
}

/** Lines of one column are one place. */
function placesOf(lines: readonly PlacedLine[], starts: readonly number[], end: number): Anchor[] {
  const anchors: Anchor[] = [];
  let from = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && next.column === line.column) return;
    const boxes = lines.slice(from, index + 1).map(({ box }) => box);
    // The blank or hyphen between two places belongs to neither.
    const stop = next === undefined ? end : (starts[index + 1] as number);
    anchors.push({
      start: starts[from] as number,
      end: stop,
      at: { kind: 'page', page: line.page, box: rounded(around(boxes)) },
    });
    from = index + 1;
  });
  return anchors.filter((anchor) => anchor.end > anchor.start);
}

/** To a tenth of a point: finer is noise of the file's own arithmetic. */
function rounded(box: ReturnType<typeof around>): ReturnType<typeof around> {
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return { x: tenth(box.x), y: tenth(box.y), width: tenth(box.width), height: tenth(box.height) };
}

function joinsOf(text: string, joins: readonly { readonly at: number; readonly loses: boolean }[]): Join[] {
  return joins
    .filter(({ loses }) => loses)
    .map(({ at }) => {
      const before = /[\p{L}\p{M}\p{N}'’-]{1,60}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
      const after = /^[\p{L}\p{M}\p{N}'’-]{1,60}/u.exec(text.slice(at, at + 60))?.[0] ?? '';
      return {
        start: at - before.length,
        end: at + after.length,
        word: before + after,
        parts: `${before}- ${after}`,
      };
    });
}

function joinNote({ start, end, word, parts }: Join, from: number): Diagnostic {
  return diagnose('read/hyphen-joined', { word, parts }, { start: from + start, end: from + end });
}

function told(joins: readonly Diagnostic[]): readonly Diagnostic[] {
  if (joins.length <= MOST_TOLD) return joins;
  return [...joins.slice(0, MOST_TOLD), diagnose('read/hyphens-joined', { count: joins.length - MOST_TOLD })];
}

const NUMBERED_CAPTION = /^(?:Fig(?:ure|\.)?|Map|Chart|Photo(?:graph)?|Plate)\.? \d{1,3}[.:–—-]/;

function hintOf(
  { what, paragraph }: Stretch,
  isHeadline: boolean,
  isOpening: boolean,
): Pick<Block, 'hint' | 'hintRule' | 'isRunning'> {
  const hinted = (hint: PartRole | null, hintRule: string): Pick<Block, 'hint' | 'hintRule'> => ({
    hint,
    hintRule,
  });
  if (what !== 'paragraph') return hinted('boilerplate', what);
  if (isHeadline) return hinted('headline', 'largest-type');
  if (isOpening) return hinted('body', 'first-paragraph');
  if (NUMBERED_CAPTION.test(paragraph.lines[0]?.text ?? '')) return hinted('caption', 'numbered-caption');
  const isRunning = paragraph.kind === 'row' || paragraph.kind === 'item' || paragraph.kind === 'note';
  return isRunning ? { ...hinted(null, ''), isRunning } : hinted(null, '');
}

/** Fewer lines may be a summary, an address or a caption. */
const OPENING_LINES = 3;

/**
 * The first whole paragraph in the type of the text. It alone is marked as body: a marked body says
 * that the text is laid out, unlike a scraped page; marking more would keep the comments of readers,
 * which a printed page sets in the same type, from being told by their heading.
 */
function opensText({ what, paragraph }: Stretch, body: number): boolean {
  const { kind, lines } = paragraph;
  const isBodyType = Math.abs(sizeOf(paragraph) - body) <= 0.5;
  return what === 'paragraph' && kind === 'text' && isBodyType && lines.length >= OPENING_LINES;
}

/** The first of the largest headings of the first page that has one; a masthead of few words is none. */
function headlineOf(stretches: readonly Stretch[]): Stretch | null {
  const headings = stretches.filter(
    ({ what, paragraph }) => what === 'paragraph' && paragraph.kind === 'heading',
  );
  const page = headings[0]?.paragraph.lines[0]?.page;
  const onPage = headings.filter(
    ({ paragraph }) => paragraph.lines[0]?.page === page && lettersOf(paragraph) > 5,
  );
  const long = onPage.filter(({ paragraph }) => wordsOf(paragraph) > MASTHEAD_WORDS);
  const candidates = long.length > 0 ? long : onPage;
  const largest = Math.max(...candidates.map(({ paragraph }) => sizeOf(paragraph)));
  return candidates.find(({ paragraph }) => sizeOf(paragraph) >= NEARLY_LARGEST * largest) ?? null;
}

function sizeOf({ lines }: Paragraph): number {
  return lines[0]?.size ?? 0;
}

function wordsOf({ lines }: Paragraph): number {
  return lines.flatMap((line) => line.text.split(' ')).length;
}

function lettersOf({ lines }: Paragraph): number {
  return lines.reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0);
}
