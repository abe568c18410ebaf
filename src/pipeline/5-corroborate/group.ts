import { candidatePairs } from './block.ts';
import type { Mention } from './mention.ts';
import { excludes, weigh } from './weigh.ts';

/** Mentions held to be one event, in the order of the mentions given. */
export type Group = readonly Mention[];

/**
 * Groups mentions into events. Links are taken from the heaviest down, and two groups join only if
 * no pair between them is excluded, so that a chain of likenesses never ties two towns together.
 */
export function groupMentions(mentions: readonly Mention[]): Group[] {
  const links = candidatePairs(mentions)
    .map(([a, b]) => ({ a, b, ...weigh(mentions[a] as Mention, mentions[b] as Mention) }))
    .filter(({ verdict }) => verdict === 'same')
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const groupOf = mentions.map((_, index) => index);
  const members = new Map<number, number[]>(mentions.map((_, index) => [index, [index]]));
  for (const { a, b } of links) {
    const [left, right] = [groupOf[a] as number, groupOf[b] as number];
    if (left === right) continue;
    const [keep, join] = [members.get(left) ?? [], members.get(right) ?? []];
    if (anyExcludes(mentions, keep, join)) continue;
    for (const index of join) groupOf[index] = left;
    members.set(left, [...keep, ...join]);
    members.delete(right);
  }
  return [...members.values()].map((group) =>
    group.sort((x, y) => x - y).map((index) => mentions[index] as Mention),
  );
}

function anyExcludes(
  mentions: readonly Mention[],
  left: readonly number[],
  right: readonly number[],
): boolean {
  return left.some((a) => right.some((b) => excludes(mentions[a] as Mention, mentions[b] as Mention)));
}
