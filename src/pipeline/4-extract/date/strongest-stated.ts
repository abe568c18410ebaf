import { addDays, type ClosedInterval, intervalOfIso } from '../../../calendar/index.ts';
import type { IsoDay, StatedBasis, StatedDate } from '../../../model/index.ts';

/** `strong` is the date; `weak` is the date unless the text excludes it; `bound` only says "not later". */
export type Strength = 'strong' | 'weak' | 'bound';

/** How far each witness of a date is to be believed and how to name it, strongest first. */
export const WITNESSES: Readonly<
  Record<StatedBasis, { readonly strength: Strength; readonly words: string }>
> = {
  'json-ld': { strength: 'strong', words: 'the page’s own data' },
  feed: { strength: 'strong', words: 'the feed' },
  given: { strength: 'strong', words: 'the dataset' },
  mail: { strength: 'strong', words: 'the mail’s header' },
  meta: { strength: 'strong', words: 'the page’s metadata' },
  'time-element': { strength: 'strong', words: 'the page’s time mark' },
  dateline: { strength: 'strong', words: 'the dateline' },
  visible: { strength: 'strong', words: 'the line of publication' },
  address: { strength: 'weak', words: 'the address' },
  stamp: { strength: 'weak', words: 'a bare stamp on the page' },
  script: { strength: 'weak', words: 'a script of the page' },
  modified: { strength: 'bound', words: 'the mark of its last change' },
  capture: { strength: 'bound', words: 'the capture of the page' },
};
const ORDER = Object.keys(WITNESSES) as readonly StatedBasis[];

/** What a page says of itself in four ways, each written by another program or hand of its makers. */
const PAGE_WITNESSES: readonly StatedBasis[] = ['json-ld', 'meta', 'time-element', 'dateline', 'visible'];
/** These may agree with one of the page's witnesses, and then count for it. */
const SECONDERS: readonly StatedBasis[] = [...PAGE_WITNESSES, 'address', 'stamp'];

/** A stated date with the days it stands for. */
export interface Dated {
  readonly one: StatedDate;
  readonly interval: ClosedInterval;
}

/**
 * Chooses the stated date that counts, the day of publication where one is stated: the strongest
 * witness, and in text order among equals. Two refinements keep the choice from being blind:
 *
 * - A moment given in UTC lies on two days of the world; where the page also states one of them in its
 *   own zone or in words for readers, that one is meant.
 * - Where the page's own witnesses disagree, the day that more kinds of them state is chosen.
 *
 * @example
 * const at = { part: null, start: null, end: null };
 * strongestStated([{ ...at, value: '2016-02-05', basis: 'stamp' }])?.one.basis; // 'stamp'
 */
export function strongestStated(stated: readonly StatedDate[]): Dated | null {
  const dated = stated
    .map((one) => ({ one, interval: intervalOfIso(one.value) }))
    .filter((row): row is Dated => row.interval !== null)
    .sort((a, b) => ORDER.indexOf(a.one.basis) - ORDER.indexOf(b.one.basis));
  const local = dated.map((row) => inLocalDay(row, dated));
  const first = local[0];
  if (first === undefined) return null;
  if (!PAGE_WITNESSES.includes(first.one.basis)) return first;
  const candidates = local.filter((row) => PAGE_WITNESSES.includes(row.one.basis));
  return candidates.reduce((best, row) => (backing(row, local) > backing(best, local) ? row : best), first);
}

/** How many kinds of witnesses state the days of this one. */
function backing({ interval }: Dated, all: readonly Dated[]): number {
  const same = all.filter(
    (other) => other.interval.earliest === interval.earliest && other.interval.latest === interval.latest,
  );
  return new Set(same.map(({ one }) => one.basis).filter((basis) => SECONDERS.includes(basis))).size;
}

/** Zones reach from 12 hours behind UTC to 14 hours before it. */
const HOURS_BEHIND = 12;
const HOURS_BEFORE = 14;

/** Witnesses made for readers, in the zone they live in; a dataset's or program's date may be in any. */
const FOR_READERS: readonly StatedBasis[] = ['visible', 'dateline', 'time-element', 'address'];
const IN_UTC = /T(\d\d):\d\d(?::\d\d)?(?:Z|\+00:00)$/;

function inLocalDay(row: Dated, all: readonly Dated[]): Dated {
  const hour = IN_UTC.exec(row.one.value)?.[1];
  if (hour === undefined) return row;
  const day = row.interval.earliest;
  const possible = new Set<IsoDay>([day]);
  if (Number(hour) < HOURS_BEHIND) possible.add(addDays(day, -1));
  if (Number(hour) >= 24 - HOURS_BEFORE) possible.add(addDays(day, 1));
  const meant = all.filter(
    ({ one, interval }) =>
      !IN_UTC.test(one.value) &&
      interval.earliest === interval.latest &&
      possible.has(interval.earliest) &&
      (FOR_READERS.includes(one.basis) || /T.*[+-]\d\d:\d\d$/.test(one.value)) &&
      WITNESSES[one.basis].strength !== 'bound',
  )[0];
  return meant === undefined ? row : { ...row, interval: meant.interval };
}
