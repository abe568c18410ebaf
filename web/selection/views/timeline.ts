import { type EventFilter, NO_FILTER, readEventFilter, writeEventFilter } from '../event-filter.ts';
import type { ViewAddress } from './view-address.ts';

/** Events in the order of time. */
export interface TimelineAddress extends EventFilter {
  readonly view: 'timeline';
}

/** The whole timeline. */
export const TIMELINE: TimelineAddress = { view: 'timeline', ...NO_FILTER };

export const timelineView: ViewAddress<TimelineAddress> = {
  view: 'timeline',
  read: (path, query) =>
    path.join('/') === 'timeline' ? { view: 'timeline', ...readEventFilter(query) } : null,
  write: (address) => `/timeline${writeEventFilter(address)}`,
};
