import type { Annotation, Claim, DocumentRecord, Part } from '../../src/api/client.ts';
import type { MarkKind, Pick } from '../selection/views/document.ts';
import { timeWords } from './time-words.ts';
import { type Mark, type Segment, segmentText } from './segment-text.ts';

/** A claim or an annotation as it lies over the text. */
export interface ReadingMark extends Mark {
  /** `words` are bare words that something else rests on, shown while they are picked. */
  readonly kind: MarkKind | 'words';
  /** How the mark looks within its kind: a claim's factuality, or `own` for the publisher's word. */
  readonly tone: string;
  /** What the words mean, told where they are pointed at; null for all but times. */
  readonly value?: string | null;
}

export interface Paragraph {
  readonly segments: readonly Segment<ReadingMark>[];
  /** The blank characters that stand between this paragraph and the next. */
  readonly gap: string;
}

/** A part of the document, as paragraphs. `role` is null for text that no part holds. */
export interface Block {
  readonly role: Part['role'] | null;
  readonly rule: string | null;
  /** Index into the document's reprints when the part stands in one. */
  readonly reprint: number | null;
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
}

type Record = DocumentRecord;

/** The marks of the kinds asked for, claims first, and what is picked, asked for or not. */
export function marksOf(record: Record, shown: readonly MarkKind[], pick: Pick | null = null): ReadingMark[] {
  const claims = record.claims.filter(
    ({ id }) => shown.includes('claim') || (pick?.kind === 'claim' && pick.id === id),
  );
  const values = new Map(record.times.map((time) => [time.annotation, timeWords(time)]));
  const annotations = record.annotations.flatMap((annotation, index) =>
    shown.includes(annotation.type) || (pick?.kind === 'annotation' && pick.index === index)
      ? [annotationMark(annotation, index, values.get(index) ?? null)]
      : [],
  );
  const span = pick?.kind === 'words' || pick?.kind === 'date' ? spanOf(record, pick) : null;
  const words: ReadingMark[] =
    pick === null || span === null ? [] : [{ id: markId(pick), kind: 'words', tone: 'plain', ...span }];
  return [...claims.map(claimMark), ...annotations, ...words];
}

/** How often each kind of mark occurs in the document. */
export function countMarks(record: Record): { readonly [K in MarkKind]: number } {
  const counts = { claim: record.claims.length, time: 0, place: 0, actor: 0, quantity: 0, cue: 0, action: 0 };
  for (const { type } of record.annotations) counts[type] += 1;
  return counts;
}

function claimMark(claim: Claim): ReadingMark {
  const isOwn = claim.voices.length === 0 && claim.factuality === 'asserted';
  const tone = isOwn ? 'own' : claim.factuality;
  return {
    id: markId({ kind: 'claim', id: claim.id }),
    kind: 'claim',
    tone,
    start: claim.start,
    end: claim.end,
  };
}

function annotationMark(annotation: Annotation, index: number, value: string | null): ReadingMark {
  const { type, start, end } = annotation;
  return { id: markId({ kind: 'annotation', index }), kind: type, tone: 'plain', value, start, end };
}

/** Name of a picked thing among the marks of its document. */
export function markId(pick: Pick): string {
  switch (pick.kind) {
    case 'claim':
      return `claim-${pick.id}`;
    case 'annotation':
      return `mark-${pick.index}`;
    case 'words':
    case 'date':
      return 'words';
  }
}

/** Reads the name of a mark back into what it picks; null when it names none. */
export function pickOf(id: string): Pick | null {
  if (id.startsWith('claim-')) return { kind: 'claim', id: id.slice('claim-'.length) };
  const index = /^mark-(\d+)$/.exec(id)?.[1];
  return index === undefined ? null : { kind: 'annotation', index: Number(index) };
}

/** The stretch of text a pick stands for; null when the document holds no such thing. */
export function spanOf(record: Record, pick: Pick): { start: number; end: number } | null {
  const found = pickedIn(record, pick);
  if (found === undefined || found.start >= found.end || found.end > record.document.text.length) return null;
  return { start: found.start, end: found.end };
}

function pickedIn(record: Record, pick: Pick): { start: number; end: number } | undefined {
  switch (pick.kind) {
    case 'claim':
      return record.claims.find((claim) => claim.id === pick.id);
    case 'annotation':
      return record.annotations[pick.index];
    case 'words':
      return pick;
    case 'date': {
      const date = pick.reprint === null ? record.date : record.reprints[pick.reprint]?.date;
      const step = pick.step === null ? undefined : date?.basis[pick.step];
      if (step === undefined || step.start === null || step.end === null) return undefined;
      return { start: step.start, end: step.end };
    }
  }
}

/** So many characters are drawn first of a long text, on either side of what is picked. */
const DRAWN_FIRST = 12_000;

/** From so many characters on a text counts as long. */
export const LONG_TEXT = 40_000;

