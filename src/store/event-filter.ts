import type {
  DocumentId,
  DossierEvent,
  Event,
  EventStatus,
  EventType,
  Factuality,
  IsoDay,
} from '../model/index.ts';
import { foldText } from '../search/fold-text.ts';
import { holdsQuery, type SearchQuery } from '../search/read-query.ts';

/** West, south, east and north in degrees; `west` is greater than `east` across the 180th meridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Filters on events across documents that all have to hold; an absent one holds for everything. */
export interface DossierEventFilter {
  readonly type?: EventType;
  readonly status?: EventStatus;
  /** Keeps events of which this document gives an account. */
  readonly document?: DocumentId;
  /** `from` and `to` keep events whose interval may touch that stretch of days. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /** Only events of which neither the first nor the last possible day is known. */
  readonly undated?: true;
  /** Words in the title, in what its claims say, and in the names of place and participants. */
  readonly words?: SearchQuery;
  /** Name of the place, or its row of the gazetteer; any mention may name it. */
  readonly place?: string;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** Who did it or was hit by any mention: a row of the registry, or a name as written. */
  readonly actor?: string;
  /** An outlet that gives an account. */
  readonly outlet?: string;
  /** How at least one of its claims is told. */
  readonly factuality?: Factuality;
  readonly leastOrigins?: number;
  readonly mostOrigins?: number;
  /** Keeps events with coordinates inside. */
  readonly box?: Box;
  /** Whether a person decided anything about it. */
  readonly judged?: boolean;
}

/** What a filter asks of an event beside what stands in its row: several values each. */
export type FactKind = 'place' | 'country' | 'actor' | 'outlet' | 'factuality' | 'claim';

export interface EventFact {
  readonly fact: FactKind;
  readonly value: string;
}

/** What is known of an event for filtering. */
export interface EventFacts {
  readonly facts: readonly EventFact[];
  /** What its words are looked for in, folded. */
  readonly folded: string;
  readonly judged: boolean;
}

/** Where the parts of an event are looked up; what is not there adds nothing. */
export interface EventParts {
  readonly mention: (id: string) => Pick<Event, 'where' | 'agent' | 'target'> | undefined;
  readonly claim: (id: string) => { readonly folded: string; readonly factuality: Factuality } | undefined;
  readonly outlet: (document: DocumentId) => string | null | undefined;
}

/**
 * The value under which names are compared in filters: spellings of one name meet.
 *
 * @example
 * factName('Ash-Shaddadi'); // 'al shaddadi'
 */
export function factName(name: string, fold: (text: string) => string = foldText): string {
  return keyOf(fold(name).trim());
}

/**
 * Folds texts, each once: the events of a collection name the same places and actors thousands of times.
 *
 * @example
 * foldOnce()('The siege of Halba'); // ' the siege of halba '
 */
export function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? foldText(text);
    known.set(text, folded);
    return folded;
  };
}

/** An index entry of PostgreSQL holds some 2,700 bytes, and no name that is one has so many characters. */
const LONGEST_KEY = 200;

/**
 * A name as it stands in an index: what is too long is cut, never through a character.
 *
 * @example
 * keyOf('Valley Courier'); // 'Valley Courier'
 */
export function keyOf(name: string): string {
  return name.length <= LONGEST_KEY ? name : name.slice(0, LONGEST_KEY).replace(/[\ud800-\udbff]$/, '');
}

/** Gathers what filters ask of an event from its row, its mentions, its claims and their reports. */
export function factsOf(event: DossierEvent, parts: EventParts, fold = foldText): EventFacts {
  const found = new Map<string, EventFact>();
  const names = [event.title];
  const note = (fact: FactKind, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') found.set(`${fact} ${value}`, { fact, value });
  };
  const notePlace = ({ where }: Pick<Event, 'where'>): void => {
    if (where === null) return;
    note('place', factName(where.name, fold));
    note('place', where.gazetteer);
    note('country', where.country);
    names.push(where.name);
  };
  notePlace(event);
  for (const account of event.accounts) {
    const outlet = parts.outlet(account.document) ?? null;
    if (outlet !== null) note('outlet', keyOf(outlet));
    for (const mention of account.events.map(parts.mention)) {
      if (mention === undefined) continue;
      notePlace(mention);
      for (const who of [mention.agent, mention.target]) {
        if (who === null) continue;
        note('actor', who.actor);
        note('actor', factName(who.name, fold));
        names.push(who.name);
      }
    }
  }
  const claims = [...new Set(event.accounts.flatMap((account) => account.claims))].map(parts.claim);
  for (const claim of claims) note('factuality', claim?.factuality);
  for (const { claims: ids } of event.accounts) for (const id of ids) note('claim', id);
  const said = claims.flatMap((claim) => (claim === undefined ? [] : [claim.folded]));
  const folded = [...new Set([...new Set(names)].map(fold)), ...new Set(said)];
  // Two blanks between, so that no row of words goes on from one text into the next.
  return { facts: [...found.values()], folded: folded.join(' '), judged: isJudged(event) };
}

function isJudged(event: DossierEvent): boolean {
  const { judged } = event as { readonly judged?: readonly unknown[] };
  return judged !== undefined && judged.length > 0;
}

/** Values of one kind of which an event needs at least one. */
export interface AskedFact {
  readonly fact: FactKind;
  readonly values: readonly string[];
}

/** What a filter asks of an event beside what stands in its row; it needs one value of each. */
export function factsAsked({ place, country, actor, outlet, factuality }: DossierEventFilter): AskedFact[] {
  const asked: AskedFact[] = [];
  const ask = (fact: FactKind, ...values: readonly string[]): void => {
    asked.push({ fact, values: [...new Set(values)] });
  };
  if (place !== undefined) ask('place', place, factName(place));
  if (country !== undefined) ask('country', country);
  if (actor !== undefined) ask('actor', actor, factName(actor));
  if (outlet !== undefined) ask('outlet', keyOf(outlet));
  if (factuality !== undefined) ask('factuality', factuality);
  return asked;
}

/** Tells whether an event fits all but the days, which every list of the store asks in one way. */
export function fitsFilter(event: DossierEvent, facts: EventFacts, filter: DossierEventFilter): boolean {
  const { type, status, document, words, leastOrigins, mostOrigins, box, judged, undated } = filter;
  const count = event.origins.length;
  return (
    (type === undefined || event.type === type) &&
    (status === undefined || event.status === status) &&
    (document === undefined || event.accounts.some((account) => account.document === document)) &&
    (leastOrigins === undefined || count >= leastOrigins) &&
    (mostOrigins === undefined || count <= mostOrigins) &&
    (judged === undefined || facts.judged === judged) &&
    (undated === undefined || (event.when.earliest === null && event.when.latest === null)) &&
    (box === undefined || isInside(event, box)) &&
    factsAsked(filter).every(({ fact, values }) =>
      facts.facts.some((own) => own.fact === fact && values.includes(own.value)),
    ) &&
    (words === undefined || holdsQuery(facts.folded, words))
  );
}

function isInside({ where }: DossierEvent, [west, south, east, north]: Box): boolean {
  if (where === null || where.lat === null || where.lon === null) return false;
  const { lat, lon } = where;
  if (lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
}
