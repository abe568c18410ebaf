import type { DossierEvent } from '../../model/index.ts';
import { candidatePairs } from '../../pipeline/5-corroborate/block.ts';
import type { Mention } from '../../pipeline/5-corroborate/mention.ts';
import { weigh } from '../../pipeline/5-corroborate/weigh.ts';
import type { DoubtDraft } from '../doubt.ts';
import { aboutEvent, mentionsOf, nameOfEvent, type Pile, present, wordsOfMention } from '../pile.ts';
import { heavier, type Link, nearBelow } from './link.ts';

/** Places as wide as these hold many events of a day. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'area', 'unknown']);

/** Pairs of events that may be one: much is alike, but not enough for the machine. */
export function merges(pile: Pile, mentions: readonly Mention[]): DoubtDraft[] {
  const apart = nearlyJoined(pile, mentions);
  return [...[...apart.values()].flatMap((link) => nearDraft(pile, link)), ...alikeKeptApart(pile, apart)];
}

/** The heaviest link between two events that were kept apart, where it nearly joined them. */
function nearlyJoined(pile: Pile, mentions: readonly Mention[]): ReadonlyMap<string, Link> {
  // What a report leads with is its news; what it recalls further down is told elsewhere anyway.
  const leading = mentions.filter(({ leads, event }) => leads && pile.eventOf.has(event.id));
  const apart = new Map<string, Link>();
  for (const [i, j] of candidatePairs(leading)) {
    const [a, b] = [leading[i] as Mention, leading[j] as Mention];
    const [left, right] = [pile.eventOf.get(a.event.id), pile.eventOf.get(b.event.id)];
    if (left === undefined || right === undefined || left === right || tellsBoth(left, right)) continue;
    const { verdict, weight, why } = weigh(a, b);
    if (verdict !== 'apart' || nearBelow(weight) === null) continue;
    const key = pairKey(left, right);
    apart.set(key, heavier(apart.get(key), { weight, why, a, b }));
  }
  return apart;
}

function nearDraft(pile: Pile, { a, b, weight, why }: Link): DoubtDraft[] {
  const [first, second] = inOrder(
    [pile.eventOf.get(a.event.id), pile.eventOf.get(b.event.id)].filter((event) => event !== undefined),
  );
  if (first === undefined || second === undefined) return [];
  const words = [a, b]
    .map(({ event }) => event.id)
    .sort()
    .map((id) => wordsOfMention(pile, id, null));
  const doubt = 0.6 + 0.4 * (nearBelow(weight) ?? 0);
  return [mergeOf(first, second, present(words), `Much is alike, but not enough: ${why}.`, doubt)];
}

/** Events of one type, day and place of the gazetteer that nothing brought together. */
function alikeKeptApart(pile: Pile, asked: ReadonlyMap<string, Link>): DoubtDraft[] {
  const groups = new Map<string, DossierEvent[]>();
  for (const event of pile.dossier.events) {
    const { type, when, where } = event;
    if (when.earliest === null || when.earliest !== when.latest) continue;
    if (where === null || where.gazetteer === null || WIDE.has(where.precision)) continue;
    const key = `${type} ${when.earliest} ${where.gazetteer}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].flatMap((events) => {
    const sorted = inOrder(events);
    return sorted.slice(1).flatMap((second, at) => {
      const first = sorted[at] as DossierEvent;
      if (asked.has(pairKey(first, second)) || tellsBoth(first, second)) return [];
      const words = [first, second].flatMap((event) =>
        mentionsOf(event)
          .slice(0, 1)
          .map((id) => wordsOfMention(pile, id, null)),
      );
      const why = 'Type, day and place are the same, and yet they were kept apart.';
      return [mergeOf(first, second, present(words), why, 0.6)];
    });
  });
}

function mergeOf(
  first: DossierEvent,
  second: DossierEvent,
  words: DoubtDraft['words'],
  why: string,
  doubt: number,
): DoubtDraft {
  return {
    kind: 'merge',
    subject: aboutEvent(first),
    other: aboutEvent(second),
    question: `Is ${nameOfEvent(first)} the same event as ${nameOfEvent(second)}?`,
    why,
    words,
    event: first.id,
    document: null,
    answers: ['merge', 'confirm'],
    key: mentionsOf(second).join(),
    reach: first.accounts.length + second.accounts.length,
    doubt,
    also: [aboutEvent(second)],
  };
}

function pairKey(a: DossierEvent, b: DossierEvent): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}

function inOrder(events: readonly DossierEvent[]): DossierEvent[] {
  return [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A report that tells of both has told them apart itself. */
function tellsBoth(a: DossierEvent, b: DossierEvent): boolean {
  const documents = new Set(a.accounts.map(({ document }) => document));
  return b.accounts.some(({ document }) => documents.has(document));
}
