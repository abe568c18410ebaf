import type { DossierEvent, EventStatus, EventType, PlaceKind, Precision } from '../model/index.ts';
import { columnText } from './rows.ts';
import type { DossierMarkTable } from './schema.ts';
import type { DossierEventFilter } from './store.ts';

/** What one event is drawn by. */
export interface MarkRow {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** ISO days, both inclusive; a null end is not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
  readonly place: MarkPlace | null;
  /** Names of those that are said to have done it, in the order of the answers. */
  readonly agents: readonly string[];
  /** How many origins stand behind it, or at most stand behind it: the event tells which. */
  readonly origins: number;
}

/** A place as an event names it; coordinates are WGS84 degrees, null while the name is not resolved. */
export interface MarkPlace {
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlaceKind | 'unknown';
  /** ISO 3166 alpha-2, or null. */
  readonly country: string | null;
}

/**
 * Many events in columns, one entry an event and all in the order of the dossier, so that a timeline or
 * a map of all of them is one short answer. `type`, `status`, `precision`, `place` and `agents` are
 * indexes into the lists of the same kind.
 */
export interface EventMarks {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Days since 1970-01-01, inclusive; a null end is not known. */
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  readonly precision: readonly number[];
  readonly type: readonly number[];
  readonly status: readonly number[];
  /** -1 where no place is named. */
  readonly place: readonly number[];
  readonly agents: readonly (readonly number[])[];
  /** How many origins stand behind it, or at most stand behind it: the event tells which. */
  readonly origins: readonly number[];
  readonly precisions: readonly Precision[];
  readonly types: readonly EventType[];
  readonly statuses: readonly EventStatus[];
  readonly places: readonly MarkPlace[];
  readonly agentNames: readonly string[];
}

/** What a store gives to those who draw all events at once. */
export interface EventMarkStore {
  /** Every event that fits, in the order of the dossier, as columns. */
  eventMarks(filter?: DossierEventFilter): Promise<EventMarks>;
}

const DAY_MS = 86_400_000;

/**
 * Number of an ISO day, counted from 1970-01-01.
 *
 * @example
 * dayOf('1970-01-11'); // 10
 */
export function dayOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

/** Turns rows into columns; what is said more than once is said once. */
export function markColumns(rows: readonly MarkRow[]): EventMarks {
  const precisions = new Shared<Precision>();
  const types = new Shared<EventType>();
  const statuses = new Shared<EventStatus>();
  const places = new Shared<MarkPlace>();
  const agentNames = new Shared<string>();
  const days = new Map<string, number>();
  // Events share few days, and reading a date takes longer than finding it.
  const numberOf = (iso: string | null): number | null => {
    if (iso === null) return null;
    const day = days.get(iso) ?? dayOf(iso);
    days.set(iso, day);
    return day;
  };
  return {
    ids: rows.map(({ id }) => id),
    titles: rows.map(({ title }) => title),
    earliest: rows.map(({ earliest }) => numberOf(earliest)),
    latest: rows.map(({ latest }) => numberOf(latest)),
    precision: rows.map(({ precision }) => precisions.indexOf(precision, precision)),
    type: rows.map(({ type }) => types.indexOf(type, type)),
    status: rows.map(({ status }) => statuses.indexOf(status, status)),
    place: rows.map(({ place }) => (place === null ? -1 : places.indexOf(placeKey(place), place))),
    agents: rows.map(({ agents }) => agents.map((name) => agentNames.indexOf(name, name))),
    origins: rows.map(({ origins }) => origins),
    precisions: precisions.values,
    types: types.values,
    statuses: statuses.values,
    places: places.values,
    agentNames: agentNames.values,
  };
}

function placeKey({ name, lat, lon, precision, country }: MarkPlace): string {
  return `${name}\n${lat}\n${lon}\n${precision}\n${country}`;
}

/** Values each once, in the order in which they first came. */
class Shared<T> {
  readonly values: T[] = [];
  readonly #index = new Map<string, number>();

  indexOf(key: string, value: T): number {
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

/** Takes out of an event what it is drawn by, as columns of a database carry it. */
export function markRow(event: DossierEvent): MarkRow {
  const { id, title, type, status, when, where, origins } = event;
  return {
    id,
    title: columnText(title),
    type,
    status,
    earliest: when.earliest,
    latest: when.latest,
    precision: when.precision,
    place: where === null ? null : placeOf(where),
    agents: agentsOf(event),
    origins: origins.length,
  };
}

function placeOf({ name, lat, lon, precision, country }: NonNullable<DossierEvent['where']>): MarkPlace {
  return { name: columnText(name), lat, lon, precision, country };
}

/** Those whom the accounts name as the ones who did it, each once. */
export function agentsOf({ facets }: Pick<DossierEvent, 'facets'>): readonly string[] {
  const answers = facets.filter(({ question }) => question === 'agent').flatMap((facet) => facet.answers);
  return [...new Set(answers.map(({ value }) => columnText(value)))];
}

/** The row of an event at this position that holds what its own row does not. */
export function dossierMarkRow(event: DossierEvent, position: number): DossierMarkTable {
  return {
    event: position,
    place_precision: event.where?.precision ?? null,
    country: event.where?.country ?? null,
    agents: JSON.stringify(agentsOf(event)),
  };
}
