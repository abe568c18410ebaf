import { type EventFilter, NO_FILTER, readEventFilter, writeEventFilter } from '../event-filter.ts';
import type { ViewAddress } from './view-address.ts';

/** What events are laid out by: lanes by type where nothing is chosen. */
export type LaneChoice = 'type' | 'place' | 'actor';

/** Events in the order of time; `from` and `to` of the filter are what is looked at. */
export interface TimelineAddress extends EventFilter {
  readonly view: 'timeline';
  readonly by: LaneChoice;
  /** Whether the small lanes are folded into one. */
  readonly lanes: 'first' | 'all';
}

/** The whole timeline. */
export const TIMELINE: TimelineAddress = { view: 'timeline', ...NO_FILTER, by: 'type', lanes: 'first' };

const CHOICES: readonly LaneChoice[] = ['type', 'place', 'actor'];

export const timelineView: ViewAddress<TimelineAddress> = {
  view: 'timeline',
  read: (path, query) =>
    path.join('/') === 'timeline'
      ? {
          view: 'timeline',
          ...readEventFilter(query),
          by: CHOICES.find((choice) => choice === query.get('by')) ?? 'type',
          lanes: query.get('lanes') === 'all' ? 'all' : 'first',
        }
      : null,
  write: ({ by, lanes, ...filter }) =>
    `/timeline${writeEventFilter(filter, {
      by: by === 'type' ? '' : by,
      lanes: lanes === 'all' ? 'all' : '',
    })}`,
};
