import { queryOf, type ViewAddress } from './view-address.ts';

/** How a list of sources is ordered. */
export const SOURCE_ORDERS = ['claims', 'documents', 'alone', 'denied', 'revised', 'name'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** The voices on which claims rest, the outlets that print them, and the stories that rest on few. */
export const SOURCE_LISTS = ['voice', 'outlet', 'story'] as const;

export interface SourcesAddress {
  readonly view: 'sources';
  readonly of: (typeof SOURCE_LISTS)[number];
  readonly order: SourceOrder;
  readonly name: string;
}

export const SOURCES: SourcesAddress = { view: 'sources', of: 'voice', order: 'claims', name: '' };

/** One voice, by the id of its origin, or one outlet, by name. */
export interface SourceAddress {
  readonly view: 'source';
  readonly kind: 'voice' | 'outlet';
  readonly key: string;
}

/** The lists as they stand in the address. */
const LIST_NAME: Readonly<Record<SourcesAddress['of'], string>> = {
  voice: '',
  outlet: 'outlets',
  story: 'stories',
};

export const sourcesView: ViewAddress<SourcesAddress> = {
  view: 'sources',
  read: (path, query) => {
    // Where the stories lay before they stood among the sources; addresses of then are kept somewhere.
    if (path.join('/') === 'origins') return { ...SOURCES, of: 'story' };
    if (path.join('/') !== 'sources') return null;
    const of = SOURCE_LISTS.find((list) => LIST_NAME[list] === query.get('of'));
    return {
      view: 'sources',
      of: of ?? 'voice',
      order: readOrder(query.get('order')),
      name: query.get('name') ?? '',
    };
  },
  write: ({ of, order, name }) =>
    `/sources${queryOf({
      of: LIST_NAME[of],
      order: order === SOURCES.order ? '' : order,
      name,
    })}`,
};

export const sourceView: ViewAddress<SourceAddress> = {
  view: 'source',
  read: ([first, kind, key, ...rest]) =>
    first === 'sources' && (kind === 'voice' || kind === 'outlet') && key !== undefined && rest.length === 0
      ? { view: 'source', kind, key }
      : null,
  write: ({ kind, key }) => `/sources/${kind}/${encodeURIComponent(key)}`,
};

/** Reads an order; the one by claims where none is named. */
export function readOrder(written: string | null): SourceOrder {
  return SOURCE_ORDERS.find((one) => one === written) ?? SOURCES.order;
}
