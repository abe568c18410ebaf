import { NO_FILTER } from '../selection/event-filter.ts';
import { fetchEventMarks } from './fetch-events.ts';
import { choicesOfMarks, type FilterChoices, NO_CHOICES } from './filter-choices.ts';
import { useResource } from './use-resource.ts';

/** What events may be narrowed to in this collection; nothing until it is known. */
export function useChoices(): FilterChoices {
  const choices = useResource('choices', async () => choicesOfMarks(await fetchEventMarks(NO_FILTER)));
  return choices.state === 'ready' ? choices.value : NO_CHOICES;
}
