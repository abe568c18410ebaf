import { queryOf, type ViewAddress } from './view-address.ts';

/** What may have become of a decision, as the API names it. */
export const STANDING_STATES = ['holds', 'conflict', 'second-look', 'overruled', 'undone'] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** What people decided, narrowed by what became of it, by kind and by who. */
export interface HistoryAddress {
  readonly view: 'history';
  readonly state: StandingState | null;
  readonly kind: string;
  readonly who: string;
}

/** Every decision. */
export const HISTORY: HistoryAddress = { view: 'history', state: null, kind: '', who: '' };

export const historyView: ViewAddress<HistoryAddress> = {
  view: 'history',
  read: ([first, ...rest], query) =>
    first === 'history' && rest.length === 0
      ? {
          view: 'history',
          state: STANDING_STATES.find((state) => state === query.get('state')) ?? null,
          kind: query.get('kind') ?? '',
          who: query.get('who') ?? '',
        }
      : null,
  write: ({ state, kind, who }) => `/history${queryOf({ state: state ?? '', kind, who })}`,
};
