import {
  contains,
  type DossierEvent,
  type DoubtWords,
  type EventId,
  type PlaceAnnotation,
  type PlaceCandidate,
} from '../../model/index.ts';
import { foldName } from '../../names/index.ts';
import type { Doubt, DoubtDraft } from '../doubt.ts';
import { aboutEvent, distinct, mentionsOf, type Pile, wordsAt, wordsOfMention } from '../pile.ts';

/** Words shown, and candidates to choose from: what fits a glance. */
const MOST_WORDS = 3;
const MOST_CANDIDATES = 6;

/** A choice whose runner-up elsewhere has this share of its score is close. Chosen; the chooser asks for 1.5. */
const CLOSE = 0.5;

/** So far apart two rows are other places on any map; the chooser holds nearer ones for one, in kilometres. */
const OTHER_SPOT_KM = 40;

/**
 * Places without coordinates, or chosen from candidates that come close. One question for each name: where
 * several events are told to have happened at it, the answer is what the name means.
 */
export const places: Doubt = (pile) => {
  const named = new Map<string, DossierEvent[]>();
  for (const event of pile.dossier.events) {
    const { where } = event;
    // What a person has said is not asked again.
    if (where === null || event.judged.some(({ field }) => field === 'place')) continue;
    const key = JSON.stringify([foldName(where.name), where.gazetteer]);
    named.set(key, [...(named.get(key) ?? []), event]);
  }
  return [...named.values()].flatMap((events) => doubtOf(pile, events));
};

function doubtOf(pile: Pile, events: readonly DossierEvent[]): DoubtDraft[] {
  const drafts = events.flatMap((event): DoubtDraft[] => {
    const { where } = event;
    if (where === null) return [];
    const named = annotationOf(pile, event, where.name);
    const candidates = (named?.candidates ?? []).slice(0, MOST_CANDIDATES);
    if (where.lat === null || where.lon === null) return [unplaced(pile, event, where.name, candidates)];
    const [best, next] = [named?.chosen ?? null, rivalOf(named)];
    if (best === null || next === null || next.score < CLOSE * best.score) return [];
    return [closeCall(pile, event, best, next, candidates)];
  });
  const name = events[0]?.where?.name;
  if (drafts.length < 2 || name === undefined) return drafts;
  return [ofName(name, drafts)];
}

/** One question for all that is told to have happened at places of one name. */
function ofName(name: string, drafts: readonly DoubtDraft[]): DoubtDraft {
  const most = drafts.reduce((a, b) => ((b.candidates ?? []).length > (a.candidates ?? []).length ? b : a));
  const [best, next] = most.candidates ?? [];
  return {
    ...most,
    subject: { kind: 'name', name, document: null },
    question:
      best === undefined || next === undefined
        ? `Where is “${name}”, the place of ${drafts.length} events?`
        : `Is “${name}”, the place of ${drafts.length} events, ${placeWords(best)}, or ${placeWords(next)}?`,
    words: distinct(drafts.flatMap(({ words }) => words)).slice(0, MOST_WORDS),
    answers: ['place'],
    key: (most.candidates ?? []).map(({ id }) => id).join(),
    reach: drafts.reduce((sum, { reach }) => sum + reach, 0),
    also: drafts
      .flatMap(({ subject, also = [] }) => [subject, ...also])
      .filter(({ kind }) => kind === 'name'),
  };
}

function unplaced(
  pile: Pile,
  event: DossierEvent,
  name: string,
  candidates: readonly PlaceCandidate[],
): DoubtDraft {
  const count = candidates.length;
  return {
    ...aboutPlace(pile, event),
    question: `Where is “${name}”, the place of “${event.title}”?`,
    why:
      count === 0
        ? 'The gazetteer holds no place of that name that fits.'
        : count === 1
          ? 'One place has a name like it, but nothing in the report backs it.'
          : `${count} places may be meant, and none leads clearly.`,
    candidates,
    // With candidates to choose from the answer is a click; without it is a search.
    doubt: count === 0 ? 0.8 : 1,
  };
}

function closeCall(
  pile: Pile,
  event: DossierEvent,
  best: PlaceCandidate,
  next: PlaceCandidate,
  candidates: readonly PlaceCandidate[],
): DoubtDraft {
  return {
    ...aboutPlace(pile, event),
    question: `Is the place of “${event.title}” ${placeWords(best)}, or ${placeWords(next)}?`,
    why: 'Two places of that name fit the report nearly as well.',
    candidates,
    doubt: 0.7,
  };
}

function aboutPlace(pile: Pile, event: DossierEvent) {
  const mentions = mentionsOf(event);
  return {
    kind: 'place' as const,
    subject: aboutEvent(event),
    words: distinct(mentions.map((id) => wordsOfPlace(pile, id))).slice(0, MOST_WORDS),
    event: event.id,
    document: null,
    answers: ['place', 'confirm', 'hide'] as const,
    asks: 'place' as const,
    key: event.where?.name ?? '',
    reach: event.accounts.length,
    also: [
      ...mentions.map((mention) => ({ kind: 'mention' as const, mention })),
      // What the name was said to mean settles it as well.
      { kind: 'name' as const, name: event.where?.name ?? '', document: null },
    ],
  };
}

/** The sentence in which the name stands: a place is often carried over to sentences that do not name it. */
function wordsOfPlace(pile: Pile, id: EventId): DoubtWords | null {
  const mention = pile.mentionOf.get(id);
  const start = mention?.where?.start ?? null;
  const record = mention && pile.recordOf.get(mention.document);
  if (mention === undefined || record === undefined || start === null) return wordsOfMention(pile, id, null);
  const sentence = record.sentences.find((one) => one.start <= start && start < one.end);
  const isOwn = sentence === undefined || contains(sentence, mention);
  return isOwn
    ? wordsOfMention(pile, id, null)
    : wordsAt(pile, mention.document, sentence, { claim: null, says: null });
}

/** The name in the text that gave the event its place. */
function annotationOf({ mentionOf, recordOf }: Pile, event: DossierEvent, name: string) {
  for (const id of mentionsOf(event)) {
    const mention = mentionOf.get(id);
    if (mention?.where?.name !== name) continue;
    const { start } = mention.where;
    const found = recordOf
      .get(mention.document)
      ?.annotations.find(
        (one): one is PlaceAnnotation =>
          one.type === 'place' && (start === null ? one.name === name : one.start === start),
      );
    if (found !== undefined) return found;
  }
  return null;
}

function rivalOf(named: PlaceAnnotation | null): PlaceCandidate | null {
  const chosen = named?.chosen ?? null;
  if (named === null || chosen === null) return null;
  return (
    named.candidates.find((other) => other.id !== chosen.id && kilometres(chosen, other) > OTHER_SPOT_KM) ??
    null
  );
}

/** Distance over the sphere, near enough to tell two towns apart. */
function kilometres(a: PlaceCandidate, b: PlaceCandidate): number {
  const rad = Math.PI / 180;
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad);
  const y = (b.lat - a.lat) * rad;
  return Math.hypot(x, y) * 6371;
}

function placeWords({ name, kind, country }: PlaceCandidate): string {
  return `${name} (${[kind, country].filter(Boolean).join(', ')})`;
}
