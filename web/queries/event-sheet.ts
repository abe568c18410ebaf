import type { Claim, DocumentSummary, EventSheet, Facet, StoryOrigins } from '../../src/api/client.ts';
import { layEvent, type FoldedCopy } from './event-matrix.ts';
import { originName } from './event-glance.ts';

/** A document that an event sheet quotes, under the letter it is quoted by. */
export interface SheetSource {
  readonly letter: string;
  readonly document: string;
  /** Null when the document is gone from the collection. */
  readonly summary: DocumentSummary | null;
  readonly origin: string;
  /** What its text was made from, where the collection shows it. */
  readonly madeFrom: FoldedCopy | null;
}

/** The exact words of one claim, under the number by which answers name them. */
export interface SheetWords {
  readonly number: number;
  readonly letter: string;
  readonly claim: Claim;
}

export interface SheetAnswer {
  readonly value: string;
  readonly origins: readonly string[];
  /** Numbers of the words that give it. */
  readonly numbers: readonly number[];
}

/** An event laid out for paper: every answer names its words by number, every word its source by letter. */
export interface EventOnPaper {
  readonly sources: readonly SheetSource[];
  readonly words: readonly SheetWords[];
  readonly rows: readonly {
    readonly key: string;
    readonly facet: Facet;
    readonly answers: readonly SheetAnswer[];
  }[];
}

/** Lays an event out for paper: no claim, answer or source of it is left out, and none stands twice. */
export function layOnPaper(sheet: EventSheet, story: StoryOrigins | null): EventOnPaper {
  const matrix = layEvent(sheet, story, 'all');
  const sources = matrix.columns.map(({ document, summary, madeFrom }, place) => {
    const origin = matrix.groups.find(({ columns }) =>
      columns.some((column) => column.document === document),
    )?.origin;
    return {
      letter: letterOf(place),
      document,
      summary,
      origin: origin === null || origin === undefined ? 'not stated' : originName(sheet, origin.id),
      madeFrom,
    };
  });
  const letters = new Map(sources.map(({ document, letter }) => [document, letter]));
  const places = new Map([...sources.keys()].reverse().map((at) => [sources[at]?.document, at]));
  const inOrder = [...sheet.claims].sort((a, b) => {
    const place = ({ document }: Claim) => places.get(document) ?? -1;
    return place(a) - place(b) || a.start - b.start || (a.id < b.id ? -1 : 1);
  });
  const words = inOrder.map((claim, place) => ({
    number: place + 1,
    letter: letters.get(claim.document) ?? '?',
    claim,
  }));
  const numbers = new Map(words.map(({ number, claim }) => [claim.id, number]));
  const rows = matrix.rows.map(({ key, facet }) => ({
    key,
    facet,
    answers: facet.answers.map(({ value, origins, claims }) => ({
      value,
      origins: origins.map((id) => originName(sheet, id)),
      numbers: claims.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b),
    })),
  }));
  return { sources, words, rows };
}

/**
 * Numbers in their order, those that follow each other as a range.
 *
 * @example
 * rangesWords([1, 2, 3, 5, 6, 9]); // '1–3, 5, 6, 9'
 */
export function rangesWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  // A range of two is no shorter than its numbers.
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

const LETTERS = 26;
const FIRST = 65;

/**
 * The letter of a source by its place.
 *
 * @example
 * letterOf(0); // 'A'
 * letterOf(27); // 'BB'
 */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(FIRST + (place % LETTERS));
  return letter.repeat(Math.floor(place / LETTERS) + 1);
}
