import { dayNumber, lengthInDays } from '../../../calendar/index.ts';
import type { DayInterval, DocumentRecord } from '../../../model/index.ts';
import { daysApart } from '../compare/time.ts';
import { countsInCommon, type Lead, leadOf, likenessOf, type Rarity, rarityOf } from '../news/lead.ts';

/** A report dated to so many days lies in one news cycle; about a weekend, as weekly papers have it. Not measured. */
const DATED_DAYS = 3;
/**
 * Likeness of two leads of one day, with a place or a count in common, from which they tell one story; a
 * day apart they need the count, since what happens daily at one place is told in the same words. Of the
 * pairs of 695 reports of one war that pass, nine in ten were one story on reading thirty.
 */
const ALIKE_ON_ONE_DAY = 0.2;
/** With both in common, on one day: of the fourteen pairs of these reports in between, eleven are one story. */
const ALIKE_WITH_PLACE_AND_COUNT = 0.1;
/**
 * Where the day of one is open, more must agree. The numbers are those by which undated reports are
 * dated by others: two equal counts and a likeness of 0.4, or one, a place in common and 0.5.
 */
const ALIKE_WITH_TWO_COUNTS = 0.4;
const ALIKE_WITH_ONE_COUNT = 0.5;
/** A toll from here on, at one place, is what a story is known by. */
const TELLING_TOLL = 10;
const ALIKE_WITH_SAME_TOLL = 0.15;
/** A date so many characters from the beginning is the report's own. */
const HEAD = 15;
/**
 * Words and counts that more leads of one day hold find nothing, so that work grows with the pile and no
 * faster. A bound on work and not a measured one: what larger and smaller bounds would find or lose was
 * not counted. Where a day has more reports than this of one story, they meet by rarer words, by their
 * events or by the text they share, or not at all.
 */
const COMMON_KEY = 60;

/**
 * Finds the reports whose first sentences tell one happening by their words, places, counts and days,
 * also where its events were not found to be one. In: records; out: pairs of their indexes, smaller first.
 */
