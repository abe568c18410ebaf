import { needsReason, wrongIn, wrongWords } from '../corroborate.ts';
import { judgementId } from '../identity/identity.ts';
import {
  answerOf,
  type Decision,
  type DossierEventId,
  isSameAuthor,
  isSameQuestion,
  type Judgement,
  seenBy,
  takenBack,
} from '../model/index.ts';
import type { Store } from '../store/store.ts';
import { isAhead, LAST_FOLLOWED, MOMENT_AHEAD } from './judge/moment-ahead.ts';
import { eventHolding, eventOf } from './judge/event-of.ts';
import { saidOf } from './judge/said-of.ts';
import { type KnowsPlace, unknownIn } from './judge/unknown-in.ts';
import { wordsOf } from './judge/words-of.ts';
import type { Rebuilder } from './rebuild.ts';
import { makeTurns } from './turns.ts';

/** A decision as a person's client sends it. */
export interface Draft {
  readonly decision: Decision;
  readonly who: string;
  readonly why: string;
  /** The moment by the clock of the person's client, in ISO 8601; only kept, never reckoned with. */
  readonly at: string;
  /** Id of the latest judgement on the same question that the person had seen; null where none. */
  readonly after: string | null;
  /** Id of the browser or of the user of the command line; absent where nothing tells two people of one name apart. */
  readonly author?: string;
}

/** A decision that was stored, with what came of it; or why it was not. */
export type Decided =
  | {
      readonly kind: 'judged';
      readonly judgement: Judgement;
      /** Whether the collection follows it already; else that goes on behind. */
      readonly built: boolean;
      /** The event that holds what it is about; null where there is none. */
      readonly event: DossierEventId | null;
    }
  /** Somebody has decided the same question meanwhile; nothing was stored. */
  | { readonly kind: 'conflict'; readonly with: Judgement }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly message: string };

/** `missing` names nothing that is there, `nothing-set` takes back what is not set, `hidden` joins what is hidden. */
export type RefusalCode = 'missing' | 'nothing-set' | 'hidden' | 'wrong';

/** What is known where a decision comes in, and nowhere else. */
export interface Edge {
  /** The moment by the clock there, in ISO 8601; null where there is none: then no moment lies too far ahead. */
  readonly now: string | null;
  /** Null where there is no gazetteer to ask. */
  readonly knowsPlace: KnowsPlace | null;
}

const NO_EDGE: Edge = { now: null, knowsPlace: null };

/** Decisions on one collection are taken one after the other, so that each sees the one before. */
export const inTurn = makeTurns();

/**
 * Stores a person's decision with the exact words it rests on, and has the collection laid out under it.
 * Where somebody has decided the same question meanwhile, nothing is stored and both are shown; of two
 * processes that decide at once both decisions are kept, and their standing tells of the conflict.
 * Rejects with a `StoreError`.
 */
export async function judge(
  store: Store,
  given: Draft,
  rebuilder: Rebuilder,
  edge: Edge = NO_EDGE,
): Promise<Decided> {
  const draft = { ...given, who: given.who.trim() };
  const taken = await inTurn(store, () => take(store, draft, edge));
  if (taken.kind !== 'taken') return taken;
  const { judgement } = taken;
  const built = await rebuilder.follow(judgement);
  return { kind: 'judged', judgement, built, event: await eventOf(store, judgement) };
}

type Taken = { readonly kind: 'taken'; readonly judgement: Judgement };

async function take(
  store: Store,
  draft: Draft,
  edge: Edge,
): Promise<Taken | Exclude<Decided, { kind: 'judged' }>> {
  const wrong = wrongWith(draft, edge);
  if (wrong !== null) return { kind: 'refused', code: 'wrong', message: wrong };
  const rests = await wordsOf(store, draft.decision);
  if (rests.kind === 'missing') return { kind: 'refused', code: 'missing', message: rests.message };
  const log = await store.judgements();
  const asked = log.filter(({ decision }) => isSameQuestion(decision, draft.decision));
  const again = asked.find((before) => isAgain(before, draft));
  if (again !== undefined) return { kind: 'taken', judgement: again };
  const undone = takenBack(log);
  if (draft.decision.kind === 'undo' && undone.has(draft.decision.judgement)) {
    return { kind: 'refused', code: 'nothing-set', message: 'That decision was taken back already.' };
  }
  if (isUnexplained(draft, log)) {
    const message = 'Say why: a decision of somebody else is not taken back without a reason.';
    return { kind: 'refused', code: 'wrong', message };
  }
  if (await isOfHidden(store, draft.decision, log)) {
    return { kind: 'refused', code: 'hidden', message: 'That event is hidden; undo that first.' };
  }
  const last = asked.filter(({ id }) => !undone.has(id)).at(-1);
  if (last !== undefined && isUnseen(last, draft, log)) return { kind: 'conflict', with: last };
  const judgement = judgementOf(draft, {
    words: rests.words,
    said: await saidOf(store, draft.decision),
    before: precededBy(draft.decision, asked, log),
    after:
      draft.decision.kind === 'undo' ? (asked.at(-1)?.id ?? null) : (last?.id ?? known(draft.after, log)),
  });
  await store.judge(judgement);
  return { kind: 'taken', judgement };
}

