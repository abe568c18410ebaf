import type { TimelineEvent } from '../../src/api/client.ts';

type Counted = Pick<TimelineEvent, 'id' | 'accounts' | 'origins'>;

/** Stories with more reports than origins, those with most reports for each origin first. */
export function carriedStories<E extends Counted>(events: readonly E[]): readonly E[] {
  const each = ({ accounts, origins }: Counted) => accounts / Math.max(1, origins.length);
  return events
    .filter(({ accounts, origins }) => accounts > origins.length && origins.length > 0)
    .toSorted((a, b) => each(b) - each(a) || b.accounts - a.accounts || (a.id < b.id ? -1 : 1));
}

/** By origin, the stories it vouches for: those that most reports carry on fewest origins first. */
export function storiesByOrigin<E extends Counted>(events: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const stories = new Map<string, E[]>();
  const inOrder = events.toSorted(
    (a, b) => b.accounts - a.accounts || a.origins.length - b.origins.length || (a.id < b.id ? -1 : 1),
  );
  for (const event of inOrder) {
    for (const origin of event.origins) stories.set(origin, [...(stories.get(origin) ?? []), event]);
  }
  return stories;
}
