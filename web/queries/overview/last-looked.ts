/** Under which the state last seen is remembered: for good, and as it was when this tab was opened. */
const SEEN = 'crosscheck:seen';
const BEFORE = 'crosscheck:seen-before';

/**
 * The state of the collection that was seen when it was last looked at, before this tab was opened; null
 * where it never was. Within a tab it stays, so that loading the page again does not hide what is new.
 */
export function lastLooked(): string | null {
  try {
    const before = window.sessionStorage.getItem(BEFORE);
    if (before !== null) return before === '' ? null : before;
    const seen = window.localStorage.getItem(SEEN);
    window.sessionStorage.setItem(BEFORE, seen ?? '');
    return seen;
  } catch {
    // A browser that keeps nothing shows everything as if for the first time.
    return null;
  }
}

/** Remembers the state that is seen now. */
export function noteLooked(now: string | null): void {
  if (now === null) return;
  try {
    window.localStorage.setItem(SEEN, now);
  } catch {
    // Nothing is remembered then.
  }
}

/** Takes what is new as seen: from here on changes are told against the present state. */
export function noteSeen(now: string): void {
  noteLooked(now);
  try {
    window.sessionStorage.setItem(BEFORE, now);
  } catch {
    // Nothing is remembered then.
  }
}
