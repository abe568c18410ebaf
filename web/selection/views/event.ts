import type { ViewAddress } from './view-address.ts';

/** One event, account by account. */
export interface EventAddress {
  readonly view: 'event';
  readonly id: string;
}

export const eventView: ViewAddress<EventAddress> = {
  view: 'event',
  read: ([first, id, ...rest]) =>
    first === 'events' && id !== undefined && rest.length === 0 ? { view: 'event', id } : null,
  write: ({ id }) => `/events/${encodeURIComponent(id)}`,
};
