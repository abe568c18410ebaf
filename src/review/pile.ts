import type {
  Claim,
  ClaimId,
  DocumentId,
  DocumentRecord,
  Dossier,
  DossierEvent,
  DossierEventId,
  DoubtWords,
  Event,
  EventId,
  Figure,
  Subject,
} from '../model/index.ts';

/** All that doubts are looked for in, each thing at hand by its id. */
export interface Pile {
  readonly dossier: Dossier;
  /** Records under the dates that count, in the order of their ids. */
  readonly records: readonly DocumentRecord[];
  readonly recordOf: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly claimOf: ReadonlyMap<ClaimId, Claim>;
  readonly mentionOf: ReadonlyMap<EventId, Event>;
  /** The event across documents in which a mention stands. */
  readonly eventOf: ReadonlyMap<EventId, DossierEvent>;
  readonly eventById: ReadonlyMap<DossierEventId, DossierEvent>;
  readonly figuresOf: ReadonlyMap<EventId, readonly Figure[]>;
}

/** Lays everything out by id; the order in which the records come changes nothing. */
export function layPile(dossier: Dossier, records: readonly DocumentRecord[]): Pile {
  const sorted = [...records].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const figuresOf = new Map<EventId, Figure[]>();
  for (const figure of sorted.flatMap((record) => record.figures)) {
    if (figure.event === null) continue;
    const own = figuresOf.get(figure.event);
    if (own === undefined) figuresOf.set(figure.event, [figure]);
    else own.push(figure);
  }
  return {
    dossier,
    records: sorted,
    recordOf: new Map(sorted.map((record) => [record.document.id, record])),
    claimOf: new Map(sorted.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const))),
    mentionOf: new Map(sorted.flatMap(({ events }) => events.map((event) => [event.id, event] as const))),
    eventOf: new Map(
      dossier.events.flatMap((event) => mentionsOf(event).map((mention) => [mention, event] as const)),
    ),
    eventById: new Map(dossier.events.map((event) => [event.id, event])),
    figuresOf,
  };
}

/** The mentions that make up an event across documents, in the order of their ids. */
export function mentionsOf({ accounts }: DossierEvent): readonly EventId[] {
  return [...new Set(accounts.flatMap(({ events }) => events))].sort();
}

/** An event across documents as the subject of a decision. */
export function aboutEvent(event: DossierEvent): Subject {
  return { kind: 'event', mentions: mentionsOf(event) };
}

/** An event's name with its day where it has one: many bear the same title. */
export function nameOfEvent({ title, when }: DossierEvent): string {
  const { earliest, latest } = when;
  return earliest !== null && earliest === latest ? `“${title}” on ${earliest}` : `“${title}”`;
}

/** Longer words are cut: a question is about a sentence, and the reader shows the rest. In characters. */
const MOST_QUOTE = 600;

/** The exact words of a stretch of a document; null where the document is not there. */
export function wordsAt(
  { recordOf }: Pile,
  document: DocumentId,
  span: { readonly start: number; readonly end: number },
  also: Pick<DoubtWords, 'claim' | 'says'>,
): DoubtWords | null {
  const record = recordOf.get(document);
  if (record === undefined) return null;
  const { text } = record.document;
  let end = Math.min(span.end, span.start + MOST_QUOTE);
  // Never between the two halves of one character.
  if (end < span.end && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  return { document, start: span.start, end, quote: text.slice(span.start, end), ...also };
}

/** The words of a claim. */
export function wordsOfClaim(pile: Pile, id: ClaimId, says: string | null): DoubtWords | null {
  const claim = pile.claimOf.get(id);
  return claim === undefined ? null : wordsAt(pile, claim.document, claim, { claim: id, says });
}

/** The sentence around a mention: what a person needs to read to know what it tells. */
export function wordsOfMention(pile: Pile, id: EventId, says: string | null): DoubtWords | null {
  const mention = pile.mentionOf.get(id);
  const record = mention && pile.recordOf.get(mention.document);
  if (mention === undefined || record === undefined) return null;
  const sentence = record.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
  return wordsAt(pile, mention.document, sentence ?? mention, { claim: mention.claim, says });
}

/** Those of a list that are there. */
export function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}

/** Words of which each stands for something of its own: a sentence that copies repeat is read once. */
export function distinct(words: readonly (DoubtWords | null)[]): DoubtWords[] {
  const first = new Map(present(words).map((one) => [`${one.says} ${one.quote}`, one]));
  return [...first.values()];
}
