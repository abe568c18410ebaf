import type { EventPlace } from '../../model/index.ts';
import { familyOf, type Mention } from './mention.ts';

/** Longer intervals meet everything; they are compared only within their own document. */
const LONGEST_DAYS = 92;
/** Intervals up to this long are looked for by the week; longer ones only by month and rare word. */
const WEEKLY_DAYS = 10;
/** A story's own words: this many of a sentence's rarest find its other tellings. */
const RARE_WORDS = 3;
/** Words in more mentions than this are no story's own. */
const COMMON_WORD = 60;
/** Numbers from here on are seldom told of two events in one week. */
const TELLING_NUMBER = 5;
/** Half a degree is some 50 km; two shifted grids bring near points together whatever line lies between. */
const CELL_DEGREES = 0.5;
/** In a long text a mention is compared with this many before it; those further back are other stories. */
const WITHIN_REACH = 60;
/**
 * Thousands of mentions of one place and week are one story told over and over: comparing each with so
 * many others ties them together. The largest block of 700 real reports of one war holds fewer.
 */
const ACROSS_REACH = 150;

/**
 * Yields the pairs worth weighing, as indexes into the mentions: of one family, and within one
 * document, or in one week at one place or with one telling number, or in one month with a rare word
 * in common. Work grows with the size of stories, not of the collection.
 */
export function candidatePairs(mentions: readonly Mention[]): [number, number][] {
  const rarity = countWords(mentions);
  const blocks = new Map<string, number[]>();
  const put = (key: string, index: number): void => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [index]);
    else block.push(index);
  };
  mentions.forEach((mention, index) => {
    put(`d|${familyOf(mention.event.type)}|${mention.record.document.id}`, index);
    for (const key of keysAcross(mention, rarity)) put(key, index);
  });
  const pairs = new Map<number, [number, number]>();
  for (const [key, block] of blocks) {
    const reach = key.startsWith('d|') ? WITHIN_REACH : ACROSS_REACH;
    for (const [at, b] of block.entries()) {
      for (const a of block.slice(Math.max(0, at - reach), at)) pairs.set(a * mentions.length + b, [a, b]);
    }
  }
  return [...pairs.values()];
}

function countWords(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of mentions) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The blocks in which a mention meets mentions of other documents. */
function keysAcross(mention: Mention, rarity: ReadonlyMap<string, number>): string[] {
  const { from, to } = mention;
  if (from === null || to === null || to - from > LONGEST_DAYS) return [];
  const family = familyOf(mention.event.type);
  // A day of slack on either side, as reports of one night differ by a day.
  const months = steps(from - 1, to + 1, 30).map((month) => `${family}|m${month}`);
  const marked = [
    ...rareWords(mention, rarity),
    ...(mention.onset?.actors ?? []).map((actor) => `began ${actor}`),
  ];
  const keys = months.flatMap((month) => marked.map((word) => `${month}|${word}`));
  if (to - from > WEEKLY_DAYS) return keys;
  const weeks = steps(from - 1, to + 1, 7).map((week) => `${family}|w${week}`);
  const marks = [...placeKeys(mention.event.where), ...numberKeys(mention)];
  return [...keys, ...weeks.flatMap((week) => marks.map((mark) => `${week}|${mark}`))];
}

function steps(from: number, to: number, length: number): number[] {
  const [first, last] = [Math.floor(from / length), Math.floor(to / length)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function rareWords({ words }: Mention, rarity: ReadonlyMap<string, number>): string[] {
  const count = (word: string): number => rarity.get(word) ?? 0;
  return [...words]
    .filter((word) => count(word) > 1 && count(word) <= COMMON_WORD)
    .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
    .slice(0, RARE_WORDS);
}

function placeKeys(place: EventPlace | null): string[] {
  if (place === null) return [];
  const named = place.gazetteer === null ? [`n${place.name.toLowerCase()}`] : [`g${place.gazetteer}`];
  if (place.lat === null || place.lon === null) return named;
  const cell = (shift: number): string =>
    `c${shift}:${Math.floor((place.lat ?? 0) / CELL_DEGREES + shift)}:${Math.floor((place.lon ?? 0) / CELL_DEGREES + shift)}`;
  return [...named, cell(0), cell(0.5)];
}

function numberKeys({ figures }: Mention): string[] {
  return figures.flatMap(({ measure, low, high }) => {
    const number = low ?? high ?? 0;
    return number >= TELLING_NUMBER ? [`f${measure}${number}`] : [];
  });
}
