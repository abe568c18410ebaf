import type { Store } from '../store/store.ts';
import { buildDossier } from './build-dossier.ts';

/**
 * Up to so many documents a decision waits for the dossier, so that its answer shows what came of it.
 * Chosen by measurement: see docs/decisions/0016-judgements.md.
 */
export const WAIT_DOCUMENTS = 30;

/**
 * Lays a collection out anew after something changed, one run at a time. What is asked for while a run is
 * under way is done by the next one, however often it is asked.
 */
export class Rebuilder {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  /** `report` is told of a failure nobody waits for. */
  constructor(store: Store, report: (error: unknown) => void = () => {}) {
    this.#store = store;
    this.#report = report;
  }

  /** Whether the dossier is being laid out, so that what is read may be about to change. */
  get building(): boolean {
    return this.#running !== null;
  }

  /** Resolves when a run has ended that began after this was asked. Rejects with a `StoreError`. */
  rebuild(): Promise<void> {
    if (this.#running === null) return this.#run();
    this.#next ??= this.#running.then(
      () => this.#run(),
      () => this.#run(),
    );
    return this.#next;
  }

  /** Has it laid out; waits for it where the collection is small. Tells whether it is done. */
  async rebuildSoon(): Promise<boolean> {
    const done = this.rebuild();
    const { documents } = await this.#store.counts();
    if (documents <= WAIT_DOCUMENTS) {
      await done;
      return true;
    }
    done.catch(this.#report);
    return false;
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running.catch(() => undefined);
  }

  #run(): Promise<void> {
    this.#next = null;
    const mine = buildDossier(this.#store).then(() => undefined);
    this.#running = mine.finally(() => {
      this.#running = null;
    });
    // Whoever asked is told by the promise handed out.
    this.#running.catch(() => undefined);
    return this.#running;
  }
}
