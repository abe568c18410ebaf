import type { ActorId, CueAnnotation, EventPlace, PlaceKind, Span, Token } from '../../../model/index.ts';
import { overlap } from '../../../model/index.ts';
import type { NamedPlace } from './named-places.ts';
import { isSpeakersPlace } from './speaker-place.ts';

/** Somebody named in the sentence; a place inside the name is no place of the event. */
export type Party = Span & { readonly actor: ActorId | null };

/** What the place of an event may be found from in its own sentence. */
export interface PlaceContext {
  readonly text: string;
  /** The tokens of the sentence. */
  readonly tokens: readonly Token[];
  readonly places: readonly NamedPlace[];
  readonly parties: readonly Party[];
  readonly agent: Span | null;
  readonly target: Span | null;
  readonly cues: readonly CueAnnotation[];
  /** Where the other things told of in the sentence stand. */
  readonly others: readonly Span[];
  /** True for those who leave: then "from" leads to the place, which else is where fire came from. */
  readonly leaves: boolean;
  /** True for those who move: a whole country may be what they enter. */
  readonly moves: boolean;
}

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
const COARSE: ReadonlySet<string> = new Set(['province', 'region', 'water', 'country']);
const LOCATIVE =
  /^(?:in|at|near|on|of|outside|around|inside|across|over|into|from|against|toward|towards|to|throughout|northeast|northwest|southeast|southwest|north|south|east|west)$/;
/** Places named together stand at most so far apart, in code units: "the town of X in Y province". */
const TOGETHER = 45;
const BETWEEN =
  /^(?:,|\s|\b(?:in|near|of|the|northern|southern|eastern|western|outside|province|countryside|city|town|village|neighbou?rhood|governorate|district|region|northeast|northwest|southeast|southwest|north|south|east|west)\b)*$/i;

/** How well a place fits, the best first; those that do not fit at all have no rank. */
const RANKS = { hit: 0, after: 1, ahead: 2, beyond: 3, source: 4, bare: 5 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/**
 * Where it happened, as its sentence says: what was hit, else the place led in by a word of place,
 * those after the trigger before those ahead of it, those beyond another deed last. Of places
 * named together the finest is meant.
 */
export function placeIn(span: Span, context: PlaceContext): EventPlace | null {
  const own = context.places.filter(
    (place) => !isParty(place, context) && !isSpeakersPlace(place, span, context),
  );
  const ranked = own.flatMap((place) => {
    const fit = rankOf(place, span, context);
    return fit === null ? [] : [{ place, fit }];
  });
  const away = ({ place, fit }: (typeof ranked)[number]): number => fit * 1e6 + gap(place, span);
  const [best] = [...ranked].sort((a, b) => away(a) - away(b));
  if (best === undefined) return null;
  const near = own.filter((place) => isNamedWith(place, best.place, context.text));
  const within = isCoarse(best.place)
    ? ranked.filter(({ place, fit }) => fit === best.fit && place.country === best.place.country)
    : [];
  const all = [...near, ...within.map(({ place }) => place)];
  return toEventPlace(all.reduce((a, b) => (fineness(b) < fineness(a) ? b : a), best.place));
}

/** Whether a place is too wide to say where a deed was done. */
export function isCoarse(place: Pick<EventPlace, 'precision'>): boolean {
  return COARSE.has(place.precision);
}

const DEFINITE =
  /\b(?:the|this|that) (?:\p{L}+ )?(town|city|village|area|district|neighbou?rhood|province|capital|camp|suburb|crossing|bridge|airport|airbase|base|dam|road|highway)\b/giu;
/** "An attack there", and not "there were". */
const THERE = /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|could|may|might|can|be|been|remain))/i;
const NARROW: ReadonlySet<string> = new Set(['settlement', 'neighbourhood', 'site', 'district', 'unknown']);
const SITES = /^(?:crossing|bridge|airport|airbase|base|dam|road|highway)$/;

/**
 * The place that "the town", "the crossing" or "there" of a sentence stands for: the last of that
 * kind at which something was told to happen, else the last named before it.
 */
