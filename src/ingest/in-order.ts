/** What may be at work at a time. */
export interface Room {
  readonly items: number;
  readonly bytes: number;
}

export interface InOrderOptions<T> {
  readonly room: Room;
  /** Bytes that an item holds while it is at work. */
  weigh(item: T): number;
  /** Ends the work at once, without waiting for what is at work. */
  readonly signal?: AbortSignal | undefined;
}

interface Slot<R> {
  readonly bytes: number;
  result: { readonly value: R } | { readonly error: unknown } | null;
}

/** Results handed on together: enough to spare transactions, few enough to let others have their turn. */
const MOST_TOGETHER = 16;

/**
 * Works on several items at a time and hands the results on in the order of the items, as many together
 * as are there. No more is asked for, or at work, than there is room; so memory does not grow with the
 * number of items. Rejects with the first failure in the order of the items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T> | Iterator<T>,
  work: (item: T) => Promise<R>,
  { room, weigh, signal }: InOrderOptions<T>,
): AsyncGenerator<readonly R[]> {
  const window: Slot<R>[] = [];
  let bytes = 0;
  let isPulling = false;
  let hasEnded = false;
  let wake = (): void => {};

  const settle = (slot: Slot<R>, result: NonNullable<Slot<R>['result']>): void => {
    slot.result = result;
    wake();
  };
  const begin = (item: T): void => {
    const slot: Slot<R> = { bytes: weigh(item), result: null };
    bytes += slot.bytes;
    window.push(slot);
    work(item).then(
      (value) => settle(slot, { value }),
      (error: unknown) => settle(slot, { error }),
    );
  };
  const fill = (): void => {
    const isFull = window.length >= room.items || (window.length > 0 && bytes >= room.bytes);
    if (isPulling || hasEnded || isFull || signal?.aborted) return;
    isPulling = true;
    void pull();
  };
  const pull = async (): Promise<void> => {
    try {
      const next = await items.next();
      if (next.done === true) hasEnded = true;
      else begin(next.value);
    } catch (error) {
      hasEnded = true;
      window.push({ bytes: 0, result: { error } });
    }
    isPulling = false;
    wake();
    fill();
  };
  const takeReady = (): R[] => {
    const ready: R[] = [];
    while (window[0] !== undefined && window[0].result !== null && ready.length < MOST_TOGETHER) {
      const { result } = window[0];
      // What came before a failure is handed on first.
      if ('error' in result && ready.length > 0) break;
      if ('error' in result) throw result.error;
      bytes -= window[0].bytes;
      window.shift();
      ready.push(result.value);
    }
    return ready;
  };

  const stop = (): void => wake();
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      if (signal?.aborted) return;
      const ready = takeReady();
      if (ready.length > 0) {
        yield ready;
        continue;
      }
      if (hasEnded && window.length === 0) return;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      fill();
      await woken;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    // Not waited for: what is asked for at this moment may never come.
    void Promise.resolve(items.return?.()).catch(() => {});
  }
}
