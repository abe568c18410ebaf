import { foldArticles, foldName } from '../../../../lexicon/places/fold.ts';
import type { PlaceEntry } from '../../../../model/index.ts';
import type { Match } from '../match.ts';
import type { PlaceRule } from './rule.ts';

/** Inhabitants from which a town is known beyond its region, its country, the world. */
const KNOWN = 15_000;
const LARGE = 100_000;
const METROPOLIS = 1_000_000;

/**
 * The better known a place, the likelier its name means it; a hamlet whose name is also some word
 * or surname needs more evidence, and so does a name the place bears only in another language.
 *
 * Speaks for: `Aleppo fell silent.` Against: `Easterday said so.` (a hamlet of 300)
 */
export const prominence: PlaceRule = {
  name: 'places/known-name',
  points: (match) => {
    const best = bestKnown(match);
    if (best === null) return (match.entries[0]?.population ?? 0) >= LARGE ? 0 : -2;
    const longer = match.name.includes(' ') || match.name.includes('-') ? 1 : 0;
    if (best.kind === 'province' && best.population < METROPOLIS) return 2;
    if (best.kind !== 'settlement' && best.kind !== 'neighbourhood') return 3;
    if (best.population >= METROPOLIS) return 3;
    if (best.population >= LARGE) return 2 + longer;
    if (best.population >= KNOWN || best.id.startsWith('crosscheck:')) return 1 + longer;
    return (best.population >= 1000 ? 0 : -1) + longer;
  },
};

/** The most populous row that bears the name as its own; any row when it is a metropolis. */
export function bestKnown(match: Match): PlaceEntry | null {
  return (
    match.entries.find((entry) => entry.population >= METROPOLIS || isOwnName(match.name, entry)) ?? null
  );
}

/** Lands that write their names in other scripts: every Latin spelling of a town is as good as another. */
const ROMANISED = new Set(
  (
    'SY IQ LB JO PS IL EG LY TN DZ MA EH MR YE SA KW QA BH AE OM SD DJ IR AF PK IN BD LK NP BT MM TH LA KH CN TW HK KP ' +
    'KR JP MN RU UA BY KZ KG TJ GE AM BG RS MK GR CY ET ER'
  ).split(' '),
);

/** True when the name is the row's first name, or the row is one of ours, whose names are chosen. */
export function isOwnName(name: string, entry: PlaceEntry): boolean {
  if (entry.kind !== 'settlement' && entry.kind !== 'neighbourhood') return true;
  if (ROMANISED.has(entry.country)) return true;
  const own = foldArticles(foldName(entry.name));
  const folded = foldArticles(foldName(name));
  if (own === folded || own === `al ${folded}`) return true;
  // "New York" is the city's own name although the table calls it New York City.
  return entry.population >= METROPOLIS && own === `${folded} city`;
}