export function placeMeant(
  text: string,
  sentence: Span,
  happened: readonly EventPlace[],
  named: readonly NamedPlace[],
): EventPlace | null {
  const words = text.slice(sentence.start, sentence.end);
  for (const [, match = ''] of words.matchAll(DEFINITE)) {
    const noun = match.toLowerCase();
    const fits = ({ precision, name }: EventPlace): boolean => {
      if (SITES.test(noun)) return name.toLowerCase().endsWith(noun);
      return noun === 'province' ? precision === 'province' : NARROW.has(precision);
    };
    const found = happened.findLast(fits) ?? named.findLast(fits);
    if (found !== undefined) return toEventPlace(found);
  }
  const there = THERE.test(words) ? happened.findLast(({ precision }) => NARROW.has(precision)) : undefined;
  return there === undefined ? null : toEventPlace(there);
}

/** Words for a town that is named later or not at all: no town told of before is meant. */
const UNNAMED =
  /\b(?:an?|another|one) (?:[\p{L}-]+ ){0,3}(?:town|village|city|suburb|province|camp|hamlet|crossing)\b(?! of \p{Lu})/iu;

/** Whether a sentence speaks of a town without naming it ("in a northern village"). */
export function leavesUnnamed(text: string, sentence: Span): boolean {
  return UNNAMED.test(text.slice(sentence.start, sentence.end));
}

/**
 * A capital that stands for its government, "Iran" in "Iran-backed", or the one who did it
 * ("Ankara began the operation") is no place of an event.
 */
function isParty(place: NamedPlace, context: PlaceContext): boolean {
  const { text, parties, agent } = context;
  if (/^[-–]\p{L}/u.test(text.slice(place.end, place.end + 2))) return true;
  if (agent !== null && place.start >= agent.start && place.end === agent.end) return true;
  if (isHit(place, context)) return false;
  return parties.some((party) => party.actor !== null && overlap(party, place) > 0);
}

/** What is hit, taken or entered is where it happened; a country that is fought is a party. */
function isHit(place: NamedPlace, { target, moves }: PlaceContext): boolean {
  return target !== null && overlap(place, target) > 0 && (moves || place.precision !== 'country');
}

function rankOf(place: NamedPlace, span: Span, context: PlaceContext): Rank | null {
  const { others, leaves } = context;
  if (isHit(place, context)) return RANKS.hit;
  const lead = leadOf(context.tokens, place);
  if (lead === null && !place.explicit) return place.precision === 'country' ? null : RANKS.bare;
  if (lead?.word === 'from' && !leaves) return lead.afterNoun ? null : RANKS.source;
  if (others.some((other) => isOfAnother(place, span, other, context))) return RANKS.beyond;
  return place.end > span.start ? RANKS.after : RANKS.ahead;
}

/** The object of a deed stands at most so far behind its word: "the seizure of Narvel". */
const OBJECT_REACH = 12;

/**
 * A place beyond another deed is that deed's, and so is the object of one told ahead; the purpose
 * of a deed is at its own place ("an offensive to retake Narvel").
 */
function isOfAnother(place: Span, span: Span, other: Span, { text }: PlaceContext): boolean {
  if (place.start > span.end) {
    const isBetween = other.start >= span.end && other.end <= place.start;
    return isBetween && !/\bto $/i.test(text.slice(other.start - 4, other.start));
  }
  const isBetween = other.start >= place.end && other.end <= span.start;
  const isObject = other.end <= place.start && place.start - other.end <= OBJECT_REACH;
  return isBetween || isObject;
}

/** The word of place that leads a name in, and whether a noun stands before it ("fighters from"). */
function leadOf(tokens: readonly Token[], place: Span): { word: string; afterNoun: boolean } | null {
  const at = tokens.findIndex((token) => token.start >= place.start);
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.upos === 'VERB') return null;
    if (LOCATIVE.test(token.lower)) {
      return { word: token.lower, afterNoun: /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.upos ?? '') };
    }
    if (!/^(?:NOUN|PROPN|ADJ|DET|PUNCT|CCONJ|ADV|PART)$/.test(token.upos)) return null;
  }
  return null;
}

/** Places are named together when nothing but words of place lies between: "X near Y", "X, Y". */
function isNamedWith(a: Span, b: Span, text: string): boolean {
  if (gap(a, b) > TOGETHER) return false;
  return BETWEEN.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function fineness(place: NamedPlace): number {
  return FINENESS.indexOf(place.precision);
}

function toEventPlace(place: EventPlace & { readonly explicit?: boolean }): EventPlace {
  const { explicit: _, ...rest } = place;
  return rest;
}
