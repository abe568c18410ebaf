import type {
  ComparedPair,
  Document,
  DocumentRecord,
  PartRole,
  Relation,
  SegmentMark,
  SharedSpan,
  Side,
  Span,
  TextSegment,
} from '../../../model/index.ts';
import { shareText, wordRecord } from '../text/share-text.ts';
import { storyChanges } from './story-changes.ts';

/** A stretch to mark, with what ties it to the other text. */
interface Marked extends Span {
  readonly mark: SegmentMark;
  readonly link: string | null;
  readonly change: number | null;
}

/**
 * Lays two documents side by side: each text whole, cut where its standing to the other changes. In:
 * their relation and both records. Out: segments that joined are exactly the stored text.
 */
export function comparePair(relation: Relation, a: DocumentRecord, b: DocumentRecord): ComparedPair {
  const { quoted } = shareText(wordRecord(a), wordRecord(b));
  const from: Side = relation.source ?? 'a';
  const [source, other] = from === 'a' ? [a, b] : [b, a];
  return {
    relation,
    changes: storyChanges(relation, from, source.document.text, other.document.text),
    a: cutText(a.document, marksOf('a', relation, quoted)),
    b: cutText(b.document, marksOf('b', relation, quoted)),
  };
}

/** Every stretch to mark on one side, from what gives way to what prevails where they overlap. */
function marksOf(side: Side, relation: Relation, quoted: readonly SharedSpan[]): Marked[] {
  const tied = (mark: SegmentMark, spans: readonly SharedSpan[]): Marked[] =>
    spans.map((span, index) => ({ ...span[side], mark, link: `${mark}-${index}`, change: null }));
  return [
    ...tied('quoted', quoted),
    ...relation.adds[side].map((span): Marked => ({ ...span, mark: 'added', link: null, change: null })),
    ...tied('shared', relation.spans),
    ...relation.changes.map(
      (change, index): Marked => ({
        ...change[side],
        mark: 'changed',
        link: `changed-${index}`,
        change: index,
      }),
    ),
  ];
}

/** Cuts a text at the ends of every marked stretch and of every part. */
function cutText({ text, parts }: Document, marks: readonly Marked[]): TextSegment[] {
  const owner = new Int32Array(text.length).fill(-1);
  marks.forEach(({ start, end }, index) => owner.fill(index, start, end));
  const roles: (PartRole | null)[] = Array.from({ length: text.length }, () => null);
  for (const { role, start, end } of parts) roles.fill(role, start, end);
  const empty = marks.filter(({ start, end }) => start === end);
  const breaks = new Set(empty.map(({ start }) => start));
  const segments: TextSegment[] = [];
  const segment = (start: number, end: number, mark: Marked | undefined): void => {
    const words = text.slice(start, end);
    const role = roles[start] ?? null;
    const { mark: standing, link, change } = mark ?? { mark: 'other', link: null, change: null };
    segments.push({ start, end, words, mark: standing, link, change, role });
  };
  for (let start = 0; start <= text.length; ) {
    for (const mark of empty) if (mark.start === start) segment(start, start, mark);
    if (start === text.length) break;
    let end = start + 1;
    while (
      end < text.length &&
      owner[end] === owner[start] &&
      roles[end] === roles[start] &&
      !breaks.has(end)
    ) {
      end += 1;
    }
    segment(start, end, marks[owner[start] as number]);
    start = end;
  }
  return segments;
}
