import type { Span, TextChange } from '../../../model/index.ts';
import { soundOf } from '../../../names/fold-word.ts';
import { WORD_CLASSES } from '../text/word-classes.ts';
import { isNegation } from './change-words.ts';
import {
  placeIn,
  type SentencesAligned,
  type SentenceSide,
  spanOver,
  type WordGap,
} from './align-sentences.ts';
import { LOADED_WORDS } from './loaded-words.ts';
import { nameFits } from './name-fits.ts';
import { isOneName } from './one-name.ts';
import { isNoName, isPartOfName, isPeople } from './no-names.ts';
import { pairNumbers } from './pair-numbers.ts';
import { swapFits } from './swap-fits.ts';
import { aroundNumbers, between, isInitials, isNoCount, stillCounts, wholeName } from './told-units.ts';
import { countOf, type Unit, unitsIn, writtenOf } from './units.ts';

/**
 * From so many words that say something on one side, with at most a third as many on the other, a clause
 * was cut or put in, and its numbers and names are no changes of their own. Chosen by eye.
 */
const CLAUSE = 5;

/** What words became in one gap, in the order numbers, names, other words. */
export function compareGap(sides: SentencesAligned, gap: WordGap): TextChange[] {
  const here = unitsIn(sides.a, gap.a);
  const there = unitsIn(sides.b, gap.b);
  if (here.length === 0 && there.length === 0) return [];
  const [most, least] = [here, there].map((units) => countOf(units)).sort((x, y) => y - x) as [
    number,
    number,
  ];
  if (most >= CLAUSE && least * 3 <= most) return [change(sides, gap, 'word', 'clause', here, there)];
  const isLong = most >= CLAUSE && least >= CLAUSE;
  // Clauses that stand in each other's place.
  if (isLong) return [change(sides, gap, 'word', 'reworded', here, there)];
  if (here.length === 0 || there.length === 0) {
    const units = here.length > 0 ? here : there;
    const isShort = isInitials(here.length > 0 ? sides.a : sides.b, units);
    const isTold = here.length > 0 ? isPronoun(sides.b, gap.b) : isPronoun(sides.a, gap.a);
    const side = here.length > 0 ? sides.a : sides.b;
    if (isTold && units.every((unit) => unit.kind === 'name' || isTitle(side, unit))) return [];
    const other = here.length > 0 ? sides.b : sides.a;
    const isNamed = (unit: Unit): boolean => unit.kind === 'name' && isNamedIn(other, writtenOf(side, unit));
    const isBased = ({ first }: Unit): boolean => /^(?:based|born)$/.test(side.words[first]?.plain ?? '');
    if (units.every((unit) => isNamed(unit) || isBased(unit))) return [];
    return isShort ? [] : [oneSided(sides, gap, here, there)];
  }
  return [
    ...compareKind(sides, gap, 'number', here, there),
    ...compareKind(sides, gap, 'name', here, there),
    ...compareWords(sides, gap, here, there),
  ];
}

/** A phrase that went or came whole is one finding, named by what in it tells the most. */
function oneSided(
  sides: SentencesAligned,
  gap: WordGap,
  here: readonly Unit[],
  there: readonly Unit[],
): TextChange {
  const side = here.length > 0 ? sides.a : sides.b;
  const units = here.length > 0 ? here : there;
  // "Observatory head" before a kept name says who that is.
  const describes = side.words[(units.at(-1)?.last ?? 0) + 1]?.name === true && units.length > 1;
  const isName = ({ kind, first, last }: Unit): boolean =>
    kind === 'name' && !describes && !isNoName(side, { kind, first, last });
  const isCount = (unit: Unit): boolean => unit.kind === 'number' && !isNoCount(side, unit);
  const kind = units.some(isCount) ? 'number' : units.some(isName) ? 'name' : 'word';
  const rule = kind === 'word' ? ruleOf(sides, here, there) : `${kind}-missing`;
  const told =
    kind === 'number'
      ? aroundNumbers(side, units)
      : kind === 'name'
        ? wholeName(side, between(units, isName), units)
        : units;
  return here.length > 0
    ? change(sides, gap, kind, rule, told, [])
    : change(sides, gap, kind, rule, [], told);
}

