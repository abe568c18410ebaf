import { familyOf, type Mention } from './mention.ts';

/** Days on either side within which happenings at one place make it a place of many. */
const NEAR_DAYS = 15;

/**
 * On how many other days within two weeks each mention's place is told of with a deed of its family. In a city
 * that is raided day after day the place tells no raid from another; a village of one massacre is told of
 * on one day, however many reports tell it. Only times with words of their own count.
 */
export function countPlaceDays(mentions: readonly Mention[]): readonly number[] {
  const days = new Map<string, Set<number>>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const { from, to, timed } = mention;
    if (key === null || !timed || from === null || from !== to) continue;
    const told = days.get(key) ?? new Set();
    days.set(key, told.add(from));
  }
  const sorted = new Map([...days].map(([key, told]) => [key, [...told].sort((a, b) => a - b)]));
  return mentions.map((mention) => {
    const key = keyOf(mention);
    const { from, to } = mention;
    if (key === null || from === null || to === null) return 0;
    const near = (sorted.get(key) ?? []).filter((day) => from - NEAR_DAYS <= day && day <= to + NEAR_DAYS);
    return Math.max(0, near.length - 1);
  });
}

function keyOf({ event }: Mention): string | null {
  const { where } = event;
  return where === null ? null : `${familyOf(event.type)} ${where.gazetteer ?? where.name.toLowerCase()}`;
}
