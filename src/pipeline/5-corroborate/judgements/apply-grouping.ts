import { type Decision, type EventId, questionOf, sidesOf } from '../../../model/index.ts';
import type { Group } from '../group.ts';
import type { Located } from './locate.ts';
import type { Settled } from './settle-question.ts';
import { isAboutEvent, settleAll, type Taken } from './take-log.ts';

type GroupingDecision = Extract<Decision, { readonly kind: 'merge' | 'split' | 'hide' }>;

/** Mentions grouped as people decided, with what became of these decisions. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly settled: ReadonlyMap<string, Settled>;
  /** The decisions that count, in the order they were made. */
  readonly counting: readonly Located[];
  /** Ids of those that join or part what stands in no event, as what is hidden, so that nothing comes of them. */
  readonly idle: ReadonlySet<string>;
}

/**
 * Applies people's decisions about which mentions are one event, in the order they were made, over the
 * machine's groups: what people joined or parted no likeness parts or joins again.
 */
export function applyGrouping(groups: readonly Group[], taken: Taken): Grouping {
  const asked = [...taken.located.values()].filter((one) => isAboutEvent(one) && isGrouping(one.decision));
  const settled = settleAll(asked, ({ decision }) => questionOf(decision), taken.byId);
  const counting = asked.filter((one) => settled.get(one.judgement.id)?.counts === true && one.found > 0);
  const applied = counting.length === 0 ? groups : regroup(groups, counting);
  const shown = new Set(applied.flatMap((group) => group.map(({ event }) => event.id)));
  const isIdle = ({ decision }: Located): boolean =>
    (sidesOf(decision) ?? []).some((side) => !side.some((mention) => shown.has(mention)));
  const idle = new Set(counting.filter(isIdle).map(({ judgement }) => judgement.id));
  return {
    groups: applied.filter((group) => group.length > 0),
    settled,
    counting: counting.filter(({ judgement }) => !idle.has(judgement.id)),
    idle,
  };
}

function isGrouping({ kind }: Decision): boolean {
  return kind === 'merge' || kind === 'split' || kind === 'hide';
}

/** The groups once all decisions are applied; work grows with the groups they touch, not with all of them. */
function regroup(groups: readonly Group[], counting: readonly Located[]): readonly Group[] {
  const current = new Groups(groups);
  for (const { decision } of counting) applyOne(current, decision as GroupingDecision);
  return current.list();
}

/** Groups in their order, each found by its mentions; a new one comes last. */
class Groups {
  readonly #groups = new Map<number, Group>();
  readonly #holding = new Map<EventId, number>();
  #next = 0;

  constructor(groups: readonly Group[]) {
    for (const group of groups) this.append(group);
  }

  list(): readonly Group[] {
    return [...this.#groups.values()];
  }

  /** Those that hold some of these mentions, with their places, in their order. */
  holding(mentions: Iterable<EventId>): readonly (readonly [place: number, group: Group])[] {
    const places = new Set<number>();
    for (const mention of mentions) {
      const place = this.#holding.get(mention);
      if (place !== undefined) places.add(place);
    }
    return [...places].sort((a, b) => a - b).map((place) => [place, this.#groups.get(place) ?? []]);
  }

  append(group: Group): void {
    this.put(this.#next, group);
    this.#next += 1;
  }

  /** Puts a group where another stood, or in a place of its own. */
  put(place: number, group: Group): void {
    for (const { event } of this.#groups.get(place) ?? []) this.#holding.delete(event.id);
    this.#groups.set(place, group);
    for (const { event } of group) this.#holding.set(event.id, place);
  }
}

function applyOne(groups: Groups, decision: GroupingDecision): void {
  switch (decision.kind) {
    case 'merge': {
      const joined = groups.holding([...decision.subject.mentions, ...decision.with.mentions]);
      for (const [place] of joined) groups.put(place, []);
      groups.append(joined.flatMap(([, group]) => group));
      return;
    }
    case 'split': {
      const out = new Set(decision.out);
      const touched = groups.holding(out);
      for (const [place, group] of touched) {
        groups.put(
          place,
          group.filter(({ event }) => !out.has(event.id)),
        );
      }
      groups.append(touched.flatMap(([, group]) => group.filter(({ event }) => out.has(event.id))));
      return;
    }
    case 'hide': {
      const mentions = new Set(decision.subject.kind === 'event' ? decision.subject.mentions : []);
      for (const [place, group] of groups.holding(mentions)) {
        const left = group.filter(({ event }) => !mentions.has(event.id));
        // A report that came later and tells of the same hidden event is hidden with it.
        groups.put(place, left.length * 2 > group.length ? left : []);
      }
      return;
    }
    default:
      decision satisfies never;
  }
}
