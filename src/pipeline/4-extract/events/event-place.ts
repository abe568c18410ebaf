import type { ActorId, EventPlace, PlaceKind, Span, Token } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import type { NamedPlace } from './named-places.ts';

/** Somebody named in the sentence; a place inside the name is no place of the event. */
export type Party = Span & { readonly actor: ActorId | null };

/** Kinds of place from fine to coarse: of several named together the finest is meant. */
const FINENESS: readonly (PlaceKind | 'unknown')[] = [
  'site',
  'neighbourhood',
  'unknown',
  'settlement',
  'district',
  'area',
  'province',
  'region',
  'water',
  'country',
];
const LOCATIVE =
  /^(?:in|at|near|on|of|outside|around|inside|across|over|into|from|against|toward|towards|to|throughout|northeast|northwest|southeast|southwest|north|south|east|west)$/;
/** Places named together stand at most so far apart, in code units: "the town of X in Y province". */
const TOGETHER = 45;
const BETWEEN =
  /^(?:,|\s|\b(?:in|near|of|the|northern|southern|eastern|western|outside|province|countryside|city|town|village|neighbou?rhood|governorate|district|region|northeast|northwest|southeast|southwest|north|south|east|west)\b)*$/i;

/**
 * Where it happened: the finest of the places named together nearest the trigger and led in by a
 * word of place, those after it before those ahead of it.
 */
export function placeIn(
  text: string,
  tokens: readonly Token[],
  places: readonly NamedPlace[],
  parties: readonly Party[],
  span: Span,
): EventPlace | null {
  const own = places.filter((place) => !isParty(text, place, parties));
  const placed = own.filter((place) => place.explicit || isLedIn(tokens, place));
  const after = placed.filter((place) => place.end > span.start);
  const ahead = placed.filter((place) => place.end <= span.start).reverse();
  const [first] = after.length > 0 ? after : ahead.length > 0 ? ahead : own;
  if (first === undefined) return null;
  const together = own.filter((place) => gap(place, first) <= TOGETHER && isChained(text, place, first));
  return toEventPlace(together.reduce((best, place) => (rank(place) < rank(best) ? place : best), first));
}

const DEFINITE =
  /\b(?:the|this|that) (?:\p{L}+ )?(town|city|village|area|district|neighbou?rhood|province|capital|camp|suburb)\b/giu;

/**
 * The place that "the town" or "the province" of a sentence stands for: the last of that kind
 * named before it.
 */
export function placeMeant(text: string, sentence: Span, before: readonly NamedPlace[]): EventPlace | null {
  for (const [, noun = ''] of text.slice(sentence.start, sentence.end).matchAll(DEFINITE)) {
    const wide = noun.toLowerCase() === 'province';
    const found = before.findLast(({ precision }) =>
      wide
        ? precision === 'province'
        : ['settlement', 'neighbourhood', 'site', 'district', 'unknown'].includes(precision),
    );
    if (found !== undefined) return toEventPlace(found);
  }
  return null;
}

/** A capital that stands for its government, or "Iran" in "Iran-backed", is no place of an event. */
function isParty(text: string, place: Span, parties: readonly Party[]): boolean {
  if (/^[-–]\p{L}/u.test(text.slice(place.end, place.end + 2))) return true;
  return parties.some((party) => party.actor !== null && overlap(party, place) > 0);
}

function isLedIn(tokens: readonly Token[], place: Span): boolean {
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
  return BETWEEN.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function rank(place: NamedPlace): number {
  return FINENESS.indexOf(place.precision);
}

function toEventPlace({ explicit: _, ...place }: NamedPlace): EventPlace {
  return place;
}
