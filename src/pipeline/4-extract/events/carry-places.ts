import type { Event, EventPlace, EventType, Factuality, Sentence, Span } from '../../../model/index.ts';
import { isCoarse, leavesUnnamed } from './event-place.ts';
import { MECHANISMS } from './trigger.ts';

/** An event with what tells whether it is one with another. */
export interface Told {
  readonly event: Event;
  readonly sentence: Sentence;
  /** It is named as known ("the attack", "the raids"). */
  readonly definite: boolean;
  /** Head word of a target named as known ("the hospital"), or null. */
  readonly knownTarget: string | null;
  /** It is told as a habit ("whoever they bomb"), which has no scene. */
  readonly habit: boolean;
  /** Its sentence names places, though none of them is where it happened. */
  readonly named: boolean;
  /** Number of its sentence among the reporting ones of its document or reprint. */
  readonly place: number;
}

/** A telling is taken to go on for so many sentences. */
const STORY_REACH = 2;
/** "The attack" seldom means one told of more than so many happenings ago. */
const KNOWN_REACH = 40;
/** Where a report says what it is about: the headline and the first sentences. */
const LEAD_SENTENCES = 4;
/** A town lies within its province when it is at most so far from the province's middle. */
const WITHIN_KM = 200;
/** A town and its suburbs lie within so far. */
const QUARTERS_KM = 30;
const KM_PER_DEGREE = 111;
/** What is agreed, said or negotiated is seldom at the scene. */
export const ELSEWHERE: ReadonlySet<EventType> = new Set([
  'statement',
  'talks',
  'agreement',
  'sanction',
  'protest',
  'movement',
]);
/** What goes on for days or weeks. */
const LASTING: ReadonlySet<EventType> = new Set(['ground-assault', 'siege', 'clash']);
/** Openings that turn to another place. */
const TURNS = /^(?:elsewhere|separately|meanwhile|in other news|also)\b/i;
/** Words of the whole war: what is said of it has no scene. */
const WIDE =
  /\b(?:nationwide|countrywide|(?:across|throughout|all over|around) (?:the|war-torn) (?:country|war|conflict|region)|civil war|since the (?:war|conflict|uprising)|repeatedly|every day|in recent (?:months|years))\b/i;

/**
 * Gives a place to events whose own sentence names none, or only a country or province, from another
 * telling of the same happening: the one it refers to ("the raids", "the hospital"), the one that
 * refers to it ("The bombardment struck the town of X"), or the one the report leads with. The words
 * stay where they stand, so that a place carried over can be told from one in the sentence.
 */
export function carryPlaces(text: string, told: readonly Told[]): Event[] {
  const placed = [...told];
  for (const [index, one] of told.entries()) {
    if (!mayBePlaced(text, one)) continue;
    const open = one.event.where === null && !leavesUnnamed(text, one.sentence);
    const found = placeToldOn(placed, index) ?? (open ? placeToldBefore(placed, index) : null);
    if (found !== null) placed[index] = withPlace(one, found);
  }
  for (const [index, one] of placed.entries()) {
    if (one.event.where !== null || !mayBePlaced(text, one) || leavesUnnamed(text, one.sentence)) continue;
    const where = leadPlace(text, placed, one);
    if (where !== null) placed[index] = withPlace(one, { where, rule: 'place-of-lead' });
  }
  return placed.map(({ event }) => event);
}

interface Found {
  readonly where: EventPlace;
  readonly rule: string;
}

function withPlace(one: Told, { where, rule }: Found): Told {
  return { ...one, event: { ...one.event, where, rule: `${one.event.rule}/${rule}` } };
}

function mayBePlaced(text: string, { event, sentence, habit }: Told): boolean {
  const { where } = event;
  if (habit || ELSEWHERE.has(event.type) || !mayHaveHappened(event.factuality)) return false;
  if (where !== null && (!isCoarse(where) || isThroughout(text, where))) return false;
  return !isApart(text, sentence);
}

/** Whether a sentence speaks of the whole war, or turns to another place. */
export function isApart(text: string, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return WIDE.test(words) || TURNS.test(words);
}

/** What is only planned, demanded or supposed has no scene. */
export function mayHaveHappened(factuality: Factuality): boolean {
  return factuality === 'asserted' || factuality === 'denied' || factuality === 'possible';
}

/** "Across the province": all of it is meant. */
function isThroughout(text: string, { start }: EventPlace): boolean {
  return start !== null && /\b(?:across|throughout|over|around) $/i.test(text.slice(start - 12, start));
}

