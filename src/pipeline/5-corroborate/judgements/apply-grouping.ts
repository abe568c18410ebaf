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
  const applied = counting.reduce(
    (current, { decision }) => applyOne(current, decision as GroupingDecision),
    [...groups],
  );
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

function applyOne(groups: readonly Group[], decision: GroupingDecision): Group[] {
  switch (decision.kind) {
    case 'merge': {
      const both = new Set([...decision.subject.mentions, ...decision.with.mentions]);
      const joined = groups.filter((group) => countIn(group, both) > 0);
      return [...groups.filter((group) => !joined.includes(group)), joined.flat()];
    }
    case 'split': {
      const out = new Set(decision.out);
      const rest = groups.map((group) => group.filter(({ event }) => !out.has(event.id)));
      return [...rest, groups.flatMap((group) => group.filter(({ event }) => out.has(event.id)))];
    }
    case 'hide': {
      const mentions = new Set(decision.subject.kind === 'event' ? decision.subject.mentions : []);
      // A report that came later and tells of the same hidden event is hidden with it.
      return groups
        .filter((group) => countIn(group, mentions) * 2 < Math.max(group.length, 1))
        .map((group) => group.filter(({ event }) => !mentions.has(event.id)));
    }
    default:
      return decision satisfies never;
  }
}

function countIn(group: Group, mentions: ReadonlySet<EventId>): number {
  return group.filter(({ event }) => mentions.has(event.id)).length;
}
