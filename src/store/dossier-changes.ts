import type { Dossier, DossierEvent, DossierEventId, EventId, SettledDate } from '../model/index.ts';
import type { DossierChange } from './overview-store.ts';

/** Makings of the dossier of which it is kept what they changed. Chosen: months of daily work. */
export const BUILDS_KEPT = 60;

/** Changes kept of one making: more than anybody reads, and little against the dossier itself. */
export const CHANGES_KEPT = 400;

/** What has to be known of an event to tell whether the next making changed it. */
export interface EventOutline {
  readonly id: DossierEventId;
  readonly title: string;
  readonly status: string;
  readonly origins: number;
  readonly days: string;
  readonly mentions: readonly EventId[];
}

/** What one making changed, and which events go on under another id. */
export interface Changed {
  readonly changes: readonly DossierChange[];
  readonly renamed: ReadonlyMap<DossierEventId, DossierEventId>;
}

/** Draws the outline of an event. */
export function outlineOf({ id, title, status, origins, when, accounts }: DossierEvent): EventOutline {
  const mentions = accounts.flatMap(({ events }) => events);
  return { id, title, status, origins: origins.length, days: writeDays(when), mentions };
}

interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Writes days as one text.
 *
 * @example
 * writeDays({ earliest: '2016-02-01', latest: null }); // '2016-02-01/..'
 */
export function writeDays({ earliest, latest }: Days): string {
  return `${earliest ?? '..'}/${latest ?? '..'}`;
}

/**
 * Tells what changed between two makings. An event that gained a report has another id, since ids come
 * from mentions: it is the same event as the one before with which it shares most mentions.
 */
export function changesBetween(
  before: { readonly events: readonly EventOutline[]; readonly dates: readonly SettledDate[] },
  after: Pick<Dossier, 'events' | 'dates'>,
): Changed {
  const old = new Map(before.events.map((event) => [event.id, event]));
  const pairs = matchEvents(before.events, after.events.map(outlineOf));
  const changes: DossierChange[] = [];
  const renamed = new Map<DossierEventId, DossierEventId>();
  const met = new Set<DossierEventId>();
  for (const { was, is } of pairs) {
    const earlier = was === null ? undefined : old.get(was);
    if (earlier === undefined) {
      changes.push({ ...about(is), kind: 'new', before: null, after: is.status });
      continue;
    }
    met.add(earlier.id);
    if (earlier.id !== is.id) renamed.set(earlier.id, is.id);
    changes.push(...differences(earlier, is));
  }
  for (const event of before.events) {
    if (!met.has(event.id))
      changes.push({ ...about(event), kind: 'gone', before: event.status, after: null });
  }
  changes.push(...movedDates(before.dates, after.dates));
  return { changes, renamed };
}

function about({ id, title }: EventOutline): Pick<DossierChange, 'event' | 'document' | 'title'> {
  return { event: id, document: null, title };
}

function differences(was: EventOutline, is: EventOutline): DossierChange[] {
  const found: DossierChange[] = [];
  const note = (kind: DossierChange['kind'], before: string, after: string): void => {
    if (before !== after) found.push({ ...about(is), kind, before, after });
  };
  note('status', was.status, is.status);
  note('origins', String(was.origins), String(is.origins));
  note('when', was.days, is.days);
  return found;
}

interface Pair {
  /** The event of before that goes on in it; null where it is new. */
  readonly was: DossierEventId | null;
  readonly is: EventOutline;
}

/** Pairs each event with the one before it goes on from; each of those goes on in one at most. */
function matchEvents(before: readonly EventOutline[], after: readonly EventOutline[]): Pair[] {
  const holders = new Map<EventId, DossierEventId>();
  for (const event of before) for (const mention of event.mentions) holders.set(mention, event.id);
  const known = new Set(before.map(({ id }) => id));
  const taken = new Map<DossierEventId, EventOutline>();
  for (const event of after) if (known.has(event.id)) taken.set(event.id, event);
  const wishes = after
    .filter(({ id }) => !known.has(id))
    .flatMap((is) => [...shared(is, holders)].map(([was, count]) => ({ was, is, count })))
    .sort((a, b) => b.count - a.count || order(a.was, b.was) || order(a.is.id, b.is.id));
  const settled = new Map<DossierEventId, DossierEventId>();
  for (const { was, is } of wishes) {
    if (taken.has(was) || settled.has(is.id)) continue;
    taken.set(was, is);
    settled.set(is.id, was);
  }
  return after.map((is) => ({ is, was: known.has(is.id) ? is.id : (settled.get(is.id) ?? null) }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** How many mentions of an event stood in which events before. */
function shared(
  { mentions }: EventOutline,
  holders: ReadonlyMap<EventId, DossierEventId>,
): ReadonlyMap<DossierEventId, number> {
  const counts = new Map<DossierEventId, number>();
  for (const mention of mentions) {
    const was = holders.get(mention);
    if (was !== undefined) counts.set(was, (counts.get(was) ?? 0) + 1);
  }
  return counts;
}

/** Documents whose settled date is another, was none before, or is none now. */
function movedDates(before: readonly SettledDate[], after: readonly SettledDate[]): DossierChange[] {
  const daysOf = (dates: readonly SettledDate[]): ReadonlyMap<SettledDate['document'], string> =>
    new Map(
      dates
        .filter(({ reprint }) => reprint === null)
        .map(({ document, date }) => [document, writeDays(date)]),
    );
  const [was, is] = [daysOf(before), daysOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((document) => was.get(document) !== is.get(document))
    .sort(order)
    .map((document) => ({
      kind: 'document-date',
      event: null,
      document,
      title: '',
      before: was.get(document) ?? null,
      after: is.get(document) ?? null,
    }));
}

/**
 * Sums up the changes of several makings, oldest first: what came and went again is not told, and of
 * what changed twice only the first and the last state. Events stand under the id they have now.
 */
export function sumChanges(changes: readonly DossierChange[]): readonly DossierChange[] {
  const summed = new Map<string, DossierChange>();
  for (const change of changes) {
    const thing = change.event ?? change.document ?? '';
    const key = (kind: DossierChange['kind']): string => `${kind} ${thing}`;
    if (change.kind === 'gone') {
      const wasNew = summed.delete(key('new'));
      for (const kind of ['status', 'origins', 'when'] as const) summed.delete(key(kind));
      if (!wasNew) summed.set(key('gone'), change);
      continue;
    }
    const isNew = summed.get(key('new'));
    if (isNew !== undefined && change.kind !== 'new') {
      // It was not there before: how it stands now is all there is to tell.
      const after = change.kind === 'status' ? change.after : isNew.after;
      summed.set(key('new'), { ...isNew, title: change.title, after });
      continue;
    }
    const first = summed.get(key(change.kind));
    const whole = first === undefined ? change : { ...change, before: first.before };
    if (whole.before === whole.after) summed.delete(key(change.kind));
    else summed.set(key(change.kind), whole);
  }
  return [...summed.values()];
}
