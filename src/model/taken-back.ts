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
