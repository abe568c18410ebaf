import type { ReadDocument, SettledOne } from '../../src/api/client.ts';
import { type Days, dayWords } from './day-words.ts';

type DocumentDate = SettledOne['date'];
export type Step = DocumentDate['basis'][number];

/** A step of the reasoning with its place in it, which names it in the address. */
export interface PlacedStep {
  readonly step: Step;
  readonly place: number;
  /** Whether the days it allows draw a border of the interval, or all of them are left out of it. */
  readonly part: 'border' | 'within' | 'left-out';
}

/** Steps shown at once; a report may name fifty things that had happened. */
const SHOWN_AT_ONCE = 7;

/** How the date of a document, or of a reprint in it, came about; null when there is no such reprint. */
export function datingOf({ dating }: ReadDocument, reprint: number | null): SettledOne | null {
  return dating.find((one) => one.reprint === reprint) ?? null;
}

/**
 * The steps in their order, parted into those worth reading first and the rest: what a person said,
 * what draws a border, what is stated, then the others as far as there is room.
 */
export function partSteps(date: DocumentDate): {
  readonly shown: readonly PlacedStep[];
  readonly more: readonly PlacedStep[];
} {
  const steps = date.basis.map((step, place): PlacedStep => ({ step, place, part: partOf(step, date) }));
  const ranked = [...steps].sort((a, b) => rankOf(a) - rankOf(b) || a.place - b.place);
  const first = new Set(ranked.slice(0, SHOWN_AT_ONCE).map(({ place }) => place));
  return {
    shown: steps.filter(({ place }) => first.has(place)),
    more: steps.filter(({ place }) => !first.has(place)),
  };
}

function partOf(step: Step, date: DocumentDate): PlacedStep['part'] {
  const isBefore = step.latest !== null && date.earliest !== null && step.latest < date.earliest;
  const isBehind = step.earliest !== null && date.latest !== null && step.earliest > date.latest;
  if (isBefore || isBehind) return 'left-out';
  const draws =
    (step.earliest !== null && step.earliest === date.earliest) ||
    (step.latest !== null && step.latest === date.latest);
  return draws ? 'border' : 'within';
}

function rankOf({ step, part }: PlacedStep): number {
  if (step.rule.startsWith('judgement/')) return 0;
  if (part === 'border') return 1;
  if (step.rule.startsWith('stated')) return 2;
  return part === 'within' ? 3 : 4;
}

/**
 * Says whose word the date rests on where it is not the text's alone; null where it is.
 *
 * @example
 * lastWord({ by: 'text', judgements: [] }); // null
 */
export function lastWord({ by, judgements }: Pick<SettledOne, 'by' | 'judgements'>): string | null {
  switch (by) {
    case 'text':
      return null;
    case 'collection':
      return 'narrowed by other documents';
    case 'person':
      return `set by ${judgements.at(-1)?.who ?? 'a person'}`;
  }
}

/**
 * Says that what the text allows and the days a person gave have no day in common; null where they have.
 *
 * @example
 * againstText({ earliest: '2017', latest: null }, { earliest: null, latest: null }); // null
 */
export function againstText(given: Days, read: Days): string | null {
  const isBefore = given.latest !== null && read.earliest !== null && given.latest < read.earliest;
  const isBehind = given.earliest !== null && read.latest !== null && given.earliest > read.latest;
  if (!isBefore && !isBehind) return null;
  const isOpen = read.earliest === null || read.latest === null;
  return `The text allows only ${isOpen ? 'days ' : ''}${dayWords(read)}; your date stands above it.`;
}

/** The day of a moment in words; the moment itself where it is none. */
export function momentWords(at: string): string {
  const day = at.slice(0, 'YYYY-MM-DD'.length);
  const words = dayWords({ earliest: day, latest: day });
  return words === 'not known' ? at : words;
}
