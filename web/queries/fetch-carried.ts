import { api, read } from './fetch.ts';

/** Stories that more reports carry than origins vouch for. */
export function fetchCarried() {
  return read(api['carried-events'].$get());
}
