import { type EventFilter, NO_FILTER, readEventFilter, writeEventFilter } from '../event-filter.ts';
import type { ViewAddress } from './view-address.ts';

/** What a search may lead to, in the order in which it is shown. */
export const HIT_KINDS = ['document', 'claim', 'event', 'actor', 'place'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Words looked for in the whole collection, narrowed as events are. */
export interface SearchAddress extends EventFilter {
  readonly view: 'search';
  readonly kind: HitKind;
}

/** Nothing looked for yet. */
export const SEARCH: SearchAddress = { view: 'search', kind: 'claim', ...NO_FILTER };

export const searchView: ViewAddress<SearchAddress> = {
  view: 'search',
  read: (path, query) => {
    if (path.join('/') !== 'search') return null;
    const filter = readEventFilter(query);
    // The search in the header, and people who type an address, say `q`.
    const words = filter.words === '' ? (query.get('q') ?? '') : filter.words;
    const kind = HIT_KINDS.find((one) => one === query.get('kind')) ?? SEARCH.kind;
    return { view: 'search', ...filter, words, kind };
  },
  write: (address) =>
    `/search${writeEventFilter(address, address.kind === SEARCH.kind ? {} : { kind: address.kind })}`,
};
