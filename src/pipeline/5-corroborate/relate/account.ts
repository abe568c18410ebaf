import type { Claim, DocumentRecord, Figure, OriginId, Span, Voice } from '../../../model/index.ts';
import { overlap, textCredit } from '../../../model/index.ts';
import { originId } from '../../../identity/identity.ts';
import { foldName, sameVoice } from '../../../names/index.ts';
import type { Group } from '../group.ts';
import { isOwnName } from './own-name.ts';
import { identify, type Somebody } from './somebody.ts';
import { bodyOf, spokenFor } from './spoken-for.ts';
import { type Tellings, tellingsOf } from './tellings.ts';

/** A voice behind the main fact of a report. */
export interface Backer extends Somebody {
  readonly name: string;
}

/** What a report gives as the main fact of a story, and on whose word. */
export interface Account {
  /** Voices behind it by their origin; empty where the report speaks in its own voice. */
  readonly backers: ReadonlyMap<OriginId, Backer>;
  /** The agencies and outlets to which those voices spoke, by their names as the product has them. */
  readonly carriers: ReadonlySet<string>;
  /** True when it tells in its first sentences that it did not happen. */
  readonly denies: boolean;
  /** The dead and wounded it counts. */
  readonly tolls: readonly Figure[];
}

/**
 * Reads a report's account of some events, or of its own news where none are given. A story is known by
 * its toll, so the voices are those that give the number of dead; without one, those of its news.
 */
export function accountOf(record: DocumentRecord, events: readonly Group[], tellings: Tellings): Account {
  const told = tellingsOf(record, events, tellings);
  const ids = new Set(told.map(({ event }) => event.id));
  // Who counts the dead of its news says nothing of what it tells further down.
  const news = told.some(({ leads }) => leads) ? (tellings.news.get(record) ?? []) : [];
  const leading = new Set(news.map(({ event }) => event.id));
  const tolls = record.figures.filter(
    ({ measure, scope, event }) =>
      (measure === 'killed' || measure === 'wounded') &&
      scope === 'event' &&
      (event === null || ids.has(event) || leading.has(event)),
  );
  const dead = new Set(tolls.filter(({ measure }) => measure === 'killed').map(({ claim }) => claim));
  const counted = backersOf(
    record,
    record.claims.filter(({ id }) => dead.has(id)),
  );
  const telling = told.map(({ claim }) => claim);
  const backers = counted.size > 0 ? counted : backersOf(record, telling);
  return {
    backers,
    carriers: carriersOf(record, backers),
    denies: told.some(({ event }) => event.factuality === 'denied'),
    tolls,
  };
}

/** Voices whose words stand in some stretches of a report, by their origin. */
export function voicesIn(record: DocumentRecord, stretches: readonly Span[]): Map<OriginId, Backer> {
  const claims = record.claims.filter((claim) => stretches.some((stretch) => overlap(stretch, claim) > 0));
  return backersOf(
    record,
    claims.filter(({ voices }) => voices.length > 0),
  );
}

/**
 * The press through which voices spoke, wherever the report says so: "a source told the agency" once,
 * and "the source added" from there on.
 */
function carriersOf({ claims }: DocumentRecord, backers: ReadonlyMap<OriginId, Backer>): Set<string> {
  const carriers = new Set<string>();
  for (const { voices } of claims) {
    const inner = voices.at(-1);
    if (inner === undefined || voices.length < 2) continue;
    if (![...backers.values()].some(({ name }) => name === inner.name || sameVoice(name, inner.name)))
      continue;
    for (const voice of voices.slice(0, -1)) if (isPress(voice)) carriers.add(nameOf(voice));
  }
  return carriers;
}

function isPress({ kind, actor }: Voice): boolean {
  return kind === 'agency' || kind === 'outlet' || bodyOf(actor)?.kind === 'agency';
}

function nameOf(voice: Voice): string {
  return spokenFor(voice.actor)?.name ?? bodyOf(voice.actor)?.name ?? voice.name;
}

/** The innermost voices of claims; a report's own words are no second voice beside the one it names. */
function backersOf(record: DocumentRecord, claims: readonly Claim[]): Map<OriginId, Backer> {
  const backers = new Map<OriginId, Backer>();
  for (const claim of claims) {
    const voice = claim.voices.at(-1);
    if (voice === undefined || voice.kind === 'unstated') continue;
    const body = spokenFor(voice.actor);
    const origin = body === null ? claim.origin : originId(body.id, body.name);
    const actor = body?.id ?? voice.actor;
    backers.set(origin, { ...identify({ ...voice, actor }), name: nameOf(voice) });
  }
  if (backers.size > 0) return backers;
  const own = claims.find(({ voices }) => voices.length === 0);
  const credit = textCredit(record.document.credits);
  // An outlet that credits itself names nobody but itself.
  if (own !== undefined && credit !== null && !isOwnName(publisherOf(record), credit.agency)) {
    // An agency is known by its name, whether a registry holds it or not.
    const agency = identify({ name: credit.agency, kind: 'agency', actor: null, start: null, end: null });
    const isDistinct = isCreditedAlone(record, credit.agency) && !isHelp(record, credit);
    backers.set(own.origin, { ...agency, name: credit.agency, isNamed: true, isDistinct });
  }
  return backers;
}

/** "AFP contributed to this report", "with additional reporting by AFP": somebody else wrote it, and may have told it. */
function isHelp({ document: { text } }: DocumentRecord, { start, end }: Span): boolean {
  return (
    HELPED_AFTER.test(text.slice(end, end + 40)) ||
    HELPED_BEFORE.test(text.slice(Math.max(0, start - 60), start))
  );
}

const HELPED_AFTER = /^,?(?: (?:and|also) [^.]{0,20})? ?(?:also )?contributed\b/u;
const HELPED_BEFORE =
  /(?<![\p{L}\p{N}])with(?: (?:additional |some )?(?:reporting|inputs?|contributions?|material|files|information|reports) (?:by|from))? (?:the )?$/iu;

function publisherOf({ document }: DocumentRecord): string | null {
  return document.publisher?.name ?? null;
}

/** With "and agencies" or another name beside it nobody can tell which of them told the event. */
function isCreditedAlone({ document }: DocumentRecord, name: string): boolean {
  return document.credits.every(
    ({ covers, agency }) => covers !== 'text' || foldName(agency) === foldName(name),
  );
}
