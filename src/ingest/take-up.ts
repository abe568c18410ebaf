import {
  type DossierEvent,
  type DossierEventId,
  documentsOf,
  type EventId,
  isSameQuestion,
  type Judged,
  type Judgement,
  type ReviewItem,
  sayEventField,
  type Standing,
  takenBack,
} from '../model/index.ts';
import { settleItems } from '../review/settle-items.ts';
import type { Store } from '../store/store.ts';
import { eventHolding, eventOf } from './judge/event-of.ts';
import { readAllStandings } from './read-standings.ts';

/** Basis of the dossier as it is stored, and of the one that holds the decision as well. */
export interface Bases {
  readonly before: string;
  readonly after: string;
}

/** Notes and confirmations say something of what stands there, and leave it as it is. */
export function movesNothing({ decision }: Judgement): boolean {
  // A confirmed place is not asked about any more, which only the whole tells.
  return decision.kind === 'note' || (decision.kind === 'confirm' && decision.field !== 'place');
}

/**
 * Takes up a decision that moves nothing without laying the collection out: its standing, the event that is
 * told to be confirmed, and the questions it settles are put where they would stand. `log` is the whole log,
 * the decision in it. False, and nothing is changed, where more may follow from it. Rejects with a
 * `StoreError`.
 */
export async function takeUpOne(
  store: Store,
  judgement: Judgement,
  log: readonly Judgement[],
  bases: Bases,
): Promise<boolean> {
  const { decision } = judgement;
  if (isAnswered(judgement, log)) return false;
  const found = await placeOf(store, judgement);
  if (found === null) return false;
  const standing: Standing = {
    judgement,
    state: 'holds',
    why: 'It counts.',
    counts: true,
    by: [],
    event: found.id,
    documents: documentsOf(judgement),
  };
  const event = found.event === null ? null : confirmed(found.event, judgement);
  if (event === 'unclear') return false;
  const items = decision.kind === 'note' ? [] : await itemsSettled(store, standing, log);
  return store.takeUp({ standing, ...bases, event, items });
}

/** Whether somebody has decided the question, so that a confirmation may be in conflict; confirmations never are. */
function isAnswered({ id, decision }: Judgement, log: readonly Judgement[]): boolean {
  if (decision.kind === 'note') return false;
  const undone = takenBack(log);
  return log.some(
    (one) =>
      one.id !== id &&
      one.decision.kind !== 'confirm' &&
      !undone.has(one.id) &&
      isSameQuestion(one.decision, decision),
  );
}

interface Place {
  readonly id: DossierEventId | null;
  /** The event itself, where the decision is about it. */
  readonly event: DossierEvent | null;
}

/** The event that holds what the decision is about; null where it does not stand in one alone. */
async function placeOf(store: Store, judgement: Judgement): Promise<Place | null> {
  const { decision } = judgement;
  if (!('subject' in decision) || typeof decision.subject === 'string') return null;
  const { subject } = decision;
  switch (subject.kind) {
    case 'event': {
      const id = await eventOf(store, judgement);
      const event = id === null ? null : await store.dossierEvent(id);
      const held = new Set<EventId>((event?.accounts ?? []).flatMap(({ events }) => events));
      return event !== null && subject.mentions.every((mention) => held.has(mention)) ? { id, event } : null;
    }
    case 'mention':
      return { id: await eventHolding(store, [subject.mention]), event: null };
    case 'claim':
    case 'figure':
      return { id: await eventOfWords(store, judgement), event: null };
    case 'document':
    case 'name':
      return { id: null, event: null };
    default:
      return subject satisfies never;
  }
}

/** The event of which a claim tells first, or in which a figure counts. */
async function eventOfWords(store: Store, { words }: Judgement): Promise<DossierEventId | null> {
  const [own] = words;
  const record = own === undefined ? null : await store.record(own.document);
  if (own === undefined || record === null) return null;
  const told = record.events.filter(({ claim }) => claim === own.of).map(({ id }) => id);
  const counted = record.figures.flatMap(({ id, event }) => (id === own.of && event !== null ? [event] : []));
  for (const mention of [...told, ...counted]) {
    const held = await eventHolding(store, [mention]);
    if (held !== null) return held;
  }
  return null;
}

/** The event with a note of its confirmation; `unclear` where what the machine had said is not at hand. */
function confirmed(event: DossierEvent, { id, decision }: Judgement): DossierEvent | null | 'unclear' {
  if (decision.kind !== 'confirm') return null;
  const isMoved = event.judged.some(({ field, value, machine }) => field !== 'grouping' && value !== machine);
  if (isMoved) return 'unclear';
  const one: Judged = {
    field: decision.field ?? 'event',
    judgement: id,
    value: decision.said ?? null,
    machine: sayEventField(event, decision.field),
  };
  return { ...event, judged: [...event.judged, one].sort(byField) };
}

function byField(a: Judged, b: Judged): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.judgement < b.judgement ? -1 : 1;
}

/** The questions that stand otherwise with this standing among all. */
async function itemsSettled(
  store: Store,
  standing: Standing,
  log: readonly Judgement[],
): Promise<readonly ReviewItem[]> {
  const all = await readAllStandings(store);
  const byId = new Map([...all, standing].map((one) => [one.judgement.id, one]));
  const inOrder = log.flatMap(({ id }) => byId.get(id) ?? []);
  const changed: ReviewItem[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await store.reviewItems({}, { limit: 1000, ...(after && { after }) });
    const settled = settleItems(page.rows, inOrder);
    changed.push(...settled.filter((item, at) => item.settledBy !== page.rows[at]?.settledBy));
    after = page.next;
  }
  return changed;
}
