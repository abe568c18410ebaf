import { queryOf, type ViewAddress } from './view-address.ts';

/** How the list of actors is ordered. */
export const ACTOR_ORDERS = [
  'mentions',
  'documents',
  'claims',
  'alone',
  'denied',
  'revised',
  'name',
] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

/** Who is named, and what each outlet calls them. */
export interface ActorsAddress {
  readonly view: 'actors';
  readonly order: ActorOrder;
  readonly name: string;
}

export const ACTORS: ActorsAddress = { view: 'actors', order: 'mentions', name: '' };

/** One actor, by its row of the registry or by `name:` and a folded name. */
export interface ActorAddress {
  readonly view: 'actor';
  readonly id: string;
}

export const actorsView: ViewAddress<ActorsAddress> = {
  view: 'actors',
  read: (path, query) =>
    path.join('/') === 'actors'
      ? {
          view: 'actors',
          order: ACTOR_ORDERS.find((one) => one === query.get('order')) ?? ACTORS.order,
          name: query.get('name') ?? '',
        }
      : null,
  write: ({ order, name }) => `/actors${queryOf({ order: order === ACTORS.order ? '' : order, name })}`,
};

export const actorView: ViewAddress<ActorAddress> = {
  view: 'actor',
  read: ([first, id, ...rest]) =>
    first === 'actors' && id !== undefined && rest.length === 0 ? { view: 'actor', id } : null,
  write: ({ id }) => `/actors/${encodeURIComponent(id)}`,
};
