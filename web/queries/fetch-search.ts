import { chosenOf, type EventFilter, NO_FILTER } from '../selection/event-filter.ts';
import type { HitKind } from '../selection/views/search.ts';
import { api, read } from './fetch.ts';
import { type FilterChoices, NO_CHOICES } from './filter-choices.ts';
import { FACTUALITY_WORD, plainWords, STATUS_WORD } from './words.ts';

/** Rows asked for at once: several screens of them. */
const PAGE = 50;

function range(after: string | undefined) {
  return after === undefined ? { limit: PAGE } : { limit: PAGE, after };
}

/** The filter as the search takes it, with words in any case. */
function askedFor(filter: EventFilter) {
  return { ...chosenOf(filter), words: filter.words };
}

export function fetchHits(kind: HitKind, filter: EventFilter, after: string | undefined) {
  return read(api.search.$get({ query: { ...askedFor(filter), kind, ...range(after) } }));
}

export function fetchHitCounts(filter: EventFilter) {
  return read(api.search.counts.$get({ query: askedFor(filter) }));
}

/** What the search may be narrowed to, with the words of the page. */
export async function fetchChoices(): Promise<FilterChoices> {
  const choices = await read(api.choices.$get({ query: {} }));
  return {
    ...NO_CHOICES,
    ...choices,
    types: choices.types.map((one) => ({ ...one, name: plainWords(one.value) })),
    statuses: choices.statuses.map((one) => ({ ...one, name: wordOf(STATUS_WORD, one.value) })),
    factualities: choices.factualities.map((one) => ({ ...one, name: wordOf(FACTUALITY_WORD, one.value) })),
  };
}

function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

export async function fetchQuestions() {
  return (await read(api.questions.$get())).items;
}

export function keepQuestion(name: string, query: string, who: string) {
  return read(api.questions.$post({ json: { name, query, who } }));
}

export function dropQuestion(name: string) {
  return read(api.questions.remove.$post({ json: { name } }));
}

/** How many hits of any kind a kept question has now. */
export async function countQuestion(query: string): Promise<number> {
  const asked = new URLSearchParams(query);
  const filter = Object.fromEntries(
    Object.keys(NO_FILTER).map((name) => [name, asked.get(name) ?? '']),
  ) as unknown as EventFilter;
  const { document, claim, event, actor, place } = await fetchHitCounts(filter);
  return document + claim + event + actor + place;
}

type ListedKind = 'voice' | 'outlet' | 'actor' | 'place';
type SpeakerKind = 'voice' | 'outlet' | 'actor';
type Order = 'claims' | 'documents' | 'alone' | 'denied' | 'revised' | 'mentions' | 'name';

export function fetchSources(kind: ListedKind, order: Order, name: string, after: string | undefined) {
  return read(api.sources[':kind'].$get({ param: { kind }, query: { order, name, ...range(after) } }));
}

export function fetchSource(kind: SpeakerKind, key: string) {
  return read(api.sources[':kind'][':key'].$get({ param: { kind, key } }));
}

export function fetchSaid(kind: SpeakerKind, key: string, after: string | undefined) {
  return read(api.sources[':kind'][':key'].claims.$get({ param: { kind, key }, query: range(after) }));
}

export function fetchNamedActors(order: Order, name: string, after: string | undefined) {
  return read(api['named-actors'].$get({ query: { order, name, ...range(after) } }));
}
