import type { Store } from '../store/store.ts';

/** Has work on one collection done piece after piece; other collections are not waited for. */
export type InTurn = <T>(store: Store, work: () => Promise<T>) => Promise<T>;

/**
 * Makes a queue for each collection. Work begins when the piece before it has ended, whatever came of it.
 *
 * @example
 * const inTurn = makeTurns();
 */
export function makeTurns(): InTurn {
  const turns = new WeakMap<Store, Promise<unknown>>();
  return (store, work) => {
    const mine = (turns.get(store) ?? Promise.resolve()).then(work);
    turns.set(
      store,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
