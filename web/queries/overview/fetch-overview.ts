import { api, read } from '../fetch.ts';
import { lastLooked } from './last-looked.ts';

/** What the collection holds, and what changed since it was last looked at. */
export function fetchOverview() {
  const since = lastLooked();
  return read(api.overview.$get({ query: since === null ? {} : { since } }));
}

/** What links the documents. */
export function fetchShared() {
  return read(api.shared.$get());
}

/** How much is doubtful, by kind. */
export async function fetchDoubts() {
  return (await read(api.review.counts.$get())).items;
}
