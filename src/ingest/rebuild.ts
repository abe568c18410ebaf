import type { Store } from '../store/store.ts';
import type { Judgement } from '../model/index.ts';
import { buildDossier, takeUp } from './build-dossier.ts';
import type { LendAnalyst } from './read-marked.ts';

/**
 * Up to so many documents a decision waits for the dossier, so that its answer shows what came of it.
 * Measured: so many long news reports take a second of one processor; see docs/decisions/0016-judgements.md.
 */
export const WAIT_DOCUMENTS = 60;

/**
 * Lays a collection out anew after something changed, one run at a time. What is asked for while a run is
 * under way is done by the next one, however often it is asked.
 */
export class Rebuilder {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #lend: LendAnalyst | null;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  /** `report` is told of a failure nobody waits for; `lend` gives what reads a document with its marks. */
  constructor(store: Store, report: (error: unknown) => void = () => {}, lend: LendAnalyst | null = null) {
    this.#store = store;
    this.#report = report;
    this.#lend = lend;
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

  /**
   * Has a decision taken up, at once where nothing else moves by it. Else the collection is laid out, which
   * is waited for where it is small. Tells whether it is done.
   */
  async follow(judgement: Judgement): Promise<boolean> {
    if (movesNothing(judgement) && this.#running === null && (await takeUp(this.#store, judgement)))
      return true;
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
    const mine = buildDossier(this.#store, this.#lend).then(() => undefined);
    this.#running = mine.finally(() => {
      this.#running = null;
    });
    // Whoever asked is told by the promise handed out.
    this.#running.catch(() => undefined);
    return this.#running;
  }
}

/** Notes and confirmations say something of what stands there, and leave it as it is. */
function movesNothing({ decision }: Judgement): boolean {
  return decision.kind === 'note' || decision.kind === 'confirm';
}
