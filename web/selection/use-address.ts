import { useLayoutEffect, useSyncExternalStore } from 'react';
import { type Address, readAddress, writeAddress } from './address.ts';

/** Told to everybody who shows something chosen, when this page changes its own address. */
const CHANGED = 'crosscheck:address';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** The address of the page as it now stands, read anew whenever it changes. */
export function useAddress(): Address {
  const written = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  const url = new URL(written, window.location.origin);
  return readAddress(url.pathname, url.search);
}

/** Goes to another view: a new entry in the history, with the place on the old page kept. */
export function go(address: Address): void {
  window.history.replaceState({ scroll: window.scrollY }, '');
  window.history.pushState(null, '', writeAddress(address));
  window.dispatchEvent(new Event(CHANGED));
}

/** Changes what is chosen in the present view without a new entry in the history. */
export function choose(address: Address): void {
  window.history.replaceState(window.history.state, '', writeAddress(address));
  window.dispatchEvent(new Event(CHANGED));
}

/** Puts the page back where it was when the reader comes back to a view, else to its top. */
export function useScrollPlace(view: string, isShown: boolean): void {
  useLayoutEffect(() => {
    if (!isShown) return;
    const state = window.history.state as { scroll?: unknown } | null;
    window.scrollTo(0, typeof state?.scroll === 'number' ? state.scroll : 0);
  }, [view, isShown]);
}
