import { queryOf, type ViewAddress } from './view-address.ts';

/** One event, account by account. */
export interface EventAddress {
  readonly view: 'event';
  readonly id: string;
  /** Accounts whose copies stand open beside them, by the first characters of their documents' ids; or all. */
  readonly open?: 'all' | readonly string[];
}

/** The event with every copy folded under what it was made from. */
export function eventAddress(id: string): EventAddress {
  return { view: 'event', id };
}

export const eventView: ViewAddress<EventAddress> = {
  view: 'event',
  read: ([first, id, ...rest], query) =>
    first === 'events' && id !== undefined && rest.length === 0
      ? { view: 'event', id, ...readOpen(query.get('open')) }
      : null,
  write: ({ id, open = [] }) =>
    `/events/${encodeURIComponent(id)}${queryOf({ open: typeof open === 'string' ? open : open.join(' ') })}`,
};

/** Digits of an id that tell the accounts of one event apart. */
export const SHORT_ID = 8;

function readOpen(written: string | null): Pick<EventAddress, 'open'> {
  if (written === 'all') return { open: 'all' };
  const ids = (written ?? '').split(/[ +]/).filter((id) => /^[0-9a-f]{8}$/.test(id));
  return ids.length === 0 ? {} : { open: ids };
}

/** The address with the copies of one account shown where they were folded, and folded where they were shown. */
export function toggleOpen(
  address: EventAddress,
  document: string,
  sources: readonly string[],
): EventAddress {
  const short = (id: string) => id.slice(0, SHORT_ID);
  const open = address.open === 'all' ? sources.map(short) : (address.open ?? []);
  const isOpen = open.includes(short(document));
  const next = isOpen ? open.filter((id) => id !== short(document)) : [...open, short(document)];
  return { view: 'event', id: address.id, ...(next.length === 0 ? {} : { open: next }) };
}
