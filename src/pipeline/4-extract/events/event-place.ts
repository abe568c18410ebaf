import type { ActorId, EventPlace, PlaceAnnotation, PlaceKind, Span, Token } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';

/** Kinds of place from fine to coarse: of several named together the finest is meant. */
const FINENESS: readonly PlaceKind[] = [
  'site',
  'neighbourhood',
  'settlement',
  'district',
  'area',
  'province',
  'region',
  'water',
  'country',
];
const LOCATIVE =
  /^(?:in|at|near|on|of|outside|around|inside|across|over|into|from|against|toward|towards|to|northeast|northwest|southeast|southwest|north|south|east|west)$/;
/** Places named together stand at most so far apart, in code units: "the town of X in Y province". */
const TOGETHER = 45;

/**
 * Where it happened: the finest of the places named together nearest the trigger and led in by a
 * word of place, those after it before those ahead of it.
 */
export function placeIn(
  text: string,
  tokens: readonly Token[],
  places: readonly PlaceAnnotation[],
  parties: readonly (Span & { readonly actor: ActorId | null })[],
  span: Span,
): EventPlace | null {
  const own = places.filter((place) => !isParty(text, place, parties));
  const placed = own.filter((place) => isLedIn(tokens, place));
  const after = placed.filter((place) => place.start >= span.start);
  const ahead = placed.filter((place) => place.start < span.start).reverse();
  const [first] = after.length > 0 ? after : ahead.length > 0 ? ahead : own;
  if (first === undefined) return null;
  const together = own.filter(
    (place) =>
      gap(place, first) <= TOGETHER &&
      (after.length === 0 || place.start >= first.start) &&
      isChained(text, place, first),
  );
  const finest = together.reduce((best, place) => (rank(place) < rank(best) ? place : best), first);
  return toEventPlace(finest);
}

/** A capital that stands for its government, or "Iran" in "Iran-backed", is no place of an event. */
function isParty(
  text: string,
  place: PlaceAnnotation,
  parties: readonly (Span & { readonly actor: ActorId | null })[],
): boolean {
  if (/^[-–]\p{L}/u.test(text.slice(place.end, place.end + 2))) return true;
  return parties.some((party) => party.actor !== null && overlap(party, place) > 0);
}

function isLedIn(tokens: readonly Token[], place: PlaceAnnotation): boolean {
  const at = tokens.findIndex((token) => token.start >= place.start);
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.upos === 'VERB') return false;
    if (LOCATIVE.test(token.lower)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|DET|PUNCT|CCONJ|ADV|PART)$/.test(token.upos)) return false;
  }
  return false;
}

/** Places are named together when nothing but words of place lies between: "X near Y", "X, Y". */
function isChained(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return /^(?:,|\s|\b(?:in|near|of|the|northern|southern|eastern|western|outside|province|countryside|city|town|governorate|district|region|northeast|northwest|southeast|southwest|north|south|east|west)\b)*$/i.test(
    between,
  );
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function rank(place: PlaceAnnotation): number {
  const kind = place.chosen?.kind ?? place.candidates[0]?.kind;
  return kind === undefined ? FINENESS.length : FINENESS.indexOf(kind);
}

function toEventPlace({ start, end, name, chosen }: PlaceAnnotation): EventPlace {
  return {
    start,
    end,
    name,
    lat: chosen?.lat ?? null,
    lon: chosen?.lon ?? null,
    precision: chosen?.kind ?? 'unknown',
    gazetteer: chosen?.id ?? null,
    country: chosen?.country ?? null,
  };
}
