import { fixedView } from './view-address.ts';

/** The voices that vouch for claims. */
export interface OriginsAddress {
  readonly view: 'origins';
}

export const originsView = fixedView('origins', '/origins');