/** Numbers by what they count, names by their order; those left over were lost or gained. */
function compareKind(
  sides: SentencesAligned,
  gap: WordGap,
  kind: 'number' | 'name',
  here: readonly Unit[],
  there: readonly Unit[],
): TextChange[] {
  const [left, right] = [here, there].map((units) => units.filter((unit) => unit.kind === kind)) as [
    Unit[],
    Unit[],
  ];
  const changes: TextChange[] = [];
  const rest =
    kind === 'name'
      ? pairNames(sides, gap, left, right)
      : pairNumbers(sides.a.words, sides.b.words, left, right);
  const { both } = rest;
  for (let at = 0; at < both; at += 1) {
    changes.push(
      change(sides, gap, kind, `other-${kind}`, [rest.left[at] as Unit], [rest.right[at] as Unit]),
    );
  }
  // A name that gave way to other words ("the president") is a matter of words, and so is a number that counts no harm.
  const [wordsHere, wordsThere] = [here, there].map((units) =>
    units.some((unit) => unit.kind === 'word'),
  ) as [boolean, boolean];
  for (const unit of rest.left.slice(both)) {
    if (kind === 'name' && (isNoName(sides.a, unit) || wordsThere)) continue;
    if (kind === 'number' && (isNoCount(sides.a, unit) || (wordsThere && !stillCounts(sides.a, unit))))
      continue;
    changes.push(change(sides, gap, kind, `${kind}-missing`, [unit], []));
  }
  for (const unit of rest.right.slice(both)) {
    if (kind === 'name' && (isNoName(sides.b, unit) || wordsHere)) continue;
    if (kind === 'number' && (isNoCount(sides.b, unit) || (wordsHere && !stillCounts(sides.b, unit))))
      continue;
    changes.push(change(sides, gap, kind, `${kind}-missing`, [], [unit]));
  }
  return changes;
}

/** Spellings, initials and last names of one name are no change; of the others those in one place are a pair. */
function pairNames(
  sides: SentencesAligned,
  gap: WordGap,
  left: readonly Unit[],
  right: readonly Unit[],
): { left: Unit[]; right: Unit[]; both: number } {
  const { a, b } = sides;
  const rest = { left: [...left], right: [...right] };
  for (const unit of left) {
    const other = rest.right.find((one) => isOneName(writtenOf(a, unit), writtenOf(b, one)));
    if (other === undefined) continue;
    rest.left = rest.left.filter((one) => one !== unit);
    rest.right = rest.right.filter((one) => one !== other);
  }
  const pairs = rest.left
    .slice(0, rest.right.length)
    .map((unit, at) => [unit, rest.right[at] as Unit] as const);
  const fitting = pairs.filter(([here, there]) => nameFits(sides, gap, here, there));
  // Where names stand on both sides but not for each other, nobody can say which are gone.
  const [more, fewer] = [rest.left.slice(pairs.length), rest.right.slice(pairs.length)];
  return {
    left: [...fitting.map(([here]) => here), ...more],
    right: [...fitting.map(([, there]) => there), ...fewer],
    both: fitting.length,
  };
}

/** "Mr Omar" for "he". */
function isTitle({ words }: SentenceSide, { first }: Unit): boolean {
  return words[first + 1]?.name === true && /^(?:mr|mrs|ms|mister|dr)$/.test(words[first]?.plain ?? '');
}

/** "The Britain-based group" for "the group, a British one". */
function isNamedIn({ words }: SentenceSide, name: string): boolean {
  return words.some((word) => word.name && isOneName(word.written, name));
}

/** "Its ally" for "Kesra's ally": the name was told before. */
function isPronoun({ words }: SentenceSide, [from, to]: readonly [number, number]): boolean {
  return words
    .slice(from, to)
    .some(({ plain }) => /^(?:he|she|it|they|him|them|his|her|its|their)$/.test(plain));
}