/** The blocks around an offset that are drawn before the rest of a long text. */
export function blocksAround(blocks: readonly Block[], at: number): readonly Block[] {
  const near = blocks.filter(({ start }) => Math.abs(start - at) <= DRAWN_FIRST);
  return near.length > 0 ? near : blocks.slice(0, 1);
}

/**
 * The marks of a laid out document in the order in which they begin, the longer first: the way of the
 * arrow keys through the text.
 */
export function marksInOrder(blocks: readonly Block[]): readonly ReadingMark[] {
  const segments = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.segments));
  const seen = new Set<string>();
  return segments.flatMap(({ marks }) =>
    marks.filter(({ id }) => {
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    }),
  );
}

/** The mark a step from another, or from the first or last where none was reached; null where there is none. */
export function stepMark(
  marks: readonly ReadingMark[],
  from: string | null,
  step: 1 | -1 | 'first' | 'last',
): ReadingMark | null {
  const at = marks.findIndex(({ id }) => id === from);
  if (step === 'first' || (at === -1 && step === 1)) return marks[0] ?? null;
  if (step === 'last' || at === -1) return marks.at(-1) ?? null;
  return marks[Math.min(marks.length - 1, Math.max(0, at + step))] ?? null;
}

const NEWLINES = /\s*\n\s*/g;

/**
 * Lays a document out as blocks of paragraphs, each cut into segments by the marks over it. Every
 * code unit of the text is in exactly one segment or gap, in order.
 */
export function layDocument(record: Record, marks: readonly ReadingMark[]): Block[] {
  const { text, parts, reprints } = record.document;
  const breaks = [...text.matchAll(NEWLINES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const stretches = partStretches(text, parts);
  const cuts = [
    ...stretches.flatMap(({ start, end }) => [start, end]),
    ...breaks.flatMap(({ start, end }) => [start, end]),
  ];
  const segments = segmentText(text, marks, cuts);
  const isBreak = new Set(breaks.flatMap(({ start, end }) => offsetsWithin(start, end)));
  let next = 0;
  return stretches.map(({ start, end, part }) => {
    const own: Segment<ReadingMark>[] = [];
    for (let one = segments[next]; one !== undefined && one.start < end; one = segments[++next])
      own.push(one);
    const reprint = reprints.findIndex((candidate) => candidate.start <= start && end <= candidate.end);
    return {
      role: part?.role ?? null,
      rule: part?.rule ?? null,
      reprint: reprint === -1 ? null : reprint,
      start,
      paragraphs: paragraphsOf(own, isBreak),
    };
  });
}

function offsetsWithin(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The parts with the stretches between them, so that together they are the text. */
function partStretches(text: string, parts: readonly Part[]) {
  const stretches: { start: number; end: number; part: Part | null }[] = [];
  let from = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(part.start, from);
    const end = Math.min(part.end, text.length);
    if (start >= end) continue;
    if (start > from) stretches.push({ start: from, end: start, part: null });
    stretches.push({ start, end, part });
    from = end;
  }
  if (from < text.length) stretches.push({ start: from, end: text.length, part: null });
  return stretches;
}

function paragraphsOf(segments: readonly Segment<ReadingMark>[], isBreak: ReadonlySet<number>): Paragraph[] {
  const paragraphs: { segments: Segment<ReadingMark>[]; gap: string }[] = [];
  let current: { segments: Segment<ReadingMark>[]; gap: string } | null = null;
  for (const segment of segments) {
    const isGap = isBreak.has(segment.start);
    if (current === null || (!isGap && current.gap !== '')) {
      current = { segments: [], gap: '' };
      paragraphs.push(current);
    }
    if (isGap) current.gap += segment.text;
    else current.segments.push(segment);
  }
  return paragraphs;
}

/** The claim before or after the one picked, in text order; the first or last when none is. */
export function neighbourClaim(record: Record, pick: Pick | null, step: 1 | -1): Claim | null {
  const { claims } = record;
  if (claims.length === 0) return null;
  const at = pick?.kind === 'claim' ? claims.findIndex((claim) => claim.id === pick.id) : -1;
  if (at !== -1) return claims[Math.min(claims.length - 1, Math.max(0, at + step))] ?? null;
  const from = pick === null ? null : spanOf(record, pick);
  if (from === null) return (step === 1 ? claims[0] : claims.at(-1)) ?? null;
  const before = claims.filter((claim) => claim.start < from.start).at(-1);
  const behind = claims.find((claim) => claim.start >= from.start);
  return (step === 1 ? behind : before) ?? claims[0] ?? null;
}

/** Annotations whose words lie within a stretch, with their indexes. */
export function annotationsWithin(record: Record, start: number, end: number) {
  return record.annotations.flatMap((annotation, index) =>
    start <= annotation.start && annotation.end <= end ? [{ annotation, index }] : [],
  );
}
