import type { ViewAddress } from './view-address.ts';

/** One event on paper: all its words and sources. */
export interface EventSheetAddress {
  readonly view: 'event-sheet';
  readonly id: string;
}

export const eventSheetView: ViewAddress<EventSheetAddress> = {
  view: 'event-sheet',
  read: ([first, id, third, ...rest]) =>
    first === 'events' && id !== undefined && third === 'sheet' && rest.length === 0
      ? { view: 'event-sheet', id }
      : null,
  write: ({ id }) => `/events/${encodeURIComponent(id)}/sheet`,
};
