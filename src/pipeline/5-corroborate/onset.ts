import { ACTORS } from '../../lexicon/actors/index.ts';
import { type ActorId, type DocumentRecord, type Event, overlap, type Span } from '../../model/index.ts';
import { stateBehind } from './relate/spoken-for.ts';

/** Whose campaign began, and within which days, as day numbers. */
export interface Onset {
  readonly actors: readonly ActorId[];
  readonly from: number;
  readonly to: number;
  /** True where it is told as a campaign, or how long it has gone on; else only that a deed began. */
  readonly campaign: boolean;
}

/** A time of a mention, as day numbers. */
interface Days {
  readonly from: number | null;
  readonly to: number | null;
  readonly lasting: boolean;
}

const BEGINS =
  /\b(?:(?:began|begun|begins|beginning of|start of|onset of)|(?:launched|started) (?:its|their|an?|the) (?:\p{L}+ ){0,2}?(?=campaign|intervention))\b[^.;]{0,40}$/iu;
const CAMPAIGN = /\b(?:campaign|intervention|invasion)\b/i;
/** The armed forces of states, with their state. */
const FORCES: ReadonlyMap<ActorId, ActorId> = new Map(
  ACTORS.flatMap(({ id, kind, memberOf = [] }) => {
    const state = kind === 'military' ? memberOf.find((of) => stateBehind(of, '') === of) : undefined;
    return state === undefined ? [] : [[id, state] as const];
  }),
);
/** So many characters before a deed hold the word that it began. */
const LEAD = 60;
/** The month in which a campaign began is news of its beginning; a longer time is not. */
const MONTH = 31;
const FEW_DAYS = 3;
/** "For ten days" counts to a day or two. */
const SLACK = 1;

/**
 * Reads the first days of a campaign: from words that it began, or from how long it has gone on. Null where
 * a mention tells of no campaign, or not when or whose it is.
 *
 * Finds: `Utopia began its air campaign on May 3`, `Utopian warplanes have bombed targets for ten days`,
 * `the intervention in May`. Must not find: `Utopia bombed the town on May 3`.
 */
export function onsetOf(record: DocumentRecord, event: Event, sentence: Span, days: Days): Onset | null {
  const { from, to, lasting } = days;
  if (event.when.start === null || from === null || to === null) return null;
  const { text } = record.document;
  const isCampaign = CAMPAIGN.test(text.slice(event.start, event.end));
  const before = text.slice(Math.max(sentence.start, event.start - LEAD), event.start);
  if (!lasting && !isCampaign && !BEGINS.test(before)) return null;
  if (!lasting && to - from > (isCampaign ? MONTH : FEW_DAYS)) return null;
  const actors = actorsOf(record, event, sentence);
  if (actors.length === 0) return null;
  const last = lasting ? from : to;
  return { actors, from: from - SLACK, to: last + SLACK, campaign: isCampaign || lasting };
}

/** True when two mentions tell how one actor's campaign began, within days that meet. */
export function sharesOnset(
  a: { readonly onset: Onset | null },
  b: { readonly onset: Onset | null },
): boolean {
  if (a.onset === null || b.onset === null) return false;
  if (!a.onset.campaign && !b.onset.campaign) return false;
  const { actors, from, to } = b.onset;
  return a.onset.from <= to && from <= a.onset.to && a.onset.actors.some((actor) => actors.includes(actor));
}

/** The states and bodies that may have acted: the one that did, else those the sentence names. */
function actorsOf(record: DocumentRecord, { agent }: Event, sentence: Span): ActorId[] {
  if (agent?.actor != null) return [whoseActor(agent.actor)];
  const named = record.annotations.flatMap((one) =>
    one.type === 'actor' && one.actor !== null && overlap(one, sentence) > 0 ? [whoseActor(one.actor)] : [],
  );
  return [...new Set(named)].sort();
}

/** A government, its seat and its forces act for their state. */
function whoseActor(actor: ActorId): ActorId {
  return stateBehind(actor, '') ?? FORCES.get(actor) ?? actor;
}
