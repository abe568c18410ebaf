import type { ConfirmedField, Decision, EventId, ReviewItem, Standing, Subject } from '../model/index.ts';

/** Finds the judgements that settle doubts, looked up by what they are about. */
export type SettledBy = (asked: Asked) => string | null;

/** What of a doubt tells which decisions settle it. */
export interface Asked extends Pick<ReviewItem, 'subject' | 'answers'> {
  readonly judgements?: readonly string[];
  readonly asks?: ConfirmedField | null;
  readonly also?: readonly Subject[];
}

interface Settling {
  readonly id: string;
  readonly decision: Decision;
}

/**
 * Which of these judgements settles a doubt: one that counts, is about the same thing, and answers it.
 * A note or an undoing answers nothing. Of several the latest in the order given is named.
 */
export function settledBy(standings: readonly Standing[]): SettledBy {
  const byKey = new Map<string, Settling[]>();
  for (const { judgement, counts, state } of standings) {
    if (!counts || (state !== 'holds' && state !== 'conflict')) continue;
    const { id, decision } = judgement;
    for (const key of subjectsOf(decision).flatMap(keysOf)) {
      byKey.set(key, [...(byKey.get(key) ?? []), { id, decision }]);
    }
  }
  return (draft) => {
    // A doubt about decisions themselves is gone when it is settled.
    if ((draft.judgements ?? []).length > 0) return null;
    const keys = [draft.subject, ...(draft.also ?? [])].flatMap(keysOf);
    const found = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ decision }) => answers(decision, draft));
    return found.at(-1)?.id ?? null;
  };
}

function answers(decision: Decision, draft: Asked): boolean {
  if (decision.kind === 'note' || !draft.answers.includes(decision.kind)) return false;
  if (decision.kind === 'confirm') return decision.field === null || decision.field === draft.asks;
  if (
    decision.kind === 'correct' &&
    (decision.subject.kind === 'event' || decision.subject.kind === 'mention')
  ) {
    return decision.field === draft.asks;
  }
  return true;
}

function subjectsOf(decision: Decision): readonly Subject[] {
  switch (decision.kind) {
    case 'undo':
    case 'unread':
      return [];
    case 'date':
      return [{ kind: 'document', document: decision.subject }];
    case 'merge':
      return [decision.subject, decision.with];
    default:
      return [decision.subject];
  }
}

/** An event is the same one while it shares a mention; everything else goes by its own id. */
function keysOf(subject: Subject): string[] {
  const mention = (id: EventId): string => `mention ${id}`;
  switch (subject.kind) {
    case 'event':
      return subject.mentions.map(mention);
    case 'mention':
      return [mention(subject.mention)];
    case 'claim':
      return [`claim ${subject.claim}`];
    case 'figure':
      return [`figure ${subject.figure}`];
    case 'document':
      return [`document ${subject.document}`];
    case 'name':
      return [`name ${subject.name}`];
  }
}
