import type { DocumentRecord, Figure } from '../../../model/index.ts';
import { STOP_WORDS } from '../mention.ts';

/** What a report says in its first sentences, where its news stands. */
export interface Lead {
  readonly words: ReadonlySet<string>;
  /** Counts it gives there: measure and number. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The most it tells as killed in what it reports; 0 where it tells of none. */
  readonly toll: number;
  readonly places: ReadonlySet<string>;
  /** Days of the week it tells of as past. */
  readonly weekdays: ReadonlySet<number>;
}

/** The news is told in the sentences that hold so many words of four letters and more. */
const LEAD_WORDS = 60;
/** In a smaller pile no word is common: its words weigh as they would among so many leads. */
const LEAST_LEADS = 100;
/** A count this small is told of too many things. */
const TELLING_NUMBER = 3;

/** How rare the words of leads are among the leads of one collection. */
export type Rarity = ReadonlyMap<string, { readonly weight: number; readonly leads: number }>;

/** Reads what a report tells as its news. */
export function leadOf(record: DocumentRecord): Lead {
  const { text } = record.document;
  const words = new Set<string>();
  let end = 0;
  let seen = 0;
  for (const sentence of record.sentences) {
    if (sentence.role !== 'headline' && sentence.role !== 'body') continue;
    const found =
      text
        .slice(sentence.start, sentence.end)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? [];
    for (const word of found) if (!STOP_WORDS.has(word)) words.add(word.slice(0, 6));
    end = sentence.end;
    seen += found.length;
    if (seen > LEAD_WORDS) break;
  }
  const figures = record.figures.filter(
    ({ low, high, ...one }) => one.end <= end && (low ?? high ?? 0) >= TELLING_NUMBER,
  );
  const annotations = record.annotations.filter((one) => one.end <= end);
  return {
    words,
    figures: new Map(figures.map((one) => [`${one.measure} ${one.low ?? one.high}`, one])),
    toll: Math.max(0, ...figures.map((one) => (isToll(one) ? (one.low ?? one.high ?? 0) : 0))),
    places: new Set(
      annotations.flatMap((one) =>
        one.type === 'place' && one.chosen !== null && one.chosen.kind !== 'country' ? [one.chosen.id] : [],
      ),
    ),
    weekdays: new Set(
      annotations.flatMap((one) =>
        one.type === 'time' && one.expression.form === 'weekday' && one.expression.direction === 'past'
          ? [one.expression.weekday]
          : [],
      ),
    ),
  };
}

function isToll({ measure, scope }: Figure): boolean {
  return measure === 'killed' && scope === 'event';
}

/** Weight of each word: the logarithm of how few leads hold it. */
export function rarityOf(leads: readonly Lead[]): Rarity {
  const among = Math.max(leads.length + 1, LEAST_LEADS);
  const counts = new Map<string, number>();
  for (const { words } of leads) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts].map(([word, count]) => [word, { weight: Math.log(among / count), leads: count }]),
  );
}

/** Weight of some words together. */
function weightOf(words: Iterable<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of words) sum += (rarity.get(word)?.weight ?? 0) ** 2;
  return sum;
}

/**
 * Likeness of two leads from 0 to 1: the cosine over their words, each by its rarity. Symmetric.
 */
export function likenessOf(a: Lead, b: Lead, rarity: Rarity): number {
  const norm = Math.sqrt(weightOf(a.words, rarity)) * Math.sqrt(weightOf(b.words, rarity));
  const common = [...a.words].filter((word) => b.words.has(word));
  return norm === 0 ? 0 : weightOf(common, rarity) / norm;
}

/** The counts two leads both give, as keys of measure and number. */
export function countsInCommon(a: Lead, b: Lead): string[] {
  return [...a.figures.keys()].filter((key) => b.figures.has(key));
}
