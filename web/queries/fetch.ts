import { createClient, type Judged } from '../../src/api/client.ts';
import { ownAuthor } from './author.ts';

/** The API of the server that this page came from. */
export const api = createClient('').api;

/** Why something could not be shown, in words for the reader. */
export class FetchError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'FetchError';
    this.code = code;
  }
}

interface Answer {
  readonly ok: boolean;
  json(): Promise<unknown>;
}

/** What an answer holds when it is no error. */
type Body<A extends Answer> = Exclude<Awaited<ReturnType<A['json']>>, { error: unknown }>;

/** An answer with what it holds, whatever that is; one that is no JSON is none of this server's. */
export async function readBody<A extends Answer>(
  asked: Promise<A>,
): Promise<{ readonly answer: A; readonly body: unknown }> {
  let answer: A;
  try {
    answer = await asked;
  } catch {
    throw new FetchError('unreachable', 'The server does not answer. Is `crosscheck serve` still running?');
  }
  try {
    return { answer, body: await answer.json() };
  } catch {
    throw new FetchError('unreadable', 'What answers is not the server of this page. Load the page again.');
  }
}

/** Reads an answer of the API; an error body becomes a `FetchError` with its words. */
export async function read<A extends Answer>(asked: Promise<A>): Promise<Body<A>> {
  const { answer, body } = await readBody(asked);
  if (answer.ok) return body as Body<A>;
  const { error } = body as { error?: { code?: string; message?: string } };
  throw new FetchError(error?.code ?? 'internal', error?.message ?? 'The server could not answer.');
}

export function fetchStatus() {
  return read(api.status.$get());
}

export function fetchEvent(id: string) {
  return read(api.events[':id'].$get({ param: { id } }));
}

/** How the word of one event travelled. */
export function fetchStory(id: string) {
  return read(api.events[':id'].origins.$get({ param: { id } }));
}

/** Two documents side by side. */
export function fetchComparison(a: string, b: string) {
  return read(api.relations[':a'][':b'].$get({ param: { a, b } }));
}

export function fetchDocument(id: string) {
  return read(api.documents[':id'].$get({ param: { id } }));
}

/** A decision about the date of a document, as the form gives it. */
export interface DateDecided {
  readonly reprint: number | null;
  /** Days as the API reads them; null takes the date set before back. */
  readonly days: string | null;
  readonly who: string;
  readonly why: string;
  /** Id of the latest decision on this date that was shown, null where there is none. */
  readonly after: string | null;
}

/** Sends a decision about a date; what moved comes back. The moment is that of this reader's clock. */
export function sendDate(id: string, decided: DateDecided): Promise<Judged> {
  const at = new Date().toISOString();
  const json = { kind: 'date' as const, at, author: ownAuthor(), ...decided };
  return read(api.documents[':id'].judgements.$post({ param: { id }, json }));
}
