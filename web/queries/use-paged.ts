import { useCallback, useEffect, useState } from 'react';
import { onRefresh } from './use-resource.ts';

/** One page of a list as the API gives it; `next` is null on the last. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A long list as far as it has come. */
export interface Paged<T> {
  /** `loading` before the first page is there; `failed` where the last page asked for did not come. */
  readonly state: 'loading' | 'ready' | 'failed';
  readonly items: readonly T[];
  /** Whether the store holds more than has come. */
  readonly hasMore: boolean;
  readonly error: Error | null;
  /** Asks for the next page; while one is under way it does nothing. After a failure it tries again. */
  readonly more: () => void;
}

interface Kept {
  items: readonly unknown[];
  next: string | null;
  error: Error | null;
  asking: boolean;
  /** Set where something was changed since: shown until the list has come anew. */
  overtaken: boolean;
  readonly listeners: Set<() => void>;
}

/** What has come, by key, so that going back to a view shows it at once. */
const kept = new Map<string, Kept>();

/** Lists kept: each holds as many rows as the reader scrolled past. */
const MOST_KEPT = 12;

onRefresh(() => {
  for (const list of kept.values()) {
    list.overtaken = true;
    for (const listener of list.listeners) listener();
  }
});

/**
 * Reads a list of the store page by page as it is scrolled through, and keeps what has come under its
 * key: a filter or an order is part of the key. `ask` gives the page that follows `after`.
 */
export function usePaged<T>(key: string, ask: (after: string | undefined) => Promise<Listed<T>>): Paged<T> {
  const [, redraw] = useState(0);
  const list = listOf(key);
  useEffect(() => {
    const listener = () => redraw((count) => count + 1);
    list.listeners.add(listener);
    return () => void list.listeners.delete(listener);
  }, [list]);
  const isWanted = list.items.length === 0 && list.next !== null && list.error === null;
  // `ask` is made anew at every drawing; the key says when it asks for something else.
  useEffect(() => {
    if (list.overtaken) void readAnew(list, ask);
    else if (isWanted) void readNext(list, ask);
  }, [list, isWanted, list.overtaken]);
  const more = useCallback(() => void readNext(list, ask), [list]);
  return {
    state: list.error !== null ? 'failed' : isWanted ? 'loading' : 'ready',
    items: list.items as readonly T[],
    hasMore: list.next !== null,
    error: list.error,
    more,
  };
}

/** Stands for the beginning of a list, of which nothing has come yet. */
const BEGINNING = '';

function listOf(key: string): Kept {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made: Kept = {
    items: [],
    next: BEGINNING,
    error: null,
    asking: false,
    overtaken: false,
    listeners: new Set(),
  };
  kept.set(key, made);
  for (const [oldest, { listeners }] of kept) {
    if (kept.size <= MOST_KEPT) break;
    if (listeners.size === 0 && oldest !== key) kept.delete(oldest);
  }
  return made;
}

type Ask<T> = (after: string | undefined) => Promise<Listed<T>>;

async function readNext<T>(list: Kept, ask: Ask<T>): Promise<void> {
  const after = list.next;
  if (list.asking || after === null) return;
  await reading(list, async () => {
    const page = await ask(after === BEGINNING ? undefined : after);
    list.items = [...list.items, ...page.items];
    list.next = page.next;
  });
}

/** Reads as far as the list had come, and only then puts it in place of what is shown. */
async function readAnew<T>(list: Kept, ask: Ask<T>): Promise<void> {
  if (list.asking) return;
  list.overtaken = false;
  const had = list.items.length;
  await reading(list, async () => {
    const items: T[] = [];
    let after: string | null = BEGINNING;
    do {
      const page: Listed<T> = await ask(after === BEGINNING ? undefined : after);
      items.push(...page.items);
      after = page.next;
    } while (after !== null && items.length < had);
    list.items = items;
    list.next = after;
  });
}

async function reading(list: Kept, work: () => Promise<void>): Promise<void> {
  list.asking = true;
  list.error = null;
  try {
    await work();
  } catch (error) {
    list.error = error instanceof Error ? error : new Error(String(error));
  } finally {
    list.asking = false;
    for (const listener of list.listeners) listener();
  }
}
