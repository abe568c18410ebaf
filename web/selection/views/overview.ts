import { fixedView } from './view-address.ts';

/** What is in the collection, and what changed. */
export interface OverviewAddress {
  readonly view: 'overview';
}

export const OVERVIEW: OverviewAddress = { view: 'overview' };

export const overviewView = fixedView('overview', '/');
