import { type Chance, chanceOf } from './chance.ts';
import { cutSentences, cutWords } from './cut-sentences.ts';

/** A report of a made collection. */
export interface MadeReport {
  /** `r` and its place in the collection. */
  readonly id: string;
  readonly text: string;
  /** Reports with one family were made of one root text; null for a text that stands alone. */
  readonly family: string | null;
  /** Share of the words of the root that were cut or replaced; 0 for the root's own words. */
  readonly degree: number;
  /** The standing paragraph of background it carries, or null. Sharing one makes no family. */
  readonly background: number | null;
}

/** Reports are planned by so many, so that a collection of 1,000 is the beginning of one of 100,000. */
const BLOCK = 1000;
/** One family in a block is as large as what an agency's whole round of customers prints. */
const LARGE_FAMILY = 60;
/** Families of 2 to 8, chosen by eye so that three in ten reports of a block belong to one. */
const SMALL_FAMILIES = 50;
const WITH_BACKGROUND = 1 / 8;
/** Share of reports for which background is written anew; the others have that of an earlier report. */
const NEW_BACKGROUND = 0.1;
/** How much of a root is touched in its copies and rewrites. */
const DEGREES = [0, 0, 0.03, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4];

/** Words that every text is full of; they stay, so that made texts read as prose to an index. */
const SMALL_WORDS = new Set(
  'a about after against all also an and are as at be been before between but by can could during for from had has have he her his if in into is it its more most no not of on one or other out over said she since so some than that the their them then there they this to two under until up was we were what when where which while who will with would'.split(
    ' ',
  ),
);

/**
 * A collection of `count` reports with known families, one after the other, so that it need not be held in
 * memory. Every report is a real text with its content words exchanged for other words of the same texts, by
 * a table that is the root's own: sentences, small words and the frequency of words are those of real
 * reports, and two reports of different families share no more than chance and set phrases give. Two in
 * three stand alone; one family in a thousand reports has 60 members; one report in eight carries one of 24
 * paragraphs of background.
 *
 * @example
 * [...makeCollection(['Two died in Homs on Monday after shells fell.'], 3)].length; // 3
 */
export function* makeCollection(texts: readonly string[], count: number): Generator<MadeReport> {
  const pool = poolOf(texts);
  const backgrounds = new Map<number, string>();
  for (let first = 0; first < count; first += BLOCK) {
    const families = familiesOf(first / BLOCK);
    for (let at = 0; at < Math.min(BLOCK, count - first); at += 1) {
      const id = `r${first + at}`;
      const chance = chanceOf(`report ${id}`);
      const family = families[at] ?? null;
      const root = rootText(texts, pool, family ?? id);
      const degree = family === null ? 0 : chance.pick(DEGREES);
      const background = chance.share() < WITH_BACKGROUND ? backgroundAt(first + at) : null;
      if (background !== null && !backgrounds.has(background)) {
        backgrounds.set(background, backgroundOf(texts, pool, background));
      }
      const varied = degree === 0 ? root : vary(root, degree, pool, chance);
      const text = background === null ? varied : `${varied}\n\n${backgrounds.get(background) ?? ''}`;
      yield { id, text, family, degree, background };
    }
  }
}

/** The report for which the background at hand for this one was written: itself, or an earlier one's. */
function backgroundAt(report: number): number {
  for (let at = report; ; ) {
    const chance = chanceOf(`background of ${at}`);
    if (at === 0 || chance.share() < NEW_BACKGROUND) return at;
    at = chance.below(at);
  }
}

/** For each place of a block the family that stands there, or undefined. */
function familiesOf(block: number): (string | undefined)[] {
  const chance = chanceOf(`block ${block}`);
  const sizes = [LARGE_FAMILY, ...Array.from({ length: SMALL_FAMILIES }, () => 2 + chance.below(7))];
  const members = sizes.flatMap((size, at) => Array.from({ length: size }, () => `f${block}-${at}`));
  return chance.shuffled([...members, ...Array.from({ length: BLOCK - members.length }, () => undefined)]);
}

/** Words by what they look like, each as often as the texts have it. */
interface Pool {
  readonly lower: readonly string[];
  readonly capital: readonly string[];
}

function poolOf(texts: readonly string[]): Pool {
  const lower: string[] = [];
  const capital: string[] = [];
  for (const text of texts) {
    for (const { start, end } of cutWords(text)) {
      const word = text.slice(start, end);
      if (/^\p{Lu}/u.test(word)) capital.push(word);
      else if (/^\p{Ll}/u.test(word) && !SMALL_WORDS.has(word)) lower.push(word);
    }
  }
  return { lower: lower.length === 0 ? ['word'] : lower, capital: capital.length === 0 ? ['Name'] : capital };
}

/** A real text under another vocabulary: the same word becomes the same word throughout. */
function rootText(texts: readonly string[], pool: Pool, name: string): string {
  const chance = chanceOf(`root ${name}`);
  const text = texts.length === 0 ? '' : chance.pick(texts);
  const table = new Map<string, string>();
  return replaceWords(text, (word) => {
    if (SMALL_WORDS.has(word.toLowerCase())) return word;
    const known = table.get(word);
    if (known !== undefined) return known;
    const put = /^\p{N}/u.test(word)
      ? String(1 + chance.below(400))
      : chance.pick(/^\p{Lu}/u.test(word) ? pool.capital : pool.lower);
    table.set(word, put);
    return put;
  });
}

/** Three sentences under a vocabulary of their own. */
function backgroundOf(texts: readonly string[], pool: Pool, at: number): string {
  const text = rootText(texts, pool, `background ${at}`);
  const sentences = cutSentences(text).slice(0, 3);
  return text.slice(0, sentences.at(-1)?.end ?? 0);
}

/** Cuts sentences for half of the degree and puts other words for the rest. */
function vary(text: string, degree: number, pool: Pool, chance: Chance): string {
  const cut = cutSentences(text).filter(() => chance.share() >= degree / 2);
  const kept = cut.length === 0 ? text : cut.map(({ start, end }) => text.slice(start, end)).join(' ');
  return replaceWords(kept, (word) => {
    if (chance.share() >= degree / 2) return word;
    return chance.pick(/^\p{Lu}/u.test(word) ? pool.capital : pool.lower);
  });
}

function replaceWords(text: string, put: (word: string) => string): string {
  return text.replace(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu, put);
}
