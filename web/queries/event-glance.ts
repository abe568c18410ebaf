import type { Claim, EventSheet, Facet, Origin, StoryOrigins } from '../../src/api/client.ts';
import { isCounted } from './answer-words.ts';
import { outletName } from './event-matrix.ts';
import { counted } from './words.ts';

/** A voice that says it did not happen, with the claims in which it does. */
export interface Denial {
  readonly origin: string;
  readonly name: string;
  readonly claims: readonly Claim[];
}

/**
 * The origin that each claim rests on in this story, which may be named only in what its report copies;
 * without a story, that of the claim alone.
 */
export function restingOn(story: StoryOrigins | null): (claim: Claim) => string {
  const roots = new Map(
    (story?.reports ?? []).flatMap(({ rests }) =>
      rests.flatMap(({ root, claims }) => claims.map(({ id }) => [id, root] as const)),
    ),
  );
  return ({ id, origin }) => roots.get(id) ?? origin;
}

/**
 * Who denies that the event happened, each origin once, in the order of the claims. What was told of the
 * event counts, not what kind of claim tells it: "the plant was not targeted" asserts a denial.
 */
export function denialsOf(sheet: EventSheet, story: StoryOrigins | null): readonly Denial[] {
  const originOf = restingOn(story);
  const no = claimsTelling(sheet, (value) => value === 'no');
  const denied = sheet.claims.filter(({ id }) => no.has(id));
  const origins = [...new Set(denied.map(originOf))];
  return origins.map((origin) => ({
    origin,
    name: originName(sheet, origin),
    claims: denied.filter((claim) => originOf(claim) === origin),
  }));
}

/** Ids of the claims whose answer to whether it happened is such. */
function claimsTelling(sheet: EventSheet, isSuch: (value: string) => boolean): ReadonlySet<string> {
  const asked = sheet.event.facets.filter(({ question }) => question === 'occurred');
  const answers = asked.flatMap((facet) => facet.answers.filter(({ value }) => isSuch(value)));
  return new Set(answers.flatMap(({ claims }) => claims));
}

/** Who says that an event happened, or may have, and who denies it; one that did both stands on both sides. */
export interface Sides {
  /** Origins by their ids, in the order of the story. */
  readonly says: readonly string[];
  readonly denials: readonly Denial[];
}

/** Parts the origins of an event into those that say that it happened and those that deny it. */
export function sidesOf(sheet: EventSheet, story: StoryOrigins | null): Sides {
  const originOf = restingOn(story);
  const denials = denialsOf(sheet, story);
  const deniers = new Set(denials.map(({ origin }) => origin));
  const told = claimsTelling(sheet, (value) => value !== 'no');
  const sayers = new Set(sheet.claims.filter(({ id }) => told.has(id)).map(originOf));
  const inOrder = story === null ? sheet.event.origins : story.roots.map(({ id }) => id);
  return { says: inOrder.filter((id) => !deniers.has(id) || sayers.has(id)), denials };
}

/**
 * The count of origins, an upper bound said as such; one is never fewer.
 *
 * @example
 * originsWords(2, true); // 'at most 2 origins'
 * originsWords(1, true); // '1 origin'
 */
export function originsWords(count: number, isAtMost: boolean): string {
  return `${isAtMost && count > 1 ? 'at most ' : ''}${counted(count, 'origin')}`;
}

/** Name of an origin for people. */
export function originName(sheet: Pick<EventSheet, 'origins'>, id: string): string {
  const name = sheet.origins.find((origin: Origin) => origin.id === id)?.name ?? '';
  return name === '' ? 'a source not stated' : name;
}

/** A number as it was given on one day, however many voices and reports give it. */
export interface FigureStep {
  readonly value: string;
  /** The first that gives it. */
  readonly claim: Claim;
  readonly said: readonly FigureVoice[];
}

/** One origin of a number on one day. */
export interface FigureVoice {
  readonly origin: string;
  /** Outlets that carry it, each once, but for the origin itself. */
  readonly outlets: readonly string[];
  /** The last number the same origin had given on a day before, where it was another. */
  readonly was: string | null;
}

/** One count of an event, day by day. */
export interface FigureLane {
  readonly key: string;
  readonly facet: Facet;
  /** One list a day, in the order of the days. */
  readonly cells: readonly (readonly FigureStep[])[];
}

export interface FigureStrip {
  /** ISO days of the reports that give numbers, the earliest first; null stands for undated ones, last. */
  readonly days: readonly (string | null)[];
  readonly lanes: readonly FigureLane[];
}

/** Lays out which number came when: a lane for each count, a column for each day of a report that gives one. */
export function layFigures(sheet: EventSheet, story: StoryOrigins | null): FigureStrip {
  const claims = new Map(sheet.claims.map((claim) => [claim.id, claim]));
  const counts = sheet.event.facets.filter(isCounted);
  const given = counts.map((facet) => ({ facet, steps: stepsOf(facet, claims, sheet, restingOn(story)) }));
  const days = [...new Set(given.flatMap(({ steps }) => steps.map(({ day }) => day)))].sort(byDay);
  const lanes = given
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map(({ facet, steps }, place) => ({
      key: `${facet.question}-${facet.who ?? ''}-${place}`,
      facet,
      cells: days.map((day) => steps.filter((step) => step.day === day)),
    }));
  return { days, lanes };
}

/** Counts in dispute come first, then those that most is said of. */
function weightOf({
  facet,
  steps,
}: {
  readonly facet: Facet;
  readonly steps: readonly FigureStep[];
}): number {
  const isDisputed = facet.verdict === 'revision' || facet.verdict === 'contradiction';
  return steps.length + (isDisputed ? 1000 : 0);
}

function stepsOf(
  facet: Facet,
  claims: ReadonlyMap<string, Claim>,
  sheet: EventSheet,
  originOf: (claim: Claim) => string,
) {
  const told = facet.answers.flatMap(({ value, claims: ids }) =>
    ids.flatMap((id) => {
      const claim = claims.get(id);
      if (claim === undefined) return [];
      const summary = sheet.documents.find((document) => document.id === claim.document) ?? null;
      const { best = null, latest = null } = summary?.date ?? {};
      return [{ value, claim, day: best ?? latest, outlet: outletName(summary) }];
    }),
  );
  told.sort((a, b) => byDay(a.day, b.day));
  const steps: Step[] = [];
  for (const { value, claim, day, outlet } of told) {
    let step = steps.find((one) => one.day === day && one.value === value);
    if (step === undefined) steps.push((step = { day, value, claim, said: [] }));
    const origin = originName(sheet, originOf(claim));
    let voice = step.said.find((one) => one.origin === origin);
    if (voice === undefined)
      step.said.push((voice = { origin, outlets: [], was: lastOf(origin, day, value, steps) }));
    if (outlet !== origin && !voice.outlets.includes(outlet)) voice.outlets.push(outlet);
  }
  return steps;
}

interface Step extends FigureStep {
  readonly day: string | null;
  readonly said: (FigureVoice & { readonly outlets: string[] })[];
}

/** What an origin had last said before a day, where it was another number. */
function lastOf(origin: string, day: string | null, value: string, steps: readonly Step[]): string | null {
  if (day === null) return null;
  const before = steps.findLast((step) => step.day !== day && step.said.some((one) => one.origin === origin));
  return before === undefined || before.value === value ? null : before.value;
}

function byDay(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
