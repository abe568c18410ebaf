import type { PlaceEntry } from '../../../model/index.ts';
import { type Group, type Option, shareOut } from './group.ts';
import type { Match, Mention } from './match.ts';
import { holderOf, lies } from './rules/containment.ts';

/** Log10 odds that each kind of evidence adds at most; set on the marked sets. */
const HELD = 5;
const HOLDS = 3;
const SAME_COUNTRY = 3;
const SAME_PROVINCE = 2.5;
const NEAR = 3;
/** Distance over which nearness fades, in kilometres; regions are known by their centre only. */
const NEAR_KM = 100;
const NEAR_REGION_KM = 250;
/** Options of a neighbour that are looked at, and the power of its share that counts. */
const NEIGHBOURS = 8;
const DOUBTFUL_PAIR = 0.3;
/** Doubt kept in shares of country and province, in names. */
const DOUBT = 0.5;
/** What a demonym weighs beside a place name. */
const DEMONYM = 0.6;
/** Beliefs settle within a few rounds; more change nothing in practice. */
const ROUNDS = 3;

/** A pair in which the text says that one place holds the other ("Azaz, Syria"). */
export interface Holding {
  readonly held: Mention;
  readonly holder: Mention;
}

/** Lists what the text says about places holding places. */
export function findHoldings(lines: readonly (readonly Mention[])[]): Holding[] {
  return lines.flatMap((mentions) =>
    mentions.flatMap((held) => {
      const holder = holderOf(held, mentions as readonly Match[]) as Mention | null;
      return holder === null ? [] : [{ held, holder }];
    }),
  );
}

/**
 * Lets the document speak: countries and provinces named elsewhere, demonyms, places near each
 * other, and what the text says holds what. `demonyms` counts countries by their demonyms.
 */
export function weighEvidence(
  groups: readonly Group[],
  holdings: readonly Holding[],
  demonyms: ReadonlyMap<string, number>,
): Group[] {
  let current = [...groups];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = current;
    const tally = tallyOf(before, demonyms);
    current = before.map((group) => ({
      ...group,
      options: shareOut(group.options.map((option) => rescore(option, group, before, tally, holdings))),
    }));
  }
  return current;
}

interface Tally {
  readonly byArea: ReadonlyMap<string, number>;
  readonly total: number;
}

function weightOf(group: Group): number {
  if (!group.heard) return 0;
  return 1 + Math.log2(group.mentions.length);
}

function areasOf(entry: PlaceEntry): string[] {
  if (entry.country === '') return [];
  return entry.admin1 === '' ? [entry.country] : [entry.country, `${entry.country}.${entry.admin1}`];
}

function tallyOf(groups: readonly Group[], demonyms: ReadonlyMap<string, number>): Tally {
  const byArea = new Map<string, number>();
  const add = (area: string, weight: number): void => {
    byArea.set(area, (byArea.get(area) ?? 0) + weight);
  };
  let total = 0;
  for (const group of groups) {
    if (!group.heard) continue;
    total += weightOf(group);
    for (const { entry, share } of group.options) {
      for (const area of areasOf(entry)) add(area, share * weightOf(group));
    }
  }
  for (const [country, count] of demonyms) {
    const weight = DEMONYM * (1 + Math.log2(count));
    add(country, weight);
    total += weight;
  }
  return { byArea, total };
}

function rescore(
  option: Option,
  group: Group,
  groups: readonly Group[],
  tally: Tally,
  holdings: readonly Holding[],
): Option {
  const { entry } = option;
  const rest = tally.total - weightOf(group) + DOUBT;
  const shareOf = (area: string): number => {
    const own = group.options.reduce(
      (sum, other) => sum + (areasOf(other.entry).includes(area) ? other.share * weightOf(group) : 0),
      0,
    );
    return Math.max(0, (tally.byArea.get(area) ?? 0) - own) / rest;
  };
  const [country, province] = areasOf(entry);
  const score =
    option.prior +
    (country === undefined ? 0 : SAME_COUNTRY * shareOf(country)) +
    (province === undefined ? 0 : SAME_PROVINCE * shareOf(province)) +
    NEAR * nearness(entry, group, groups) +
    holdingPoints(entry, group, groups, holdings);
  return { ...option, score };
}

/**
 * 1 beside a place that is certain, fading with distance and doubt. A doubtful neighbour counts for
 * more than its share, since two doubtful names that fit each other settle both.
 */
function nearness(entry: PlaceEntry, group: Group, groups: readonly Group[]): number {
  let nearest = 0;
  for (const other of groups) {
    if (other === group || !other.heard) continue;
    for (const { entry: neighbour, share } of other.options.slice(0, NEIGHBOURS)) {
      if (neighbour.kind === 'country' || share < 0.001) continue;
      const belief = share ** DOUBTFUL_PAIR;
      if (belief <= nearest) break;
      if (entry.kind === 'country') {
        if (neighbour.country === entry.country) nearest = Math.max(nearest, 0.8 * belief);
        continue;
      }
      const local = neighbour.kind === 'settlement' || neighbour.kind === 'district';
      const reach = local ? NEAR_KM : NEAR_REGION_KM;
      nearest = Math.max(nearest, belief * Math.exp(-kilometres(entry, neighbour) / reach));
    }
  }
  return nearest;
}

function holdingPoints(
  entry: PlaceEntry,
  group: Group,
  groups: readonly Group[],
  holdings: readonly Holding[],
): number {
  let points = 0;
  for (const { held, holder } of holdings) {
    if (held.key === group.key) {
      const holders = groups.find((other) => other.key === holder.key)?.options ?? [];
      const share = holders.reduce((sum, other) => sum + (lies(entry, other.entry) ? other.share : 0), 0);
      if (share > 0) points = Math.max(points, HELD * Math.max(share, 0.5));
    }
    if (holder.key === group.key) {
      const inside = groups.find((other) => other.key === held.key)?.options ?? [];
      const share = inside.reduce((sum, other) => sum + (lies(other.entry, entry) ? other.share : 0), 0);
      points = Math.max(points, HOLDS * share);
    }
  }
  return points;
}

/** Distance on the sphere by the flat approximation, good to a few percent where it matters. */
export function kilometres(a: PlaceEntry, b: PlaceEntry): number {
  const radians = Math.PI / 180;
  let east = Math.abs(a.lon - b.lon);
  if (east > 180) east = 360 - east;
  const x = east * Math.cos(((a.lat + b.lat) / 2) * radians);
  return Math.hypot(x, a.lat - b.lat) * 111.2;
}
