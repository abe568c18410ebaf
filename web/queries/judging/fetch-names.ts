import type { FoundActor, FoundPlace } from '../../../src/api/client.ts';
import { api, read } from '../fetch.ts';
import { dayWords } from '../day-words.ts';
import { counted } from '../words.ts';
import type { EventSubject } from './decision.ts';

/** Places of the gazetteer that bear a name or begin with it. */
export async function fetchPlaces(name: string): Promise<readonly FoundPlace[]> {
  return (await read(api.places.$get({ query: { name } }))).items;
}

/** Actors of the registry that go by a name. */
export async function fetchActors(name: string): Promise<readonly FoundActor[]> {
  return (await read(api['actor-names'].$get({ query: { name } }))).items;
}

/** An event that another may be merged with. */
export interface FoundEvent {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** So many are read before they are told to narrow it. */
const MOST = 12;

/** Events whose title, place or words hold these. */
export async function fetchEventsNamed(words: string): Promise<readonly FoundEvent[]> {
  const { items } = await read(api.events.$get({ query: { words, limit: MOST } }));
  return items.map(({ id, title, when, accounts }) => {
    return { id, title, note: `${dayWords(when)} · ${counted(accounts, 'report')}` };
  });
}

/** An event as the subject of a decision. */
export async function fetchSubject(id: string): Promise<EventSubject> {
  const { event } = await read(api.events[':id'].$get({ param: { id } }));
  return { kind: 'event', mentions: mentionsOf(event) };
}

/** The tellings that make up an event, each once. */
export function mentionsOf(event: {
  readonly accounts: readonly { readonly events: readonly string[] }[];
}): readonly string[] {
  return [...new Set(event.accounts.flatMap(({ events }) => events))].sort();
}
