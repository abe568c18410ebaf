import {
  aspectOf,
  type Decision,
  type DossierEvent,
  type EventId,
  type EventType,
  type Judged,
  questionOf,
  sayEventField,
  sayWhen,
} from '../../../model/index.ts';
import { titleOf } from '../dossier-event.ts';
import type { Grouping } from './apply-grouping.ts';
import type { Located } from './locate.ts';
import type { IsAfter, Settled } from './settle-question.ts';
import { isAboutEvent, settleAll, type Taken } from './take-log.ts';
import { placeSet, timeSet } from './values.ts';

/** Where a decision about an event stands: its event, and how many of its mentions stand in others. */
export interface Anchor {
  readonly event: DossierEvent | null;
  readonly elsewhere: number;
}

/** Events under what people decided of them, with what became of these decisions. */
export interface Fields {
  readonly events: readonly DossierEvent[];
  readonly settled: ReadonlyMap<string, Settled>;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** Puts people's decisions about whole events over the machine's, which stays beside them in `judged`. */
export function applyFields(events: readonly DossierEvent[], taken: Taken, grouping: Grouping): Fields {
  const asked = [...taken.located.values()].filter(
    (one) => isAboutEvent(one) && !grouping.settled.has(one.judgement.id),
  );
  const holding = new Map(
    events.flatMap((event) =>
      event.accounts.flatMap((account) => account.events.map((mention) => [mention, event] as const)),
    ),
  );
  const order = new Map([...taken.byId.keys()].map((id, at) => [id, at]));
  const isAfter: IsAfter = (a, b) => (order.get(a.id) ?? -1) > (order.get(b.id) ?? -1);
  const anchors = new Map(
    [...asked, ...grouping.counting].map((one) => [
      one.judgement.id,
      anchorOf(mentionsOf(one, grouping.counting, isAfter), holding),
    ]),
  );
  const questionFor = (one: Located): string => {
    const at = anchors.get(one.judgement.id)?.event;
    const { decision } = one;
    if (!at || decision.kind === 'undo' || decision.kind === 'unread') return questionOf(decision);
    return `${aspectOf(decision)} of ${at.id}`;
  };
  const settled = settleAll(asked, questionFor, taken.byId);
  const decided = new Map<DossierEvent, Located[]>();
  for (const one of [...asked, ...grouping.counting]) {
    const event = anchors.get(one.judgement.id)?.event;
    const counts = (settled.get(one.judgement.id) ?? grouping.settled.get(one.judgement.id))?.counts;
    if (event && counts) decided.set(event, [...(decided.get(event) ?? []), one]);
  }
  return {
    events: events.map((event) => underDecisions(event, decided.get(event) ?? [])),
    settled,
    anchors,
  };
}

/** The mentions a decision is about, and apart from them those that people parted from them since. */
function mentionsOf(
  { judgement, decision }: Located,
  grouping: readonly Located[],
  isAfter: IsAfter,
): { readonly left: readonly EventId[]; readonly parted: readonly EventId[] } {
  const own = 'subject' in decision && typeof decision.subject !== 'string' ? decision.subject : null;
  if (own?.kind !== 'event') return { left: [], parted: [] };
  const all = decision.kind === 'merge' ? [...own.mentions, ...decision.with.mentions] : own.mentions;
  const gone = new Set(
    grouping.flatMap((later) =>
      later.decision.kind === 'split' && isAfter(later.judgement, judgement) ? later.decision.out : [],
    ),
  );
  const out = decision.kind === 'split' ? new Set<EventId>(decision.out) : new Set<EventId>();
  const left = all.filter((mention) => !gone.has(mention) && !out.has(mention));
  if (left.length === 0) return { left: all, parted: [] };
  // Which mentions are one event is decided of each by itself; a note may tell of both halves.
  const isOfWhole = decision.kind !== 'merge' && decision.kind !== 'split' && decision.kind !== 'note';
  return { left, parted: isOfWhole ? all.filter((mention) => gone.has(mention)) : [] };
}

/** The event that holds more than half of the mentions left, of those that are in any. */
function anchorOf(
  { left, parted }: ReturnType<typeof mentionsOf>,
  holding: ReadonlyMap<EventId, DossierEvent>,
): Anchor {
  const counts = new Map<DossierEvent, number>();
  let total = 0;
  for (const mention of left) {
    const event = holding.get(mention);
    if (event === undefined) continue;
    counts.set(event, (counts.get(event) ?? 0) + 1);
    total += 1;
  }
  const gone = parted.filter((mention) => holding.has(mention)).length;
  const most = [...counts].find(([, count]) => count * 2 > total);
  return most === undefined
    ? { event: null, elsewhere: total + gone }
    : { event: most[0], elsewhere: total - most[1] + gone };
}

function underDecisions(machine: DossierEvent, decisions: readonly Located[]): DossierEvent {
  let event = machine;
  const judged: Judged[] = [];
  for (const { judgement, decision } of decisions) {
    const note = (field: Judged['field'], value: string | null, said: string | null): void => {
      judged.push({ field, judgement: judgement.id, value, machine: said });
    };
    switch (decision.kind) {
      case 'correct':
        event = withField(event, decision.field, decision.value);
        note(decision.field, decision.value, sayEventField(machine, decision.field));
        break;
      case 'place':
        event = { ...event, where: placeSet(decision.place) };
        note('place', decision.place?.name ?? null, sayEventField(machine, 'place'));
        break;
      case 'when':
        event = { ...event, when: timeSet(event.when, decision, judgement.who) };
        note('when', sayWhen(event.when), sayWhen(machine.when));
        break;
      case 'confirm':
        note(decision.field ?? 'event', decision.said ?? null, sayEventField(machine, decision.field));
        break;
      case 'merge':
      case 'split':
        note('grouping', decision.kind, null);
        break;
      case 'date':
      case 'hide':
      case 'link':
      case 'part':
      case 'note':
      case 'undo':
      case 'unread':
        break;
      default:
        decision satisfies never;
    }
  }
  if (judged.length === 0) return event;
  const hasTitle = judged.some(({ field, value }) => field === 'title' && value !== null);
  const isMoved = event.type !== machine.type || event.where !== machine.where;
  const title = isMoved && !hasTitle ? titleOf(event.type, event.where) : event.title;
  return { ...event, title, judged: judged.sort(byField) };
}

function withField(
  event: DossierEvent,
  field: Extract<Decision, { kind: 'correct' }>['field'],
  value: string | null,
): DossierEvent {
  if (field === 'type') return { ...event, type: value as EventType };
  // Who did it stays as each account tells it; the person's word stands beside it.
  return field === 'title' && value !== null ? { ...event, title: value } : event;
}

function byField(a: Judged, b: Judged): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.judgement < b.judgement ? -1 : 1;
}
