import { useSyncExternalStore } from 'react';

/** Kept in this browser alone, so that a name is typed once. */
const WHO_KEY = 'crosscheck:who';

/** Told when this page keeps another name; another tab is told by the browser. */
const listeners = new Set<() => void>();

/** Who decides, as the person once said; empty where nobody has. */
export function rememberedWho(): string {
  try {
    return window.localStorage.getItem(WHO_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name of the person who decides. */
export function rememberWho(who: string): void {
  try {
    window.localStorage.setItem(WHO_KEY, who.trim());
  } catch {
    // A browser that keeps nothing: the name is typed again next time.
  }
  for (const listener of listeners) listener();
}

/** Who decides, read anew when it changes. */
export function useWho(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  }, rememberedWho);
}
