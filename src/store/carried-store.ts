import type { DossierEvent } from '../model/index.ts';

/** What looks well covered and rests on few; a part of `Store`. */
export interface CarriedStore {
  /**
   * Events that more documents tell than origins vouch for, those with most documents for each origin
   * first, then those that most tell; at most so many.
   */
  carriedEvents(most: number): Promise<readonly DossierEvent[]>;
}

/** Orders events by how many documents there are for each origin; the most come first. */
export function byCarriage(a: DossierEvent, b: DossierEvent): number {
  const [told, said] = [toldBy(a), toldBy(b)];
  return said / b.origins.length - told / a.origins.length || said - told;
}

/** How many documents tell of an event. */
export function toldBy({ accounts }: Pick<DossierEvent, 'accounts'>): number {
  return new Set(accounts.map(({ document }) => document)).size;
}
