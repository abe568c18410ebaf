import { DOUBT_KINDS, type DoubtKind } from '../../../src/api/client.ts';
import { queryOf, type ViewAddress } from './view-address.ts';

/** Which doubts are listed: those that are open, those a person put aside on this machine, those settled. */
export const SHOWN = ['open', 'aside', 'settled'] as const;
export type Shown = (typeof SHOWN)[number];

/** The list of what is doubtful, with the one that is open. */
export interface ReviewAddress {
  readonly view: 'review';
  readonly kind: DoubtKind | null;
  readonly shown: Shown;
  /** Id of the doubt that is open; the first of the list where it is null. */
  readonly at: string | null;
}

/** Everything that is open, from the top. */
export const REVIEW: ReviewAddress = { view: 'review', kind: null, shown: 'open', at: null };

export const reviewView: ViewAddress<ReviewAddress> = {
  view: 'review',
  read: ([first, ...rest], query) =>
    first === 'review' && rest.length === 0
      ? {
          view: 'review',
          kind: DOUBT_KINDS.find((kind) => kind === query.get('kind')) ?? null,
          shown: SHOWN.find((shown) => shown === query.get('show')) ?? 'open',
          at: query.get('at') || null,
        }
      : null,
  write: ({ kind, shown, at }) =>
    `/review${queryOf({ kind: kind ?? '', show: shown === 'open' ? '' : shown, at: at ?? '' })}`,
};