/** What a client says that the person saw, where the log holds it: an entry that is none was seen by nobody. */
function known(after: string | null, log: readonly Judgement[]): string | null {
  return log.some(({ id }) => id === after) ? after : null;
}

function wrongWith(draft: Draft, { now, knowsPlace }: Edge): string | null {
  const { decision, why, at } = draft;
  const wrong = wrongWords(draft) ?? wrongIn(decision) ?? unknownIn(decision, knowsPlace);
  if (wrong !== null) return wrong;
  if (isAhead(at, now)) return MOMENT_AHEAD;
  const isMissing = needsReason(decision.kind) && why.trim() === '';
  return isMissing ? 'Say why: a decision without a reason cannot be checked by others.' : null;
}

/** Whether it takes back what somebody else decided and does not say why. */
function isUnexplained({ decision, why, ...by }: Draft, log: readonly Judgement[]): boolean {
  if (decision.kind !== 'undo' || why.trim() !== '') return false;
  return log.some((one) => one.id === decision.judgement && !isSameAuthor(one, by));
}

/** Whether it joins an event that people hid, so that nothing would come of it. */
async function isOfHidden(store: Store, decision: Decision, log: readonly Judgement[]): Promise<boolean> {
  if (decision.kind !== 'merge') return false;
  const undone = takenBack(log);
  const hides = log.filter((one) => one.decision.kind === 'hide' && !undone.has(one.id));
  if (hides.length === 0) return false;
  const hidden = new Set(
    hides.flatMap((one): readonly string[] =>
      one.decision.kind === 'hide' && one.decision.subject.kind === 'event'
        ? one.decision.subject.mentions
        : [],
    ),
  );
  for (const { mentions } of [decision.subject, decision.with]) {
    // The collection may be laid out anew only later, so that the log is asked first.
    if (mentions.every((mention) => hidden.has(mention))) return true;
    if ((await eventHolding(store, mentions)) === null) return true;
  }
  return false;
}

/** The same decision sent again, as when the answer to the first was lost on the way. */
function isAgain(before: Judgement, { decision, why, at, ...by }: Draft): boolean {
  return (
    isSameAuthor(before, by) &&
    before.why === why.trim() &&
    before.decision.kind === decision.kind &&
    answerOf(before.decision) === answerOf(decision) &&
    before.at === new Date(at).toISOString()
  );
}

/** Whether the person decides without having seen what somebody else decided on the same question. */
function isUnseen(last: Judgement, { decision, after, ...by }: Draft, log: readonly Judgement[]): boolean {
  if (last.id === after || isSameAuthor(last, by)) return false;
  if (last.decision.kind === decision.kind && answerOf(last.decision) === answerOf(decision)) return false;
  const byId = new Map(log.map((one) => [one.id, one]));
  const parent = after === null ? undefined : byId.get(after);
  // What was seen may have been taken back since; what stood before it was seen too.
  return parent === undefined || !seenBy(parent, byId).some(({ id }) => id === last.id);
}

/** The judgements that this one must come after for it to count. */
function precededBy(
  decision: Decision,
  asked: readonly Judgement[],
  log: readonly Judgement[],
): readonly Judgement[] {
  const taken = decision.kind === 'undo' ? log.filter(({ id }) => id === decision.judgement) : [];
  return [...asked, ...taken];
}

/**
 * The latest decision counts, and a clock may be wrong or turned back: a moment that does not lie
 * behind the decisions before it is put one millisecond behind the last of them.
 */
function judgementOf(
  { decision, who, why, at, author }: Draft,
  filled: Pick<Judgement, 'words'> & {
    readonly said: string | null;
    readonly before: readonly Judgement[];
    readonly after: string | null;
  },
): Judgement {
  const given = new Date(at).toISOString();
  const last =
    filled.before
      .map((one) => one.at)
      .sort()
      .at(-1) ?? '';
  // One that a wrong clock put into the far future is not followed there: `after` puts this one behind it.
  const isBehind = given > last || Number.isNaN(Date.parse(last)) || isAhead(last, LAST_FOLLOWED);
  const judgement = {
    who,
    at: isBehind ? given : new Date(Date.parse(last) + 1).toISOString(),
    decision: decision.kind === 'confirm' ? { ...decision, said: filled.said } : decision,
    why: why.trim(),
    words: filled.words,
    after: filled.after,
    ...(author === undefined ? {} : { author }),
  };
  return { id: judgementId(judgement), ...judgement };
}
