import type { SentenceSide } from './align-sentences.ts';
import { harmIn, harmOf } from './pair-numbers.ts';
import type { Unit } from './units.ts';

/** "Bashar" with the "al-Assad" behind it that is known as another's name. */
export function wholeName(
  side: SentenceSide,
  name: readonly Unit[],
  units: readonly Unit[],
): readonly Unit[] {
  const next = units[units.indexOf(name.at(-1) as Unit) + 1];
  const [last, first] = [name.at(-1)?.last ?? 0, next?.first ?? -1];
  const isNext = first - last === 1 && /^(?:al|el)?[-\s]?\p{Lu}/u.test(side.words[first]?.written ?? '');
  return next !== undefined && isNext ? [...name, next] : name;
}

/** The units from the first that fits to the last. */
export function between(units: readonly Unit[], fits: (unit: Unit) => boolean): readonly Unit[] {
  return units.slice(units.findIndex(fits), units.findLastIndex(fits) + 1);
}

/** Numbers with the harm told before the first ("injured 90") and what the last counts ("11 million displaced"). */
export function aroundNumbers(side: SentenceSide, units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex(({ kind }) => kind === 'number');
  const last = units.findLastIndex(({ kind }) => kind === 'number');
  const [before, number, behind] = [units[first - 1], units[last], units[last + 1]];
  const isHarm = before !== undefined && harmIn(side.words[before.last]) !== null;
  const isCounted = number !== undefined && behind?.first === number.last + 1;
  return units.slice(isHarm ? first - 1 : first, isCounted ? last + 2 : last + 1);
}

/** "(SOHR)" behind the name it stands for. */
export function isInitials({ words, layers }: SentenceSide, units: readonly Unit[]): boolean {
  const word = words[units[0]?.first ?? -1];
  if (units.length !== 1 || word === undefined || !/^\p{Lu}{2,6}$/u.test(word.written)) return false;
  return /[([]/.test(layers.record.document.text.charAt(word.start - 1));
}

/** A headline that ran into its sentence says it twice: what is kept, or another's place taken, once is not gone. */
function isSaidAgain({ words }: SentenceSide, { first, last }: Unit): boolean {
  const harm = harmOf(words, { first, last });
  return words.some(
    ({ key, number }, at) =>
      number && at !== first && key === words[first]?.key && harmOf(words, { first: at, last: at }) === harm,
  );
}

/** A number whose going is no news: one said again, or the hour of the day. */
export function isNoCount(side: SentenceSide, unit: Unit): boolean {
  const next = side.words[unit.last + 1]?.plain ?? '';
  return /^(?:am|pm|gmt|bst|est|edt|cet|local)$/.test(next) || isSaidAgain(side, unit);
}

/** A number that counts the dead or the wounded, or whose thing counted stands in the other sentence. */
export function stillCounts({ words, met }: SentenceSide, unit: Unit): boolean {
  const counted = words[unit.last + 1];
  const isKept = counted?.small === false && (met[unit.last + 1] ?? -1) >= 0;
  return isKept || harmOf(words, unit) !== null;
}
