/**
 * Tells how long somebody else has been at a task, by what was last heard of it. Whoever hears may be
 * busy itself, so that a task is late only when two looks in a row find it so: between them everything
 * is heard that was said before.
 */
export class TaskClock {
  #at: { readonly task: number; readonly since: number } | null = null;
  #late: number | null = null;

  /** Notes that work on a task begins, or goes on after the milliseconds it took so far. */
  start(task: number, sofar = 0): void {
    this.#at = { task, since: performance.now() - sofar };
    this.#late = null;
  }

  /** Notes that the task is done, and gives the milliseconds it took. */
  stop(): number {
    const took = this.#at === null ? 0 : performance.now() - this.#at.since;
    this.#at = null;
    this.#late = null;
    return took;
  }

  /** The task at work, or null between tasks. */
  task(): number | null {
    return this.#at?.task ?? null;
  }

  /** Looks whether the task at work takes longer than that, and did so when last looked at. */
  isLate(milliseconds: number): boolean {
    if (this.#at === null || performance.now() - this.#at.since <= milliseconds) return false;
    if (this.#late === this.#at.task) return true;
    this.#late = this.#at.task;
    return false;
  }
}
