import { numberOf, queryOf, type ViewAddress } from './view-address.ts';

/** Two documents side by side. */
export interface CompareAddress {
  readonly view: 'compare';
  readonly a: string;
  readonly b: string;
  /** Index of the change that is picked, or null. */
  readonly change: number | null;
}

/** Two documents side by side, with nothing picked unless a change is named. */
export function compareAddress(a: string, b: string, change: number | null = null): CompareAddress {
  return { view: 'compare', a, b, change };
}

export const compareView: ViewAddress<CompareAddress> = {
  view: 'compare',
  read: ([first, a, b, ...rest], query) =>
    first === 'compare' && a !== undefined && b !== undefined && rest.length === 0
      ? { view: 'compare', a, b, change: numberOf(query.get('change')) }
      : null,
  write: ({ a, b, change }) => {
    const query = queryOf({ change: change === null ? '' : `${change}` });
    return `/compare/${[a, b].map(encodeURIComponent).join('/')}${query}`;
  },
};
