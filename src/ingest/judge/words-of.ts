import type {
  DateDecision,
  Decision,
  DocumentId,
  DocumentRecord,
  EventId,
  RestsOn,
  Span,
  Subject,
} from '../../model/index.ts';
import type { Store } from '../../store/store.ts';

/** Context on either side of a quote, in UTF-16 units, as the web's own annotations keep it. */
const CONTEXT = 32;

/** A stretch longer than this is kept by its beginning and its end; a judgement is no place for a document. */
const LONGEST_QUOTE = 400;
const EITHER_END = 120;

/** What a decision rests on, or a sentence for people that says what is not there. */
export type Rests =
  | { readonly kind: 'words'; readonly words: readonly RestsOn[] }
  | { readonly kind: 'missing'; readonly message: string };

type Source = Pick<Store, 'events' | 'claims' | 'figures' | 'document' | 'record' | 'judgement'>;

/** Fills in the exact words a decision rests on, from the records as they are. Rejects with a `StoreError`. */
export async function wordsOf(store: Source, decision: Decision): Promise<Rests> {
  switch (decision.kind) {
    case 'unread':
      return { kind: 'missing', message: 'This version does not know that kind of decision.' };
    case 'undo':
      return (await store.judgement(decision.judgement)) === null
        ? { kind: 'missing', message: 'There is no such decision to take back.' }
        : { kind: 'words', words: [] };
    case 'date':
      return ofDate(store, decision);
    case 'merge':
      return ofMentions(store, [...decision.subject.mentions, ...decision.with.mentions]);
    case 'split':
      return ofMentions(store, decision.subject.mentions);
    case 'part':
      return ofStretch(store, decision.subject.document, decision);
    case 'confirm':
    case 'correct':
    case 'place':
    case 'when':
    case 'hide':
    case 'link':
    case 'note':
      return ofSubject(store, decision.subject);
    default:
      return decision satisfies never;
  }
}

async function ofDate(store: Source, { subject, reprint }: DateDecision): Promise<Rests> {
  const record = await store.record(subject);
  if (record === null) return { kind: 'missing', message: 'There is no such document.' };
  return reprint !== null && reprint >= record.reprints.length
    ? { kind: 'missing', message: 'The document holds no such reprint.' }
    : { kind: 'words', words: [] };
}

async function ofSubject(store: Source, subject: Subject): Promise<Rests> {
  switch (subject.kind) {
    case 'event':
      return ofMentions(store, subject.mentions);
    case 'mention':
      return ofMentions(store, [subject.mention]);
    case 'claim': {
      const { rows } = await store.claims({ ids: [subject.claim] }, { limit: 1 });
      return ofRows(store, rows, 'There is no such claim.');
    }
    case 'figure': {
      const { rows } = await store.figures({ ids: [subject.figure] }, { limit: 1 });
      return ofRows(store, rows, 'There is no such figure.');
    }
    case 'document':
      return (await store.document(subject.document)) === null
        ? { kind: 'missing', message: 'There is no such document.' }
        : { kind: 'words', words: [] };
    case 'name':
      return ofName(store, subject.name, subject.document);
    default:
      return subject satisfies never;
  }
}

interface Row extends Span {
  readonly id: string;
  readonly document: DocumentId;
}

/** So many mentions are asked for at once; a page of the store holds as many. */
const AT_ONCE = 500;

async function ofMentions(store: Source, mentions: readonly EventId[]): Promise<Rests> {
  const wanted = [...new Set(mentions)];
  const rows: Row[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const ids = wanted.slice(from, from + AT_ONCE);
    rows.push(...(await store.events({ ids }, { limit: AT_ONCE })).rows);
  }
  const found = new Set(rows.map(({ id }) => id));
  const gone = wanted.filter((id) => !found.has(id));
  if (gone.length > 0) {
    const message = `Of the mentions named ${gone.length} are not there (any more): read the event again.`;
    return { kind: 'missing', message };
  }
  return ofRows(store, rows, 'There is no such event.');
}

async function ofRows(store: Source, rows: readonly Row[], message: string): Promise<Rests> {
  if (rows.length === 0) return { kind: 'missing', message };
  const words: RestsOn[] = [];
  for (const document of [...new Set(rows.map((row) => row.document))].sort()) {
    const record = await store.record(document);
    if (record === null) return { kind: 'missing', message };
    const own = rows.filter((row) => row.document === document).sort((a, b) => a.start - b.start);
    for (const { id, start, end } of own) words.push(quoteAt(record, start, end, id));
  }
  return { kind: 'words', words };
}

async function ofStretch(store: Source, document: DocumentId, { start, end }: Span): Promise<Rests> {
  const record = await store.record(document);
  if (record === null) return { kind: 'missing', message: 'There is no such document.' };
  if (end > record.document.text.length) {
    return { kind: 'missing', message: 'The text of the document ends before that.' };
  }
  if (end - start <= LONGEST_QUOTE) return { kind: 'words', words: [quoteAt(record, start, end, null)] };
  const ends = [
    quoteAt(record, start, start + EITHER_END, null),
    quoteAt(record, end - EITHER_END, end, null),
  ];
  return { kind: 'words', words: ends };
}

/** A name in one document rests on where it first stands there; one in all documents on no words of its own. */
async function ofName(store: Source, name: string, document: DocumentId | null): Promise<Rests> {
  if (document === null) return { kind: 'words', words: [] };
  const record = await store.record(document);
  if (record === null) return { kind: 'missing', message: 'There is no such document.' };
  const start = record.document.text.indexOf(name);
  if (start < 0) return { kind: 'missing', message: `The document does not hold the words "${name}".` };
  return { kind: 'words', words: [quoteAt(record, start, start + name.length, null)] };
}

function quoteAt(
  { document: { id, text } }: DocumentRecord,
  start: number,
  end: number,
  of: string | null,
): RestsOn {
  return {
    document: id,
    start,
    end,
    quote: text.slice(start, end),
    of,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
