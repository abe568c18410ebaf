import { candidatePairs } from './block.ts';
import { countPlaceDays } from './common-place.ts';
import type { Mention } from './mention.ts';
import { excludes, weigh } from './weigh.ts';

/** Mentions held to be one event, in the order of the mentions given. */
export type Group = readonly Mention[];

/**
 * Groups mentions into events. Links are taken from the heaviest down, and two groups join only if
 * no pair between them is excluded, so that a chain of likenesses never ties two towns together.
 */
export function groupMentions(given: readonly Mention[]): Group[] {
  const placeDays = countPlaceDays(given);
  const mentions = given.map((mention, index) => ({ ...mention, placeDays: placeDays[index] ?? 0 }));
  const links = candidatePairs(mentions)
    .map(([a, b]) => ({ a, b, ...weigh(mentions[a] as Mention, mentions[b] as Mention) }))
    .filter(({ verdict }) => verdict === 'same')
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const groupOf = mentions.map((_, index) => index);
  const members = new Map<number, number[]>(mentions.map((_, index) => [index, [index]]));
  const kindOf = mentions.map(kindOfMention);
  const kinds = new Map<number, Map<string, Mention>>(
    mentions.map((mention, index) => [index, new Map([[kindOf[index] as string, mention]])]),
  );
  const answered = new Set<number>();
  for (const { a, b } of links) {
    const [left, right] = [groupOf[a] as number, groupOf[b] as number];
    if (left === right) continue;
    const answers = answeringGroup(mentions, groupOf, a, b);
    // A denial answers one event: it must not tie two that are both told before it.
    if (answers !== null && answered.has(answers)) continue;
    const [keep, join] = [members.get(left) ?? [], members.get(right) ?? []];
    const [kept, joined] = [kinds.get(left) ?? new Map(), kinds.get(right) ?? new Map()];
    if (anyExcludes(kept, joined)) continue;
    for (const index of join) {
      groupOf[index] = left;
      keep.push(index);
    }
    for (const [kind, mention] of joined) kept.set(kind, mention);
    members.delete(right);
    kinds.delete(right);
    if (answers !== null || answered.has(right)) answered.add(left);
  }
  return [...members.values()].map((group) =>
    group.sort((x, y) => x - y).map((index) => mentions[index] as Mention),
  );
}

/** The group of the one of two mentions that is a denial looking back at the other; null where neither or both are. */
function answeringGroup(
  mentions: readonly Mention[],
  groupOf: readonly number[],
  a: number,
  b: number,
): number | null {
  const [left, right] = [mentions[a]?.looksBack === true, mentions[b]?.looksBack === true];
  if (left === right) return null;
  return groupOf[left ? a : b] ?? null;
}

/** One mention of each kind stands for all of it: a story told a thousand times has few kinds. */
function anyExcludes(left: ReadonlyMap<string, Mention>, right: ReadonlyMap<string, Mention>): boolean {
  for (const a of left.values()) for (const b of right.values()) if (excludes(a, b)) return true;
  return false;
}

/** Everything of a mention that `excludes` looks at. */
function kindOfMention({
  from,
  to,
  timed,
  lasting,
  habitual,
  looksBack,
  onset,
  struck,
  event,
}: Mention): string {
  const { where, type, agent, factuality } = event;
  const place = where && [where.gazetteer, where.name, where.lat, where.lon, where.precision, where.country];
  return JSON.stringify([
    from,
    to,
    timed,
    lasting,
    habitual,
    looksBack,
    onset,
    [...struck],
    place,
    type,
    agent && [agent.actor, agent.name],
    factuality,
  ]);
}
