import { queryOf, type ViewAddress } from './view-address.ts';

/** Ways in which a report hangs on what stands above it in the path of a story. */
export const LINK_KINDS = ['rests-on', 'came-through', 'copy', 'rewrite', 'revision', 'unclear'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What is picked in the path of a story: a voice, agency or report, or what one of them hangs on. */
export type StoryPick =
  | { readonly kind: 'root' | 'carrier' | 'report'; readonly id: string }
  | {
      readonly kind: 'link';
      readonly link: LinkKind;
      readonly node: 'carrier' | 'report';
      readonly id: string;
    };

/** How the word of one event travelled. */
export interface StoryAddress {
  readonly view: 'story';
  readonly id: string;
  readonly pick: StoryPick | null;
  /** Shown as a nested list where it could be drawn. */
  readonly asList: boolean;
}

/** The path of a story with nothing picked. */
export function storyAddress(id: string, pick: StoryPick | null = null): StoryAddress {
  return { view: 'story', id, pick, asList: false };
}

export const storyView: ViewAddress<StoryAddress> = {
  view: 'story',
  read: ([first, id, third, ...rest], query) =>
    first === 'events' && id !== undefined && third === 'origins' && rest.length === 0
      ? { view: 'story', id, pick: readStoryPick(query.get('pick')), asList: query.get('as') === 'list' }
      : null,
  write: ({ id, pick, asList }) => {
    const query = queryOf({ pick: pick === null ? '' : writeStoryPick(pick), as: asList ? 'list' : '' });
    return `/events/${encodeURIComponent(id)}/origins${query}`;
  },
};

function writeStoryPick(pick: StoryPick): string {
  return pick.kind === 'link' ? `${pick.link}-of-${pick.node}-${pick.id}` : `${pick.kind}-${pick.id}`;
}

function readStoryPick(written: string | null): StoryPick | null {
  const node = /^(root|carrier|report)-(.+)$/.exec(written ?? '');
  if (node?.[2] !== undefined) return { kind: node[1] as 'root' | 'carrier' | 'report', id: node[2] };
  const link = /^([a-z-]+)-of-(carrier|report)-(.+)$/.exec(written ?? '');
  const kind = LINK_KINDS.find((known) => known === link?.[1]);
  if (kind === undefined || link?.[3] === undefined) return null;
  return { kind: 'link', link: kind, node: link[2] as 'carrier' | 'report', id: link[3] };
}