/** "Shelling of a rebel-held town ... The bombardment struck the town of X": told more closely. */
function placeToldOn(told: readonly Told[], index: number): Found | null {
  const one = told[index];
  if (one === undefined) return null;
  for (let next = index + 1; next < told.length; next += 1) {
    const other = told[next];
    if (other === undefined || other.place - one.place > STORY_REACH) break;
    const goesOn = other.definite || one.sentence.role === 'headline';
    if (!goesOn || !isSameDeed(one, other)) continue;
    const where = statedIn(other);
    const isNext = one.event.where === null || other.place - one.place <= 1;
    if (isNext && where !== null && !isCoarse(where) && liesWithin(where, one.event.where)) {
      return { where, rule: 'place-told-on' };
    }
  }
  return null;
}

/** "The raids", "bombed the hospital": the place of the deed that was told of before. */
function placeToldBefore(told: readonly Told[], index: number): Found | null {
  const one = told[index];
  if (one === undefined) return null;
  for (let before = index - 1; before >= Math.max(0, index - KNOWN_REACH); before -= 1) {
    const other = told[before];
    if (other === undefined || other.event.where === null || isCoarse(other.event.where)) continue;
    if (!isSameDeed(one, other)) continue;
    const same = one.event.type === other.event.type;
    const near = one.place - other.place <= (same ? STORY_REACH : 1) && statedIn(other) !== null;
    const known = one.definite || (one.knownTarget !== null && one.knownTarget === headOf(other.event));
    if (near || known) return { where: other.event.where, rule: 'place-told-before' };
  }
  return null;
}

function isSameDeed(a: Told, b: Told): boolean {
  if (a.sentence.reprint !== b.sentence.reprint || a.event.background !== b.event.background) return false;
  const [doer, other] = [a.event.agent?.actor ?? null, b.event.agent?.actor ?? null];
  if (doer !== null && other !== null && doer !== other) return false;
  const untold = a.event.type === 'killing' || a.event.type === 'other';
  const same = a.event.type === b.event.type || (untold && MECHANISMS.has(b.event.type));
  // An offensive or a siege goes on for days: each day it is spoken of is a day of the same one.
  const lasts = LASTING.has(a.event.type) && a.event.type === b.event.type && (a.definite || b.definite);
  return same && (lasts || meet(a.event, b.event));
}

function meet({ when: a }: Event, { when: b }: Event): boolean {
  if (a.earliest !== null && b.latest !== null && b.latest < a.earliest) return false;
  return !(b.earliest !== null && a.latest !== null && a.latest < b.earliest);
}

/** Head word of who or what was hit. */
export function headOf({ target }: Event): string | null {
  return target === null ? null : (/[\p{L}-]+$/u.exec(target.name.split(' of ')[0] ?? '')?.[0] ?? null);
}

/** The place of the news, for what the lead tells without one: that of the first event placed. */
function leadPlace(text: string, told: readonly Told[], one: Told): EventPlace | null {
  if (one.place >= LEAD_SENTENCES || one.event.background || one.named) return null;
  const lead = told.filter(
    (other) =>
      other !== one &&
      other.place < LEAD_SENTENCES &&
      other.sentence.reprint === one.sentence.reprint &&
      !other.event.background &&
      mayLead(text, other),
  );
  const places = lead.flatMap(({ event }) =>
    event.where === null || isCoarse(event.where) ? [] : [event.where],
  );
  const [first] = places;
  // Two towns in one lead are two stories, and which one is meant cannot be told.
  return first !== undefined && places.every((place) => isNear(place, first) === true) ? first : null;
}

function mayLead(text: string, { event, sentence }: Told): boolean {
  return !ELSEWHERE.has(event.type) && !TURNS.test(text.slice(sentence.start, sentence.end));
}

/** The place, where it is named in the sentence itself. */
function statedIn({ event, sentence }: Told): EventPlace | null {
  const { where } = event;
  return where?.start != null && isInside(sentence, where.start) ? where : null;
}

function isInside(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

function liesWithin(fine: EventPlace, wide: EventPlace | null): boolean {
  if (wide === null) return true;
  if (fine.country !== null && wide.country !== null && fine.country !== wide.country) return false;
  if (wide.precision === 'country') return true;
  const apart = kilometres(fine, wide);
  return apart === null || apart <= WITHIN_KM;
}

/** One place and its quarters: the same name, or a short way apart; null where that cannot be told. */
export function isNear(a: EventPlace, b: EventPlace): boolean | null {
  if (a.name === b.name) return true;
  const apart = kilometres(a, b);
  return apart === null ? null : apart <= QUARTERS_KM;
}

/** A rough distance on a flat map, enough to tell a town from another province; null without coordinates. */
function kilometres(a: EventPlace, b: EventPlace): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, east) * KM_PER_DEGREE;
}
