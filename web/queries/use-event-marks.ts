import { useRef } from 'react';
import type { EventMarks } from '../../src/api/client.ts';
import type { EventFilter } from '../selection/event-filter.ts';
import { askedOf, fetchEventMarks } from './fetch-events.ts';
import { type Resource, useResource } from './use-resource.ts';

/**
 * The marks of all events that fit, whatever their days and places. While those of another filter are
 * on their way the ones before stay, so that the drawing does not blink at every letter.
 */
export function useEventMarks(filter: EventFilter): Resource<EventMarks> {
  const key = `event-marks?${new URLSearchParams(askedOf(filter))}`;
  const asked = useResource(key, () => fetchEventMarks(filter));
  const before = useRef<Resource<EventMarks>>(asked);
  if (asked.state !== 'loading') before.current = asked;
  return before.current.state === 'ready' && asked.state === 'loading' ? before.current : asked;
}
