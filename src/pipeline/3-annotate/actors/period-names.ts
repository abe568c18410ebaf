const PERIODS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun gmt utc ramadan eid christmas easter'
  ).split(' '),
);

/** Tells whether a word in lower case names a day, a month or a feast: capitals without being names. */
export function isPeriodName(lower: string): boolean {
  return PERIODS.has(lower);
}
