import type { PlaceAnnotation, PlaceCandidate, PlaceKind } from '../../../model/index.ts';
import { type Group, type Option, shareOut } from './group.ts';
import type { Mention } from './match.ts';
import { lies } from './rules/containment.ts';
import { type Holding, kilometres } from './weigh-evidence.ts';

/**
 * Belief the best candidate needs, together with rows so near that they are one place on any map,
 * and how many times it must outweigh the next that lies elsewhere.
 */
const LEAD = 0.5;
const LEAD_TIMES = 1.5;
const SAME_SPOT_KM = 40;
/** Candidates kept in the record, and the least share that is worth keeping. */
const KEPT = 10;
const LEAST = 0.005;
/** Rows that only look alike share this much belief; the rest is that the place is in no table. */
const LOOKALIKE = 0.3;
const UNKNOWN = 'places/unknown-name';
/** Log10 odds the document must give a lookalike before it is even proposed. */
const BACKED = 0.5;
/** Log10 odds by which a noun beside the name moves rows of the kind it asks for. */
const ASKED = 3;
/** What the text says of this very mention outweighs what it says of the name elsewhere. */
const HELD_HERE = 3;

/** Writes one mention as an annotation: candidates with scores, one chosen if it leads clearly. */
export function annotateMention(
  mention: Mention,
  group: Group,
  holding: Holding | null,
  holder: Group | null,
): PlaceAnnotation {
  const unsure = mention.rule === UNKNOWN;
  const options = shareOut(
    group.options
      .filter((option) => mention.entries.some((entry) => entry.id === option.entry.id))
      .map((option) => ({
        ...option,
        score: option.score + askedPoints(mention.asks, option) + heldPoints(option, holding, holder),
      })),
  );
  const kept = options
    .filter((option) => option.share >= LEAST && (!unsure || option.score - option.prior >= BACKED))
    .slice(0, KEPT);
  const candidates = kept.map((option) => candidateOf(option, unsure ? LOOKALIKE : 1));
  return {
    type: 'place',
    start: mention.start,
    end: mention.end,
    rule: mention.rule,
    name: mention.name,
    candidates,
    chosen: !unsure && leads(kept) ? (candidates[0] ?? null) : null,
  };
}

function leads(options: readonly Option[]): boolean {
  const top = options[0];
  if (top === undefined) return false;
  const spot = options.filter((option) => kilometres(option.entry, top.entry) <= SAME_SPOT_KM);
  const belief = spot.reduce((sum, option) => sum + option.share, 0);
  const rival = options.find((option) => !spot.includes(option))?.share ?? 0;
  return belief >= LEAD && belief >= LEAD_TIMES * rival;
}

function askedPoints(asks: PlaceKind | null, option: Option): number {
  const { kind } = option.entry;
  if (asks === null) return 0;
  if (kind === asks) return ASKED;
  // "Georgia state" is no country; "the city of Mexico" is no country either.
  return kind === 'country' ? -ASKED : 0;
}

function heldPoints(option: Option, holding: Holding | null, holder: Group | null): number {
  if (holding === null || holder === null) return 0;
  return holder.options.some((other) => other.share > 0.1 && lies(option.entry, other.entry)) ? HELD_HERE : 0;
}

function candidateOf(option: Option, trust: number): PlaceCandidate {
  const { id, name, kind, country, lat, lon } = option.entry;
  return { id, name, kind, country, lat, lon, score: Math.round(option.share * trust * 1000) / 1000 };
}
