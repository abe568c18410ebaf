import {
  type Decision,
  documentsOf,
  type DocumentId,
  type DocumentRecord,
  type EventId,
  findQuote,
  type Judgement,
  locateMark,
  overlap,
  type RestsOn,
  type Span,
  type Subject,
} from '../../../model/index.ts';

/** A judgement with what it is about as the records have it now. */
export interface Located {
  readonly judgement: Judgement;
  /** The decision with the ids that its subjects have now; what is gone keeps its old id. */
  readonly decision: Decision;
  /** How many of the things it is about are there, and how many are not. */
  readonly found: number;
  readonly lost: number;
  readonly documents: readonly DocumentId[];
}

/** Where every mention, claim and figure stands, and the records by document. */
export interface Places {
  readonly records: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly documentOf: ReadonlyMap<string, DocumentId>;
}

export function placesIn(records: readonly DocumentRecord[]): Places {
  const documentOf = new Map<string, DocumentId>();
  for (const { document, events, claims, figures } of records) {
    for (const { id } of [...events, ...claims, ...figures]) documentOf.set(id, document.id);
  }
  return { records: new Map(records.map((record) => [record.document.id, record])), documentOf };
}

/**
 * Finds what a judgement is about: by its ids, and where rules that changed have given it others, by the
 * exact words it rests on. Nothing is guessed: words that are gone stay lost.
 */
export function locate(judgement: Judgement, places: Places): Located {
  const { decision, words } = judgement;
  if (decision.kind === 'part') return locatePart(judgement, decision, places);
  const renewed = new Map<string, string | null>();
  const nowOf = (id: string, layer: Layer): string => {
    const known = renewed.get(id);
    if (known !== undefined) return known ?? id;
    const now = places.documentOf.has(id) ? id : findAgain(words, id, layer, places);
    renewed.set(id, now);
    return now ?? id;
  };
  const moved = underIds(decision, nowOf);
  const now = [...renewed.values()];
  const within = now.flatMap((id) => (id === null ? [] : [places.documentOf.get(id) as DocumentId]));
  const alone = isAboutIds(decision) ? [] : documentsOf(judgement);
  const there = alone.filter((id) => places.records.has(id));
  return {
    judgement,
    decision: moved,
    found: now.filter((id) => id !== null).length + there.length,
    lost: now.filter((id) => id === null).length + alone.length - there.length,
    documents: [...new Set([...within, ...there])].sort(),
  };
}

/** A stretch is what it was while its words stand: where they stand now is where it is. */
function locatePart(
  judgement: Judgement,
  decision: Extract<Decision, { readonly kind: 'part' }>,
  { records }: Places,
): Located {
  const { document } = decision.subject;
  const text = records.get(document)?.document.text;
  const now = text === undefined ? null : locateMark(text, { ...decision, words: judgement.words });
  const [found, lost] = now === null ? [0, 1] : [1, 0];
  const documents = text === undefined ? [] : [document];
  return { judgement, decision: { ...decision, ...now }, found, lost, documents };
}

type Layer = 'events' | 'claims' | 'figures';

function isAboutIds(decision: Decision): boolean {
  if (!('subject' in decision) || typeof decision.subject === 'string') return false;
  return decision.subject.kind !== 'document' && decision.subject.kind !== 'name';
}

/** The decision under the ids of now, each mention once. */
function underIds(decision: Decision, nowOf: (id: string, layer: Layer) => string): Decision {
  const mentions = (ids: readonly EventId[]): EventId[] => [
    ...new Set(ids.map((id) => nowOf(id, 'events') as EventId)),
  ];
  switch (decision.kind) {
    case 'merge':
      return {
        ...decision,
        subject: { kind: 'event', mentions: mentions(decision.subject.mentions) },
        with: { kind: 'event', mentions: mentions(decision.with.mentions) },
      };
    case 'split':
      return {
        ...decision,
        subject: { kind: 'event', mentions: mentions(decision.subject.mentions) },
        out: mentions(decision.out),
      };
    case 'confirm':
    case 'correct':
    case 'place':
    case 'when':
    case 'hide':
    case 'note':
      return { ...decision, subject: subjectNow(decision.subject, nowOf, mentions) };
    case 'date':
    case 'link':
    case 'part':
    case 'undo':
    case 'unread':
      return decision;
    default:
      return decision satisfies never;
  }
}

function subjectNow(
  subject: Subject,
  nowOf: (id: string, layer: Layer) => string,
  mentions: (ids: readonly EventId[]) => EventId[],
): Subject {
  if (subject.kind === 'event') return { kind: 'event', mentions: mentions(subject.mentions) };
  if (subject.kind === 'mention') return { ...subject, mention: nowOf(subject.mention, 'events') as EventId };
  if (subject.kind === 'claim') {
    return { ...subject, claim: nowOf(subject.claim, 'claims') as typeof subject.claim };
  }
  if (subject.kind === 'figure') {
    return { ...subject, figure: nowOf(subject.figure, 'figures') as typeof subject.figure };
  }
  return subject;
}

/** The row of now whose words are those that the old one had; null where they are gone. */
function findAgain(words: readonly RestsOn[], id: string, layer: Layer, places: Places): string | null {
  const rests = words.find((one) => one.of === id);
  const record = rests === undefined ? undefined : places.records.get(rests.document);
  if (rests === undefined || record === undefined) return null;
  const span = findQuote(record.document.text, rests);
  if (span === null) return null;
  const rows: readonly (Span & { readonly id: string })[] = record[layer];
  // A claim of which most words are others now is another claim.
  const least = layer === 'claims' ? (span.end - span.start) / 2 : 1;
  const apart = (row: Span): number => Math.abs(row.start - span.start) + Math.abs(row.end - span.end);
  const near = rows
    .filter((row) => overlap(row, span) >= least)
    .sort((a, b) => apart(a) - apart(b) || (a.id < b.id ? -1 : 1));
  return near[0]?.id ?? null;
}