export function sameStories(records: readonly DocumentRecord[]): [number, number][] {
  const leads = records.map(leadOf);
  const rarity = rarityOf(leads);
  return meeting(records, leads)
    .filter(([a, b]) => {
      const gap = gapOf(records[a] as DocumentRecord, records[b] as DocumentRecord);
      return isOneStory(leads[a] as Lead, leads[b] as Lead, rarity, gap);
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function isOneStory(a: Lead, b: Lead, rarity: Rarity, gap: number | null): boolean {
  if (gap !== null && gap > 1) return false;
  const named = a.weekdays.size > 0 && b.weekdays.size > 0;
  if (named && gap !== 0 && !meet(a.weekdays, b.weekdays)) return false;
  const likeness = likenessOf(a, b, rarity);
  const counts = countsInCommon(a, b).length;
  const placed = meet(a.places, b.places);
  if (gap === 0 && placed && counts > 0) return likeness >= ALIKE_WITH_PLACE_AND_COUNT;
  if (gap === 0) return likeness >= ALIKE_ON_ONE_DAY && (placed || counts > 0);
  if (gap === 1) return likeness >= ALIKE_ON_ONE_DAY && counts > 0;
  if (counts >= 2 && likeness >= ALIKE_WITH_TWO_COUNTS) return true;
  if (counts === 0 || !placed) return false;
  if (likeness >= ALIKE_WITH_ONE_COUNT) return true;
  return a.toll >= TELLING_TOLL && a.toll === b.toll && likeness >= ALIKE_WITH_SAME_TOLL;
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Days between two reports; null where the day of one is open, unless what is known keeps them apart. */
function gapOf(a: DocumentRecord, b: DocumentRecord): number | null {
  if (isAfter(a.date, b.date) || isAfter(b.date, a.date)) return Number.POSITIVE_INFINITY;
  const gaps = daysOf(a).flatMap((here) => daysOf(b).map((there) => daysApart(here, there) ?? 0));
  return gaps.length === 0 ? null : Math.min(...gaps);
}

function isAfter({ earliest }: DayInterval, { latest }: DayInterval): boolean {
  return earliest !== null && latest !== null && dayNumber(earliest) > dayNumber(latest) + 1;
}

/**
 * The days a report may be of: its date where it is known within days; else both readings of the date at
 * its head, "05-02-2015". None where its day is open.
 */
function daysOf({ date, annotations, times }: DocumentRecord): DayInterval[] {
  const length = lengthInDays(date);
  if (length !== null && length <= DATED_DAYS) return [date];
  const head = annotations.findIndex(
    (one) =>
      one.type === 'time' &&
      one.start <= HEAD &&
      one.rule === 'slashed-date' &&
      one.expression.form === 'interval',
  );
  const value = times.find(({ annotation }) => annotation === head)?.value;
  const days = [value?.earliest ?? null, value?.latest ?? null];
  return days.flatMap((day) => (day === null ? [] : [{ earliest: day, latest: day }]));
}

/** Pairs of reports with something in common that is rare among those of their days, smaller index first. */
function meeting(records: readonly DocumentRecord[], leads: readonly Lead[]): [number, number][] {
  const all = new Blocks();
  const byDay = new Map<number, Blocks>();
  const days = records.map(daysOf);
  for (const [index] of records.entries()) {
    const { words, figures } = leads[index] as Lead;
    const turns = [...new Set(turnsOf(days[index] ?? []))].map((day) => {
      const blocks = byDay.get(day) ?? new Blocks();
      if (!byDay.has(day)) byDay.set(day, blocks);
      return blocks;
    });
    for (const key of [...words, ...figures.keys()]) {
      all.put(key, index);
      for (const blocks of turns) blocks.put(key, index);
    }
  }
  const found = new Meetings();
  for (const blocks of byDay.values()) blocks.meet((a, b) => found.note(a, b));
  const open = new Meetings();
  const isOpen = days.map((own) => own.length === 0);
  all.meetAny(isOpen, (a, b) => open.note(a, b));
  for (const [a, b] of open.pairs(2)) found.note(a, b);
  return found.pairs(1);
}

/** The days of a report by number, and the day after each, on which it meets reports a day apart. */
function turnsOf(days: readonly DayInterval[]): number[] {
  return days.flatMap(({ earliest, latest }) => {
    if (earliest === null || latest === null) return [];
    const first = dayNumber(earliest);
    return Array.from({ length: dayNumber(latest) - first + 2 }, (_, step) => first + step);
  });
}

/** Reports by what they hold; what too many hold finds nothing. */
class Blocks {
  readonly #blocks = new Map<string, number[]>();

  put(key: string, index: number): void {
    const block = this.#blocks.get(key);
    if (block === undefined) this.#blocks.set(key, [index]);
    else block.push(index);
  }

  /** Every two that meet in a block, once for each. */
  meet(note: (a: number, b: number) => void): void {
    for (const block of this.#blocks.values()) {
      if (block.length > COMMON_KEY) continue;
      for (let at = 1; at < block.length; at += 1) {
        for (let before = 0; before < at; before += 1) note(block[before] as number, block[at] as number);
      }
    }
  }

  /** The same of those alone of which one is among the chosen: most blocks hold none of them. */
  meetAny(isChosen: readonly boolean[], note: (a: number, b: number) => void): void {
    for (const block of this.#blocks.values()) {
      if (block.length > COMMON_KEY || !block.some((index) => isChosen[index])) continue;
      for (let at = 1; at < block.length; at += 1) {
        const b = block[at] as number;
        for (let before = 0; before < at; before += 1) {
          const a = block[before] as number;
          if (isChosen[a] || isChosen[b]) note(a, b);
        }
      }
    }
  }
}

/** How often each two meet. */
class Meetings {
  readonly #times = new Map<number, Map<number, number>>();

  note(a: number, b: number): void {
    const own = this.#times.get(a);
    if (own === undefined) this.#times.set(a, new Map([[b, 1]]));
    else own.set(b, (own.get(b) ?? 0) + 1);
  }

  /** Those that meet so many times at least. */
  pairs(least: number): [number, number][] {
    return [...this.#times].flatMap(([a, own]) =>
      [...own].flatMap(([b, times]): [number, number][] => (times >= least ? [[a, b]] : [])),
    );
  }
}