function compareWords(
  sides: SentencesAligned,
  gap: WordGap,
  here: readonly Unit[],
  there: readonly Unit[],
): TextChange[] {
  const isWord = (units: readonly Unit[], others: readonly Unit[], side: SentenceSide): Unit[] => {
    const names = units.filter(({ kind }) => kind === 'name').length;
    const otherNames = others.filter(({ kind }) => kind === 'name').length;
    const hasWords = others.some(({ kind }) => kind === 'word');
    return units.filter(
      (unit) =>
        unit.kind === 'word' ||
        (unit.kind === 'name' &&
          names > otherNames &&
          (hasWords || isPeople(side, unit)) &&
          !isPartOfName(side, unit)),
    );
  };
  const left = isWord(here, there, sides.a);
  const right = isWord(there, here, sides.b);
  const stems = (side: SentenceSide, units: readonly Unit[]): string[] =>
    units.map(({ first }) => stemOf(side, first));
  const [stemsA, stemsB] = [stems(sides.a, left), stems(sides.b, right)];
  const lost = left.filter((_, at) => !stemsB.includes(stemsA[at] ?? ''));
  const gained = right.filter((_, at) => !stemsA.includes(stemsB[at] ?? ''));
  if (lost.length === 0 && gained.length === 0) return [];
  if (lost.length > 0 && gained.length > 0 && !swapFits(sides, gap, lost, gained)) {
    return apart(sides, gap, lost, gained);
  }
  return [change(sides, gap, 'word', ruleOf(sides, lost, gained), lost, gained)];
}

/** Of words that do not stand in each other's place those that tell a side, or deny, are told by themselves. */
function apart(
  sides: SentencesAligned,
  gap: WordGap,
  lost: readonly Unit[],
  gained: readonly Unit[],
): TextChange[] {
  const telling = (units: readonly Unit[], side: SentenceSide): Unit[] =>
    units.filter(({ first }) => isNegation(side.words[first]));
  return [
    ...telling(lost, sides.a).map((unit) => change(sides, gap, 'word', 'negation', [unit], [])),
    ...telling(gained, sides.b).map((unit) => change(sides, gap, 'word', 'negation', [], [unit])),
  ];
}

function stemOf({ words }: SentenceSide, at: number): string {
  const word = words[at];
  if (word === undefined) return '';
  // "Did not", "didn't".
  if (/^(?:not|cannot)$|n't$/.test(word.plain)) return '=not';
  // All ways of saying "said" are one: "added", "told reporters".
  return word.cue && WORD_CLASSES.get(word.key) === '=said' ? '=said' : soundOf(word.key);
}

function ruleOf({ a, b }: SentencesAligned, lost: readonly Unit[], gained: readonly Unit[]): string {
  const words = [...lost.map(({ first }) => a.words[first]), ...gained.map(({ first }) => b.words[first])];
  if (words.some(isNegation)) return 'negation';
  if (words.some((word) => LOADED_WORDS.has(word?.key ?? ''))) return 'loaded-word';
  if (words.every((word) => word?.time === true)) return 'other-time';
  return lost.length === 0 || gained.length === 0 ? 'word-missing' : 'other-word';
}

/** One change over the units of either side; a side without any is a place. */
function change(
  { a, b }: SentencesAligned,
  gap: WordGap,
  kind: TextChange['kind'],
  rule: string,
  lost: readonly Unit[],
  gained: readonly Unit[],
): TextChange {
  const span = (side: SentenceSide, units: readonly Unit[], empty: () => Span): Span => {
    const [first, last] = [units[0], units.at(-1)];
    return first === undefined || last === undefined ? empty() : spanOver(side, first.first, last.last);
  };
  const how = lost.length === 0 ? 'gained' : gained.length === 0 ? 'lost' : 'swapped';
  return {
    kind,
    how,
    a: span(a, lost, () => placeIn(b, a, gained[0]?.first ?? gap.b[0], gained.at(-1)?.last ?? gap.b[0])),
    b: span(b, gained, () => placeIn(a, b, lost[0]?.first ?? gap.a[0], lost.at(-1)?.last ?? gap.a[0])),
    rule,
  };
}
