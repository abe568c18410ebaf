import { isSameQuestion } from '../../../src/api/client.ts';
import { api, FetchError, read, readBody } from '../fetch.ts';
import { ownAuthor } from '../author.ts';
import { refreshAll } from '../use-resource.ts';
import type { Decision } from './decision.ts';
import { untilBuilt } from './follow-building.ts';

/** A decision as the log keeps it. */
export interface Entry {
  readonly id: string;
  readonly who: string;
  readonly at: string;
  readonly why: string;
  /** Id of the browser or command line it came from; older entries have none. */
  readonly author?: string | undefined;
  readonly decision: Decision | { readonly kind: 'unread' };
  /** The words it rests on, as they were. */
  readonly words?: readonly {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

/** A decision with what has become of it. */
export interface Standing {
  readonly judgement: Entry;
  readonly state: 'holds' | 'undone' | 'overruled' | 'second-look' | 'conflict';
  readonly why: string;
  readonly counts: boolean;
  readonly by: readonly string[];
  readonly event: string | null;
  readonly documents: readonly string[];
}

/** What a person sends. */
export interface Sent {
  readonly decision: Decision;
  readonly who: string;
  readonly why: string;
}

/** What came of it: stored, or somebody else decided the same question meanwhile. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly judgement: Entry;
      /** Whether the collection follows it already. */
      readonly built: boolean;
      /** The event that now holds what it is about, or null. */
      readonly event: string | null;
    }
  | { readonly kind: 'conflict'; readonly other: Entry };

interface Answered {
  readonly judgement: Entry;
  readonly built: boolean;
  readonly event: string | null;
}

/**
 * Sends a decision, with the latest on the same question that this page has shown, so that nobody
 * decides over another unseen. The moment is that of this reader's clock.
 */
export async function sendDecision(sent: Sent, seen: readonly Standing[]): Promise<Outcome> {
  return post(sent, lastSeen(sent.decision, seen));
}

/** Sends it again, now that what somebody else decided has been seen. */
export async function sendOver(sent: Sent, other: Entry): Promise<Outcome> {
  return post(sent, other.id);
}

async function post({ decision, who, why }: Sent, after: string | null): Promise<Outcome> {
  const at = new Date().toISOString();
  const json = { decision, who: who.trim(), why: why.trim(), at, after, author: ownAuthor() };
  const asked = fetch('/api/judgements', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(json),
  });
  const { answer, body: answered } = await readBody(asked);
  const body = answered as Record<string, unknown>;
  const error = body['error'] as { code?: string; message?: string } | undefined;
  if (answer.status === 409 && error?.code === 'conflict') {
    return { kind: 'conflict', other: body['with'] as Entry };
  }
  if (!answer.ok)
    throw new FetchError(error?.code ?? 'internal', error?.message ?? 'The server could not answer.');
  const { judgement, built, event } = body as unknown as Answered;
  refreshAll();
  if (!built) void followBuilding();
  return { kind: 'done', judgement, built, event };
}

/** Decisions as the model holds them, which brands the ids of the same form. */
type InModel = Parameters<typeof isSameQuestion>[0];

/** Id of the latest decision on the same question among those that were shown; null where there is none. */
export function lastSeen(decision: Decision, seen: readonly Standing[]): string | null {
  const same = seen
    .map(({ judgement }) => judgement)
    .filter((one) => isSameQuestion(one.decision as InModel, decision as InModel))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  return same.at(-1)?.id ?? null;
}

let isFollowing = false;

/** Has everything asked for anew once the collection follows what was decided. */
async function followBuilding(): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  await untilBuilt(
    async () => ((await read(api.status.$get())) as { readonly building?: boolean }).building === true,
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
  isFollowing = false;
  refreshAll();
}
