import { AUTHOR_ID } from '../../src/api/client.ts';

/** Kept in this browser alone: which of several people of one name decides here. */
const AUTHOR_KEY = 'crosscheck:author';

/** Bytes of chance in an id, so that no two browsers ever meet. */
const BYTES = 12;

/** For a browser that keeps nothing: the id lasts as long as the page. */
let ofPage: string | null = null;

/** The id under which this browser decides: made by chance once, and nothing is reckoned from it. */
export function ownAuthor(): string {
  const known = read();
  if (known !== null) return known;
  ofPage ??= makeAuthor();
  try {
    window.localStorage.setItem(AUTHOR_KEY, ofPage);
  } catch {
    // Nothing can be kept here.
  }
  return ofPage;
}

function read(): string | null {
  try {
    const kept = window.localStorage.getItem(AUTHOR_KEY);
    // Somebody may have put anything there; the server takes only this form.
    return kept !== null && AUTHOR_ID.test(kept) ? kept : null;
  } catch {
    return null;
  }
}

function makeAuthor(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(BYTES));
  return `web-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
