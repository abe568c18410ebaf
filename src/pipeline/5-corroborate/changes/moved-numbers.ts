import type { TextChange } from '../../../model/index.ts';
import type { ChangeWord } from './change-words.ts';
import { type SentencesAligned, type SentenceSide, spanOver } from './align-sentences.ts';
import { harmOf } from './pair-numbers.ts';

type Range = readonly [from: number, to: number];

/** From so many times the other, two counts in different places of a sentence are of two things. */
const TIMES = 4;

/**
 * Numbers that another of the same harm replaced, wherever in the sentence it stands now: "at least six
 * died in a blast", "a blast killed seven". The harm must be told once on either side. A count that the other
 * gives by its parts ("four people", "two women and two soldiers") is no change.
 */
export function compareMovedNumbers(sides: SentencesAligned): TextChange[] {
  const { a, b } = sides;
  takeParts(
    a,
    b,
    sides.gaps.map((gap) => [gap.a, gap.b]),
  );
  takeParts(
    b,
    a,
    sides.gaps.map((gap) => [gap.b, gap.a]),
  );
  return [...new Set(openNumbers(a).map((at) => harmOf(a.words, one(at))))].flatMap((harm): TextChange[] => {
    const [here, there] = [countOf(a, harm), countOf(b, harm)];
    if (harm === null || here === null || there === null || inOneGap(sides, here, there)) return [];
    a.taken[here] = 1;
    b.taken[there] = 1;
    const [least, most] = [valueOf(a.words[here]), valueOf(b.words[there])].sort((x, y) => x - y) as [
      number,
      number,
    ];
    if (most >= TIMES * least) return [];
    return [
      {
        kind: 'number',
        how: 'swapped',
        a: spanOver(a, here, here),
        b: spanOver(b, there, there),
        rule: 'other-number',
      },
    ];
  });
}

/** The place of the one number that counts a harm, where it has no counterpart; null where several do, or none. */
function countOf(side: SentenceSide, harm: string | null): number | null {
  const all = side.words.flatMap(({ number }, at) =>
    number && harmOf(side.words, one(at)) === harm ? [at] : [],
  );
  const [at] = all;
  return at !== undefined && all.length === 1 && isOpen(side, at) ? at : null;
}

/** Those that one gap holds are paired there. */
function inOneGap({ gaps }: SentencesAligned, here: number, there: number): boolean {
  return gaps.some(({ a, b }) => a[0] <= here && here < a[1] && b[0] <= there && there < b[1]);
}

function takeParts(
  whole: SentenceSide,
  parts: SentenceSide,
  gaps: readonly (readonly [Range, Range])[],
): void {
  const within = ([from, to]: Range, side: SentenceSide): number[] =>
    openNumbers(side).filter((at) => from <= at && at < to);
  for (const [here, there] of gaps) {
    const [at, ...others] = within(here, whole);
    const all = within(there, parts);
    if (at === undefined || others.length > 0 || all.length < 2) continue;
    const sum = all.reduce((total, part) => total + valueOf(parts.words[part]), 0);
    if (sum !== valueOf(whole.words[at])) continue;
    whole.taken[at] = 1;
    for (const part of all) parts.taken[part] = 1;
  }
}

function openNumbers(side: SentenceSide): number[] {
  return side.words.flatMap((_, at) => (isOpen(side, at) ? [at] : []));
}

function isOpen({ words, met, taken }: SentenceSide, at: number): boolean {
  return words[at]?.number === true && (met[at] ?? -1) < 0 && taken[at] === 0;
}

function valueOf(word: ChangeWord | undefined): number {
  return Number.parseFloat(word?.key ?? '');
}

function one(at: number): { first: number; last: number } {
  return { first: at, last: at };
}
