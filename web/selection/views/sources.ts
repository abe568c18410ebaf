import { queryOf, type ViewAddress } from './view-address.ts';

/** How a list of sources is ordered. */
export const SOURCE_ORDERS = ['claims', 'documents', 'alone', 'denied', 'revised', 'name'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** The voices on which claims rest, or the outlets that print them. */
export interface SourcesAddress {
  readonly view: 'sources';
  readonly of: 'voice' | 'outlet';
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

export const sourcesView: ViewAddress<SourcesAddress> = {
  view: 'sources',
  read: (path, query) =>
    path.join('/') === 'sources'
      ? {
          view: 'sources',
          of: query.get('of') === 'outlets' ? 'outlet' : 'voice',
          order: readOrder(query.get('order')),
          name: query.get('name') ?? '',
        }
      : null,
  write: ({ of, order, name }) =>
    `/sources${queryOf({
      of: of === 'outlet' ? 'outlets' : '',
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
