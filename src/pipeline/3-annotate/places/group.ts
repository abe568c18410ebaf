import type { PlaceEntry } from '../../../model/index.ts';
import type { Mention } from './match.ts';
import { isOwnName } from './rules/prominence.ts';

/** One thing a name may mean, with how likely it looks before and after the document is heard. */
export interface Option {
  readonly entry: PlaceEntry;
  /** Log10 odds from fame alone. */
  readonly prior: number;
  /** Log10 odds with the document's evidence. */
  readonly score: number;
  /** Share of belief among the options of its group, 0 to 1. */
  readonly share: number;
}

/** All mentions of one name: they are taken to mean one place. */
export interface Group {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly options: readonly Option[];
  /** False for names that only look like ones in the table: they are told, and tell nothing. */
  readonly heard: boolean;
}

/** Rows looked at for one name; the rest are hamlets that no evidence has ever lifted. */
const MOST_OPTIONS = 60;
/** Log10 odds that being a seat of government adds: news is made there. */
const SEAT_OF_COUNTRY = 1.5;
const SEAT_OF_PROVINCE = 0.4;
/** What being a country adds over a town of as many people. */
const COUNTRY = 0.7;
/** What a name costs that the place bears only in another language or spelling. */
const FOREIGN_NAME = 1.5;
/** Fame of places that have no inhabitants of their own, as log10 of a town's. */
const FAME: Readonly<Record<string, number>> = {
  region: 6.2,
  area: 5.6,
  water: 5.6,
  district: 4.6,
  site: 4.6,
  neighbourhood: 4,
  province: 5.5,
};
/** Towns without a count are small. */
const UNCOUNTED = 200;
/** Lands whose provinces are better known than the towns they share a name with. */
const STATES_FIRST = new Set(['US', 'CA', 'AU']);
/** Log10 of how many times more people a province may have and still yield its name to its town. */
const TOWN_YIELDS = { elsewhere: 1.5, statesFirst: 0.5 };
/** A capital and the country named after it: the bare name means the country. */
const CAPITAL_STEP = 1.2;
/** A town and the province named after it: the bare name means the town, if only just. */
const STEP = 0.3;

/** Gathers mentions by name and weighs what each name may mean by fame alone. */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byKey.get(mention.key);
    if (known === undefined) byKey.set(mention.key, [mention]);
    else known.push(mention);
  }
  return [...byKey].map(([key, of]) => ({
    key,
    mentions: of,
    options: shareOut(optionsOf(of)),
    heard: of.some((mention) => mention.rule !== 'places/unknown-name'),
  }));
}

/**
 * Turns scores into shares of belief that sum to 1, best first.
 *
 * @example
 * shareOut([]); // []
 */
export function shareOut(options: readonly Option[]): Option[] {
  const best = Math.max(...options.map((option) => option.score));
  const weights = options.map((option) => 10 ** (option.score - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return options
    .map((option, at) => ({ ...option, share: (weights[at] ?? 0) / sum }))
    .sort((a, b) => b.share - a.share || (a.entry.id < b.entry.id ? -1 : 1));
}

function optionsOf(mentions: readonly Mention[]): Option[] {
  const rows = new Map<string, PlaceEntry>();
  for (const mention of mentions) {
    for (const entry of mention.entries.slice(0, MOST_OPTIONS)) rows.set(entry.id, entry);
  }
  const entries = [...rows.values()];
  const name = mentions[0]?.key ?? '';
  return entries.map((entry) => {
    const prior = fame(entry, name) - namesakes(entry, entries, name);
    return { entry, prior, score: prior, share: 0 };
  });
}

function fame(entry: PlaceEntry, name: string): number {
  const counted = entry.population > 0 || entry.kind === 'settlement';
  const people = Math.log10((entry.population > 0 ? entry.population : UNCOUNTED) + 50);
  const base = counted ? people : (FAME[entry.kind] ?? 4);
  const seat = entry.seat === 'country' ? SEAT_OF_COUNTRY : entry.seat === 'province' ? SEAT_OF_PROVINCE : 0;
  const country = entry.kind === 'country' ? COUNTRY : 0;
  return base + seat + country - (isOwnName(name, entry) ? 0 : FOREIGN_NAME);
}

/** A bare name means the town before its province ("Aleppo"), the country before its capital ("Kuwait"). */
function namesakes(entry: PlaceEntry, entries: readonly PlaceEntry[], name: string): number {
  const own = fame(entry, name);
  const rivals = entries.filter((other) => other.country === entry.country && other.id !== entry.id);
  if (entry.kind === 'province') {
    const towns = rivals.filter(
      (other) => other.kind === 'settlement' && isOwnName(name, other) && other.admin1 === entry.admin1,
    );
    const best = Math.max(Number.NEGATIVE_INFINITY, ...towns.map((town) => fame(town, name)));
    const yields = STATES_FIRST.has(entry.country) ? TOWN_YIELDS.statesFirst : TOWN_YIELDS.elsewhere;
    return own - best < yields ? Math.max(0, own - best + STEP) : 0;
  }
  if (entry.kind !== 'settlement') return 0;
  const country = rivals.find((other) => other.kind === 'country');
  return country === undefined ? 0 : Math.max(0, own - fame(country, name) + CAPITAL_STEP);
}
