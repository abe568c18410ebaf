import { useEffect, useState } from 'react';

/** What is known of something asked for. */
export type Resource<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Error; readonly again: () => void };

/** What has come, by key: going back to a view shows it at once, and at the place it was left. */
const kept = new Map<string, unknown>();

/** Keys whose value has been overtaken: shown until the new one is there, which is asked for at once. */
const overtaken = new Set<string>();

/** How many parts of the page show what stands under a key, which is not dropped meanwhile. */
const shown = new Map<string, number>();

/** What is on its way, by key: two parts of the page that need the same ask for it once. */
const asking = new Map<string, Promise<unknown>>();

/** Told when everything has to be asked for anew. */
const listeners = new Set<() => void>();

/** Has everything asked for anew, after something was changed; what is shown stays until then. */
export function refreshAll(): void {
  for (const key of kept.keys()) overtaken.add(key);
  // What was asked for before the change may answer with what was.
  asking.clear();
  for (const listener of listeners) listener();
}

/** Tells this listener whenever everything is asked for anew, as long as the page is open. */
export function onRefresh(listener: () => void): void {
  listeners.add(listener);
}

/** Views kept; a long session must not hold every document it looked at. */
const MOST_KEPT = 40;

/** Asks for something once and keeps it under its key; a failed one can be asked for again. */
export function useResource<T>(key: string, ask: () => Promise<T>): Resource<T> {
  const [failure, setFailure] = useState<{ key: string; error: Error } | null>(null);
  const [, setArrived] = useState(0);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const listener = () => setAttempt((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  useEffect(() => {
    shown.set(key, (shown.get(key) ?? 0) + 1);
    return () => void shown.set(key, (shown.get(key) ?? 1) - 1);
  }, [key]);
  // `ask` is made anew at every drawing; the key says when it asks for something else.
  useEffect(() => {
    if (kept.has(key) && !overtaken.has(key)) return;
    let isWanted = true;
    const load = async () => {
      try {
        keep(key, await askOnce(key, ask));
        if (isWanted) setArrived((count) => count + 1);
      } catch (error) {
        if (isWanted) setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [key, attempt]);
  if (kept.has(key)) return { state: 'ready', value: kept.get(key) as T };
  if (failure === null || failure.key !== key) return { state: 'loading' };
  const again = () => {
    setFailure(null);
    setAttempt((count) => count + 1);
  };
  return { state: 'failed', error: failure.error, again };
}

function askOnce<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const known = asking.get(key);
  if (known !== undefined) return known as Promise<T>;
  const asked = ask().finally(() => {
    if (asking.get(key) === asked) asking.delete(key);
  });
  asking.set(key, asked);
  return asked;
}

function keep(key: string, value: unknown): void {
  kept.set(key, value);
  overtaken.delete(key);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    if ((shown.get(oldest) ?? 0) > 0) continue;
    kept.delete(oldest);
    overtaken.delete(oldest);
    shown.delete(oldest);
  }
}
