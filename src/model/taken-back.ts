import type { Judgement } from './judgement.ts';

/**
 * Which judgements are taken back, each with the one that does. An undoing that is taken back itself
 * does nothing; the order of the log changes nothing.
 */
export function takenBack(log: readonly Judgement[]): ReadonlyMap<string, Judgement> {
  const undoing = new Map<string, Judgement[]>();
  for (const judgement of log) {
    if (judgement.decision.kind !== 'undo') continue;
    const about = judgement.decision.judgement;
    undoing.set(about, [...(undoing.get(about) ?? []), judgement]);
  }
  const known = new Map<string, Judgement | null>();
  const undoerOf = (id: string): Judgement | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // A log that was tampered with may lead in a circle: then nothing is taken back.
    known.set(id, null);
    const live = (undoing.get(id) ?? []).filter((one) => undoerOf(one.id) === null).sort(byMoment);
    const found = live[0] ?? null;
    known.set(id, found);
    return found;
  };
  return new Map(
    [...log].sort(byMoment).flatMap(({ id }) => {
      const by = undoerOf(id);
      return by === null ? [] : [[id, by] as const];
    }),
  );
}

/** Orders judgements by the moment given and then by id, the same whatever order they came in. */
export function byMoment(a: Judgement, b: Judgement): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/**
 * Puts a log in the order in which it counts, the same whatever order it comes in: an entry always comes
 * after the one that its `after` names, whatever the clocks said; else the earlier moment comes first, and
 * of one moment the lesser id.
 *
 * @example
 * inLogOrder([
 *   { id: 'b', at: '2026-01-01T00:00:00Z', after: 'a' },
 *   { id: 'a', at: '9999-12-31T00:00:00Z', after: null },
 * ]).map(({ id }) => id); // ['a', 'b']
 */
export function inLogOrder<T extends Pick<Judgement, 'id' | 'at' | 'after'>>(log: readonly T[]): T[] {
  const byId = new Map(log.map((one) => [one.id, one]));
  const places = new Map<string, Place>();
  for (const one of log) {
    // The chain from what is not placed yet back to what is; in a log that was tampered with it may be a circle.
    const chain: T[] = [];
    const met = new Set<string>();
    let next: T | undefined = one;
    while (next !== undefined && !places.has(next.id) && !met.has(next.id)) {
      chain.push(next);
      met.add(next.id);
      next = byId.get(next.after ?? '');
    }
    let before = next === undefined ? undefined : places.get(next.id);
    for (const own of chain.reverse()) {
      before = placeBehind(before, momentOf(own.at));
      places.set(own.id, before);
    }
  }
  return [...log].sort((a, b) => {
    const [one, other] = [places.get(a.id) as Place, places.get(b.id) as Place];
    if (one.moment !== other.moment) return one.moment - other.moment;
    if (one.step !== other.step) return one.step - other.step;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}

/** Where an entry stands: its moment, or that of what it comes after, so many steps behind it. */
interface Place {
  readonly moment: number;
  readonly step: number;
}

function placeBehind(before: Place | undefined, moment: number): Place {
  return before === undefined || moment > before.moment
    ? { moment, step: 0 }
    : { moment: before.moment, step: before.step + 1 };
}

/** In milliseconds; what is no moment comes before all that is. */
function momentOf(at: string): number {
  // Without a zone it would be another moment on another machine.
  const moment = /(?:Z|[+-]\d{2}:\d{2})$/.test(at) ? new Date(at).getTime() : Number.NaN;
  return Number.isNaN(moment) ? -Number.MAX_VALUE : moment;
}
