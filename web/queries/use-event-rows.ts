import { useEffect, useState } from 'react';
import type { EventMarks, TimelineEvent } from '../../src/api/client.ts';
import { fetchEventRows } from './fetch-events.ts';

/** Rows asked for at once. */
const AT_ONCE = 50;

/** Milliseconds in which rows that are about to be drawn are gathered to one question. */
const GATHER_MS = 30;

/** Rows of the marks they belong to: other marks may come of a changed dossier, and are read anew. */
const kept = new WeakMap<EventMarks, EventRows>();

/** Reads rows of events as they are drawn, a handful of questions for any number of rows. */
export class EventRows {
  readonly #rows = new Map<string, TimelineEvent>();
  readonly #asked = new Set<string>();
  readonly #waiting: string[] = [];
  readonly #listeners = new Set<() => void>();
  #isGathering = false;

  /** The row of an event; null until it has come, which is told to listeners. */
  row(id: string): TimelineEvent | null {
    const row = this.#rows.get(id);
    if (row !== undefined) return row;
    if (!this.#asked.has(id)) {
      this.#asked.add(id);
      this.#waiting.push(id);
      this.#gather();
    }
    return null;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #gather(): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    window.setTimeout(() => void this.#ask(), GATHER_MS);
  }

  async #ask(): Promise<void> {
    this.#isGathering = false;
    // The last asked for are those in sight: whoever flew past the others need not wait for them.
    const ids = this.#waiting.splice(-AT_ONCE);
    if (this.#waiting.length > 0) this.#gather();
    try {
      for (const row of await fetchEventRows(ids)) this.#rows.set(row.id, row);
    } catch {
      // What the marks say of it stands there already; asked again when drawn again.
      for (const id of ids) this.#asked.delete(id);
    }
    for (const listener of this.#listeners) listener();
  }
}

/** The rows that belong to these marks; the caller is drawn again when some have come. */
export function useEventRows(marks: EventMarks): EventRows {
  const [, redraw] = useState(0);
  let rows = kept.get(marks);
  if (rows === undefined) {
    rows = new EventRows();
    kept.set(marks, rows);
  }
  const mine = rows;
  useEffect(() => mine.listen(() => redraw((count) => count + 1)), [mine]);
  return mine;
}
