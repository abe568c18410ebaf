import type { DocumentRecord, Event, Figure, IsoDay } from '../../../model/index.ts';
import { countsInCommon, type Lead, leadOf, likenessOf, type Rarity, rarityOf } from '../news/lead.ts';
import { isOpen, isWitness, type Link } from './link.ts';

/** A word in more leads than this is no story's own. */
const COMMON_WORD = 60;
/**
 * Likeness of two leads (cosine over words by their rarity) that makes them one story when so many
 * counts agree. Of 608 reports of one war that state their day, all 98 pairs with two equal counts and
 * a likeness of 0.4, or one, a place in common and 0.5, were written within three days of each other,
 * when those that name different weekdays are left out; with less in common, half are years apart.
 */
const ALIKE_WITH_TWO_COUNTS = 0.4;
const ALIKE_WITH_ONE_COUNT = 0.5;
/**
 * The highest toll is what a story is known by: of 52 more pairs in which it is the same, at least ten,
 * and stands with the same place, 50 lie within three days. Below ten, one in six is another story.
 */
const TELLING_TOLL = 10;
const ALIKE_WITH_SAME_TOLL = 0.15;

/**
 * Finds open and dated reports that tell of the same thing as news: in their first sentences, with the
 * same counts. Work grows with the open reports; words and counts that very many share find nothing.
 */
export function sameNews(records: readonly DocumentRecord[], open: (index: number) => boolean): Link[] {
  const subjects = records.flatMap((record, index) => (open(index) && isOpen(record) ? [index] : []));
  if (subjects.length === 0) return [];
  const leads = records.map(leadOf);
  const rarity = rarityOf(leads);
  const holders = holdersOf(leads, rarity, (index) => isWitness(records[index] as DocumentRecord));
  return subjects.flatMap((subject) => {
    const own = leads[subject] as Lead;
    return candidatesOf(own, holders).flatMap((witness): Link[] => {
      const other = leads[witness] as Lead;
      const likeness = likenessOf(own, other, rarity);
      const counts = countsInCommon(own, other);
      if (!isSame(own, other, likeness, counts.length)) return [];
      const figure = own.figures.get(counts[0] ?? '');
      const theirs = counts.flatMap((key) => other.figures.get(key) ?? []);
      return [
        {
          subject,
          witness,
          kind: 'same-event',
          strength: likeness,
          notBefore: firstDay(records[witness] as DocumentRecord, theirs),
          words: figure?.quote ?? '',
          start: figure?.start ?? 0,
          end: figure?.end ?? 0,
        },
      ];
    });
  });
}

function isSame(a: Lead, b: Lead, likeness: number, counts: number): boolean {
  const named = a.weekdays.size > 0 && b.weekdays.size > 0;
  if (named && ![...a.weekdays].some((day) => b.weekdays.has(day))) return false;
  if (counts >= 2 && likeness >= ALIKE_WITH_TWO_COUNTS) return true;
  if (counts === 0 || ![...a.places].some((place) => b.places.has(place))) return false;
  if (likeness >= ALIKE_WITH_ONE_COUNT) return true;
  return a.toll >= TELLING_TOLL && a.toll === b.toll && likeness >= ALIKE_WITH_SAME_TOLL;
}

/** The witnesses that hold a rare word or give a count, by it; what too many share is left out. */
function holdersOf(
  leads: readonly Lead[],
  rarity: Rarity,
  isOne: (index: number) => boolean,
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, lead] of leads.entries()) {
    if (!isOne(index)) continue;
    for (const key of keysOf(lead)) {
      if ((rarity.get(key)?.leads ?? 0) > COMMON_WORD) continue;
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else list.push(index);
    }
  }
  for (const [key, list] of holders) if (list.length > COMMON_WORD) holders.delete(key);
  return holders;
}

function keysOf({ words, figures }: Lead): string[] {
  return [...words, ...figures.keys()];
}

/** Witnesses with two keys in common at least, by their index. */
function candidatesOf(lead: Lead, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of keysOf(lead)) {
    for (const witness of holders.get(key) ?? []) shared.set(witness, (shared.get(witness) ?? 0) + 1);
  }
  return [...shared].flatMap(([witness, keys]) => (keys >= 2 ? [witness] : [])).sort((a, b) => a - b);
}

/** The first day of the events that these counts belong to, where the record gives it. */
function firstDay(record: DocumentRecord, figures: readonly Figure[]): IsoDay | null {
  const ids = new Set(figures.map(({ event }) => event));
  const told = record.events.filter(
    (event: Event) => ids.has(event.id) && !event.background && event.when.start !== null,
  );
  const days = told.flatMap(({ when }) => when.earliest ?? []).sort();
  return days[0] ?? null;
}
