import type { Figure } from '../../../model/index.ts';
import type { Mention } from '../mention.ts';
import { sayCount } from '../say-count.ts';
import type { Comparison } from './comparator.ts';

/** Compares the counts told of two mentions: the same unusual number speaks for one event. */
export function compareFigures(a: Mention, b: Mention): Comparison {
  let best: Comparison = { score: 0, veto: false, says: 'no counts to compare' };
  for (const left of a.figures) {
    for (const right of b.figures) {
      if (left.measure !== right.measure || left.scope !== right.scope) continue;
      const score = likeness(left, right);
      if (score > best.score || best.says.startsWith('no ')) {
        best = { score, veto: false, says: `${left.measure}: ${sayCount(left)} and ${sayCount(right)}` };
      }
    }
  }
  return best;
}

function likeness(a: Figure, b: Figure): number {
  const [left, right] = [a.low ?? a.high, b.low ?? b.high];
  if (left === null || right === null) return 0;
  // A single death is told of many events; twenty-nine of one.
  if (left === right) return left >= 5 ? 1 : 0.3;
  const ratio = Math.min(left, right) / Math.max(left, right);
  return ratio >= 0.7 ? 0.3 : -0.2;
}
