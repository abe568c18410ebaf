import {
  contains,
  locateMark,
  MARKED_RULE,
  overlap,
  type Part,
  type PartMark,
  type Reprint,
  type Span,
} from '../../../model/index.ts';
import type { ToldParts } from './tell-parts.ts';

/** A mark where its words stand now. */
type Placed = Span & Pick<PartMark, 'role'>;

/**
 * Puts what people say that stretches are over what the machine tells, one mark after the other. A part
 * that a mark cuts keeps its role outside of it. A mark whose words are gone does nothing.
 */
export function markParts(text: string, told: ToldParts, marks: readonly PartMark[]): ToldParts {
  return marks.reduce((before, mark): ToldParts => {
    const span = locateMark(text, mark);
    if (span === null) return before;
    const placed = { ...span, role: mark.role };
    return {
      parts: before.parts.flatMap((part) => cut(text, part, placed)),
      reprints: reprintsUnder(text, before.reprints, placed),
    };
  }, told);
}

/** A part in up to three: before the mark, in it, after it. What holds no words is no part. */
function cut(text: string, part: Part, mark: Placed): Part[] {
  if (overlap(part, mark) === 0) return [part];
  const [from, to] = [Math.max(part.start, mark.start), Math.min(part.end, mark.end)];
  return [
    { ...part, end: from },
    { start: from, end: to, role: mark.role, rule: MARKED_RULE },
    { ...part, start: to },
  ].flatMap((one) => trimmed(text, one) ?? []);
}

/**
 * What is marked as a reprint is one, of which nothing more is known. The report's own words are in none:
 * a reprint ends where they begin, and one that they part is two, the second the last in the list, so
 * that decisions about the others still name them.
 */
function reprintsUnder(text: string, reprints: readonly Reprint[], mark: Placed): readonly Reprint[] {
  if (mark.role === 'reprint') {
    if (reprints.some((reprint) => contains(reprint, mark))) return reprints;
    const { start, end } = mark;
    return [...reprints, { start, end, title: null, author: null, publisher: null, stated: [] }];
  }
  if (mark.role !== 'body') return reprints;
  const second: Reprint[] = [];
  const first = reprints.flatMap((reprint) => {
    if (overlap(reprint, mark) === 0) return [reprint];
    const before = trimmed(text, { ...reprint, end: Math.max(reprint.start, mark.start) });
    const after = trimmed(text, { ...reprint, start: Math.min(reprint.end, mark.end) });
    if (before !== null && after !== null) second.push(after);
    return before ?? after ?? [];
  });
  return [...first, ...second];
}

/** A letter or a digit: what holds neither, such as the full stop behind a mark, is no words. */
const IN_WORDS = /[\p{L}\p{N}]/u;

/** A stretch without the blanks around it; null where no words are left. */
function trimmed<T extends Span>(text: string, one: T): T | null {
  const words = text.slice(one.start, one.end);
  const start = one.start + (words.length - words.trimStart().length);
  const end = one.end - (words.length - words.trimEnd().length);
  return IN_WORDS.test(words) ? { ...one, start, end } : null;
}
