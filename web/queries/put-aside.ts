import { useSyncExternalStore } from 'react';

/**
 * Questions that a person left for later, by id, in this browser alone. They stay in the list of what was
 * put aside until they are taken up again; more evidence makes another question, which is asked.
 */
const ASIDE_KEY = 'crosscheck:aside';

const listeners = new Set<() => void>();
let kept: { readonly written: string; readonly ids: ReadonlySet<string> } | null = null;

function written(): string {
  try {
    return window.localStorage.getItem(ASIDE_KEY) ?? '';
  } catch {
    return kept?.written ?? '';
  }
}

/** Reads a list of ids as it is kept; anything else is an empty one. */
export function readIds(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((id) => /^[0-9a-f]+$/.test(id)));
}

function current(): ReadonlySet<string> {
  const text = written();
  if (kept?.written !== text) kept = { written: text, ids: readIds(text) };
  return kept.ids;
}

/** Puts a question aside, or takes it up again. */
export function putAside(id: string, isAside: boolean): void {
  const ids = new Set(current());
  if (isAside) ids.add(id);
  else ids.delete(id);
  const text = [...ids].join(' ');
  kept = { written: text, ids };
  try {
    window.localStorage.setItem(ASIDE_KEY, text);
  } catch {
    // Kept as long as the page is open.
  }
  for (const listener of listeners) listener();
}

/** The questions put aside in this browser. */
export function useAside(): ReadonlySet<string> {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }, current);
}
