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
    ? ranked.filter(({ place, fit }) => fit <= RANKS.ahead && place.country === best.place.country)
    : [];
  const all = [...near, ...within.map(({ place }) => place)];
  return toEventPlace(all.reduce((a, b) => (fineness(b) < fineness(a) ? b : a), best.place));
}

/** Whether a place is too wide to say where a deed was done. */
export function isCoarse(place: Pick<EventPlace, 'precision'>): boolean {
  return COARSE.has(place.precision);
}

const DEFINITE =
  /\b(?:the|this|that) (?:\p{L}+ )?(town|city|village|area|district|neighbou?rhood|province|capital|camp|suburb)\b/giu;
const NARROW: ReadonlySet<string> = new Set(['settlement', 'neighbourhood', 'site', 'district', 'unknown']);

/**
 * The place that "the town" or "the province" of a sentence stands for: the last of that kind at
 * which something was told to happen, else the last named before it.
 */
export function placeMeant(
  text: string,
  sentence: Span,
  happened: readonly EventPlace[],
  named: readonly NamedPlace[],
): EventPlace | null {
  for (const [, noun = ''] of text.slice(sentence.start, sentence.end).matchAll(DEFINITE)) {
    const wide = noun.toLowerCase() === 'province';
    const fits = ({ precision }: EventPlace): boolean =>
      wide ? precision === 'province' : NARROW.has(precision);
    const found = happened.findLast(fits) ?? named.findLast(fits);
    if (found !== undefined) return toEventPlace(found);
  }
  return null;
}

/**
 * A capital that stands for its government, "Iran" in "Iran-backed", or the one who did it
 * ("Ankara began the operation") is no place of an event.
 */
function isParty(place: NamedPlace, { text, parties, agent, target }: PlaceContext): boolean {
  if (/^[-–]\p{L}/u.test(text.slice(place.end, place.end + 2))) return true;
  if (agent !== null && place.start >= agent.start && place.end === agent.end) return true;
  if (target !== null && overlap(place, target) > 0 && place.precision !== 'country') return false;
  return parties.some((party) => party.actor !== null && overlap(party, place) > 0);
}

function rankOf(place: NamedPlace, span: Span, context: PlaceContext): Rank | null {
  const { target, others, leaves } = context;
  if (target !== null && overlap(place, target) > 0 && place.precision !== 'country') return RANKS.hit;
  const lead = leadOf(context.tokens, place);
  if (lead === null && !place.explicit) return place.precision === 'country' ? null : RANKS.bare;
  if (lead?.word === 'from' && !leaves) return lead.afterNoun ? null : RANKS.source;
  const [from, to] = [Math.min(place.end, span.end), Math.max(place.start, span.start)];
  if (others.some((other) => other.start >= from && other.end <= to)) return RANKS.beyond;
  return place.end > span.start ? RANKS.after : RANKS.ahead;
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
