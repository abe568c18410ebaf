import { addDays } from '../../calendar/day.ts';
import { familyOf, type Mention } from './mention.ts';

/** Longer intervals meet everything; they are compared only within their own document. */
const LONGEST_MONTHS = 3;

/**
 * Yields the pairs worth weighing, as indexes into the mentions: of one family, and either in one
 * document or in a common month. Work grows with the size of blocks, not of the collection.
 */
export function candidatePairs(mentions: readonly Mention[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    for (const key of keysOf(mention)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const seen = new Set<number>();
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const key = a * mentions.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

function keysOf({ record, event }: Mention): string[] {
  const family = familyOf(event.type);
  const own = `${family}|${record.document.id}`;
  const { earliest, latest } = event.when;
  if (earliest === null || latest === null) return [own];
  const [from, to] = [monthNumber(addDays(earliest, -1)), monthNumber(addDays(latest, 1))];
  if (to - from >= LONGEST_MONTHS) return [own];
  return [own, ...Array.from({ length: to - from + 1 }, (_, step) => `${family}|${from + step}`)];
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
