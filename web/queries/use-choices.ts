import { api, read } from './fetch.ts';
import { type FilterChoices, NO_CHOICES } from './filter-choices.ts';
import { useResource } from './use-resource.ts';
import { plainWords, STATUS_WORD } from './words.ts';

/** What events may be narrowed to in this collection; nothing until it is known. */
export function useChoices(): FilterChoices {
  const choices = useResource('choices', async () => spoken(await read(api.choices.$get({ query: {} }))));
  return choices.state === 'ready' ? choices.value : NO_CHOICES;
}

/** Codes in the words of the page; names stay as they are. */
function spoken(choices: FilterChoices): FilterChoices {
  return {
    ...choices,
    types: choices.types.map((choice) => ({ ...choice, name: plainWords(choice.name) })),
    statuses: choices.statuses.map((choice) => ({
      ...choice,
      name: STATUS_WORD[choice.value as keyof typeof STATUS_WORD] ?? choice.name,
    })),
  };
}
